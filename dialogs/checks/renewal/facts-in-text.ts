// Values that stand in a sentence about benefits: "when do our Visual Studio benefits expire, renewal date 31 January 2027".
// Only what is said beyond doubt: a fact that is missed is asked, one that is made up gives a wrong verdict.
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import type { Mention } from '../check.js';
import { normalise, type Parsed } from '../reading/parsed.js';
import { parseDate } from '../reading/dates.js';
import { optionReader } from '../reading/told-options.js';
import { PhraseTable, wordsIn } from '../reading/vocabulary.js';
import { FIRST_DATE, LAST_DATE } from './facts.js';

const optionsTold = optionReader('renewal', 'told');

export function mentionsInText(text: string): Mention[] {
  const plain = normalise(text);
  return [...optionsTold(plain), ...dateMentions(plain)];
}

const DATE_FIELDS = ['redeemed', 'assigned', 'renewalStart', 'expiry'] as const;
type DateField = (typeof DATE_FIELDS)[number];

/** What the words before a date say it is; the nearest ones count, and of those at one place the longest. */
const CALLED = new PhraseTable(
  LOCALES.flatMap((locale) =>
    DATE_FIELDS.flatMap((field) =>
      (CHECK_WORDS[locale].renewal.fields[field]?.called ?? []).map((phrase): [string, DateField] => [
        phrase,
        field,
      ]),
    ),
  ),
);

/** A written date: digits with signs between, or a day and a word, with a year or without. */
const DATE =
  /\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}(?:st|nd|rd|th|er|e|:a)? (?:of )?\p{L}{3,9}\.?(?:,? \d{4})?|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)(?![\p{L}\p{N}])/gu;

/** A date with the words before it that say what it is; with a redemption or an assignment comes what it was of. */
function dateMentions(plain: string): Mention[] {
  const found: Mention[] = [];
  let before = 0;
  for (const { said, from, to, date } of datesIn(plain)) {
    const meaning = meaningOf(plain.slice(before, from));
    const place = { from: before + (meaning?.at ?? 0), to };
    if (meaning && 'value' in date) {
      found.push(
        { field: meaning.field, value: date.value, ...place },
        ...IMPLIED[meaning.field].map(([field, value]) => ({ field, value, ...place })),
      );
    } else if (meaning) found.push({ field: meaning.field, value: said, isHalf: true, ...place });
    before = to;
  }
  return found;
}

/** The dates of a text, from the left; "end 30" in "end 30 June" is none. */
function datesIn(plain: string): { said: string; from: number; to: number; date: Parsed<string> }[] {
  const found = [];
  const pattern = new RegExp(DATE);
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const [said] = match;
    // No day before the first: relative dates are not looked for.
    const date = parseDate(said, { today: FIRST_DATE, min: FIRST_DATE, max: LAST_DATE });
    if ('problem' in date) pattern.lastIndex = match.index + firstWordOf(said).length;
    else found.push({ said, from: match.index, to: match.index + said.length, date });
  }
  return found;
}

/** Never empty: a date begins with a letter or a figure. */
function firstWordOf(said: string): string {
  return /^[\p{L}\p{N}]+/u.exec(said)?.[0] ?? said;
}

const IMPLIED: Readonly<Record<DateField, [field: string, value: string | boolean][]>> = {
  redeemed: [
    ['benefit', 'productKeys'],
    ['activated', true],
  ],
  assigned: [
    ['benefit', 'userAssigned'],
    ['activated', true],
  ],
  renewalStart: [],
  expiry: [],
};

function meaningOf(before: string): { field: DateField; at: number } | undefined {
  const places = [...before.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const words = places.flatMap(([word]) => wordsIn(word));
  let nearest: { field: DateField; at: number } | undefined;
  for (let at = 0; at < words.length;) {
    const hit = CALLED.at(words, at);
    if (hit) nearest = { field: hit.value, at: places[at]?.index ?? 0 };
    at += hit?.length ?? 1;
  }
  return nearest;
}
