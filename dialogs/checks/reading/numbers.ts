// "2 000", "2.000", "about 2500", "2k", "twaalf", "1,200 E3 and 900 E5" -> a whole number.
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { numberInWords } from './number-words.js';
import { normalise, type Parsed } from './parsed.js';

/** What may stand around a number without changing it. */
const FILLERS = wordSet(`
  about around roughly approximately approx circa ca some exactly total altogether in all is are it its that
  we i have got has there's there our the of for please us microsoft office licence licences license licenses
  seat seats user users employee employees people subscription subscriptions day days ungefar omkring runt cirka
  typ exakt precis totalt sammanlagt vi har det ar jag st styck stycken licens licenser anvandare anstallda personer
  prenumerationer tack dagar ongeveer rond precies totaal samen in het we hebben wij ik heb er zijn zo'n licentie licenties
  gebruikers medewerkers werknemers mensen abonnementen stuks graag dagen van voor environ exactement a peu pres autour
  de d' nous avons on ai j'ai c'est au il y utilisateurs employes salaries personnes abonnements postes jours licence merci svp som`);

/** These make a bound of a number, and a bound is not the number. */
const BOUNDS =
  /\b(?:more|less|fewer|over|under|above|below|least|most|between|minimum|maximum|several|few|couple|many|dozens?|hundreds|thousands|almost|nearly|mer|fler|drygt|knappt|nastan|farre|mindre|minst|hogst|mellan|manga|nagra|tiotals|hundratals|tusentals|meer|minder|bijna|ruim|zowat|minstens|hoogstens|tussen|veel|enkele|paar|tientallen|honderden|duizenden|plus de|presque|pres de|moins|entre|beaucoup|plusieurs|quelques|centaines|milliers|dizaines)\b|[<>≤≥]|\d ?\+(?! ?\d)|\d ?(?:-|to|till|tot) ?\d/;

/** What a following word multiplies by. */
const SCALES: Readonly<Record<string, number>> = {
  ...scale(100, 'hundred hundra honderd cent cents'),
  ...scale(1_000, 'k thousand tusen duizend mille'),
  ...scale(1_000_000, 'm mn million miljon miljoner miljoen millions'),
};

/** Groups of three parted by one kind of sign, or no groups; then decimals, which must be zero without a scale. */
const DIGITS =
  /^(?<whole>\d{1,3}(?:(?<sign>[ .,'])\d{3})(?:\k<sign>\d{3})*|\d+)(?:[.,](?<decimals>\d{1,2}))?(?: ?(?<scale>[a-z]+))?$/;
/** "E3", "Microsoft 365" and the like hold digits that count nothing. */
const PRODUCTS = /\b(?:e[35]|(?:microsoft|office|m|o) ?365)\b[-/]?/g;
const PLUS = / (?:and|och|en|et|plus) |[+&;]/;

/**
 * A whole number within bounds. Sums are added up, since licences come in kinds. `vague`: "more than 2,000", "1000-2000".
 * `range`: beyond the bounds.
 */
export function parseNumber(
  text: string,
  { min, max, hint }: { min: number; max: number; hint?: Locale },
): Parsed<number> {
  const plain = normalise(text)
    .replace(PRODUCTS, ' ')
    .replace(/[!~≈:]|\.+$/g, ' ');
  if (plain.trim() === '' || plain.includes('?')) return { problem: 'notUnderstood' };
  const value = numberOf(plain, hint) ?? sumOf(plain, hint);
  if (value !== undefined) return value >= min && value <= max ? { value } : { problem: 'range' };
  return { problem: BOUNDS.test(plain) && /\d|\p{L}/u.test(plain) ? 'vague' : 'notUnderstood' };
}

/** "More than", "minst", "entre": with such a word a number is a bound. */
export function speaksOfBound(text: string): boolean {
  return BOUNDS.test(normalise(text));
}

function sumOf(text: string, hint: Locale | undefined): number | undefined {
  const parts = text.split(PLUS);
  if (parts.length < 2 || !parts.every((part) => /\d/.test(part))) return undefined;
  const numbers = parts.map((part) => numberOf(part, hint));
  return numbers.reduce(
    (sum, number) => (sum === undefined || number === undefined ? undefined : sum + number),
    0,
  );
}

function numberOf(text: string, hint: Locale | undefined): number | undefined {
  const words = text
    .trim()
    .split(' ')
    .map((word) => word.replace(/^[(]+|[,;.)]+$/g, ''));
  const bare = withoutFillers(words);
  return numberInDigits(bare) ?? inAnyLanguage(bare, hint);
}

/** Only at the ends: what stands between the parts of a number belongs to it. */
function withoutFillers(words: readonly string[]): string {
  const told = words.map((word) => word === '' || FILLERS.has(word));
  const first = told.indexOf(false);
  return first < 0 ? '' : words.slice(first, told.lastIndexOf(false) + 1).join(' ');
}

function numberInDigits(text: string): number | undefined {
  const negative = text.startsWith('-');
  const { whole, sign, decimals, scale: scaleWord } = DIGITS.exec(text.replace(/^-/, ''))?.groups ?? {};
  if (whole === undefined || (sign !== undefined && whole.startsWith('0'))) return undefined;
  const factor = scaleWord === undefined ? 1 : (SCALES[scaleWord] ?? NaN);
  const number = Number(`${whole.replace(/\D/g, '')}.${decimals ?? 0}`) * factor;
  // "2.5k" is whole; 1.1 * 1000 is not quite, in floating point.
  const rounded = Math.round(number);
  if (!(Math.abs(number - rounded) < 1e-6)) return undefined;
  return negative ? -rounded : rounded;
}

function inAnyLanguage(text: string, hint: Locale | undefined): number | undefined {
  if (text === '') return undefined;
  const locales = hint ? [hint, ...LOCALES] : LOCALES;
  for (const locale of locales) {
    const number = numberInWords(text, locale);
    if (number !== undefined) return number;
  }
  return undefined;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

function scale(factor: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, factor]));
}
