// The words the knowledge knows, per language, and how a person's word is brought to one of them:
// as written, by its stem, without accents, in another language, as parts of a compound, or as a typing error.
import { LOCALES, type Locale } from '../locales.js';
import { COMPOUNDING, startingWith, stem, STOPWORDS } from './languages.js';
import { createSpelling, type Spelling } from './spelling.js';
import { fold, wordsOf } from './words.js';

/** How a word was recognised; `unknown` words carry no meaning for the ranker. */
export type Recognition = 'known' | 'accents' | 'foreign' | 'joined' | 'compound' | 'spelling' | 'unknown';

/** One unit of meaning taken from a text. */
export interface Term {
  /** The stem, without accents: what is compared. */
  stem: string;
  /** 1 for a content word; less for function words and for the parts of a compound. */
  weight: number;
  /** The word as the person wrote it. */
  word: string;
  recognition: Recognition;
}

export interface Vocabulary {
  /** The terms of a text that is mainly in `locale`. */
  analyse(text: string, locale: Locale): Term[];
}

/** A text of the knowledge, to learn words from. */
export interface Sample {
  text: string;
  locale: Locale;
}

/** Function words say little, yet dropping them loses ("how" against "when"). Measured: retrieval-notes. */
const STOPWORD_WEIGHT = 0.3;
/** Parts of a compound beside the whole ("förfallodatum" also counts as a little "datum"). */
const PART_WEIGHT = 0.5;
/** Shortest part of a compound; shorter ones split words that are no compounds. */
const MIN_PART = 4;

/** What is known of one language. */
interface Lexicon {
  stems: Set<string>;
  /** Word without accents -> its stem. */
  byFolded: Map<string, string>;
  spelling: Spelling;
}

export function createVocabulary(samples: Iterable<Sample>): Vocabulary {
  const lexicons = buildLexicons(samples);
  const cache = new Map<string, Term[]>();
  const recogniseCached = (word: string, locale: Locale): Term[] => {
    const key = `${locale}:${word}`;
    let terms = cache.get(key);
    if (!terms) {
      terms = recognise(word, locale, lexicons);
      if (cache.size > MAX_CACHED_WORDS) cache.clear();
      cache.set(key, terms);
    }
    return terms;
  };
  return {
    analyse(text, locale) {
      const words = wordsOf(text);
      const lexicon = lexicons.get(locale);
      return words.flatMap((word, at) => {
        const terms = recogniseCached(word, locale);
        const next = words[at + 1];
        const joined = next === undefined ? undefined : joinedTerm(word, next, lexicon);
        return joined ? [...terms, joined] : terms;
      });
    },
  };
}

/** Bounds the memory a flood of made-up words can take. */
const MAX_CACHED_WORDS = 50_000;

function buildLexicons(samples: Iterable<Sample>): Map<Locale, Lexicon> {
  const frequencies = new Map(LOCALES.map((locale) => [locale, new Map<string, number>()]));
  for (const { text, locale } of samples) {
    const counts = frequencies.get(locale);
    for (const word of counts ? wordsOf(text) : []) counts?.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map(
    [...frequencies].map(([locale, counts]) => {
      const folded = new Map<string, number>();
      const byFolded = new Map<string, string>();
      for (const [word, count] of counts) {
        const plain = fold(word);
        if ((folded.get(plain) ?? 0) < count) byFolded.set(plain, stem(word, locale));
        folded.set(plain, (folded.get(plain) ?? 0) + count);
      }
      return [locale, { stems: new Set(byFolded.values()), byFolded, spelling: createSpelling(folded) }];
    }),
  );
}

function recognise(word: string, locale: Locale, lexicons: Map<Locale, Lexicon>): Term[] {
  const lexicon = lexicons.get(locale);
  if (!lexicon) return [];
  const folded = fold(word);
  const term = (stemmed: string, recognition: Recognition): Term => ({
    stem: stemmed,
    weight: STOPWORDS[locale].has(word) ? STOPWORD_WEIGHT : 1,
    word,
    recognition,
  });
  const own = stem(word, locale);
  if (lexicon.stems.has(own)) return [term(own, 'known'), ...parts(word, folded, locale, lexicon)];
  const plain = lexicon.byFolded.get(folded);
  if (plain !== undefined) return [term(plain, 'accents'), ...parts(word, folded, locale, lexicon)];
  const compound = parts(word, folded, locale, lexicon);
  if (compound.length > 0) return compound.map((part) => ({ ...part, weight: 1 }));
  for (const other of startingWith(locale).slice(1)) {
    const stemmed = lexicons.get(other)?.byFolded.get(folded);
    if (stemmed !== undefined)
      return [{ ...term(stemmed, 'foreign'), weight: STOPWORDS[other].has(word) ? STOPWORD_WEIGHT : 1 }];
  }
  for (const other of startingWith(locale)) {
    const nearest = lexicons.get(other)?.spelling.nearest(folded);
    if (nearest !== undefined)
      return [term(lexicons.get(other)?.byFolded.get(nearest) ?? nearest, 'spelling')];
  }
  return [term(own, 'unknown')];
}

/** "förfallodatum" -> "förfallo" + "datum" when both are known; a joining -s- between them is allowed. */
function parts(word: string, folded: string, locale: Locale, lexicon: Lexicon): Term[] {
  if (!COMPOUNDING.has(locale) || folded.length < 2 * MIN_PART) return [];
  for (let at = folded.length - MIN_PART; at >= MIN_PART; at--) {
    const tail = lexicon.byFolded.get(folded.slice(at));
    if (tail === undefined) continue;
    const head = folded.slice(0, at);
    const known =
      lexicon.byFolded.get(head) ??
      (head.endsWith('s') ? lexicon.byFolded.get(head.slice(0, -1)) : undefined);
    if (known === undefined) continue;
    return [known, tail].map((part) => ({ stem: part, weight: PART_WEIGHT, word, recognition: 'compound' }));
  }
  return [];
}

/** "förfallo datum" -> "förfallodatum" when that is a known word. */
function joinedTerm(word: string, next: string, lexicon: Lexicon | undefined): Term | undefined {
  const joined = fold(word + next);
  if (joined.length < 2 * MIN_PART) return undefined;
  const known = lexicon?.byFolded.get(joined);
  return known === undefined
    ? undefined
    : { stem: known, weight: 1, word: `${word} ${next}`, recognition: 'joined' };
}
