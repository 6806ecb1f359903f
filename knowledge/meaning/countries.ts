// Which countries a text names, in whatever language of ours: every country of ISO 3166-1, by what it is called officially and
// by what people call it.
import { COUNTRY_CODES } from '../../cards/words/country-codes.js';
import { countryName } from '../../cards/words/format.js';
import { READING_WORDS } from '../../cards/words/index.js';
import { PLACES as NAMED_PLACES } from '../../cards/words/places.js';
import { LOCALES, perLocale, type Locale } from '../locales.js';
import { longestBegunBy } from '../text/first-words.js';
import { isFunctionStem, stem } from '../text/languages.js';
import { remembered } from '../text/remembered.js';
import { fold, wordsOf } from '../text/words.js';
import { THESAURUS } from './thesaurus.js';

export interface NamedCountry {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** The words of its name, as `wordsOf` gives them. */
  words: readonly string[];
}

/**
 * The countries of a text, in their order. Names that are words as well ("us", "Jordan") are taken where they end a text that
 * says nothing else,
 * or where they have a capital letter within a sentence.
 */
export const countriesIn = remembered((text: string) => namedIn(text, COUNTRIES));

/**
 * The same, with regions and large cities: "is it offered in Quebec?" asks about Canada. For questions: an answer that names two
 * cities is not about countries.
 */
export const placesIn = remembered((text: string) => namedIn(text, PLACES));

function namedIn(text: string, { codes, longestBegunBy: longestOf }: Names): readonly NamedCountry[] {
  const words = wordsOf(text);
  const plain = words.map(fold);
  const found: NamedCountry[] = [];
  for (let at = 0; at < words.length; at++) {
    const longest = longestOf.get(plain[at] ?? '') ?? 0;
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const code = codes.get(plain.slice(at, at + length).join(' '));
      const name = words.slice(at, at + length);
      if (code === undefined || (isWordToo(name) && !isMeant(name, words, text))) continue;
      found.push({ code, words: name });
      at += length - 1;
      break;
    }
  }
  return found;
}

/**
 * Whether a text does nothing but name a country or a place in one: "Aruba?", "et au Sénégal ?".
 * @param locale if given, a country by its name in this language; a city has one name in most
 */
export function onlyNamesCountry(text: string, locale?: Locale): boolean {
  const countries = placesIn(text);
  const isForeign = ({ code, words }: NamedCountry): boolean => {
    const name = words.map(fold).join(' ');
    return COUNTRIES.codes.has(name) && locale !== undefined && nameOf(code, locale) !== name;
  };
  if (countries.some(isForeign)) return false;
  const named = countries.flatMap(({ words }) => words);
  return named.length > 0 && wordsOf(text).every((word) => named.includes(word) || isFunctionWord(word));
}

function nameOf(code: string, locale: Locale): string {
  return wordsOf(countryName(code, locale)).map(fold).join(' ');
}

/** What every country is one of, as a stem of each language: as the thesaurus has it for one of them. */
export const COUNTRY_STEMS: Readonly<Record<Locale, string | undefined>> = perLocale((locale) => {
  const [one = ''] = wordsOf(new Intl.DisplayNames(locale, { type: 'region' }).of('JP') ?? '');
  return THESAURUS.classOf(stem(one, locale), locale);
});

interface Names {
  codes: ReadonlyMap<string, string>;
  /** The longest name, in words, that begins with a word: hardly any word begins one. */
  longestBegunBy: ReadonlyMap<string, number>;
}

const COUNTRIES = lookup(namesOfCountries());
const PLACES = lookup(
  new Map([
    ...NAMED_PLACES.map(([place, code]): [string, string] => [keyOf(place), code]),
    ...COUNTRIES.codes,
  ]),
);

function lookup(codes: ReadonlyMap<string, string>): Names {
  return { codes, longestBegunBy: longestBegunBy([...codes.keys()].map((name) => name.split(' '))) };
}

const ALSO_WORDS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => READING_WORDS[locale].countries.onlyAlone.map(keyOf)),
);

function isWordToo(name: readonly string[]): boolean {
  return ALSO_WORDS.has(name.map(fold).join(' '));
}

function isMeant(name: readonly string[], words: readonly string[], text: string): boolean {
  const others = words.slice(0, -name.length);
  const isLast = words.slice(others.length).join() === name.join();
  if (isLast && others.every(isFunctionWord)) return true;
  return [...text.matchAll(CAPITALISED)].some(([word]) => wordsOf(word).join() === name.join());
}

const CAPITALISED = /(?<=[\p{L}\p{N},;:] )\p{Lu}\p{Ll}+/gu;

function isFunctionWord(word: string): boolean {
  return LOCALES.some((locale) => isFunctionStem(stem(word, locale), locale));
}

function namesOfCountries(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const locale of LOCALES) {
    const and = new Intl.ListFormat(locale).format([' ', ' ']).trim();
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
      for (const code of COUNTRY_CODES) codes.set(keyOf(names.of(code) ?? code), code);
      for (const code of COUNTRY_CODES)
        for (const name of spellingsOf(names.of(code) ?? code, and).map(keyOf))
          if (!codes.has(name)) codes.set(name, code);
    }
  }
  for (const locale of LOCALES) {
    const { names, several } = READING_WORDS[locale].countries;
    for (const [code, called] of Object.entries(names))
      for (const name of called) codes.set(keyOf(name), code);
    for (const name of several) codes.delete(keyOf(name));
  }
  codes.delete('');
  return codes;
}

/** "Bosnia & Herzegovina" is "and" to most, "Myanmar (Burma)" either of the two, "St. Lucia" a saint. */
function spellingsOf(name: string, and: string): string[] {
  const [before = name, within] = name.split(/[()]/);
  const names = within === undefined ? [name] : [name, before, within];
  return names
    .flatMap((one) => [one, one.replace('&', and), one.replace('&', '')])
    .flatMap((one) => [one, one.replace(/^S(?:t\.|:t)/, 'Saint')]);
}

function keyOf(name: string): string {
  return wordsOf(name).map(fold).join(' ');
}

/** A text without the places it names and the word that leads to each: "how do I buy in Norway?" -> "how do i buy". */
export function withoutPlaces(text: string): string {
  const named = new Set(placesIn(text).flatMap(({ words }) => words));
  const words = wordsOf(text);
  const leadsThere = (word: string, at: number): boolean =>
    isFunctionWord(word) && named.has(words[at + 1] ?? '');
  return words.filter((word, at) => !named.has(word) && !leadsThere(word, at)).join(' ');
}
