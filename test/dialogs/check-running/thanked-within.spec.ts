// Thanks within a check, with an "OK" before them: said to what was told, and no yes to what is asked.
import { expect } from 'chai';
import { CHECK_WORDS, WORDS } from '../../../cards/words/index.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';

const THANKS: Record<Locale, readonly string[]> = {
  en: ['ok thank you', 'great, thanks'],
  sv: ['okej tack', 'bra, tack så mycket'],
  nl: ['ok dank je', 'prima, dankjewel'],
  fr: ['ok merci', 'c’est bon merci'],
};

/** As many as are asked of somebody who knows nothing, yes-or-no questions among them. */
const STEPS = 5;

describe('thanks within a check', () => {
  for (const locale of LOCALES)
    for (const text of THANKS[locale])
      it(`book nothing and are answered in passing, in ${locale}: "${text}"`, async () => {
        const chat = new Chat({ locale: LANGUAGE_FACTS[locale].webChat });
        const { renewal, engine } = CHECK_WORDS[locale];
        await chat.say(renewal.startButton);
        for (let step = 0; step < STEPS; step++) {
          const said = (await chat.say(text)).map(textOf).join('\n');
          expect(said, `step ${step + 1}`).to.equal(WORDS[locale].smallTalk.thanks);
          await chat.say(engine.unknown);
        }
      });
});
