// Start, resume and poll.
import { expect } from 'chai';
import {
  createMemoryConversationLog,
  type DirectLineOptions,
} from '../../../../bot/channels/direct-line/index.js';
import { BASE, pathOf, startRig, type Rig, type Started } from '../../../support/direct-line/rig.js';

describe('The conversation routes', () => {
  let rig: Rig;
  const start = async (options: Partial<DirectLineOptions> = {}): Promise<void> => {
    await rig?.close();
    rig = await startRig(options);
  };
  beforeEach(() => start());
  afterEach(() => rig.close());

  describe('POST /v3/directline/conversations', () => {
    it('answers 201 and tells the bot once that the person is there, in their locale; then 200', async () => {
      const page = await rig.newPage();
      const begin = (): ReturnType<typeof rig.call<Started>> =>
        rig.call('POST', `${BASE}/conversations`, {
          token: page.token,
          body: { locale: 'SV-se', user: { id: 'dl_x' } },
        });
      const all = await Promise.all([begin(), begin(), begin()]);
      expect(all.map(({ status }) => status).sort()).to.deep.equal([200, 200, 201]);
      expect(rig.turns).to.have.lengthOf(1);
      expect(rig.turns[0]).to.deep.include({
        ...{ type: 'conversationUpdate', locale: 'sv-SE', channelId: 'directline' },
        membersAdded: [{ id: page.userId, name: '', role: 'user' }],
        from: { id: page.userId, name: '', role: 'user' },
        recipient: { id: 'bot', name: 'Bot', role: 'bot' },
      });
      const { activities } = (await rig.poll(page)).body;
      expect(activities.map(({ text }) => text)).to.deep.equal(['welcome']);
    });

    it('starts without a locale when the given one is no locale', async () => {
      for (const locale of ['not a locale', 7, 'x'.repeat(99), null]) {
        const { token } = await rig.newPage();
        const { status } = await rig.call('POST', `${BASE}/conversations`, { token, body: { locale } });
        expect(status).to.equal(201);
        expect(rig.turns.at(-1)).not.to.have.property('locale');
      }
    });

    it('starts although the greeting failed', async () => {
      await start({ run: () => Promise.reject(new Error('broken on purpose')) });
      const { token } = await rig.newPage();
      expect((await rig.call('POST', `${BASE}/conversations`, { token })).status).to.equal(201);
      expect(rig.lines.map(({ message }) => message)).to.deep.equal(['the bot failed on an activity']);
    });
  });

  describe('GET /v3/directline/conversations/:id', () => {
    it('gives a new token and a stream address that begins at the watermark', async () => {
      const page = await rig.newPage();
      const { status, body } = await rig.call<Started>('GET', `${pathOf(page)}?watermark=5`, {
        token: page.token,
      });
      expect(status).to.equal(200);
      const url = new URL(body.streamUrl);
      expect(`${url.protocol}//${url.host}${url.pathname}`).to.equal(
        `${rig.origin.replace('http', 'ws')}${pathOf(page)}/stream`,
      );
      expect(url.searchParams.get('watermark')).to.equal('5');
      expect((await rig.poll({ ...page, token: body.token })).status).to.equal(200);
    });
  });

  describe('GET .../activities', () => {
    it('reads on from each watermark, from the start without one', async () => {
      const page = await rig.newPage();
      await rig.say(page, 'one');
      const first = await rig.poll(page);
      expect(first.body.activities.map(({ text }) => text)).to.deep.equal(['one', 'echo one']);
      expect(first.body.watermark).to.equal('2');
      expect((await rig.poll(page, '2')).body).to.deep.equal({ activities: [], watermark: '2' });
      await rig.say(page, 'two');
      expect((await rig.poll(page, '2')).body.activities.map(({ text }) => text)).to.deep.equal([
        'two',
        'echo two',
      ]);
      for (const odd of ['', '-', '-1', 'abc', '1e3', '99999999999999999999']) {
        const { status, body } = await rig.poll(page, odd);
        expect([status, body.activities.length], odd).to.deep.equal([200, 4]);
      }
    });

    it('cuts a long history into sets of bounded size and loses nothing', async () => {
      await start({ limits: { maxSetBytes: 2_000 } });
      const page = await rig.newPage();
      for (let i = 0; i < 10; i++) await rig.say(page, `${i} ${'x'.repeat(i === 5 ? 5_000 : 500)}`);
      const texts: (string | undefined)[] = [];
      for (let watermark = '', sets = 0; texts.length < 20; sets++) {
        const { body } = await rig.poll(page, watermark);
        expect(body.activities.length, `set ${sets}`).to.be.within(1, 3);
        texts.push(...body.activities.map(({ text }) => text?.replace(/x+/, '')));
        watermark = body.watermark ?? '';
      }
      expect(texts).to.deep.equal(Array.from({ length: 10 }, (_, i) => [`${i} `, `echo ${i} `]).flat());
    });

    it('answers 200 with nothing new while the log is failing, since a 500 would end the polling', async () => {
      const log = createMemoryConversationLog();
      await start({ log });
      const page = await rig.newPage();
      await rig.say(page, 'hello');
      log.read = () => Promise.reject(new Error('the disk is full of secrets'));
      expect(await rig.poll(page, '1')).to.deep.include({
        status: 200,
        body: { activities: [], watermark: '1' },
      });
      log.find = () => Promise.reject(new Error('the disk is full of secrets'));
      expect(await rig.poll(page, '1')).to.deep.include({
        status: 200,
        body: { activities: [], watermark: '1' },
      });
      const again = await rig.call('GET', pathOf(page), { token: page.token });
      expect([again.status, again.headers.get('retry-after')]).to.deep.equal([429, '2']);
      const lost = await rig.post(page, { type: 'message', text: 'x' });
      expect(lost.status).to.equal(502);
      expect(JSON.stringify([again.body, lost.body])).not.to.include('secret');
      expect(rig.lines.filter(({ level }) => level === 'error')).to.have.lengthOf(4);
    });
  });
});
