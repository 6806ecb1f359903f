import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { CHECK_LIST } from '../../../cards/words/languages.js';
import { phraseOf } from '../../../cards/words/format.js';
import type { CheckWords, Params } from '../../../cards/words/check-words.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { AGREEMENTS, DOORS, KINDS, WAYS_TO_BUY } from '../../../dialogs/checks/eligibility/facts.js';
import { eligibilityCheck } from '../../../dialogs/checks/eligibility/check.js';
import type { Facts, Check, Verdict } from '../../../dialogs/checks/check.js';
import { BENEFITS, CHANGES, PLACES } from '../../../dialogs/checks/renewal/facts.js';
import { renewalCheck } from '../../../dialogs/checks/renewal/check.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { plainWords } from '../../../dialogs/checks/reading/parsed.js';
import { parseChoice } from '../../../dialogs/checks/reading/choices.js';
import { choiceOf } from '../../../dialogs/checks/reading/option-names.js';
import { isShown, textsOf } from '../../support/shown-texts.js';
import { combinations } from '../../support/verdicts.js';

const TODAY = '2021-01-10';
const CHECKS: readonly Check[] = [eligibilityCheck, renewalCheck];
const FACTS: Readonly<Record<Check['id'], Facts[]>> = {
  eligibility: combinations({
    who: DOORS,
    country: ['MO', 'RU', 'VE', 'CN', 'HK', 'JP', 'LB', 'SE', undefined],
    kind: [...KINDS, undefined],
    agreement: [...AGREEMENTS, undefined],
    seats: [1999, 2000, { min: 2001 }, { max: 1999 }, { min: 1800, max: 2200 }, undefined],
    buying: [WAYS_TO_BUY[0], WAYS_TO_BUY[1], undefined],
    email: [true, false, undefined],
    account: [true, false, undefined],
  }),
  renewal: [
    ...combinations({
      benefit: [...BENEFITS, undefined],
      place: PLACES,
      expiry: ['2021-01-31', TODAY, '2021-01-01', '2020-11-01', undefined],
      activated: [true, false, undefined],
      redeemed: ['2021-01-05', '2019-01-01', '2021-02-01', undefined],
      assigned: ['2020-01-05', '2021-01-05', undefined],
      available: [true, false, undefined],
      change: [CHANGES[0]],
      otherOffer: [true, false, undefined],
    }),
    ...combinations({
      benefit: [...BENEFITS, undefined],
      activated: [true, false],
      change: [...CHANGES, undefined],
      renewalStart: ['2021-01-01', '2021-02-01', undefined],
    }),
  ],
};
const PARTS = ['headlines', 'reasons', 'steps', 'timeline'] as const;
type Phrased = readonly [part: (typeof PARTS)[number], key: string, params: Params | undefined];

function phrasesOf({ headline, params, reasons, steps, timeline }: Verdict): Phrased[] {
  return [
    ['headlines', headline, params],
    ...reasons.map((reason): Phrased => ['reasons', reason.key, reason.params]),
    ...steps.map((step): Phrased => ['steps', step.key, step.params]),
    ...timeline.map((moment): Phrased => ['timeline', moment.key, moment.params]),
  ];
}

/** All that any facts can lead to: wordings once with each set of values, entries of reasons, addresses of steps. */
function allSaid(check: Check): { phrases: Phrased[]; entries: Set<string>; urls: Set<string> } {
  const phrases = new Map<string, Phrased>();
  const entries = new Set<string>();
  const urls = new Set<string>();
  for (const facts of FACTS[check.id]) {
    const verdict = check.verdict(facts, TODAY);
    for (const phrase of phrasesOf(verdict)) phrases.set(JSON.stringify(phrase), phrase);
    for (const { entry } of verdict.reasons) entries.add(entry);
    for (const { url } of verdict.steps) if (url !== undefined) urls.add(url);
  }
  return { phrases: [...phrases.values()], entries, urls };
}

const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'object' || value === null) return 'text';
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
};
/** Without the names of options, of which one language has some that another has not. */
const shownIn = (locale: Locale): object =>
  Object.fromEntries(
    Object.entries(CHECK_WORDS[locale]).map(([id, words]) => [id, { ...words, optionNames: undefined }]),
  );

describe('the words of the checks', () => {
  for (const check of CHECKS) {
    const { phrases, entries, urls } = allSaid(check);

    for (const locale of LOCALES) {
      const words: CheckWords = CHECK_WORDS[locale][check.id];

      it(`say every verdict of ${check.id} in ${locale}, whole`, () => {
        for (const [part, key, params] of phrases) {
          const text = phraseOf(words[part], key, params);
          expect(text, key).to.match(/\p{L}{3}/u);
          expect(text, key).to.not.match(/undefined|NaN|Invalid|\$\{| {2}|\b(?:den|le|du) [.,:]/);
        }
      });

      it(`put every value of ${check.id} into the text in ${locale}`, () => {
        for (const [part, key, params = {}] of phrases) {
          if (typeof words[part][key] !== 'function') continue;
          const text = phraseOf(words[part], key, params).replace(/(\d)[\u00A0\u202F.,](?=\d{3})/g, '$1');
          for (const value of Object.values(params)) {
            const [year = '', , day] = String(value).split('-');
            const parts = typeof value === 'number' ? [value] : day === undefined ? [] : [Number(day), year];
            for (const number of parts) expect(text, key).to.match(new RegExp(`(?<!\\d)${number}(?!\\d)`));
          }
        }
      });

      it(`have a question, a name, a hint and a label per option for each field of ${check.id} in ${locale}`, () => {
        for (const field of check.steps.flatMap(({ fields }) => fields)) {
          const { question, name, hint, options } = words.fields[field.id] ?? {};
          expect([question, name, hint].every(Boolean), field.id).to.equal(true);
          const ids = field.kind === 'choice' ? [...field.options] : [];
          expect(Object.keys(options ?? {}), field.id).to.have.members(ids);
        }
      });
    }

    it(`hold nothing that no verdict of ${check.id} says`, () => {
      for (const part of PARTS) {
        const used = new Set(phrases.filter(([of]) => of === part).map(([, key]) => key));
        expect(Object.keys(CHECK_WORDS.en[check.id][part]), part).to.have.members([...used]);
      }
    });

    it(`name only entries that exist as sources of ${check.id}`, () => {
      expect([...entries].sort()).to.deep.equal([...CHECK_LIST[check.id].cites].sort());
      for (const entry of entries) {
        const [topic = '', anchor = ''] = entry.split('/');
        const content = readFileSync(
          new URL(`../../../knowledge/content/faq/${topic}/en.md`, import.meta.url),
          'utf8',
        );
        expect(content, entry).to.include(`<a name="${anchor}">`);
      }
    });

    it(`link only to secure addresses in the steps of ${check.id}`, () => {
      for (const url of urls) expect(new URL(url).protocol).to.equal('https:');
    });

    it(`let every label and name of ${check.id} be typed, in any language`, () => {
      for (const field of check.steps.flatMap(({ fields }) => fields)) {
        if (field.kind !== 'choice') continue;
        const choice = choiceOf(check.id, field, CHECK_WORDS);
        for (const { id, labels, names, hints, alone } of choice.options) {
          for (const name of [...labels, ...names, ...hints, ...alone]) {
            expect(parseChoice(name, choice), `${field.id}: ${name}`).to.deep.equal({ value: id });
          }
        }
      }
    });
  }

  for (const locale of LOCALES) {
    it(`have the same shape in ${locale} as in English`, () => {
      expect(shapeOf(shownIn(locale))).to.deep.equal(shapeOf(shownIn('en')));
    });

    it(`use typographic apostrophes and quotation marks in ${locale}`, () => {
      for (const [path, text] of textsOf(CHECK_WORDS[locale], locale).filter(isShown)) {
        expect(text, path).to.not.match(/['"]/);
      }
    });
  }

  it('leave the first of a month to French as "1er"', () => {
    const text = phraseOf(CHECK_WORDS.fr.renewal.headlines, 'keyWorks', { until: '2021-12-01' });
    expect(text).to.equal('La clé est utilisable jusqu’au 1er décembre 2021 inclus.');
  });

  it('give each typed phrase one meaning, whatever the language', () => {
    const meanings = new Map<string, string>();
    for (const locale of LOCALES) {
      for (const [meaning, phrases] of Object.entries(CHECK_WORDS[locale].engine.typed)) {
        for (const phrase of phrases) {
          const key = plainWords(phrase);
          expect(key, `${locale} ${phrase}`).to.not.equal('');
          expect(meanings.get(key) ?? meaning, `${locale} ${phrase}`).to.equal(meaning);
          meanings.set(key, meaning);
        }
      }
    }
  });

  it('give each starter to one check', () => {
    const owners = new Map<string, string>();
    for (const locale of LOCALES) {
      for (const check of CHECKS) {
        for (const starter of CHECK_WORDS[locale][check.id].starters.map(plainWords)) {
          expect(owners.get(starter) ?? check.id, starter).to.equal(check.id);
          owners.set(starter, check.id);
        }
      }
    }
  });
});
