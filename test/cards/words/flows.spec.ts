import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { CheckWords } from '../../../cards/words/check-words.js';
import { phraseOf } from '../../../cards/words/format.js';
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { AGREEMENTS, DOORS, KINDS, WAYS_TO_BUY } from '../../../dialogs/eligibility/facts.js';
import { eligibilityFlow } from '../../../dialogs/eligibility/flow.js';
import type { Facts, Flow, Params, Verdict } from '../../../dialogs/flow/flow.js';
import { BENEFITS, CHANGES, PLACES } from '../../../dialogs/renewal/facts.js';
import { renewalFlow } from '../../../dialogs/renewal/flow.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { plainWords } from '../../../dialogs/flow/parse/parsed.js';
import { optionsOf, parseChoice } from '../../../dialogs/flow/parse/choices.js';
import { combinations } from '../../support/verdicts.js';

const TODAY = '2021-01-10';
const FLOWS: readonly Flow[] = [eligibilityFlow, renewalFlow];
const FACTS: Readonly<Record<Flow['id'], Facts[]>> = {
  eligibility: combinations({
    who: DOORS,
    country: ['MO', 'RU', 'VE', 'CN', 'HK', 'JP', 'LB', 'SE', undefined],
    kind: [...KINDS, undefined],
    agreement: [...AGREEMENTS, undefined],
    seats: [1999, 2000, undefined],
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

/** Every wording any facts can lead to, once with each set of values. */
function allPhrases(flow: Flow): Phrased[] {
  const seen = new Map<string, Phrased>();
  for (const facts of FACTS[flow.id]) {
    for (const phrase of phrasesOf(flow.verdict(facts, TODAY))) seen.set(JSON.stringify(phrase), phrase);
  }
  return [...seen.values()];
}

/** Every text of a locale, with the place it stands at; phrases filled in with example values. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const example = {
      expiry: '2021-01-31',
      by: '2021-01-30',
      until: '2021-03-01',
      start: '2021-01-01',
      from: '2021-04-01',
    };
    const more = {
      today: TODAY,
      redeemed: '2020-12-01',
      assigned: '2020-12-01',
      country: 'RU',
      seats: 1999,
      missing: 1,
      needed: 2000,
    };
    const text = (value as (...args: unknown[]) => string)({ ...example, ...more }, 5);
    return [[path, text]];
  }
  return Object.entries(value ?? {}).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'object' || value === null) return 'text';
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
};
const isShown = ([path]: [path: string, text: string]): boolean =>
  !/\.(?:typed|synonyms|starters|change)\./.test(path);

describe('the words of the flows', () => {
  for (const flow of FLOWS) {
    const phrases = allPhrases(flow);

    for (const locale of LOCALES) {
      const words: CheckWords = CHECK_WORDS[locale][flow.id];

      it(`say every verdict of ${flow.id} in ${locale}, whole`, () => {
        for (const [part, key, params] of phrases) {
          const text = phraseOf(words[part], key, params);
          expect(text, key).to.match(/\p{L}{3}/u);
          expect(text, key).to.not.match(/undefined|NaN|Invalid|\$\{| {2}|\b(?:den|le|du) [.,:]/);
        }
      });

      it(`put every value of ${flow.id} into the text in ${locale}`, () => {
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

      it(`have a question, a name, a hint and a label per option for each field of ${flow.id} in ${locale}`, () => {
        for (const field of flow.steps.flatMap(({ fields }) => fields)) {
          const { question, name, hint, options, synonyms } = words.fields[field.id] ?? {};
          expect([question, name, hint].every(Boolean), field.id).to.equal(true);
          const ids = field.kind === 'choice' ? [...field.options] : [];
          expect(Object.keys(options ?? {}), field.id).to.have.members(ids);
          expect(Object.keys(synonyms ?? {}), field.id).to.have.members(ids);
        }
      });
    }

    it(`hold nothing that no verdict of ${flow.id} says`, () => {
      for (const part of PARTS) {
        const used = new Set(phrases.filter(([of]) => of === part).map(([, key]) => key));
        expect(Object.keys(CHECK_WORDS.en[flow.id][part]), part).to.have.members([...used]);
      }
    });

    it(`name only entries that exist as sources of ${flow.id}`, () => {
      const entries = new Set(
        FACTS[flow.id].flatMap((facts) => flow.verdict(facts, TODAY).reasons.map(({ entry }) => entry)),
      );
      for (const entry of entries) {
        const [topic = '', anchor = ''] = entry.split('/');
        const content = readFileSync(
          new URL(`../../../knowledge/faq/${topic}/en.md`, import.meta.url),
          'utf8',
        );
        expect(content, entry).to.include(`<a name="${anchor}">`);
      }
    });

    it(`link only to secure addresses in the steps of ${flow.id}`, () => {
      const urls = FACTS[flow.id].flatMap((facts) =>
        flow.verdict(facts, TODAY).steps.flatMap(({ url }) => url ?? []),
      );
      for (const url of new Set(urls)) expect(new URL(url).protocol).to.equal('https:');
    });

    it(`let every label and synonym of ${flow.id} be typed, in any language`, () => {
      for (const field of flow.steps.flatMap(({ fields }) => fields)) {
        if (field.kind !== 'choice') continue;
        const options = optionsOf(flow.id, field, CHECK_WORDS);
        for (const { id, labels, synonyms } of options) {
          for (const name of [...labels, ...synonyms]) {
            expect(parseChoice(name, options), `${field.id}: ${name}`).to.deep.equal({ value: id });
          }
        }
      }
    });
  }

  for (const locale of LOCALES) {
    it(`have the same shape in ${locale} as in English`, () => {
      expect(shapeOf(CHECK_WORDS[locale])).to.deep.equal(shapeOf(CHECK_WORDS.en));
    });

    it(`use typographic apostrophes and quotation marks in ${locale}`, () => {
      for (const [path, text] of textsOf(CHECK_WORDS[locale], locale).filter(isShown)) {
        expect(text, path).to.not.match(/['"]/);
      }
    });
  }

  it('keep French signs from standing alone on a line', () => {
    for (const [path, text] of textsOf(CHECK_WORDS.fr, 'fr').filter(isShown)) {
      expect(text, path).to.not.match(/(?<!\u00A0)[:;?!»]|«(?!\u00A0)| [:;?!]/);
    }
  });

  it('leave the first of a month to French as "1er"', () => {
    const text = phraseOf(CHECK_WORDS.fr.renewal.headlines, 'keyWorks', { until: '2021-12-01' });
    expect(text).to.equal('La clé est utilisable jusqu’au 1er décembre 2021.');
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

  it('give each starter to one flow', () => {
    const owners = new Map<string, string>();
    for (const locale of LOCALES) {
      for (const flow of FLOWS) {
        for (const starter of CHECK_WORDS[locale][flow.id].starters.map(plainWords)) {
          expect(owners.get(starter) ?? flow.id, starter).to.equal(flow.id);
          owners.set(starter, flow.id);
        }
      }
    }
  });
});
