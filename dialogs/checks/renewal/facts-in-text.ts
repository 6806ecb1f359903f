// Values that stand in a sentence about benefits: "when do our Visual Studio benefits expire, renewal date 31 January 2027".
// Only what is said beyond doubt: a fact that is missed is asked, one that is made up gives a wrong verdict.
import type { Mention } from '../check.js';
import { normalise } from '../reading/parsed.js';
import { parseDate } from '../reading/dates.js';
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

/** What the words before a date say it is; the nearest ones count. */
const DATE_WORDS = {
  redeemed: /redeem|los(?:t|te|ts|tes) in|inlost|inwissel|ingewisseld|wisselde|echange|utilisee?\b/g,
  assigned: /assigned|tilldela|toegewezen|attribue/g,
  renewalStart:
    /renewal start|startdatum\w{0,10} for fornyelse|startdatum van de verlenging|debut (?:de|du) renouvellement/g,
  expiry:
    /expir|renewal date|forfall|gar ut|upphor|fornyelsedatum|verloop|verlopen|vervaldat|verlengingsdat|date de renouvellement/g,
} as const;

/** A written date: digits with signs between, or a day, a word, and a year. */
const DATE =
  /\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}(?:st|nd|rd|th|er|e|:a)? (?:of )?\p{L}{3,9}\.?,? \d{4}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b/gu;

/** A date with the words before it that say what it is; with a redemption or an assignment comes what it was of. */
function dateMentions(plain: string): Mention[] {
  const found: Mention[] = [];
  let from = 0;
  for (const match of plain.matchAll(DATE)) {
    const to = match.index + match[0].length;
    const meaning = meaningOf(plain.slice(from, match.index));
    // No day before the first: relative dates are not looked for.
    const date = parseDate(match[0], { today: FIRST_DATE, min: FIRST_DATE, max: LAST_DATE });
    if (meaning && 'value' in date) {
      const place = { from: from + meaning.at, to };
      found.push(
        { field: meaning.meaning, value: date.value, ...place },
        ...IMPLIED[meaning.meaning].map(([field, value]) => ({ field, value, ...place })),
      );
    }
    from = to;
  }
  return found;
}

const IMPLIED: Readonly<Record<keyof typeof DATE_WORDS, [field: string, value: string | boolean][]>> = {
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

function meaningOf(before: string): { meaning: keyof typeof DATE_WORDS; at: number } | undefined {
  let nearest: { meaning: keyof typeof DATE_WORDS; at: number } | undefined;
  for (const [meaning, words] of Object.entries(DATE_WORDS) as [keyof typeof DATE_WORDS, RegExp][]) {
    const at = [...before.matchAll(words)].at(-1)?.index ?? -1;
    if (at > (nearest?.at ?? -1)) nearest = { meaning, at };
  }
  return nearest;
}
