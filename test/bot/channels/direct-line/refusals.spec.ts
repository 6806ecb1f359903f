// Who is turned away, and with which status.
import { expect } from 'chai';
import type { DirectLineOptions } from '../../../../bot/channels/direct-line/index.js';
import { DEFAULT_LIMITS } from '../../../../bot/channels/direct-line/limits.js';
import { createTokens } from '../../../../bot/channels/direct-line/tokens.js';
import {
  BASE,
  pathOf,
  SECRET,
  startRig,
  type PageToken,
  type Refusal,
  type Rig,
  type SeenSet,
} from '../../../support/direct-line/rig.js';

const MINUTE = 60_000;

describe('The gate', () => {
  let rig: Rig;
  const start = async (options: Partial<DirectLineOptions> = {}): Promise<void> => {
    await rig?.close();
    rig = await startRig(options);
  };
  beforeEach(() => start());
  afterEach(() => rig.close());

  describe('A token', () => {
    const operations = (page: PageToken): [string, string][] => [
      ['GET', pathOf(page)],
      ['GET', `${pathOf(page)}/activities`],
      ['POST', `${pathOf(page)}/activities`],
    ];

    it("opens nobody else's conversation", async () => {
      const [mine, theirs] = [await rig.newPage(), await rig.newPage()];
      await rig.say(theirs, 'private');
      for (const [method, url] of operations(theirs)) {
        const body = method === 'POST' ? { type: 'message', text: 'intruder' } : undefined;
        const { status, body: answer } = await rig.call(method, url, { token: mine.token, body });
        expect([status, answer.error.code], `${method} ${url}`).to.deep.equal([403, 'BadArgument']);
      }
      expect((await rig.poll(theirs)).body.activities).to.have.lengthOf(2);
    });

    it('that is missing, forged, of a stream or expired gets 403 everywhere', async () => {
      const page = await rig.newPage();
      const forger = createTokens(new Uint8Array(32), DEFAULT_LIMITS, () => rig.time.now);
      const { streamUrl } = await rig.start(page);
      const expired = (await rig.newPage()).token;
      rig.time.now += 31 * MINUTE;
      for (const [name, token, code] of [
        ['missing', undefined, 'BadArgument'],
        ['garbage', 'x', 'BadArgument'],
        ['forged', (await forger.issue(page)).token, 'BadArgument'],
        ['stream', new URL(streamUrl).searchParams.get('t') ?? '', 'BadArgument'],
        ['expired', expired, 'TokenExpired'],
      ] as const) {
        const more: [string, string][] = [
          ['POST', `${BASE}/tokens/refresh`],
          ['POST', `${BASE}/conversations`],
        ];
        for (const [method, url] of [...operations(page), ...more]) {
          const { status, body } = await rig.call(method, url, token === undefined ? {} : { token });
          expect([status, body.error.code], `${name} ${method} ${url}`).to.deep.equal([403, code]);
        }
      }
    });

    it('of another person gets 404, even when it names this conversation and is signed', async () => {
      const page = await rig.newPage();
      const signer = createTokens(SECRET, DEFAULT_LIMITS, () => rig.time.now);
      const { token } = await signer.issue({ conversationId: page.conversationId, userId: 'dl_another' });
      for (const [method, url] of operations(page)) {
        expect((await rig.call(method, url, { token })).status, `${method} ${url}`).to.equal(404);
      }
    });

    it('of a person whose conversations were removed gets 404, which ends the stock client', async () => {
      const page = await rig.newPage();
      await rig.log.deleteOfUser(page.userId);
      for (const [method, url] of operations(page)) {
        expect((await rig.call(method, url, { token: page.token })).status).to.equal(404);
      }
    });
  });

  it('answers odd paths with a status and goes on living', async () => {
    const { token } = await rig.newPage();
    for (const odd of ['%', '%00', '..%2f..', '%E0%A4%A', 'x'.repeat(5_000), "a'b", '|']) {
      const { status } = await rig
        .call('GET', `${BASE}/conversations/${odd}/activities`, { token })
        .catch(() => ({ status: 404 }));
      expect(status, odd).to.be.oneOf([400, 403, 404]);
    }
    expect((await rig.poll(await rig.newPage())).status).to.equal(200);
  });

  describe('An origin', () => {
    it('that is our own or allowed may call; others, and the null origin, get 403', async () => {
      await start({ allowedOrigins: ['https://intranet.example'] });
      const from = async (origin: string): Promise<number> =>
        (await rig.call('POST', '/api/token', { headers: { origin } })).status;
      expect(await from(rig.origin)).to.equal(200);
      expect(await from('https://intranet.example')).to.equal(200);
      for (const origin of [
        'https://evil.example',
        'https://intranet.example.evil.example',
        'http://intranet.example',
        'null',
        'x',
      ]) {
        expect(await from(origin), origin).to.equal(403);
      }
    });

    it('that is allowed shows the chat in a frame, and its own scripts can read nothing of it', async () => {
      const origin = 'https://intranet.example';
      await start({ allowedOrigins: [origin] });
      const preflight = { origin, 'access-control-request-method': 'POST' };
      const asked = await rig.call('OPTIONS', '/api/token', { headers: preflight });
      const posted = await rig.call('POST', '/api/token', { headers: { origin } });
      expect(asked.status).to.equal(405);
      for (const { headers } of [asked, posted])
        expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).to.deep.equal([]);
    });
  });

  describe('A rate limit', () => {
    const expectTooMany = ({
      status,
      headers,
      body,
    }: {
      status: number;
      headers: Headers;
      body: unknown;
    }): void => {
      expect(status).to.equal(429);
      expect(Number(headers.get('retry-after'))).to.be.greaterThan(0);
      expect((body as Refusal).error.code).to.equal('TooManyRequests');
    };

    it('holds for what one conversation sends, keeps it from the bot, and spares others', async () => {
      await start({ limits: { posts: { burst: 2, perSecond: 0.1 } } });
      const [page, other] = [await rig.newPage(), await rig.newPage()];
      for (const text of ['1', '2']) expect((await rig.say(page, text)).status).to.equal(200);
      const refused = await rig.say(page, '3');
      expectTooMany(refused);
      expect(refused.headers.get('retry-after')).to.equal('10');
      expect(rig.turns.map(({ text }) => text)).to.deep.equal(['1', '2']);
      expect((await rig.say(other, '1')).status).to.equal(200);
      expect((await rig.poll(page)).status, 'reading goes on').to.equal(200);
      rig.time.now += 10_000;
      expect((await rig.say(page, '3')).status).to.equal(200);
    });

    it('holds for new tokens and for all requests of one address', async () => {
      await start({
        limits: { tokensPerAddress: { burst: 2, perSecond: 1 }, perAddress: { burst: 5, perSecond: 1 } },
      });
      const page = await rig.newPage();
      await rig.newPage();
      expectTooMany(await rig.call('POST', '/api/token'));
      await rig.poll(page);
      await rig.poll(page);
      expectTooMany(await rig.poll(page));
    });

    it('does not make a page that comes back too fast lose its conversation', async () => {
      await start({ limits: { reads: { burst: 1, perSecond: 1 } } });
      const { token } = await rig.newPage();
      expect((await rig.call('POST', '/api/token', { body: { token } })).status).to.equal(200);
      expectTooMany(await rig.call('POST', '/api/token', { body: { token } }));
    });

    it('counts the address that the option names', async () => {
      await start({
        limits: { tokensPerAddress: { burst: 1, perSecond: 1 } },
        addressOf: ({ headers }) => String(headers['x-real-ip']),
      });
      const from = async (ip: string): Promise<number> =>
        (await rig.call<SeenSet>('POST', '/api/token', { headers: { 'x-real-ip': ip } })).status;
      expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.1')]).to.deep.equal([
        200, 200, 429,
      ]);
    });
  });
});
