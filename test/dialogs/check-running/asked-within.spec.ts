// What is asked in the middle of a check: a question books nothing, whatever it names, and gets its answer.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { Locale } from '../../../knowledge/locales.js';
import { textOf } from '../../support/chat.js';
import { runOf, told } from '../../support/check-talk.js';

const COMPANY: Record<Locale, readonly string[]> = {
  en: ['my organisation', 'Norway', 'company'],
  sv: ['min organisation', 'Norge', 'företag'],
  nl: ['mijn organisatie', 'Noorwegen', 'bedrijf'],
  fr: ['mon organisation', 'Norvège', 'entreprise'],
};

const TERMS: readonly (readonly [Locale, text: string])[] = [
  ['en', 'sorry, quick question, what is Software Assurance'],
  ['en', 'Software Assurance - what’s that'],
  ['en', 'could you explain Software Assurance'],
  ['sv', 'vänta lite, vad är Software Assurance'],
  ['sv', 'Software Assurance, vad betyder det'],
  ['sv', 'jag undrar vad Software Assurance är'],
  ['nl', 'momentje, wat is Software Assurance'],
  ['nl', 'Software Assurance, wat is dat'],
  ['nl', 'ik wil graag weten wat Software Assurance is'],
  ['fr', 'attendez, c’est quoi la Software Assurance'],
  ['fr', 'la Software Assurance, qu’est-ce que c’est'],
  ['fr', 'je voudrais savoir ce qu’est la Software Assurance'],
];

describe('a term of the check that is asked about', () => {
  for (const [locale, text] of TERMS)
    for (const before of [[], COMPANY[locale]])
      it(`books nothing at step ${before.length + 1}: "${text}"`, async () => {
        const chat = await told('eligibility', locale, ...before, text);
        const run = await runOf(chat);
        expect(run?.facts).not.to.have.property('agreement');
        expect(run?.heard ?? {}).not.to.have.property('agreement');
        expect(run?.proposed).to.equal(undefined);
      });

  for (const [locale, text] of TERMS.filter(([, said]) => /(?:what|vad|wat|quoi)/u.test(said)).slice(0, 12))
    it(`is explained at the step that asks for it: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...COMPANY[locale], text);
      const { agreement } = CHECK_WORDS[locale].eligibility.fields;
      expect(textOf(chat.last)).to.include(agreement.reason);
    });

  for (const [locale, text] of [
    ['en', 'no clue what Software Assurance is'],
    ['sv', 'ingen aning om vad Software Assurance är'],
    ['nl', 'geen idee wat Software Assurance is'],
    ['fr', 'aucune idée de ce que c’est la Software Assurance'],
  ] as const)
    it(`is not known where it is asked for: "${text}"`, async () => {
      const chat = await told('eligibility', locale, ...COMPANY[locale], text);
      expect((await runOf(chat))?.facts).to.include({ agreement: 'unknown' });
    });
});
