import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogOutput } from '../../bot/log-output.js';
import { projectRoot } from '../../bot/project-root.js';
import { compiled } from '../support/built.js';

/** A file that takes `room` bytes at a time and fails with `code` once there is none. */
function fakeFile(): {
  text: () => string;
  room: number;
  code: string;
  write: (fd: number, data: Uint8Array) => number;
} {
  let text = '';
  const file = {
    room: Infinity,
    code: 'ENOSPC',
    text: () => text,
    write(_fd: number, data: Uint8Array): number {
      if (file.room === 0) throw Object.assign(new Error('no room'), { code: file.code });
      const taken = data.subarray(0, Math.min(file.room, data.length));
      file.room -= taken.length;
      text += Buffer.from(taken).toString();
      return taken.length;
    },
  };
  return file;
}

describe('createLogOutput', () => {
  it('writes line by line', () => {
    const file = fakeFile();
    const output = createLogOutput(1, file.write);
    output.write('{"a":1}\n');
    output.write('{"b":2}\n');
    expect(file.text()).to.equal('{"a":1}\n{"b":2}\n');
    expect(output.dropped).to.equal(0);
  });
  it('drops and counts what a full disk does not take, and begins a line of its own when there is room again', () => {
    const file = fakeFile();
    const output = createLogOutput(1, file.write);
    file.room = 4;
    output.write('{"a":1}\n');
    output.write('{"b":2}\n');
    expect(output.dropped).to.equal(2);
    file.room = Infinity;
    output.write('{"c":3}\n');
    expect(file.text()).to.equal('{"a"\n{"c":3}\n');
  });
  it('holds what a full pipe does not take until it does, up to a bound', () => {
    const file = fakeFile();
    file.code = 'EAGAIN';
    const output = createLogOutput(1, file.write);
    file.room = 3;
    output.write('{"a":1}\n');
    file.room = Infinity;
    output.write('{"b":2}\n');
    expect(file.text()).to.equal('{"a":1}\n{"b":2}\n');
    file.room = 0;
    const long = `${'x'.repeat(100_000)}\n`;
    for (let line = 0; line < 20; line++) output.write(long);
    expect(output.dropped).to.be.within(9, 11);
  });
  it('takes out what a terminal would obey', () => {
    const file = fakeFile();
    createLogOutput(1, file.write).write('{"text":"a\u009b2Jb\u202ec\u{e0041}"}\n');
    expect(file.text()).to.equal('{"text":"a2Jbc"}\n');
  });
});

describe('a bot whose log is on a full disk', function () {
  this.timeout(60_000);
  it('answers all the same, and tells how many lines are lost', async () => {
    const built = await compiled();
    const dataDir = await mkdtemp(join(tmpdir(), 'colleague-bot-'));
    const port = await freePort();
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [join(built, 'bot', 'index.js')], {
      cwd: projectRoot(),
      env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir },
      stdio: ['ignore', full, 'ignore'],
    });
    try {
      const url = `http://127.0.0.1:${port}`;
      await answered(`${url}/healthz`);
      for (let turn = 0; turn < 20; turn++) {
        const response = await fetch(`${url}/api/messages`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({
            type: 'message',
            id: `m${turn}`,
            channelId: 'emulator',
            deliveryMode: 'expectReplies',
            from: { id: 'ann' },
            recipient: { id: 'bot' },
            conversation: { id: 'c1' },
            text: 'hello',
          }),
        });
        expect(response.status).to.equal(200);
      }
      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect(Number(/^bot_log_lines_dropped (\d+)$/m.exec(metrics)?.[1])).to.be.at.least(20);
      expect(child.exitCode).to.equal(null);
    } finally {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** The bot cannot say that it is ready: its log is full. So it is asked until it answers. */
async function answered(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
