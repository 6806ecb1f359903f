// What a person's browser sends, and what of it the bot is given.
import { expect } from 'chai';
import {
  createMemoryConversationLog,
  type DirectLineOptions,
} from '../../../../bot/channels/direct-line/index.js';
import { echo, pathOf, startRig, type Rig } from '../../../support/direct-line/rig.js';

describe('The activity route', () => {
  let rig: Rig;
  const start = async (options: Partial<DirectLineOptions> = {}): Promise<void> => {
    await rig?.close();
    rig = await startRig(options);
  };
  beforeEach(() => start());
  afterEach(() => rig.close());

  describe('POST .../activities', () => {
    it("sets everything that tells who, where and when, and keeps the client's own id for the echo", async () => {
      const page = await rig.newPage();
      const forged = {
        ...{
          id: 'mine',
          timestamp: '1999-01-01T00:00:00Z',
          channelId: 'msteams',
          serviceUrl: 'https://evil.example',
        },
        from: { id: 'dl_admin', name: 'Admin', role: 'bot', aadObjectId: '00000000' },
        recipient: { id: 'somebody' },
        conversation: { id: 'other', tenantId: 't', isGroup: true },
        ...{
          deliveryMode: 'expectReplies',
          callerId: 'urn:x',
          relatesTo: {},
          entities: [{ type: 'mention' }],
        },
        ...{ attachments: [{ contentType: 'text/html' }], membersAdded: [{ id: 'x' }], topicName: 'x' },
        channelData: {
          clientActivityID: 'c-1',
          postBack: true,
          tenant: { id: 't' },
          source: { name: 'message' },
        },
        ...{
          type: 'message',
          text: 'hi',
          value: { a: 1 },
          locale: 'nl-nl',
          localTimezone: 'Europe/Amsterdam',
        },
      };
      const { body } = await rig.post(page, forged);
      const expected = {
        ...{
          type: 'message',
          text: 'hi',
          value: { a: 1 },
          locale: 'nl-NL',
          localTimezone: 'Europe/Amsterdam',
        },
        channelData: { clientActivityID: 'c-1', postBack: true },
        ...{
          channelId: 'directline',
          serviceUrl: 'urn:direct-line:embedded',
          conversation: { id: page.conversationId },
        },
        from: { id: page.userId, name: '', role: 'user' },
        recipient: { id: 'bot', name: 'Bot', role: 'bot' },
        ...{ timestamp: new Date(rig.time.now).toISOString(), id: `${page.conversationId}|0000001` },
      };
      expect(body.id).to.equal(expected.id);
      expect((await rig.poll(page)).body.activities[0]).to.deep.equal(expected);
      expect(rig.turns[0]).to.deep.include(expected);
      expect(rig.turns[0]).not.to.have.any.keys(
        'deliveryMode',
        'callerId',
        'entities',
        'attachments',
        'membersAdded',
      );
    });

    it('takes events and typing, the latter without keeping it', async () => {
      const page = await rig.newPage();
      expect(
        (await rig.post(page, { type: 'event', name: 'webchat/join', value: { lang: 'fr' } })).status,
      ).to.equal(200);
      expect((await rig.post(page, { type: 'typing' })).body.id)
        .to.be.a('string')
        .and.not.equal('');
      expect(rig.turns.map(({ type }) => type)).to.deep.equal(['event', 'typing']);
      expect((await rig.poll(page)).body.activities.map(({ type }) => type)).to.deep.equal(['event']);
    });

    it('refuses types that are not for clients, and malformed activities, naming the field', async () => {
      const page = await rig.newPage();
      for (const [body, field] of [
        [{ type: 'conversationUpdate' }, 'type'],
        [{ type: 'invoke', name: 'adaptiveCard/action' }, 'type'],
        [{ type: 'installationUpdate' }, 'type'],
        [{}, 'type'],
        [{ type: ['message'] }, 'type'],
        [{ type: 'message', text: { $gt: '' } }, 'text'],
        [{ type: 'message', channelData: 'x' }, 'channelData'],
        [
          { type: 'message', channelData: { clientActivityID: 'x'.repeat(999) } },
          'channelData.clientActivityID',
        ],
      ] as const) {
        const { status, body: answer } = await rig.post(page, body);
        expect([status, answer.error.code], JSON.stringify(body)).to.deep.equal([400, 'BadArgument']);
        expect(answer.error.message).to.include(`${field}: `);
      }
      expect(rig.turns).to.deep.equal([]);
    });

    it('keeps the message when the bot fails, answers 502 as Azure does, and tells the client no detail', async () => {
      const page = await rig.newPage();
      const { status, body } = await rig.post(page, { type: 'message', text: 'fail' });
      expect([status, body.error.code]).to.deep.equal([502, 'BotError']);
      expect(body.error.message).not.to.include('on purpose');
      expect((await rig.poll(page)).body.activities.map(({ text }) => text)).to.deep.equal(['fail']);
      const { fields, message } = rig.lines[0] ?? { fields: {}, message: '' };
      expect(message).to.equal('the bot failed on an activity');
      expect(fields).to.include({
        conversationId: page.conversationId,
        activityId: `${page.conversationId}|0000001`,
      });
    });

    it('answers 502 when the bot is too slow, and still delivers its reply', async () => {
      let release = (): void => undefined;
      const slow = new Promise<void>((resolve) => (release = resolve));
      await start({ limits: { turnTimeoutMs: 30 }, run: async (context) => slow.then(() => echo(context)) });
      const page = await rig.newPage();
      expect((await rig.post(page, { type: 'message', text: 'hi' })).status).to.equal(502);
      release();
      await rig.channel.close(); // waits for the turn
      expect((await rig.poll(page)).body.activities.map(({ text }) => text)).to.deep.equal(['hi', 'echo hi']);
    });

    it('is closed on time even when a turn never ends', async () => {
      const ended = new Promise<void>(() => undefined);
      await start({ limits: { turnTimeoutMs: 60_000 }, run: () => ended });
      const page = await rig.newPage();
      void rig.post(page, { type: 'message', text: 'hi' }).catch(() => undefined);
      while (!rig.turns.some(({ text }) => text === 'hi')) await new Promise(setImmediate);
      const began = Date.now();
      await rig.channel.close(20);
      expect(Date.now() - began).to.be.below(2_000);
    });

    it('answers 404 when the bot removes the conversation in this very turn', async () => {
      const log = createMemoryConversationLog();
      await start({
        log,
        run: async (context) => {
          await log.deleteOfUser(context.activity.from.id);
          await context.sendActivity('all removed');
        },
      });
      expect((await rig.post(await rig.newPage(), { type: 'message', text: 'forget me' })).status).to.equal(
        404,
      );
    });
  });

  it('refuses uploads politely, with a token or without', async () => {
    const page = await rig.newPage();
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    const body = `--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n${'x'.repeat(500_000)}\r\n--x--`;
    const upload = await rig.call('POST', `${pathOf(page)}/upload?userId=dl_x`, {
      token: page.token,
      body,
      headers: form,
    });
    expect([upload.status, upload.body.error.code]).to.deep.equal([415, 'NotSupported']);
  });
});
