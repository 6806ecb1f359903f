// Who gets no stream, and which behaviour ends one.
import { expect } from 'chai';
import { connect as connectTcp, type Socket } from 'node:net';
import { once } from 'node:events';
import type { DirectLineOptions } from '../../../../bot/channels/direct-line/index.js';
import { openSocket, statusOf } from '../../../support/direct-line/raw-socket.js';
import { startRig, type PageToken, type Rig } from '../../../support/direct-line/rig.js';

describe('The stream refuses', () => {
  let rig: Rig;
  let page: PageToken;
  const start = async (options: Partial<DirectLineOptions> = {}): Promise<void> => {
    await rig?.close();
    rig = await startRig(options);
    page = await rig.newPage();
  };
  beforeEach(() => start());
  afterEach(() => rig.close());

  const streamUrl = async (of = page): Promise<string> => (await rig.start(of)).streamUrl;
  const withToken = (url: string, token: string): string => {
    const changed = new URL(url);
    changed.searchParams.set('t', token);
    return changed.href;
  };

  it('a token that is missing, forged, for requests, of another conversation or older than 60 s', async () => {
    const url = await streamUrl();
    const other = await rig.newPage();
    const otherStream = new URL(await streamUrl(other)).searchParams.get('t') ?? '';
    for (const token of ['', 'x', `${new URL(url).searchParams.get('t')}x`, page.token, otherStream]) {
      expect(await statusOf(withToken(url, token)), token).to.equal(403);
    }
    expect(await statusOf(url)).to.equal(101);
    rig.time.now += 60_000;
    expect(await statusOf(url)).to.equal(403);
  });

  it('a conversation that was removed', async () => {
    const url = await streamUrl();
    await rig.log.deleteOfUser(page.userId);
    expect(await statusOf(url)).to.equal(404);
  });

  it('an origin that is not allowed', async () => {
    await start({ allowedOrigins: ['https://intranet.example'] });
    const url = await streamUrl();
    expect(await statusOf(url, { origin: 'https://evil.example' })).to.equal(403);
    expect(await statusOf(url, { origin: 'null' })).to.equal(403);
    expect(await statusOf(url, { origin: 'https://intranet.example' })).to.equal(101);
    expect(await statusOf(url), 'opened once').to.equal(403);
    expect(await statusOf(await streamUrl(), { origin: rig.origin })).to.equal(101);
  });

  it('most of 1,000 sockets from one address, and gives a place back when one closes', async () => {
    const opened = await Promise.all(
      Array.from({ length: 200 }, async () => openSocket(await streamUrl(await rig.newPage()))),
    );
    const url = await streamUrl();
    const statuses = await Promise.all(Array.from({ length: 800 }, () => statusOf(url)));
    expect(new Set(statuses)).to.deep.equal(new Set([429]));
    expect((await rig.poll(page)).status, 'polling goes on').to.equal(200);

    const leaving = opened.at(-1);
    leaving?.socket.close();
    await leaving?.closed;
    while (rig.sockets === 200) await new Promise(setImmediate); // the server hears of it a moment later
    await openSocket(url);
    expect(await statusOf(url), 'one place was free, not two').to.equal(429);
  });

  it('more sockets in all than the limit, whatever their addresses', async () => {
    await start({ limits: { sockets: 2 }, addressOf: ({ headers }) => String(headers['x-real-ip'] ?? '') });
    const statuses: number[] = [];
    for (const ip of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
      const url = await streamUrl(await rig.newPage());
      statuses.push(
        await openSocket(url, { headers: { 'x-real-ip': ip } }).then(
          () => 101,
          (error: Error) => +error.message,
        ),
      );
    }
    expect(statuses).to.deep.equal([101, 101, 429]);
  });

  it('nothing that is not its own: such an upgrade is left to others', async () => {
    for (const path of [
      '/',
      '/v3/directline/conversations',
      '/v3/directline/conversations/a/b/stream',
      '//x',
    ]) {
      const status = await statusOf(`${rig.origin.replace('http', 'ws')}${path}`);
      expect(Number.isNaN(status), path).to.equal(true); // cut by the rig, which stands for "others"
    }
  });

  describe('a client that', () => {
    const closeAfter = async (act: (raw: Socket) => void): Promise<number> => {
      const { socket, closed } = await openSocket(await streamUrl());
      act((socket as unknown as { _socket: Socket })._socket);
      return (await closed).code;
    };
    /** A masked client frame: first byte, payload. */
    const frame = (first: number, payload: Buffer): Buffer =>
      Buffer.concat([Buffer.from([first, 0x80 | payload.length, 0, 0, 0, 0]), payload]);

    it('sends text: activities go by POST', async () => {
      expect(await closeAfter((raw) => raw.write(frame(0x81, Buffer.from('{"type":"message"}'))))).to.equal(
        1008,
      );
      expect(rig.turns.filter(({ type }) => type === 'message')).to.deep.equal([]);
    });

    it('sends an oversized frame', async () => {
      const { socket, closed } = await openSocket(await streamUrl());
      socket.send('x'.repeat(100_000));
      expect((await closed).code).to.equal(1009);
    });

    it('sends malformed frames: reserved bits, no mask, a wrong opcode, text that is not UTF-8', async () => {
      expect(await closeAfter((raw) => raw.write(frame(0xf1, Buffer.from('x'))))).to.equal(1002);
      expect(await closeAfter((raw) => raw.write(Buffer.from([0x81, 1, 120])))).to.equal(1002);
      expect(await closeAfter((raw) => raw.write(frame(0x87, Buffer.from('x'))))).to.equal(1002);
      expect(await closeAfter((raw) => raw.write(frame(0x81, Buffer.from([0xff, 0xff]))))).to.equal(1007);
    });

    it('floods with empty frames, with pings or with pongs', async () => {
      const flood = (first: number) => (raw: Socket) =>
        raw.write(Buffer.concat(Array<Buffer>(500).fill(frame(first, Buffer.alloc(0)))));
      expect(await closeAfter(flood(0x81))).to.equal(1006);
      expect(await closeAfter(flood(0x89))).to.equal(1006);
      expect(await closeAfter(flood(0x8a))).to.equal(1006);
    });

    it('shakes hands wrongly', async () => {
      const { pathname, search, port, host } = new URL(await streamUrl());
      const raw = connectTcp(Number(port), '127.0.0.1');
      raw.write(
        `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      );
      const [data] = (await once(raw, 'data')) as [Buffer];
      expect(data.toString()).to.match(/^HTTP\/1\.1 400 /);
      raw.destroy();
    });

    it('leaves in the middle of the handshake, its place being given back', async () => {
      await start({ limits: { socketsPerAddress: 1 } });
      const url = new URL(await streamUrl());
      const raw = connectTcp(Number(url.port), '127.0.0.1');
      raw.write(
        `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      );
      raw.resetAndDestroy();
      await once(raw, 'close');
      while (rig.sockets > 0) await new Promise(setImmediate);
      expect(await statusOf(await streamUrl())).to.equal(101);
    });
  });

  it('leaves the channel alive after all of this', async () => {
    expect(await statusOf(await streamUrl())).to.equal(101);
    expect(rig.lines.filter(({ level }) => level === 'error')).to.deep.equal([]);
  });
});
