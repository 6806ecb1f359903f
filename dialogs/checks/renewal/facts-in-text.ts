// Values that stand in a sentence about benefits: "when do our Visual Studio benefits expire, renewal date 31 January 2027".
// Only what is said beyond doubt: a fact that is missed is asked, one that is made up gives a wrong verdict.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import type { Mention } from '../check.js';
import { normalise, type Parsed } from '../reading/parsed.js';
import { parseDate } from '../reading/dates.js';
import { PhraseTable, wordsIn } from '../reading/vocabulary.js';
import { FIRST_DATE, LAST_DATE } from './facts.js';

export function mentionsInText(text: string): Mention[] {
  const plain = normalise(text);
  const named = (field: string, words: Readonly<Record<string, RegExp>>): Mention[] =>
    Object.entries(words).flatMap(([value, pattern]) =>
      [...plain.matchAll(pattern)].map(({ 0: hit, index }) => ({
        field,
        value,
        from: index,
        to: index + hit.length,
      })),
    );
  return [
    ...named('benefit', BENEFIT_WORDS),
    ...named('place', { customer: CUSTOMER }),
    ...named('change', CHANGE_WORDS),
    ...dateMentions(plain),
  ];
}

const BENEFIT_WORDS = {
  productKeys:
    /\b(?:product ?keys?|licen[cs]e keys?|produktnyck\w+|productcodes?|productsleutels?|cles? de produits?)\b/g,
  userAssigned: /\bvisual studio\b/g,
  bulkCredit: /\b(?:azure[- ])?(?:bulk ?credit|bulktegoed|credit en bloc)\b/g,
  technicalSupport: /\b(?:technical support|teknisk support|technische ondersteuning|support technique)\b/g,
  membership: /\b(?:membership|medlemskap\w*|lidmaatschap|adhesion)\b/g,
};
const CHANGE_WORDS = {
  add: /\b(?:add(?:ing)? (?:more )?(?:licen[cs]es|seats)|lagga till licenser|licenties toevoegen|ajouter des licences)\b/g,
  extend:
    /\b(?:extend(?:ing)? (?:the )?(?:term|time|subscription)|forlanga (?:tiden|prenumerationen)|looptijd verlengen|prolonger (?:la duree|l'abonnement))\b/g,
};
const CUSTOMER =
  /\b(?:customer's account|client's account|(?:kunds|kundens) konto|account van (?:mijn|onze|een|de) klant|compte (?:du|d'un|de mon|de notre) client)\b/g;

type DateField = 'redeemed' | 'assigned' | 'renewalStart' | 'expiry';

/** What the words before a date say it is; the nearest ones count, and of those at one place the longest. */
const CALLED = new PhraseTable(
  LOCALES.flatMap((locale) =>
    Object.entries(READING_WORDS[locale].dates.called).flatMap(([field, phrases]) =>
      phrases.map((phrase): [string, DateField] => [phrase, field as DateField]),
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
