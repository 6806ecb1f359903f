// A small check for the engine's own tests: every kind of field, a condition, a step with two fields.
import { CHECK_WORDS } from '../../cards/words/index.js';
import type { FieldWords, CheckWords } from '../../cards/words/check-words.js';
import type { CheckSet } from '../../dialogs/checks/check-list.js';
import type { Facts, Check, Verdict } from '../../dialogs/checks/check.js';
import { normalise } from '../../dialogs/checks/reading/parsed.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';

const NAMES: Record<Locale, Record<string, string>> = {
  en: { who: 'Company', guests: 'Guests', where: 'Country', when: 'Date', booked: 'Table', vegan: 'Vegan' },
  sv: { who: 'Sällskap', guests: 'Gäster', where: 'Land', when: 'Datum', booked: 'Bord', vegan: 'Vegan' },
  nl: { who: 'Gezelschap', guests: 'Gasten', where: 'Land', when: 'Datum', booked: 'Tafel', vegan: 'Vegan' },
  fr: {
    who: 'Compagnie',
    guests: 'Invités',
    where: 'Pays',
    when: 'Date',
    booked: 'Table',
    vegan: 'Végétalien',
  },
};

export const lunch: Check = {
  id: 'eligibility',
  steps: [
    { id: 'who', fields: [{ id: 'who', kind: 'choice', options: ['alone', 'together'], unsure: false }] },
    {
      id: 'guests',
      fields: [{ id: 'guests', kind: 'number', min: 2, max: 500, unsure: true }],
      when: ({ who }) => who === 'together',
    },
    { id: 'where', fields: [{ id: 'where', kind: 'country', unsure: true }] },
    {
      id: 'when',
      fields: [
        { id: 'when', kind: 'date', min: '2020-01-01', max: '2030-12-31', unsure: false },
        { id: 'booked', kind: 'yesNo', unsure: false },
      ],
    },
    {
      id: 'vegan',
      fields: [{ id: 'vegan', kind: 'yesNo', unsure: true }],
      when: ({ where }) => where === 'JP',
    },
  ],
  verdict: judge,
  mentionsIn: (text) => {
    const at = normalise(text).indexOf('japan');
    return at < 0 ? [] : [{ field: 'where', value: 'JP', from: at, to: at + 'japan'.length }];
  },
};

function judge({ guests, when, vegan }: Facts, today: string): Verdict {
  const standing = vegan === 'unknown' || guests === 'unknown' ? 'open' : vegan === false ? 'no' : 'yes';
  const date = typeof when === 'string' ? when : today;
  return {
    standing,
    headline: standing,
    reasons: [{ key: 'hungry', standing, entry: 'home-use-program/qualify' }],
    steps: [{ key: 'eat', url: 'https://example.com/menu' }],
    timeline: [
      { key: 'today', date: today, kind: 'today', calendar: false },
      { key: 'lunch', date, kind: 'deadline', calendar: true },
    ],
  };
}

function fieldWords(locale: Locale, id: string, options: Record<string, string> = {}): FieldWords {
  const name = NAMES[locale][id] ?? id;
  return {
    question: `${name} (${locale})?`,
    name,
    hint: `Hint for ${name}.`,
    reason: `Reason for ${name}.`,
    options,
  };
}

function lunchWords(locale: Locale): CheckWords {
  const options = { alone: `Alone (${locale})`, together: `Together (${locale})` };
  const fields = Object.keys(NAMES[locale]).map((id): [string, FieldWords] => [
    id,
    fieldWords(locale, id, id === 'who' ? options : {}),
  ]);
  return {
    title: `Lunch (${locale})`,
    intro: 'A few questions about lunch.',
    starters: ['plan lunch', 'shall we eat'],
    askedBeside: [],
    startButton: 'Plan lunch',
    teaser: { title: 'Lunch?', short: 'Lunch', text: 'When and with whom.' },
    fields: Object.fromEntries(fields),
    optionNames: {},
    headlines: { yes: 'Enjoy your meal.', no: 'No lunch today.', open: 'Lunch is not settled.' },
    reasons: { hungry: 'You are hungry.' },
    steps: { eat: 'Read the menu.' },
    timeline: { today: 'Today', lunch: 'Lunch is served.' },
  };
}

const words = LOCALES.map((locale) => [locale, { ...CHECK_WORDS[locale], eligibility: lunchWords(locale) }]);

export const lunchChecks: CheckSet = {
  checks: [lunch],
  words: Object.fromEntries(words) as CheckSet['words'],
};
