// Values that stand in a sentence about who qualifies: "are we eligible with 2500 E5 seats in Japan?". Whether they are
// claimed is the reader's business. A fact that is missed is asked; one that is made up gives a wrong verdict.
import { anyOf } from '../../../cards/words/format.js';
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import type { Facts, Mention } from '../check.js';
import { countryMentions } from '../reading/countries.js';
import { parseNumber } from '../reading/numbers.js';
import { normalise, plainWords } from '../reading/parsed.js';
import { optionReader } from '../reading/told-options.js';
import { LICENCES_NEEDED, MAX_SEATS } from './facts.js';

export function mentionsInText(text: string): Mention[] {
  const plain = normalise(text);
  return [...countryMentions(plain, 'country'), ...seatMentions(plain), ...optionsTold(plain)];
}

const optionsTold = optionReader('eligibility', 'told');

/** What stands between numbers that are added up. */
const AND = anyOf(LOCALES.flatMap((locale) => READING_WORDS[locale].numbers.plus.map(plainWords)));

/** A number and, shortly after it, the product: "2500 E5", "2 500 licences of Microsoft 365 E3". Two kinds add up. */
const COUNTED = new RegExp(
  `(?:(?<![\\p{L}'])[\\p{L}']+ ){0,3}?(?=\\d)(?<!\\d[ .,']*)\\d(?:[\\d .,']*\\d)?k? ?(?:(?:microsoft |office |m|o)?365 |[a-z/-]+ ){0,4}?(?:e3/e5|e[35])\\b(?:[ -]?[a-z]*licen\\p{L}*)?(?: (?:seats|users|licenses|licences))?(?: ?(?:${AND}|[+&]) ?\\d(?:[\\d .,']*\\d)? ?(?:[a-z/-]+ ){0,2}?e[35]\\b)*`,
  'gu',
);

function seatMentions(plain: string): Mention[] {
  return placesOf(plain, COUNTED).flatMap((place) => numberIn(plain, place));
}

/** The words before a number belong to it if they make it a bound, and to the sentence if not. */
function numberIn(plain: string, { from, to }: { from: number; to: number }): Mention[] {
  for (let start = from; start < to; start = nextWord(plain, start)) {
    const reading = parseNumber(plain.slice(start, to), { min: 0, max: MAX_SEATS, limit: LICENCES_NEEDED });
    const isProduct = 'value' in reading && reading.value === 365; // "Microsoft 365 E3" is a product
    if ('value' in reading && !isProduct) return [{ field: 'seats', value: reading.value, from: start, to }];
    if (/^\d/.test(plain.slice(start))) return [];
  }
  return [];
}

function nextWord(plain: string, from: number): number {
  const blank = plain.indexOf(' ', from);
  return blank < 0 ? plain.length : blank + 1;
}

const askersIn = optionReader('eligibility', 'implied');

/** Who asks. "My company" is said by administrators as often as by employees, so it tells nothing. */
export function askedFor(text: string): Facts {
  const said = new Set(askersIn(normalise(text)).map(({ value }) => value));
  const [who] = said;
  return who !== undefined && said.size === 1 ? { who } : {};
}

function placesOf(plain: string, pattern: RegExp): { from: number; to: number }[] {
  return [...plain.matchAll(pattern)].map(({ 0: hit, index }) => ({ from: index, to: index + hit.length }));
}
