// Values that stand in a sentence about who qualifies: "are we eligible with 2500 E5 seats in Japan?". Whether they are
// claimed is the reader's business. A fact that is missed is asked; one that is made up gives a wrong verdict.
import type { Facts } from '../check.js';
import type { Mention } from '../check.js';
import { countryMentions } from '../reading/countries.js';
import { parseNumber } from '../reading/numbers.js';
import { normalise } from '../reading/parsed.js';
import { LICENCES_NEEDED, MAX_SEATS } from './facts.js';

export function mentionsInText(text: string): Mention[] {
  const plain = normalise(text);
  return [
    ...countryMentions(plain, 'country'),
    ...seatMentions(plain),
    ...placesOf(plain, VOLUME_LICENSING).map((place) => ({
      field: 'buying',
      value: 'volumeLicensing',
      ...place,
    })),
  ];
}

const VOLUME_LICENSING =
  /\bvolume ?licen[cs]\p{L}*|\bvolymlicens\p{L}*|\bvolumelicentie\p{L}*|\blicences? en volume/gu;

/** A number and, shortly after it, the product: "2500 E5", "2 500 licences of Microsoft 365 E3". Two kinds add up. */
const COUNTED =
  /(?:(?<![\p{L}'])[\p{L}']+ ){0,3}?(?=\d)(?<!\d[ .,']*)\d(?:[\d .,']*\d)?k? ?(?:(?:microsoft |office |m|o)?365 |[a-z/-]+ ){0,4}?(?:e3\/e5|e[35])\b(?:[ -]?[a-z]*licen\p{L}*)?(?: (?:seats|users|licenses|licences))?(?: ?(?:and|och|en|et|plus|[+&]) ?\d(?:[\d .,']*\d)? ?(?:[a-z/-]+ ){0,2}?e[35]\b)*/gu;

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

const ASKS_FOR_ONESELF =
  /\b(?:(?:am|can|may|do) i|(?:ar|har|kan|far) jag|(?:ben|kom|mag|kan) ik|suis-je|puis-je|ai-je)\b/;
const ASKS_FOR_ALL = /\b(?:we|us|our|vi|oss|var|vart|vara|wij|ons|onze|nous|notre|nos)\b/;

/** Who asks. "My company" is said by administrators as often as by employees, so it tells nothing. */
export function askedFor(text: string): Facts {
  const plain = normalise(text);
  const [oneself, all] = [ASKS_FOR_ONESELF.test(plain), ASKS_FOR_ALL.test(plain)];
  if (oneself === all) return {};
  return { who: oneself ? 'employee' : 'organisation' };
}

function placesOf(plain: string, pattern: RegExp): { from: number; to: number }[] {
  return [...plain.matchAll(pattern)].map(({ 0: hit, index }) => ({ from: index, to: index + hit.length }));
}
