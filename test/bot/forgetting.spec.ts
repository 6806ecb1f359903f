// Whom "forget me" forgets, over HTTP: whoever asks, on the channel they ask on, and nobody else.
import { expect } from 'chai';
import { WORDS } from '../../cards/words/index.js';
import { messagesClient } from '../support/messages-client.js';
import type { RunningBot } from '../support/running-bot.js';
import { sharedBot } from '../support/web/chat-page.js';

interface Page {
  token: string;
  userId: string;
  conversationId: string;
}

describe('"forget me" from another channel', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  before(async () => {
    bot = await sharedBot();
  });

  it('leaves the web conversation of the one whose id was written there', async () => {
    const { token, userId, conversationId } = (await (
      await fetch(`${bot.url}/api/token`, { method: 'POST' })
    ).json()) as Page;
    const activities = `${bot.url}/v3/directline/conversations/${conversationId}/activities`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const activity = { type: 'message', from: { id: userId }, text: 'Hello there' };
    await fetch(activities, { method: 'POST', headers, body: JSON.stringify(activity) });
    const before = await (await fetch(activities, { headers })).text();

    const stranger = messagesClient(bot.url, userId);
    const said = await stranger.send({ channelId: 'emulator', value: { action: 'forget', sure: true } });
    expect(JSON.stringify(said)).to.include(WORDS.en.forget.done(0));

    const after = await fetch(activities, { headers });
    expect(after.status).to.equal(200);
    expect(await after.text())
      .to.equal(before)
      .and.include('Hello there');
  });
});
