// Facts said in the words that start the check: "when do our Visual Studio benefits expire, renewal date 31 January 2027".
// Only what is said beyond doubt: a fact that is missed is asked, one that is made up gives a wrong verdict.
import type { Facts } from '../check.js';
import { normalise } from '../reading/parsed.js';
import { parseDate } from '../reading/dates.js';
import { FIRST_DATE, LAST_DATE } from './facts.js';

export function factsInText(text: string): Facts {
  const plain = normalise(text);
  const benefits = Object.entries(BENEFIT_WORDS).filter(([, words]) => words.test(plain));
  const [benefit] = benefits.length === 1 ? (benefits[0] ?? []) : [];
  const changes = Object.entries(CHANGE_WORDS).filter(([, words]) => words.test(plain));
  const dates = datesIn(plain);
  return {
    ...(benefit === undefined ? {} : { benefit }),
    ...(CUSTOMER.test(plain) ? { place: 'customer' } : {}),
    ...(dates.expiry === undefined ? {} : { expiry: dates.expiry }),
    ...(dates.renewalStart === undefined ? {} : { renewalStart: dates.renewalStart }),
    ...(dates.redeemed === undefined
      ? {}
      : { benefit: 'productKeys', activated: true, redeemed: dates.redeemed }),
    ...(dates.assigned === undefined
      ? {}
      : { benefit: 'userAssigned', activated: true, assigned: dates.assigned }),
    ...(changes.length === 1 && changes[0] ? { change: changes[0][0] } : {}),
  };
}

const BENEFIT_WORDS = {
  productKeys:
    /\b(?:product ?keys?|licen[cs]e keys?|produktnyck\w+|productcodes?|productsleutels?|cles? de produits?)\b/,
  userAssigned: /\bvisual studio\b/,
  bulkCredit: /\b(?:bulk ?credit|bulktegoed|credit en bloc)\b/,
  technicalSupport: /\b(?:technical support|teknisk support|technische ondersteuning|support technique)\b/,
  membership: /\b(?:membership|medlemskap\w*|lidmaatschap|adhesion)\b/,
};
const CHANGE_WORDS = {
  add: /\b(?:add(?:ing)? (?:more )?(?:licen[cs]es|seats)|lagga till licenser|licenties toevoegen|ajouter des licences)\b/,
  extend:
    /\b(?:extend(?:ing)? (?:the )?(?:term|time|subscription)|forlanga (?:tiden|prenumerationen)|looptijd verlengen|prolonger (?:la duree|l'abonnement))\b/,
};
const CUSTOMER =
  /\b(?:customer's account|client's account|(?:kunds|kundens) konto|account van (?:mijn|onze|een|de) klant|compte (?:du|d'un|de mon|de notre) client)\b/;

/** What the words before a date say it is; the nearest ones count. */
const DATE_WORDS = {
  redeemed: /redeem|los(?:t|te|ts|tes) in|inlost|inwissel|ingewisseld|wisselde|echange|utilisee?\b/g,
  assigned: /assigned|tilldela|toegewezen|attribue/g,
  renewalStart:
    /renewal start|startdatum\w* for fornyelse|startdatum van de verlenging|debut (?:de|du) renouvellement/g,
  expiry:
    /expir|renewal date|forfall|gar ut|upphor|fornyelsedatum|verloop|verlopen|vervaldat|verlengingsdat|date de renouvellement/g,
} as const;

/** A written date: digits with signs between, or a day, a word, and a year. */
const DATE =
  /\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}(?:st|nd|rd|th|er|e|:a)? (?:of )?\p{L}{3,9}\.?,? \d{4}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b/gu;

function datesIn(plain: string): Partial<Record<keyof typeof DATE_WORDS, string>> {
  const found: Partial<Record<keyof typeof DATE_WORDS, string>> = {};
  let from = 0;
  for (const match of plain.matchAll(DATE)) {
    const meaning = meaningOf(plain.slice(from, match.index));
    // No day before the first: relative dates are not looked for.
    const date = parseDate(match[0], { today: FIRST_DATE, min: FIRST_DATE, max: LAST_DATE });
    if (meaning && 'value' in date) found[meaning] ??= date.value;
    from = match.index + match[0].length;
  }
  return found;
}

function meaningOf(before: string): keyof typeof DATE_WORDS | undefined {
  let nearest: { meaning: keyof typeof DATE_WORDS; at: number } | undefined;
  for (const [meaning, words] of Object.entries(DATE_WORDS) as [keyof typeof DATE_WORDS, RegExp][]) {
    const at = [...before.matchAll(words)].at(-1)?.index ?? -1;
    if (at > (nearest?.at ?? -1)) nearest = { meaning, at };
  }
  return nearest?.meaning;
}
