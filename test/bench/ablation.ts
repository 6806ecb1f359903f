// npm run bench -- ablation [FILE.jsonl…]: what each part of the finder is worth. One part is taken away at a time, the
// calibration fitted anew, and every question decided out of fold. By default on the calibration questions.
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { figuresOf } from '../../knowledge/commands/figures.js';
import { caseOf, expectedIds, readQuestions, solve } from '../../knowledge/commands/questions.js';
import { calibrate, type Solved } from '../../knowledge/decide/calibrate.js';
import type { KnowledgeContent } from '../../knowledge/entry.js';
import { LOCALES } from '../../knowledge/locales.js';
import { lessonsOf, type Lesson } from '../../knowledge/rank/lessons.js';
import {
  createRanker,
  RANKER_DEFAULTS,
  type RankerOptions,
  type Ranking,
} from '../../knowledge/rank/ranker.js';
import { perLocale, readContent } from '../../knowledge/read/read-content.js';
import { VOCABULARY_DEFAULTS, type VocabularyOptions } from '../../knowledge/text/vocabulary.js';
import { fold } from '../../knowledge/text/words.js';
import { qualityOf } from '../bench-support/measures.js';

/** The finder with something taken away. */
interface Variant {
  lessons?: (lessons: Lesson[]) => Lesson[];
  content?: (content: KnowledgeContent) => KnowledgeContent;
  options?: Partial<RankerOptions>;
  ranking?: (ranking: Ranking) => Ranking;
  /** A ranker for each language that knows this language only; it is told the language of the question. */
  apart?: boolean;
}

const NOTHING = { phrasing: 0, question: 0, label: 0, answer: 0, 'not-ours': 0 };
const withoutLikeness = (ranking: Ranking): Ranking => ({ ...ranking, alikeOurs: 0, alikeNotOurs: 0 });
const words = (options: Partial<VocabularyOptions>): Variant => ({
  options: { vocabulary: { ...VOCABULARY_DEFAULTS, ...options } },
});
const phrasings = (keep: (at: number) => boolean): Variant => ({
  content: (content) => ({
    ...content,
    entries: content.entries.map((entry) => ({
      ...entry,
      texts: perLocale((locale) => {
        const text = entry.texts[locale];
        return { ...text, phrasings: text.phrasings.filter((_, at) => keep(at)) };
      }),
    })),
  }),
});

const VARIANTS: Record<string, Variant> = {
  everything: {},
  'no classifier': { options: { classifierField: NOTHING } },
  'no BM25': { options: { bm25Field: NOTHING } },
  'no likeness': { ranking: withoutLikeness },
  'BM25 alone (as above 100 entries)': { options: { classifierField: NOTHING }, ranking: withoutLikeness },
  'no stems': words({ stem: fold }),
  'function words dropped': words({ stopwordWeight: 0 }),
  'function words in full': words({ stopwordWeight: 1 }),
  'no compounds': words({ compounds: false }),
  'no typing errors mended': words({ spelling: false }),
  'answers not learned from': { lessons: (lessons) => lessons.filter(({ field }) => field !== 'answer') },
  'each language apart': { apart: true },
  'no "not ours"': { lessons: (lessons) => lessons.filter(({ entry }) => entry >= 0) },
  'first author only (48 phrasings)': phrasings((at) => at < 48),
  'every third phrasing (25)': phrasings((at) => at % 3 === 0),
};

const content = readContent(join(projectRoot(), 'knowledge'));
const ids = content.entries.map(({ id }) => id);
const given = process.argv.slice(2);
const files = given.length > 0 ? given : [join(projectRoot(), 'test/questions/calibration.jsonl')];
const questions = files.flatMap(readQuestions);

function solveAll(variant: Variant): Solved[] {
  const all = lessonsOf(variant.content?.(content) ?? content);
  const lessons = variant.lessons?.(all) ?? all;
  const build = (some: Lesson[]): ReturnType<typeof createRanker> =>
    createRanker(some, ids.length, { ...RANKER_DEFAULTS, ...variant.options });
  const whole = variant.apart ? undefined : build(lessons);
  const rankers = new Map(
    LOCALES.map((locale) => [locale, whole ?? build(lessons.filter((lesson) => lesson.locale === locale))]),
  );
  return questions.flatMap((question) => {
    const ranker = rankers.get(question.locale);
    if (!ranker) return [];
    const solved = solve(question, ranker, ids);
    return [{ ...solved, ranking: variant.ranking?.(solved.ranking) ?? solved.ranking }];
  });
}

function measure(variant: Variant): Record<string, string> {
  const solved = solveAll(variant);
  const { decisions } = calibrate(solved);
  const ranked = solved.map(({ ranking }, at) => ({
    expected: expectedIds(questions[at] as (typeof questions)[number]),
    ids: ranking.candidates.map(({ entry }) => ids[entry] ?? ''),
    score: decisions[at]?.confidence.first ?? 0,
  }));
  const { t1, t3, auc, a90 } = qualityOf(ranked);
  const figures = figuresOf(
    decisions.map((decision, at) => caseOf(questions[at] as (typeof questions)[number], decision, ids)),
  );
  return {
    t1: percent(t1),
    t3: percent(t3),
    AUC: auc.toFixed(3),
    a90: percent(a90),
    helped: figures.helped.toFixed(1),
    right: figures.right.toFixed(1),
    misled: figures.misled.toFixed(1),
    declined: figures.oosDeclined.toFixed(1),
  };
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

console.log(`${questions.length} questions, ${ids.length} entries; percent, out of fold`);
console.table(
  Object.fromEntries(Object.entries(VARIANTS).map(([name, variant]) => [name, measure(variant)])),
);
