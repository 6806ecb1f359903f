// One of the entries on offer, picked in words: "2", "the second one", "last", a part of its title.
import { anyOf } from '../../cards/words/format.js';
import { READING_WORDS, TALK_WORDS } from '../../cards/words/index.js';
import type { Entry } from '../../knowledge/entry.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { isFunctionStem, stem } from '../../knowledge/text/languages.js';
import { wordsOf } from '../../knowledge/text/words.js';
import { PhraseBook, phraseKey } from './phrases.js';

/** Longer texts ask rather than pick. In words. */
const MAX_WORDS = 6;

/** @returns `'none'`: none of them; undefined: the text picks nothing */
export function chosenInWords(
  text: string,
  offered: readonly Entry[],
  locale: Locale,
): Entry | 'none' | undefined {
  if (offered.length === 0) return undefined;
  if (NONE.has(phraseKey(text))) return 'none';
  const place = placeIn(text);
  if (place !== undefined) return offered.at(place);
  return titledBy(text, offered, locale);
}

const NONE: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => TALK_WORDS[locale].noneOfThese.map(phraseKey)),
);

const FILLER = 'filler';

/** Longer lists are not shown at once. */
const MOST_PLACES = 20;

/** A number with an ending, however the languages write it: "2nd", "2:a", "2e", "2de", "2ème". */
const ORDINAL = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})\\s?(?:${anyOf(LOCALES.flatMap((locale) => READING_WORDS[locale].placeEndings))})(?![\\p{L}\\d])`,
  'giu',
);

/** Places by their number, the last one as -1. */
const PLACES = LOCALES.map((locale) => {
  const { places, placeFillers } = READING_WORDS[locale];
  const numbered = places.flatMap((forms, at) =>
    forms.split('/').map((form): [string, number] => [form, at === places.length - 1 ? -1 : at]),
  );
  const digits = Array.from({ length: MOST_PLACES }, (_, at): [string, number] => [String(at + 1), at]);
  return new PhraseBook<number | typeof FILLER>([
    ...numbered,
    ...digits,
    ...placeFillers.map((filler): [string, typeof FILLER] => [filler, FILLER]),
  ]);
});

/** @returns the place a text names, from 0, or -1 for the last: "2", "the second one", "la 2", "2:a" */
export function placeIn(text: string): number | undefined {
  const plain = text.replace(ORDINAL, '$1');
  for (const book of PLACES) {
    const [place, another] = book.cover(plain)?.filter((part) => part !== FILLER) ?? [];
    if (typeof place === 'number' && another === undefined) return place;
  }
  return undefined;
}

/** All that the text says is in the title of one of them, and of no other. */
function titledBy(text: string, offered: readonly Entry[], locale: Locale): Entry | undefined {
  const said = wordsOf(text);
  const telling = tellingStems(text, locale);
  if (telling.length === 0 || said.length > MAX_WORDS) return undefined;
  const fitting = offered.filter(({ texts }) => {
    const { label, question } = texts[locale];
    const title = new Set(tellingStems(`${label} ${question}`, locale));
    return telling.every((word) => title.has(word));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function tellingStems(text: string, locale: Locale): string[] {
  return wordsOf(text)
    .map((word) => stem(word, locale))
    .filter((word) => !isFunctionStem(word, locale));
}
