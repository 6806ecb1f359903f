// The words the knowledge knows, per language, and how a person's word is brought to one of them:
// as written, by its stem, without accents, in another language, as parts of a compound, or as a typing error.
import { anyOf } from '../../cards/words/format.js';
import { LISTENING } from '../../cards/words/index.js';
import { perLocale, type Locale } from '../locales.js';
import { tellingOf } from './commonness.js';
import { createWholes, halfOf, type Half } from './halves.js';
import { COMPOUNDING, isFunctionStem, startingWith, stem } from './languages.js';
import { createSpelling, type Spelling } from './spelling.js';
import { countWords, fold, wordsOf, type Sample, type WordCounts } from './words.js';

/** How a word was recognised: `synonym` by its meaning alone; `unknown` words carry none for the ranker. */
export type Recognition =
  'known' | 'synonym' | 'accents' | 'foreign' | 'joined' | 'compound' | 'spelling' | 'unknown';

/** One unit of meaning taken from a text. */
export interface Term {
  /** The stem, without accents: what is compared. */
  stem: string;
  /** 1 for a content word; less for function words and for the parts of a compound. */
  weight: number;
  /** The word as the person wrote it. */
  word: string;
  recognition: Recognition;
  /** How much the word tells of what is meant, 0 to 1; 1 where it is left out. See `commonness.ts`. */
  telling?: number;
}

export interface Vocabulary {
  /** The terms of a text that is mainly in `locale`. */
  analyse(text: string, locale: Locale): Term[];
  /** The words learned from. */
  readonly words: WordCounts;
  /** Lets go of how words were read: after learning, of tens of thousands that may never be asked for. */
  forgetReadings(): void;
}

/** What is done to words; each part can be taken away to measure its worth. */
export interface VocabularyOptions {
  /** The form of a word that is compared, without accents. */
  stem(word: string, locale: Locale): string;
  /** Function words say little, yet dropping them loses ("how" against "when"). */
  stopwordWeight: number;
  /** Split unknown compounds, add the parts of known ones, and join what was written apart. */
  compounds: boolean;
  /** Correct typing errors. */
  spelling: boolean;
}

export const VOCABULARY_DEFAULTS: VocabularyOptions = {
  stem,
  stopwordWeight: 0.3,
  compounds: true,
  spelling: true,
};

/** Parts of a compound beside the whole ("förfallodatum" also counts as a little "datum"). */
const PART_WEIGHT = 0.5;
/** What a number tells that the knowledge does not have: people give dates, times and amounts along. */
const NUMBER_TELLS = 0.3;
/** The same for a name ("Pauline", "Utrecht"). */
const NAME_TELLS = 0.3;
/** Shortest part of a compound; shorter ones split words that are no compounds. */
const MIN_PART = 4;
/** Bounds the memory a flood of made-up words can take; per language. */
const MAX_CACHED_WORDS = 20_000;

/** What is known of one language. */
interface Lexicon {
  stems: Set<string>;
  /** Word without accents -> its stem. */
  byFolded: Map<string, string>;
  spelling: Spelling;
  /** Whether two words may be a known one. */
  mayJoin: (first: Half, second: Half) => boolean;
  /** Words met before. */
  readings: Map<string, Reading>;
}

/** What one word means, whatever stands beside it. */
interface Reading {
  word: string;
  folded: string;
  half: Half;
  terms: readonly Term[];
}

type Lexicons = ReadonlyMap<Locale, Lexicon>;

export function createVocabulary(samples: Iterable<Sample>, options = VOCABULARY_DEFAULTS): Vocabulary {
  const words = countWords(samples);
  const lexicons: Lexicons = new Map(
    [...words].map(([locale, counts]) => [locale, buildLexicon(counts, locale, options)]),
  );
  return {
    words,
    forgetReadings() {
      for (const lexicon of lexicons.values()) lexicon.readings = new Map();
    },
    analyse(text, locale) {
      const lexicon = lexicons.get(locale);
      if (!lexicon) return [];
      const readings = wordsOf(text).map((word) => readWord(word, locale, lexicon, lexicons, options));
      const names = namesIn(text);
      return readings.flatMap((reading, at) => {
        const joined = options.compounds ? joinedTerm(reading, readings[at + 1], lexicon) : undefined;
        if (joined) return [...reading.terms, joined];
        return names.has(reading.word) ? reading.terms.map(asName) : reading.terms;
      });
    },
  };
}

/** Words with a capital letter within a sentence, in lower case. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(NAME)].flatMap(([name]) => wordsOf(name)));
}

const NAME = /(?<=[\p{Ll}\d,;)] )\p{Lu}\p{Ll}+/gu;

function asName(term: Term): Term {
  return term.recognition === 'unknown'
    ? { ...term, telling: Math.min(term.telling ?? 1, NAME_TELLS) }
    : term;
}

function buildLexicon(
  counts: ReadonlyMap<string, number>,
  locale: Locale,
  options: VocabularyOptions,
): Lexicon {
  const byFolded = new Map<string, string>();
  const folded = new Map<string, number>();
  for (const [word, count] of counts) {
    const plain = fold(word);
    const stemmed = options.stem(word, locale);
    const before = folded.get(plain) ?? 0;
    if (before < count) byFolded.set(plain, stemmed);
    folded.set(plain, before + count);
  }
  const spelling = createSpelling(options.spelling ? folded : new Map());
  const mayJoin = createWholes(byFolded.keys(), byFolded.size);
  return { stems: new Set(byFolded.values()), byFolded, spelling, mayJoin, readings: new Map() };
}

function readWord(
  word: string,
  locale: Locale,
  lexicon: Lexicon,
  lexicons: Lexicons,
  options: VocabularyOptions,
): Reading {
  const before = lexicon.readings.get(word);
  if (before) return before;
  const folded = fold(word);
  const terms = recognise(word, folded, locale, lexicon, lexicons, options);
  const reading = { word, folded, half: halfOf(folded), terms };
  if (lexicon.readings.size > MAX_CACHED_WORDS) lexicon.readings = new Map();
  lexicon.readings.set(word, reading);
  return reading;
}

function recognise(
  word: string,
  folded: string,
  locale: Locale,
  lexicon: Lexicon,
  lexicons: Lexicons,
  options: VocabularyOptions,
): Term[] {
  const term = (stemmed: string, recognition: Recognition, language = locale): Term => ({
    stem: stemmed,
    weight: isFunctionStem(stemmed, language) ? options.stopwordWeight : 1,
    word,
    recognition,
    telling: /^\d+$/.test(word) && recognition === 'unknown' ? NUMBER_TELLS : tellingOf(folded, locale),
  });
  const compound = options.compounds ? parts(word, folded, locale, lexicon) : [];
  const own = options.stem(word, locale);
  // No text here may have a function word: it is neither foreign nor a slip of another word for that.
  if (lexicon.stems.has(own) || isFunctionStem(own, locale)) return [term(own, 'known'), ...compound];
  const plain = lexicon.byFolded.get(folded);
  if (plain !== undefined) return [term(plain, 'accents'), ...compound];
  if (compound.length > 0) return compound.map((part) => ({ ...part, weight: 1 }));
  const elided = withoutGluedElision(folded, locale, lexicon);
  if (elided !== undefined) return [term(elided, 'spelling')];
  for (const other of startingWith(locale).slice(1)) {
    const stemmed = lexicons.get(other)?.byFolded.get(folded);
    if (stemmed !== undefined) return [term(stemmed, 'foreign', other)];
  }
  for (const other of startingWith(locale)) {
    const { spelling, byFolded } = lexicons.get(other) ?? lexicon;
    const nearest = spelling.nearest(folded);
    if (nearest !== undefined) return [term(byFolded.get(nearest) ?? nearest, 'spelling', other)];
  }
  return [term(own, 'unknown')];
}

/** What is elided, glued to a word that is long enough to be told from it; undefined for languages that elide nothing. */
const GLUED_ELISIONS = perLocale((locale) => {
  const { elisions } = LISTENING[locale];
  return elisions.length > 0 ? new RegExp(`^(?:${anyOf(elisions)})([aeiouyh].{3,})$`) : undefined;
});

/** "dassurance" -> "assurance": the apostrophe is what people leave out first. */
function withoutGluedElision(folded: string, locale: Locale, lexicon: Lexicon): string | undefined {
  const rest = GLUED_ELISIONS[locale]?.exec(folded)?.[1];
  return rest === undefined ? undefined : lexicon.byFolded.get(rest);
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
function joinedTerm(
  first: Reading,
  second: Reading | undefined,
  { byFolded, mayJoin }: Lexicon,
): Term | undefined {
  if (!second || first.folded.length + second.folded.length < 2 * MIN_PART) return undefined;
  if (!mayJoin(first.half, second.half)) return undefined;
  const known = byFolded.get(first.folded + second.folded);
  return known === undefined
    ? undefined
    : { stem: known, weight: 1, word: `${first.word} ${second.word}`, recognition: 'joined' };
}
