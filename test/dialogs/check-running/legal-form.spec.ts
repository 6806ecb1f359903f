// A foundation may be a hospital, a school or a pension fund: the form by law is not yet what decides.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { Chat } from '../../support/chat.js';

const { engine, eligibility } = CHECK_WORDS.nl;
const NON_PROFIT = `✓ ${eligibility.fields['kind']?.options['nonprofit']}`;

/** How the check stands after an answer to what sort of organisation it is. */
async function afterSaying(text: string): Promise<string> {
  const chat = new Chat({ locale: 'nl' });
  await chat.say(eligibility.title);
  await chat.press(engine.next, { who: 'organisation' });
  await chat.press(engine.next, { country: 'NL' });
  await chat.say(text);
  return chat.text;
}

describe('a Dutch form of organisation', () => {
  for (const text of ['stichting', 'wij zijn een zorgstichting', 'pensioenstichting']) {
    it(`"${text}" is asked about, for it may be of any kind`, async () => {
      expect(await afterSaying(text)).not.to.include(NON_PROFIT);
    });
  }
  for (const text of ['een stichting zonder winstoogmerk', 'sportvereniging', 'vzw']) {
    it(`"${text}" is a non-profit`, async () => {
      expect(await afterSaying(text)).to.include(NON_PROFIT);
    });
  }
});
