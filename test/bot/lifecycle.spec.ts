import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { program } from '../support/built.js';
import { projectRoot } from '../../bot/project-root.js';

interface Line {
  msg: string;
  level: number;
  port?: number;
}

describe('The process', () => {
  let child: ChildProcess;
  let port: number;
  let raw: string[];
  const lines = (): Line[] => raw.map((line) => JSON.parse(line) as Line);
  const get = (path: string): Promise<number> =>
    fetch(`http://127.0.0.1:${port}${path}`).then(({ status }) => status);

  beforeEach(async () => {
    const script = await program('test/bot/http/stray-error-child.ts');
    child = spawn(process.execPath, [script], { cwd: projectRoot() });
    raw = [];
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => raw.push(line));
    }
    while (raw.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    port = lines()[0]?.port ?? 0;
  });
  afterEach(async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'close');
  });

  it('answers an error thrown on the way to a route with 500 and one log line, and lives on', async () => {
    expect([await get('/before-routing'), await get('/healthz')]).to.deep.equal([500, 200]);
    // The pipe may be behind the answers; a line that never comes is the spec's time-out.
    while (raw.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(lines().map(({ msg, level }) => [level, msg])).to.deep.include([
      50,
      'request failed before its route',
    ]);
  });

  for (const path of ['/throw', '/reject']) {
    it(`ends in order, with one JSON line and exit code 1, after ${path}`, async () => {
      const closed = once(child, 'close');
      void get(path).catch(() => undefined);
      expect(await closed).to.deep.equal([1, null]);
      const told = lines().filter(({ msg }) => msg !== 'ready');
      expect(told.map(({ level }) => level)).to.have.members([60, 30]); // from two pipes, so in any order
      expect(told.find(({ level }) => level === 30)?.msg).to.equal('ended in order');
    });
  }

  it('ends with exit code 0 when told to', async () => {
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    expect(await closed).to.deep.equal([0, null]);
    // In any order: which of two lines written at the end is read first is not for the process to say.
    expect(lines().map(({ msg }) => msg)).to.have.members(['ready', 'stopping', 'ended in order']);
  });
});
