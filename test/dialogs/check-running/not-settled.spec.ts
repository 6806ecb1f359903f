// What a step says to who asks why it is asked, and to an answer that fits several of its options.
import { expect } from 'chai';
import type { CheckId } from '../../../cards/words/checks.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { Locale } from '../../../knowledge/locales.js';
import { textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

const BEFORE: Record<Locale, readonly string[]> = {
  en: ['my organisation', 'Norway', 'company'],
  sv: ['min organisation', 'Norge', 'företag'],
  nl: ['mijn organisatie', 'Noorwegen', 'bedrijf'],
  fr: ['mon organisation', 'Norvège', 'entreprise'],
};

const WHY: Record<Locale, string> = {
  en: 'why do you ask?',
  sv: 'varför frågar du det?',
  nl: 'hoezo vraag je dat?',
  fr: 'pourquoi vous me demandez ça ?',
};

const UNSETTLED: readonly (readonly [CheckId, Locale, readonly string[], text: string, field: string])[] = [
  ['eligibility', 'en', BEFORE.en, 'E3 mainly', 'agreement'],
  ['eligibility', 'sv', BEFORE.sv, 'mest E3', 'agreement'],
  ['eligibility', 'nl', BEFORE.nl, 'vooral E3', 'agreement'],
  ['eligibility', 'fr', BEFORE.fr, 'surtout E3', 'agreement'],
  ['renewal', 'en', [], 'our action pack', 'benefit'],
  ['renewal', 'sv', [], 'licenserna', 'benefit'],
  ['renewal', 'nl', [], 'action pack', 'benefit'],
  ['renewal', 'fr', [], 'les licences', 'benefit'],
];

describe('a step that is asked why', () => {
  for (const locale of ['en', 'sv', 'nl', 'fr'] as const)
    it(`gives the reason, and its hint once (${locale})`, async () => {
      const chat = await told('eligibility', locale, ...BEFORE[locale], WHY[locale]);
      const { reason, hint } = CHECK_WORDS[locale].eligibility.fields['agreement'] ?? {};
      const text = textOf(chat.last);
      expect(text).to.include(reason);
      expect(text.split(hint ?? '?')).to.have.length(2);
    });
});

describe('an answer that fits several options', () => {
  for (const [check, locale, before, text, field] of UNSETTLED)
    it(`is told what would settle it, and nothing is booked: "${text}"`, async () => {
      const chat = await told(check, locale, ...before);
      const facts = (await runOf(chat))?.facts;
      const shown = await chat.say(text);
      expect(shown).to.have.length(1);
      expect(textOf(chat.last)).to.include(CHECK_WORDS[locale][check].fields[field]?.unclear);
      expect((await runOf(chat))?.facts).to.deep.equal(facts);
    });
});
