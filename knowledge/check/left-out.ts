// Leave-one-out: each heading and phrasing is taken away, and then asked. What is no longer found first would not be found
// when people put it their own way either: there, more phrasings pay. Without its heading an entry is compared with the others
// without theirs: by what their answers and phrasings say.
import type { KnowledgeContent } from '../entry.js';
import { LOCALES, type Locale } from '../locales.js';
import { uniqueTerms } from '../rank/bm25.js';
import { lessonsOf, type Lesson } from '../rank/lessons.js';
import { createVocabulary, type Term } from '../text/vocabulary.js';

/** How an entry fares in one language. */
export interface LeftOut {
  entry: number;
  locale: Locale;
  /** Heading and phrasings. */
  wordings: number;
  /** Those found again by all that is left of the entry. */
  found: number;
  /** The entry that most of the others lead to, and how many. */
  rival: { entry: number; wordings: number } | undefined;
}

export function leaveOneOut(content: KnowledgeContent): LeftOut[] {
  const lessons = lessonsOf(content).filter(({ entry }) => entry >= 0);
  const vocabulary = createVocabulary(lessons);
  const analyse = (text: string, locale: Locale): readonly Term[] => vocabulary.analyse(text, locale);
  return LOCALES.flatMap((locale) =>
    inLanguage(
      lessons.filter((lesson) => lesson.locale === locale),
      analyse,
    ),
  );
}

type Amounts = Map<string, number>;

/** An answer says many things: its words count less than those of a question, as they do in the ranker. */
const WEIGHTS: Readonly<Record<Lesson['field'], number>> = {
  question: 1,
  phrasing: 1,
  answer: 0.3,
  label: 0,
  'not-ours': 0,
};

function inLanguage(
  lessons: readonly Lesson[],
  analyse: (text: string, locale: Locale) => readonly Term[],
): LeftOut[] {
  const texts = lessons.flatMap((lesson): WeightedText[] => {
    const weight = WEIGHTS[lesson.field]; // a label is made of the question, or says the same
    return weight === 0 ? [] : [{ lesson, terms: uniqueTerms(analyse(lesson.text, lesson.locale)), weight }];
  });
  const whole = indexOf(texts);
  const headless = indexOf(texts.filter(({ lesson }) => lesson.field !== 'question'));
  const results = new Map<number, LeftOut & { rivals: Map<number, number> }>();
  for (const { lesson, terms, weight } of texts) {
    if (lesson.field === 'answer') continue;
    const { entry, locale } = lesson;
    const result = results.get(entry) ?? {
      entry,
      locale,
      wordings: 0,
      found: 0,
      rival: undefined,
      rivals: new Map<number, number>(),
    };
    results.set(entry, result);
    result.wordings += 1;
    const isHeading = lesson.field === 'question';
    const first = firstFor(terms, isHeading ? 0 : weight, entry, isHeading ? headless : whole);
    if (first === entry) result.found += 1;
    else if (first !== undefined) result.rivals.set(first, (result.rivals.get(first) ?? 0) + 1);
  }
  return [...results.values()].map(({ rivals, ...result }) => {
    const [rival] = [...rivals].sort((a, b) => b[1] - a[1]);
    return { ...result, rival: rival && { entry: rival[0], wordings: rival[1] } };
  });
}

interface Index {
  entries: ReadonlyMap<number, Amounts>;
  /** The entries that have a stem. */
  holders: ReadonlyMap<string, readonly number[]>;
}

interface WeightedText {
  lesson: Lesson;
  terms: readonly Term[];
  weight: number;
}

function indexOf(texts: readonly WeightedText[]): Index {
  const entries = new Map<number, Amounts>();
  for (const { lesson, terms, weight } of texts) {
    const amounts: Amounts = entries.get(lesson.entry) ?? new Map<string, number>();
    for (const term of terms) amounts.set(term.stem, (amounts.get(term.stem) ?? 0) + term.weight * weight);
    entries.set(lesson.entry, amounts);
  }
  const holders = new Map<string, number[]>();
  for (const [entry, amounts] of entries) {
    for (const stem of amounts.keys()) {
      const having = holders.get(stem);
      if (having) having.push(entry);
      else holders.set(stem, [entry]);
    }
  }
  return { entries, holders };
}

/** Terms that many entries share say little, and a term said often says little more: BM25 without its norm of length. */
function firstFor(
  terms: readonly Term[],
  weight: number,
  own: number,
  {
    entries,
    holders,
  }: { entries: ReadonlyMap<number, Amounts>; holders: ReadonlyMap<string, readonly number[]> },
): number | undefined {
  const scores = new Map<number, number>();
  for (const term of terms) {
    const having = holders.get(term.stem) ?? [];
    const rarity = Math.log(1 + (entries.size - having.length + 0.5) / (having.length + 0.5));
    for (const entry of having) {
      const all = entries.get(entry)?.get(term.stem) ?? 0;
      const amount = entry === own ? all - term.weight * weight : all;
      if (amount <= 1e-9) continue;
      scores.set(entry, (scores.get(entry) ?? 0) + term.weight * rarity * ((amount * 2.2) / (amount + 1.2)));
    }
  }
  const [first] = [...scores].sort((a, b) => b[1] - a[1]);
  return first?.[0];
}
