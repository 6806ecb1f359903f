import { expect } from 'chai';
import { createMemoryConversationLog } from '../../../../bot/channels/direct-line/memory-conversation-log.js';
import { pressedCard } from '../../../../bot/channels/direct-line/pressed-card.js';

const RUN = { flow: 'eligibility', run: 'r-1', revision: 3 };
const place = { conversationId: 'c', before: 4, value: { action: 'flowBack', ...RUN }, botId: 'bot' };

async function logWith(names: readonly [from: string, name: string][]) {
  const log = createMemoryConversationLog();
  await log.create({ id: 'c', userId: 'dl_ann', createdAt: Date.now(), greeted: true });
  for (const [from, name] of names)
    await log.append('c', { type: 'message', name, from: { id: from, name: '' } });
  return log;
}

describe('pressedCard', () => {
  it('finds the latest card of the bot that shows this state of the run', async () => {
    const log = await logWith([
      ['bot', 'flow/eligibility/r-1/3'],
      ['bot', 'flow/eligibility/r-1/3'],
      ['bot', 'flow/eligibility/r-1/4'],
    ]);
    expect(await pressedCard(log, place)).to.equal('c|0000002');
  });
  it('does not trust a name that the client gave', async () => {
    expect(await pressedCard(await logWith([['dl_ann', 'flow/eligibility/r-1/3']]), place)).to.equal(
      undefined,
    );
  });
  for (const value of [
    undefined,
    'text',
    { action: 'command', command: 'help' },
    { action: 'flowBack', ...RUN, run: 'other' },
  ]) {
    it(`finds none for ${JSON.stringify(value)}`, async () => {
      expect(
        await pressedCard(await logWith([['bot', 'flow/eligibility/r-1/3']]), { ...place, value }),
      ).to.equal(undefined);
    });
  }
});
