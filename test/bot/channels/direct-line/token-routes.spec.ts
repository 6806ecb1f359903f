// How a page gets, keeps and gets back the right to its conversation.
import { expect } from 'chai';
import type { DirectLineOptions } from '../../../../bot/channels/direct-line/index.js';
import { DEFAULT_LIMITS } from '../../../../bot/channels/direct-line/limits.js';
import { createTokens } from '../../../../bot/channels/direct-line/tokens.js';
import { BASE, startRig, type PageToken, type Rig, type Started } from '../../../support/direct-line/rig.js';

const MINUTE = 60_000;

describe('The token routes', () => {
  let rig: Rig;
  const start = async (options: Partial<DirectLineOptions> = {}): Promise<void> => {
    await rig?.close();
    rig = await startRig(options);
  };
  beforeEach(() => start());
  afterEach(() => rig.close());

  describe('POST /api/token', () => {
    it('begins a conversation with unguessable ids', async () => {
      const [a, b] = [await rig.newPage(), await rig.newPage()];
      expect(a).to.include({ domain: `${rig.origin}${BASE}`, expires_in: 1800 });
      expect(a.userId).to.match(/^dl_[\w-]{24}$/);
      expect(a.conversationId).to.match(/^[\w-]{24}$/);
      expect(
        new Set([a.userId, a.conversationId, b.userId, b.conversationId, a.userId.slice(3)]).size,
      ).to.equal(5);
    });

    it('continues with a valid token: same person, same conversation, history kept', async () => {
      const page = await rig.newPage();
      await rig.say(page, 'hello');
      const { token, conversationId } = page;
      const { body } = await rig.call<PageToken>('POST', '/api/token', { body: { token, conversationId } });
      expect(body).to.include({ conversationId, userId: page.userId });
      expect((await rig.poll(body)).body.activities).to.have.lengthOf(2);
    });

    it('continues with an expired token within the resume window, with a fresh one', async () => {
      const page = await rig.newPage();
      rig.time.now += 8 * 60 * MINUTE;
      expect((await rig.poll(page)).status).to.equal(403);
      const { body } = await rig.call<PageToken>('POST', '/api/token', { body: { token: page.token } });
      expect(body).to.include({ conversationId: page.conversationId, userId: page.userId });
      expect((await rig.poll(body)).status).to.equal(200);
    });

    it('begins anew with a token that is too old, forged, of another conversation or of a removed one', async () => {
      const page = await rig.newPage();
      const other = await rig.newPage();
      const removed = await rig.newPage();
      await rig.log.deleteOfUser(removed.userId);
      const forger = createTokens(new Uint8Array(32), DEFAULT_LIMITS, () => rig.time.now);
      const bodies: unknown[] = [
        { token: (await forger.issue(page)).token, conversationId: page.conversationId },
        { token: other.token, conversationId: page.conversationId },
        { token: removed.token, conversationId: removed.conversationId },
        { conversationId: page.conversationId },
        { token: 7, conversationId: { $ne: '' } },
      ];
      const { streamUrl } = await rig.start(page);
      bodies.push({ token: new URL(streamUrl).searchParams.get('t') });
      for (const body of bodies) {
        const { status, body: got } = await rig.call<PageToken>('POST', '/api/token', { body });
        expect(status).to.equal(200);
        expect(got.conversationId).not.to.be.oneOf(
          [page, other, removed].map((known) => known.conversationId),
        );
        expect(got.userId).not.to.be.oneOf([page, other, removed].map((known) => known.userId));
      }
      rig.time.now += 25 * 60 * MINUTE;
      const { body } = await rig.call<PageToken>('POST', '/api/token', { body: { token: page.token } });
      expect(body.conversationId).not.to.equal(page.conversationId);
    });

    it('names https and wss when a proxy says that it is reached by https', async () => {
      const headers = { 'x-forwarded-proto': 'https' };
      const { body: page } = await rig.call<PageToken>('POST', '/api/token', { headers });
      expect(page.domain).to.equal(`${rig.origin.replace('http:', 'https:')}${BASE}`);
      const { token } = page;
      const { body } = await rig.call<Started>('POST', `${BASE}/conversations`, { token, headers });
      expect(body.streamUrl).to.match(/^wss:/);
    });

    it('names the public address when one is configured', async () => {
      await start({ publicUrl: 'https://bot.example/' });
      const page = await rig.newPage();
      expect(page.domain).to.equal('https://bot.example/v3/directline');
      expect((await rig.start(page)).streamUrl).to.match(
        /^wss:\/\/bot\.example\/v3\/directline\/conversations\//,
      );
    });
  });

  it('gives no token out at POST /v3/directline/tokens/generate', async () => {
    const { token } = await rig.newPage();
    const { status, body } = await rig.call('POST', `${BASE}/tokens/generate`, { token });
    expect(status).to.equal(403);
    expect(body.error.message).to.include('/api/token');
  });

  describe('POST /v3/directline/tokens/refresh', () => {
    it('gives a new token while the old one is valid, and none after', async () => {
      const page = await rig.newPage();
      rig.time.now += 29 * MINUTE;
      const { status, body } = await rig.call<Started>('POST', `${BASE}/tokens/refresh`, {
        token: page.token,
      });
      expect(status).to.equal(200);
      expect(body).to.include({ conversationId: page.conversationId, expires_in: 1800 });
      rig.time.now += 2 * MINUTE;
      const late = await rig.call('POST', `${BASE}/tokens/refresh`, { token: page.token });
      expect([late.status, late.body.error.code]).to.deep.equal([403, 'TokenExpired']);
      expect((await rig.poll({ ...page, token: body.token })).status).to.equal(200);
    });
  });
});
