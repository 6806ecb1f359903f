// Every text that people are shown in a language, with the place it stands at.
import { ADMIN_WORDS, CHECK_WORDS, PRIVACY_WORDS, WORDS } from '../../cards/words/index.js';
import { PAGE_WORDS } from '../../cards/words/languages.js';
import type { Locale } from '../../knowledge/locales.js';
import { knowledge } from './knowledge.js';

export type PlacedText = readonly [path: string, text: string];

/** Values for the wordings of checks that take some. */
const EXAMPLE = {
  expiry: '2021-01-31',
  by: '2021-01-30',
  until: '2021-03-01',
  start: '2021-01-01',
  from: '2021-04-01',
  today: '2021-01-10',
  redeemed: '2020-12-01',
  assigned: '2020-12-01',
  country: 'RU',
  seats: 1999,
  missing: 1,
  needed: 2000,
  min: 5,
  max: 9,
  answer: 'X',
};

/** Every text below a value; wordings filled in with `values`. */
export function textsOf(
  value: unknown,
  path: string,
  values: readonly unknown[] = [EXAMPLE, 5],
): PlacedText[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, (value as (...args: readonly unknown[]) => string)(...values)]];
  return Object.entries(value ?? {}).flatMap(([key, part]) => textsOf(part, `${path}.${key}`, values));
}

/** Not what is only listened for. */
export const isShown = ([path]: PlacedText): boolean =>
  !/\.(?:typed|heard|starters|asking|change|optionNames|subject|called)\./.test(path);

/** What people read in a language: words of cards, checks and pages, texts of the organisation, entries. */
export function shownTexts(locale: Locale): PlacedText[] {
  const { entries, profile } = knowledge;
  return [
    ...textsOf(CHECK_WORDS[locale], `${locale}.checks`),
    ...[WORDS, ADMIN_WORDS, PRIVACY_WORDS, PAGE_WORDS].flatMap((words) =>
      textsOf(words[locale], locale, [5, 5]),
    ),
    ...textsOf(profile.texts[locale], `${locale}.profile`),
    ...entries.flatMap(({ id, texts }) => {
      const { question, label, answer } = texts[locale];
      return textsOf({ question, label, answer: answer.replace(/\]\([^)]*\)/g, ']') }, `${locale}.${id}`);
    }),
  ].filter(isShown);
}
