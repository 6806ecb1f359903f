import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { pino } from 'pino';
import { parseConfig } from '../../bot/config.js';
import { explain } from '../../bot/exit-with.js';
import { createServer, listen } from '../../bot/http/server.js';
import { projectRoot } from '../../bot/project-root.js';
import { loadSecret } from '../../bot/secret.js';
import { openSqliteBackend } from '../../bot/storage/sqlite/index.js';
import { loadAssets } from '../../bot/web/assets.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { compiled } from '../support/built.js';
import { temporaryFolder, type TemporaryFolder } from '../support/knowledge-folder.js';

describe('What cannot start', () => {
  const logger = pino({ level: 'silent' });
  let folder: TemporaryFolder;
  let port: number;
  const taken = createTcpServer();
  before(async () => {
    await once(taken.listen(0, '127.0.0.1'), 'listening');
    port = (taken.address() as AddressInfo).port;
  });
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());
  after(() => void taken.close());

  const faults: [what: string, start: () => unknown, says: RegExp][] = [
    [
      'a port in use',
      () => listen(createServer({ logger }), port, '127.0.0.1'),
      /^Port \d+ on 127\.0\.0\.1 is in use\. Set PORT /,
    ],
    [
      "another machine's address",
      () => listen(createServer({ logger }), 0, '192.0.2.1'),
      /^HOST 192\.0\.2\.1 is no address of this machine\. Set it /,
    ],
    [
      'a cut secret',
      () => {
        writeFileSync(join(folder.path, 'secret'), 'short');
        loadSecret(folder.path, undefined);
      },
      /^The secret in .*secret has 5 characters.*delete it/,
    ],
    [
      'a secret that cannot be read',
      () => {
        mkdirSync(join(folder.path, 'secret'));
        loadSecret(folder.path, undefined);
      },
      /^The secret in .* cannot be read or made\. .*BOT_SECRET/,
    ],
    ['an unbuilt page', () => loadAssets(folder.path), /^The web page is not built in .*"npm run build"/],
    [
      'a page that was built in part',
      () => {
        folder.write(
          'manifest.json',
          JSON.stringify({ 'app.js': { file: 'app-1.js', type: 'text/javascript' } }),
        );
        loadAssets(folder.path);
      },
      /^The web page is not built in .*"npm run build"/,
    ],
    [
      'a wrong setting',
      () => parseConfig({ LOG_LEVEL: 'loud' }),
      /^The configuration has 1 fault.*\n- LOG_LEVEL/,
    ],
    ['knowledge that is not there', () => loadKnowledge(folder.path), /No topics found/],
    [
      'a data folder that is a file',
      () => {
        folder.write('data', '');
        return openSqliteBackend({ dataDir: join(folder.path, 'data'), logger });
      },
      /^Storage .*data/,
    ],
  ];
  for (const [what, start, says] of faults) {
    it(`is a sentence with its remedy: ${what}`, async () => {
      const error: unknown = await Promise.resolve()
        .then(start)
        .then(
          () => undefined,
          (reason: unknown) => reason,
        );
      expect(explain(error)).to.be.a('string').that.matches(says);
    });
  }

  it('is shown whole when the fault is the program’s own', () => {
    const bug = new TypeError('undefined is not a function');
    expect(explain(bug)).to.equal(bug);
  });

  it('prints that sentence and no stack, and ends with 1', async () => {
    const child = spawn(process.execPath, [join(await compiled(), 'bot', 'index.js')], {
      cwd: projectRoot(),
      env: { PATH: process.env['PATH'], DATA_DIR: folder.path, LOG_LEVEL: 'loud', ADMIN_IDS: 'me' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [said] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(child.exitCode).to.equal(1);
    expect(said.split('\n').map((line) => line.split(/[:.]/)[0])).to.deep.equal([
      'The configuration has 2 fault(s)',
      '- LOG_LEVEL',
      '- ADMIN_IDS',
      '',
    ]);
  });
});
