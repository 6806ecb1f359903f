// What a real process writes to its log while people talk to it, at the most talkative level.
import { expect } from 'chai';
import { LISTENING, WORDS } from '../../cards/words/index.js';
import { buttonsOf, cardOf, messagesClient } from '../support/messages-client.js';
import { startBot, type RunningBot } from '../support/running-bot.js';

const PERSON = 'anna.svensson@contoso.example';
/** In what people type, never in our own words. */
const SECRETS = ['Anna', 'Svensson', 'contoso', 'Zanzibar', '4711', 'grisknorr'];

describe('the log of a conversation', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  before(async () => {
    bot = await startBot({ env: { LOG_LEVEL: 'trace' } });
  });
  after(() => bot.stop());

  it('holds a line for every turn with its id, and no name, address, text or check answer', async () => {
    const person = messagesClient(bot.url, PERSON, 'sv-SE');
    const from = { id: PERSON, name: 'Anna Svensson' };
    const say = (text: string): ReturnType<typeof person.send> => person.send({ text, from });
    await say('Anna Svensson i Zanzibar undrar: hur förnyar jag våra förmåner?');
    await say('grisknorr 4711');
    await say(LISTENING.sv.commands.help[0] ?? '');
    const started = await person.send({ value: { action: 'checkStart', check: 'eligibility' }, from });
    expect(started).to.have.length(1);
    await say('4711');
    await say('Zanzibar');
    await person.send({ value: { action: 'drop', name: 'Anna' }, from });
    const [asked] = await say(LISTENING.sv.commands.forget[0] ?? '');
    const confirm = buttonsOf(cardOf(asked))[WORDS.sv.forget.confirm];
    await person.send({ value: confirm, from });

    const turnLines = (): typeof bot.log => bot.log.filter(({ msg }) => msg === 'turn');
    await bot.logged(() => turnLines().length === 9);
    const turns = turnLines();
    for (const turn of turns) expect(turn).to.include.all.keys('turnId', 'channel', 'locale', 'latencyMs');
    expect(new Set(turns.map(({ turnId }) => turnId))).to.have.property('size', 9);
    const log = JSON.stringify(bot.log);
    expect(SECRETS.filter((secret) => log.toLowerCase().includes(secret.toLowerCase()))).to.deep.equal([]);
  });
});
