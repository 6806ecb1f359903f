// What people type in a check beside answers: a change of mind, a question about the step, "so is that a yes?".
import { expect } from 'chai';
import { countryName } from '../../../cards/words/format.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { Chat, textOf } from '../../support/chat.js';

/** @returns what is shown after the last line */
async function after(locale: Locale, ...lines: readonly string[]): Promise<string> {
  const chat = new Chat({ locale });
  let shown = await chat.say(CHECK_WORDS[locale].eligibility.startButton);
  for (const line of lines) shown = await chat.say(line);
  return shown.map(textOf).join('\n');
}

const CHANGED: Record<Locale, readonly string[]> = {
  en: ['actually Germany', 'sorry, I meant Germany', 'no, rather Germany'],
  sv: ['nej, jag menade Tyskland', 'snarare Tyskland', 'förlåt, det ska vara Tyskland'],
  nl: ['nee toch Duitsland', 'ik bedoelde Duitsland', 'eigenlijk Duitsland'],
  fr: ['non plutôt Allemagne', 'je corrige : Allemagne', 'en fait c’est l’Allemagne'],
};

const IMPATIENT: Record<Locale, readonly string[]> = {
  en: ['so is that a yes or no?', 'so does that mean I can buy it?'],
  sv: ['är det ja eller nej?', 'får vi det eller inte'],
  nl: ['is dat nou ja of nee?', 'mag het nou of niet'],
  fr: ['alors c’est oui ou c’est non ?', 'donc j’y ai droit ou pas ?'],
};

const ASKED: Record<Locale, string> = {
  en: 'hmm what’s software assurance?',
  sv: 'vad är software assurance',
  nl: 'wat is software assurance?',
  fr: 'c’est quoi la software assurance',
};

describe('a check in which people turn round', () => {
  for (const locale of LOCALES) {
    const { engine, eligibility } = CHECK_WORDS[locale];
    for (const text of CHANGED[locale])
      it(`changes the answer before, when the next one is asked: "${text}"`, async () =>
        expect(await after(locale, '1', countryName('NL', locale), text)).to.include(
          countryName('DE', locale),
        ));

    for (const text of IMPATIENT[locale])
      it(`says what is wanting yet: "${text}"`, async () => {
        const shown = await after(locale, '1', countryName('NL', locale), text);
        expect(shown).to.include(engine.notYet).and.include(eligibility.fields['kind']?.question);
      });

    it(`explains, and books nothing: "${ASKED[locale]}"`, async () => {
      const shown = await after(locale, '1', countryName('NL', locale), '1', ASKED[locale]);
      const { hint, question } = eligibility.fields['agreement'] ?? {};
      expect(shown).to.include(hint).and.include(question);
      expect(shown).not.to.include('✓');
    });
  }

  it('takes words of correction for an answer where they may be one', async () =>
    expect(await after('en', '1', 'actually Germany')).to.include(`✓ Country: Germany`));
});
