// What a text shows to what was learned of cries: its words, pairs of words and parts of words, the kinds they are of, which kind
// follows which, and whether a reviewed phrase is in it.
import { anyOf } from '../../../cards/words/format.js';
import { CRISIS_WORDS, LISTENING } from '../../../cards/words/index.js';
import { LOCALES, perLocale, type Locale } from '../../../knowledge/locales.js';
import { startingWith, STOPWORDS } from '../../../knowledge/text/languages.js';
import { remembered } from '../../../knowledge/text/remembered.js';
import { fold } from '../../../knowledge/text/words.js';
import { phraseKey } from '../phrases.js';
import { saidCrisis } from './said.js';

/** What hides the word behind it, and what is no word without it: "j'ai", "n'y". */
const ELISION = new RegExp(
  `(?<!\\p{L})(${anyOf(LOCALES.flatMap((locale) => LISTENING[locale].elisions))}|quelqu)['’](?=\\p{L}{2}|[ay](?!\\p{L}))`,
  'giu',
);
/** "nooooo": slips of the hand and of the heart alike. */
const DRAWN_OUT = /(.)\1\1+/g;
const FIGURES = /^\d+$/;

/** As many words apart, two kinds say something together. */
const TOGETHER = 5;
/** Of longer texts the first. */
const MOST_WORDS = 60;

/** The words of a text as they are compared. */
export const wordsIn = remembered((text: string): readonly string[] =>
  phraseKey(text.replace(ELISION, '$1 '))
    .split(' ')
    .slice(0, MOST_WORDS)
    .map((word) => (FIGURES.test(word) ? '0' : word.replace(DRAWN_OUT, '$1$1'))),
);

/** A text as a whole and, where it has several sentences, each: one of them may be the cry. */
export function partsOf(text: string): string[] {
  const sentences = text.split(SENTENCE_END).filter((sentence) => sentence !== '');
  return sentences.length > 1 ? [text, ...sentences] : [text];
}

const SENTENCE_END = /[.?!\n]\s/;

/** The language with most of its own words in a text; of equals the preferred one. */
export function languageOf(words: readonly string[], preferred: Locale): Locale {
  const known = (locale: Locale): number => words.filter((word) => LEXICONS[locale].known.has(word)).length;
  const counted = startingWith(preferred).map((locale) => ({ locale, count: known(locale) }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).locale;
}

/**
 * Each sign once: `word`, `two words`, `one _ other` with a word between, `~part` of a word, `#kind`, `#kind>kind`, `#` and a figure for
 * the length, `#?`, `#!` and `#,` for marks, `#said` for a phrase.
 */
export function signsOf(text: string, locale: Locale): Set<string> {
  const words = wordsIn(text);
  const signs = new Set<string>(words);
  const edged = ['^', ...words, '$'];
  for (let at = 1; at < edged.length; at++) signs.add(`${edged[at - 1]} ${edged[at]}`);
  for (let at = 2; at < words.length; at++) signs.add(`${words[at - 2]} _ ${words[at]}`);
  for (const word of words) addParts(word, signs);
  addKinds(words, locale, signs);
  for (const [sign, mark] of MARKS) if (mark.test(text)) signs.add(sign);
  if (saidCrisis(text, locale) !== undefined) signs.add('#said');
  return signs;
}

/** Of a word with its edges marked: what holds for other forms of it, and for what is put together with it. */
function addParts(word: string, signs: Set<string>): void {
  const edged = `^${word}$`;
  for (const length of PART_LENGTHS)
    for (let from = 0; from + length <= edged.length; from++)
      signs.add(`~${edged.slice(from, from + length)}`);
}

const PART_LENGTHS = [4, 5];

const MARKS: readonly (readonly [sign: string, mark: RegExp])[] = [
  ['#?', /\?/],
  ['#!', /!/],
  ['#,', /[,;:.] /],
];

function addKinds(words: readonly string[], locale: Locale, signs: Set<string>): void {
  const found = kindsIn(words, LEXICONS[locale]);
  const kinds = new Set(found.map(({ kind }) => kind));
  for (const kind of kinds) signs.add(`#${kind}`);
  for (const [i, one] of found.entries()) {
    for (let j = i + 1; j < found.length; j++) {
      const other = found[j] as Found;
      if (other.at - one.at > TOGETHER) break;
      if (other.at > one.at && other.kind !== one.kind) signs.add(`#${one.kind}>${other.kind}`);
    }
  }
  signs.add(`#${LENGTHS.filter((length) => words.length >= length).length}`);
  if (!kinds.has('me') && !kinds.has('us')) signs.add('#-me');
  if (!ORDINARY.some((kind) => kinds.has(kind))) signs.add('#-ordinary');
}

const LENGTHS = [4, 7, 12, 20];
const ORDINARY = ['stuff', 'paper', 'joke', 'play', 'food', 'ask'];

interface Found {
  kind: string;
  at: number;
}

/** One language's words of all kinds. */
interface Lexicon {
  /** By the first word of each phrase: the words that must follow. */
  phrases: ReadonlyMap<string, readonly { rest: readonly string[]; kind: string }[]>;
  /** By their first letters. */
  beginnings: ReadonlyMap<string, readonly { beginning: string; kind: string }[]>;
  /** Its words, function words among them: what tells the language. */
  known: ReadonlySet<string>;
}

/** Of a beginning, the letters by which it is found. */
const FIRST_LETTERS = 2;

function kindsIn(words: readonly string[], { phrases, beginnings }: Lexicon): Found[] {
  return words.flatMap((word, at) => {
    const kinds = new Set<string>();
    for (const { rest, kind } of phrases.get(word) ?? [])
      if (rest.every((next, i) => words[at + 1 + i] === next)) kinds.add(kind);
    for (const { beginning, kind } of beginnings.get(word.slice(0, FIRST_LETTERS)) ?? [])
      if (word.startsWith(beginning)) kinds.add(kind);
    return [...kinds].map((kind) => ({ kind, at }));
  });
}

const LEXICONS = perLocale((locale): Lexicon => {
  const phrases = new Map<string, { rest: string[]; kind: string }[]>();
  const beginnings = new Map<string, { beginning: string; kind: string }[]>();
  const known = new Set([...STOPWORDS[locale]].map(fold));
  for (const [kind, written] of Object.entries(CRISIS_WORDS[locale].kinds)) {
    for (const phrase of written) {
      const [first = '', ...rest] = wordsIn(phrase);
      if (phrase.endsWith('*') && rest.length === 0)
        put(beginnings, first.slice(0, FIRST_LETTERS), { beginning: first, kind });
      else put(phrases, first, { rest, kind });
      if (rest.length === 0) known.add(first);
    }
  }
  return { phrases, beginnings, known };
});

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
