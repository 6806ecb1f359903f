// A made-up knowledge of any size, the same for the same seed: entries in invented words that follow Zipf's law as real
// ones do, one vocabulary per locale plus product names that all share. And questions on it.
import type { Entry, EntryText, KnowledgeContent } from '../../../knowledge/entry.js';
import { LOCALES, perLocale, type Locale } from '../../../knowledge/locales.js';
import { seededRandom } from '../../../knowledge/rank/seeded-random.js';

/** Words per locale; a person's knowledge base of 20,000 entries uses about as many. */
const VOCABULARY_SIZE = 40_000;
/** The most frequent words stand in for function words; what an entry is about is drawn from the others. */
const FUNCTION_WORDS = 150;
const PRODUCTS = 60;
const PHRASINGS = 3;
/** Lengths in words. */
const QUESTION_LENGTH = 9;
const ANSWER_LENGTH = 40;
/** Words that say what an entry is about: every text of it has some. */
const SUBJECT_LENGTH = 4;

const SYLLABLES: Record<Locale, string> = {
  en: 'an ber con der est fow ing kel lor ment nor pra quil ren ster tion und vex wick yar',
  sv: 'an bro ck dal ell för gång hus ing kö lag mån nå ord på ring skä tal under väg',
  nl: 'aar bij cht dij een ge hoek ijk jan kop lijk mee nij ooi per rui sch tuur uit voor',
  fr: 'ain bre cé dou eau fri gne heur ille jou lai mé nou oir pré que rou sion té ville',
};

export interface Synthetic {
  content(): KnowledgeContent;
  /** Questions on it; every fourth has a typing error. */
  ask(count: number): SyntheticQuestion[];
}

export interface SyntheticQuestion {
  text: string;
  locale: Locale;
  /** Id of the entry it is on. */
  id: string;
}

/** What an entry is about, in each locale. */
type Subject = Record<Locale, string[]>;

export function createSynthetic(entries: number, seed: number): Synthetic {
  const language = inventLanguage(seededRandom(seed));
  const random = seededRandom(seed + 1);
  const subjects = Array.from({ length: entries }, () => language.subject(random));
  return {
    content() {
      const random = seededRandom(seed + 2);
      const made = subjects.map((subject, at): Entry => {
        const texts = perLocale((locale) => textOf(language, locale, subject[locale], random));
        return { id: idOf(at), topic: topicOf(at), related: [], locales: LOCALES, texts };
      });
      return { entries: made, topicTitles: new Map(), notOurs: perLocale(() => []) };
    },
    ask(count) {
      const random = seededRandom(seed + 3);
      return Array.from({ length: count }, (_, at) => {
        const entry = Math.floor(random() * entries);
        const locale = pick(LOCALES, random);
        const text = language.sentence(locale, QUESTION_LENGTH, subjects[entry]?.[locale] ?? [], random);
        return { id: idOf(entry), locale, text: at % 4 === 3 ? misspell(text, random) : text };
      });
    },
  };
}

function topicOf(entry: number): string {
  return `topic-${Math.floor(entry / 21)}`;
}

function idOf(entry: number): string {
  return `${topicOf(entry)}/entry-${entry}`;
}

function textOf(language: InventedLanguage, locale: Locale, about: string[], random: Random): EntryText {
  const sentence = (length: number): string => language.sentence(locale, length, about, random);
  return {
    locale,
    question: `${sentence(QUESTION_LENGTH)}?`,
    label: about.slice(0, 3).join(' '),
    answer: `${sentence(ANSWER_LENGTH)}.`,
    phrasings: Array.from({ length: PHRASINGS }, () => sentence(QUESTION_LENGTH)),
    source: 'https://example.com/',
    asOf: '2026-01-01',
  };
}

type Random = () => number;

interface InventedLanguage {
  subject(random: Random): Subject;
  /** Words drawn by their frequency, every fourth from the subject. */
  sentence(locale: Locale, length: number, about: readonly string[], random: Random): string;
}

function inventLanguage(random: Random): InventedLanguage {
  const words = perLocale((locale) => inventWords(SYLLABLES[locale].split(' '), VOCABULARY_SIZE, random));
  const products = inventWords(SYLLABLES.en.split(' '), PRODUCTS, random).map((word) => `${word}365`);
  const cumulative = new Float64Array(VOCABULARY_SIZE);
  for (let rank = 0, sum = 0; rank < VOCABULARY_SIZE; rank++) cumulative[rank] = sum += 1 / (rank + 1);
  const draw = (random: Random, from = 0): number => {
    const at = drawIndex(cumulative, random);
    return at >= from ? at : draw(random, from);
  };
  return {
    subject(random) {
      const product = pick(products, random);
      return perLocale((locale) => {
        const told = Array.from(
          { length: SUBJECT_LENGTH },
          () => words[locale][draw(random, FUNCTION_WORDS)] ?? '',
        );
        return [product, ...told];
      });
    },
    sentence: (locale, length, about, random) =>
      Array.from({ length }, (_, at) =>
        at % 4 === 2 ? pick(about, random) : (words[locale][draw(random)] ?? ''),
      ).join(' '),
  };
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** Different words of two to four syllables, the first ones short as frequent words are. */
function inventWords(syllables: readonly string[], count: number, random: Random): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const length = words.size < 200 ? 2 : words.size < 4_000 ? 3 : 4;
    words.add(Array.from({ length }, () => pick(syllables, random)).join(''));
  }
  return [...words];
}

/** Draws a rank with the probability its share of the cumulative sums gives it. */
function drawIndex(cumulative: Float64Array, random: Random): number {
  const wanted = random() * (cumulative.at(-1) ?? 0);
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Swaps two letters of the longest word. */
function misspell(text: string, random: Random): string {
  const words = text.split(' ');
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const at = 1 + Math.floor(random() * (longest.length - 2));
  const swapped =
    longest.slice(0, at) + (longest[at + 1] ?? '') + (longest[at] ?? '') + longest.slice(at + 2);
  return text.replace(longest, swapped);
}
