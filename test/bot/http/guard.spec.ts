import { expect } from 'chai';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import type { Server } from 'restify';
import { closeServer, createServer, listen } from '../../../bot/http/server.js';
import { openRaw, rawHead, rawStatus } from '../../support/raw-http.js';
import { SMALL_KNOWLEDGE, startBot, type RunningBot } from '../../support/running-bot.js';
import { sharedBot } from '../../support/web/chat-page.js';

const ROUTES = [
  'GET /',
  'GET /healthz',
  'POST /api/messages',
  'POST /api/token',
  'GET /no/such',
  'PUT /privacy',
];
const UPGRADE = { Connection: 'Upgrade', Upgrade: 'websocket' };

describe('What reaches no route', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  before(async () => (bot = await startBot({ env: SMALL_KNOWLEDGE })));
  after(() => bot.stop());
  afterEach('the bot lives', async () => {
    expect((await fetch(`${bot.url}/healthz`)).status).to.equal(200);
  });

  for (const host of [
    'a:99999',
    '[',
    'a b',
    '%',
    '"><script>',
    'a/../b',
    'user@localhost',
    'localhost?x',
    ':80',
  ]) {
    it(`a Host "${host}" is 400 on every route, and for an upgrade`, async () => {
      for (const route of ROUTES) {
        const [method = '', target = ''] = route.split(' ');
        const head = rawHead(method, target, { Host: host, 'Content-Length': '0' });
        expect(await rawStatus(bot.port, head), route).to.equal(400);
      }
      const upgrade = rawHead('GET', '/v3/directline/conversations/a/stream', { Host: host, ...UPGRADE });
      expect(await rawStatus(bot.port, upgrade)).to.equal(400);
    });
  }

  for (const target of ['http://[', 'http://a:99999/healthz', 'http://', 'x:80:90']) {
    it(`a target "${target}" is 400, and for an upgrade`, async () => {
      expect(await rawStatus(bot.port, rawHead('GET', target, { Host: 'localhost' }))).to.equal(400);
      const upgrade = rawHead('GET', target, { Host: 'localhost', ...UPGRADE });
      expect(await rawStatus(bot.port, upgrade)).to.equal(400);
    });
  }

  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  for (const encoding of [
    'gzip',
    'GZIP',
    'x-gzip',
    'br',
    'deflate',
    'zstd',
    'identity, gzip',
    'gzip, gzip',
    'nonsense',
  ]) {
    it(`a body encoded as "${encoding}" is 415 on every route, before it has arrived`, async () => {
      for (const target of ['/api/messages', '/api/token', '/v3/directline/conversations']) {
        const head = rawHead('POST', target, {
          Host: 'localhost',
          'Content-Type': 'application/json',
          'Content-Encoding': encoding,
          'Content-Length': String(bomb.length),
        });
        const firstBytes = Buffer.concat([Buffer.from(head), bomb.subarray(0, 1_000)]);
        expect(await rawStatus(bot.port, firstBytes), target).to.equal(415);
      }
    });
  }

  it('broken and whole gzip leaves no trace in the log above "info"', async () => {
    for (const body of [Buffer.from('x'), gzipSync('{}'), bomb]) {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
      const sent = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body });
      expect(sent.status).to.equal(415);
    }
    expect(bot.log.filter(({ level = 0 }) => level >= 50)).to.deep.equal([]);
  });

  it('an identity encoding is none', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'Identity' };
    const sent = await fetch(`${bot.url}/api/token`, { method: 'POST', headers, body: '{}' });
    expect(sent.status).to.equal(200);
  });

  it('a body that goes on after its 413 is cut off', async () => {
    for (const target of ['/api/messages', '/api/token']) {
      const head = rawHead('POST', target, {
        Host: 'localhost',
        'Content-Type': 'application/json',
        'Transfer-Encoding': 'chunked',
      });
      const socket = openRaw(bot.port, head);
      let answer = '';
      socket.on('data', (data: Buffer) => (answer += data.toString()));
      const chunk = Buffer.from(`10000\r\n${'x'.repeat(0x10000)}\r\n`);
      const feed = (): void => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', feed);
      feed();
      await new Promise((resolve) => socket.once('close', resolve)); // a reset is as good
      expect(answer, target).to.match(/^HTTP\/1\.1 413 /);
    }
  });
});

describe('Without an app id', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  before(async () => (bot = await sharedBot()));

  const activity = (serviceUrl: string): string =>
    JSON.stringify({
      ...{ type: 'message', channelId: 'test', text: 'hello', serviceUrl, deliveryMode: 'expectReplies' },
      ...{ id: serviceUrl, from: { id: 'a' }, conversation: { id: 'a' }, recipient: { id: 'bot' } },
    });
  const post = (headers: Record<string, string>, serviceUrl = 'http://127.0.0.1:9'): Promise<number> => {
    const body = activity(serviceUrl);
    const length = String(Buffer.byteLength(body));
    const all = { 'Content-Type': 'application/json', 'Content-Length': length, ...headers };
    return rawStatus(bot.port, rawHead('POST', '/api/messages', all) + body);
  };

  it('only localhost, 127.0.0.1 and [::1] are Hosts, on any port', async () => {
    for (const host of ['localhost', 'localhost:1', '127.0.0.1:3978', '[::1]:3978'])
      expect(await post({ Host: host }), host).to.equal(200);
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '192.0.2.1',
      '127.0.0.1.evil.example:3978',
    ]) {
      expect(await post({ Host: host }), host).to.equal(403);
      for (const route of ['/', '/metrics', '/healthz'])
        expect(await rawStatus(bot.port, rawHead('GET', route, { Host: host })), host).to.equal(403);
    }
  });

  it('a page from elsewhere may not send activities', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example'])
      expect(await post({ Host: 'localhost', Origin: origin }), origin).to.equal(403);
  });

  it('the bot posts to no service outside this machine', async () => {
    for (const url of [
      'http://10.0.0.1/any?x=',
      'https://evil.example',
      'http://127.0.0.1@evil.example/',
      'x',
    ])
      expect(await post({ Host: 'localhost' }, url), url).to.equal(403);
  });
});

describe('A connection', () => {
  let server: Server;
  let port: number;
  const start = async (limits: object): Promise<void> => {
    server = createServer({ logger: pino({ level: 'silent' }), limits });
    port = await listen(server, 0, '127.0.0.1');
  };
  afterEach(() => closeServer(server, 100));

  it('that stays silent, sends its headers or its body too slowly is ended with 408 or none', async () => {
    await start({ headersMs: 100, requestMs: 200, checkMs: 20 });
    const started = rawHead('POST', '/', { Host: 'localhost', 'Content-Length': '5' });
    for (const bytes of ['', 'GET / HTTP/1.1\r\n', `${started}x`]) {
      expect(await rawStatus(port, bytes)).to.be.oneOf([408, 404]);
      await once(openRaw(port, bytes).resume(), 'close');
    }
  });

  it('is refused when there are too many', async () => {
    await start({ connections: 2 });
    const held = [openRaw(port, ''), openRaw(port, '')];
    await Promise.all(held.map((socket) => once(socket, 'connect')));
    await once(openRaw(port, '').resume(), 'close');
    held.forEach((socket) => socket.destroy());
  });
});
