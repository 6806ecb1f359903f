// What differs between the languages when words are compared: stems and function words, both from Snowball's lists.
import { LISTENING } from '../../cards/words/index.js';
import { LOCALES, perLocale, type Locale } from '../locales.js';
import { remembered } from './remembered.js';
import { fold, wordsOf } from './words.js';

/** Function words per language ("the", "och", "het", "nous"). */
export const STOPWORDS: Record<Locale, ReadonlySet<string>> = perLocale(
  (locale) => new Set([...LISTENING[locale].functionWords.flatMap(wordsOf), ...LISTENING[locale].replies]),
);

/** The function words without their accents, and their stems. */
const FUNCTION_WORDS = perLocale(
  (locale) => new Set([...STOPWORDS[locale]].flatMap((word) => [word, fold(word)])),
);
const FUNCTION_STEMS = perLocale(
  (locale) => new Set([...STOPWORDS[locale]].map((word) => snowball(word, locale))),
);

function snowball(word: string, locale: Locale): string {
  return fold(LISTENING[locale].stem(word));
}

/** What a stem gets that is no function word's, though it looks like one. */
const CONTENT_MARK = '·';

/**
 * The stem of a word in a language, without accents: `stem('förnyelsen', 'sv')` -> `forny`. A content word never has the
 * stem of a function word: Snowball brings Swedish "väder" (weather) to "väd", which without its accents is "what".
 */
export function stem(word: string, locale: Locale): string {
  return STEMS[locale](word);
}

/** At start the thesaurus, the vocabulary and whoever reads a text ask for the stems of the same words. */
const REMEMBERED_STEMS = 16_384;

const STEMS = perLocale((locale) =>
  remembered((word) => {
    const stemmed = snowball(word, locale);
    const collides = FUNCTION_STEMS[locale].has(stemmed) && !FUNCTION_WORDS[locale].has(word);
    return collides ? stemmed + CONTENT_MARK : stemmed;
  }, REMEMBERED_STEMS),
);

/** Whether a stem is that of a function word. */
export function isFunctionStem(stemmed: string, locale: Locale): boolean {
  return FUNCTION_STEMS[locale].has(stemmed);
}

/** Languages that write compounds as one word. */
export const COMPOUNDING: ReadonlySet<Locale> = new Set(
  LOCALES.filter((locale) => LISTENING[locale].joinsCompounds),
);

/** All locales, the given one first. */
export function startingWith(first: Locale): Locale[] {
  return [first, ...LOCALES.filter((locale) => locale !== first)];
}
