// What strangers can make the bot write into its log: one short JSON line each, whatever they send.
import { expect } from 'chai';
import { messagesClient } from '../support/messages-client.js';
import { SMALL_KNOWLEDGE, startBot, type RunningBot } from '../support/running-bot.js';

const MAX_LINE_CHARS = 600;

describe('A line of the log', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  afterEach(() => bot.stop());

  it('on a post that is refused is one, short and JSON, whatever stands in its token', async () => {
    bot = await startBot({
      env: {
        ...SMALL_KNOWLEDGE,
        MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555',
        MICROSOFT_APP_TYPE: 'MultiTenant',
        MICROSOFT_APP_PASSWORD: 'none',
      },
    });
    const before = bot.log.length;
    const tokens = ['x', 'a.b.c', 'x'.repeat(10_000), Buffer.from('{"alg":"none"}').toString('base64url')];
    for (const token of tokens) {
      const { status } = await messagesClient(bot.url, 'stranger').post(
        JSON.stringify({
          type: 'message',
          channelId: 'msteams',
          from: { id: 'x' },
          conversation: { id: 'x' },
        }),
        { authorization: `Bearer ${token}` },
      );
      expect(status).to.equal(401);
    }
    await bot.logged(() => bot.log.length >= before + tokens.length);
    const lines = bot.log.slice(before);
    expect(lines.map(({ msg }) => msg)).to.deep.equal(tokens.map(() => 'activity refused'));
    for (const line of lines) expect(JSON.stringify(line).length).to.be.lessThan(MAX_LINE_CHARS);
  });

  it('on an invoke that nobody knows is one, short and JSON, however long its name', async () => {
    bot = await startBot({ env: SMALL_KNOWLEDGE });
    const before = bot.log.length;
    const { status } = await messagesClient(bot.url, 'teams').post(
      JSON.stringify({
        type: 'invoke',
        name: 'composeExtension/'.padEnd(200_000, 'x'),
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:9',
        from: { id: 'x' },
        recipient: { id: 'bot' },
        conversation: { id: 'x' },
      }),
    );
    expect(status).to.equal(200);
    await bot.logged(({ msg }) => msg === 'unknown invoke');
    for (const line of bot.log.slice(before))
      expect(JSON.stringify(line).length).to.be.lessThan(MAX_LINE_CHARS);
  });
});
