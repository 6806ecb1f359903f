// What is asked in the middle of a check: a question books nothing, whatever it names, and gets its answer.
import { expect } from 'chai';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import type { FieldWords } from '../../../cards/words/check-words.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
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
      expect(textOf(chat.last)).to.include(agreement?.reason);
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

/** A step of each kind, and what leads to it. */
const STEPS: Record<Locale, readonly (readonly ['eligibility' | 'renewal', before: readonly string[]])[]> = {
  en: [
    ['eligibility', []],
    ['eligibility', COMPANY.en],
    ['renewal', ['product keys', 'our own']],
  ],
  sv: [
    ['eligibility', []],
    ['eligibility', COMPANY.sv],
    ['renewal', ['produktnycklar', 'hos oss själva']],
  ],
  nl: [
    ['eligibility', []],
    ['eligibility', COMPANY.nl],
    ['renewal', ['productcodes', 'ons eigen']],
  ],
  fr: [
    ['eligibility', []],
    ['eligibility', COMPANY.fr],
    ['renewal', ['clés de produit', 'le nôtre']],
  ],
};

interface AboutCheck {
  left: readonly string[];
  result: readonly string[];
  goOn: readonly string[];
  where: readonly string[];
}

const ABOUT_CHECK: Record<Locale, AboutCheck> = {
  en: {
    left: ['how many questions are left?', 'what comes after this', 'how long does it take', 'nearly done?'],
    result: ['well, do we get it or not', 'so what’s the verdict'],
    goOn: ['ok, carry on'],
    where: ['where can I look that up'],
  },
  sv: {
    left: ['hur många steg är det kvar?', 'vad kommer efter det här', 'hur lång tid tar det', 'snart klart?'],
    result: ['så får vi det eller inte', 'vad blev resultatet då'],
    goOn: ['okej, fortsätt'],
    where: ['var kan jag se det'],
  },
  nl: {
    left: ['hoeveel vragen zijn er nog?', 'en wat volgt hierna', 'hoelang duurt het', 'bijna klaar?'],
    result: ['mogen we nou of niet', 'en wat is de conclusie'],
    goOn: ['oké, ga verder'],
    where: ['waar kan ik dat vinden'],
  },
  fr: {
    left: [
      'combien de questions encore ?',
      'et après, c’est quoi',
      'ça prend combien de temps',
      'c’est bientôt fini ?',
    ],
    result: ['alors, on y a droit ou non', 'quel est le verdict'],
    goOn: ['ok, on continue'],
    where: ['où est-ce que je peux voir ça'],
  },
};

for (const locale of LOCALES)
  describe(`a question about the check itself, in ${locale}`, () => {
    const { engine } = CHECK_WORDS[locale];
    const { left, result, goOn, where } = ABOUT_CHECK[locale];
    for (const [check, before] of STEPS[locale]) {
      const at = `${check}, step ${before.length + 1}`;
      const ask = async (text: string): Promise<string> => {
        const chat = await told(check, locale, ...before);
        const run = await runOf(chat);
        await chat.say(text);
        expect(await runOf(chat)).to.deep.equal(run);
        return textOf(chat.last);
      };
      for (const text of left)
        it(`tells how many are left: "${text}" (${at})`, async () => {
          expect(await ask(text)).to.include(
            engine.stepsLeft(6 - before.length + (check === 'renewal' ? 1 : 0)),
          );
        });
      for (const text of result)
        it(`knows no verdict yet: "${text}" (${at})`, async () => {
          expect(await ask(text)).to.include(engine.notYet);
        });
      for (const text of goOn)
        it(`shows the question again, and nothing else: "${text}" (${at})`, async () => {
          const { question = '?', reason = '?' } = fieldAt(check, before.length, locale);
          const said = await ask(text);
          expect(said).to.include(question);
          expect(said).not.to.include(reason);
          expect(said).not.to.include(engine.stepsLeft(2).slice(-10));
        });
    }
    for (const text of where)
      it(`tells where the answer is to be seen: "${text}"`, async () => {
        const chat = await told('renewal', locale, ...(STEPS[locale][2]?.[1] ?? []), text);
        const { expiry } = CHECK_WORDS[locale].renewal.fields;
        expect(textOf(chat.last))
          .to.include(expiry?.reason ?? '?')
          .and.to.include(expiry?.hint ?? '?');
      });
  });

function fieldAt(check: 'eligibility' | 'renewal', step: number, locale: Locale): Partial<FieldWords> {
  const id = (check === 'renewal' ? ['benefit', 'place', 'expiry'] : ['who', 'country', 'kind', 'agreement'])[
    step
  ];
  const fields: Readonly<Record<string, FieldWords>> = CHECK_WORDS[locale][check].fields;
  return fields[id ?? ''] ?? {};
}

const OTHERS: Record<Locale, readonly string[]> = {
  en: ['the scanner is broken as well', 'oh and my mail won’t open', 'can I speek to somebody'],
  sv: ['skannern är trasig också', 'min mejl funkar inte heller', 'kan ja prata me nån'],
  nl: ['de scanner is ook stuk', 'mijn mail werkt ook niet trouwens', 'kan ik met iemnd praten'],
  fr: ['le scanner est en panne aussi', 'ma messagerie ne marche pas non plus', 'je peu parler a quelqun'],
};

for (const locale of LOCALES)
  describe(`what is no answer in the middle of a check, in ${locale}`, () => {
    for (const text of OTHERS[locale])
      for (const [check, before] of STEPS[locale])
        it(`is replied to, and then the question stands: "${text}" (${check}, step ${before.length + 1})`, async () => {
          const chat = await told(check, locale, ...before);
          const run = await runOf(chat);
          const replies = await chat.say(text);
          expect(replies).to.have.length(2);
          expect(textOf(chat.last)).to.include(CHECK_WORDS[locale].engine.resumed);
          expect(await runOf(chat)).to.deep.equal(run);
        });
  });
