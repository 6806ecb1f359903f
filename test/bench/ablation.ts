// npm run bench -- ablation [--every 6] [FILE.jsonl…]: what each part of the finder is worth. One part is taken away at a
// time, the calibration fitted anew, and every question decided out of fold. By default on the calibration questions.
// --every 6 keeps but every sixth phrasing throughout: what the parts are worth to an author who has written few.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../bot/project-root.js';
import { figuresOf } from '../../knowledge/commands/figures.js';
import { caseOf, expectedIds, readQuestions, solve } from '../../knowledge/commands/questions.js';
import { calibrate, type Solved } from '../../knowledge/decide/calibrate.js';
import type { KnowledgeContent } from '../../knowledge/entry.js';
import { LOCALES, perLocale } from '../../knowledge/locales.js';
import { lessonsOf, type Lesson } from '../../knowledge/rank/lessons.js';
import { createRanker, type Ranking } from '../../knowledge/rank/ranker.js';
import { RANKER_DEFAULTS, type RankerOptions } from '../../knowledge/rank/train.js';
import { readContent } from '../../knowledge/read/read-content.js';
import { VOCABULARY_DEFAULTS, type VocabularyOptions } from '../../knowledge/text/vocabulary.js';
import { fold } from '../../knowledge/text/words.js';
import { qualityOf } from '../support/bench/measures.js';
import { markdownTable, percent } from '../support/bench/table.js';

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
  content: (content) => keepPhrasings(content, keep),
});

const VARIANTS: Record<string, Variant> = {
  'nothing: the finder as it is': {},
  classifier: { options: { classifierField: NOTHING } },
  BM25: { options: { bm25Field: NOTHING } },
  likeness: { ranking: withoutLikeness },
  'classifier and likeness (the rule above 100 entries)': {
    options: { classifierField: NOTHING },
    ranking: withoutLikeness,
  },
  stems: words({ stem: fold }),
  'function words (dropped)': words({ stopwordWeight: 0 }),
  'less weight for function words': words({ stopwordWeight: 1 }),
  'compounds split and joined': words({ compounds: false }),
  'typing errors mended': words({ spelling: false }),
  'answers as text': { lessons: (lessons) => lessons.filter(({ field }) => field !== 'answer') },
  'other languages (each apart)': { apart: true },
  '"not ours"': { lessons: (lessons) => lessons.filter(({ entry }) => entry >= 0) },
  'second and third author (leaves 48)': phrasings((at) => at < 48),
  'the third author (leaves 74)': phrasings((at) => at < 74),
  'two phrasings of three (leaves 29)': phrasings((at) => at % 3 === 0),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
});
const every = Number(values.every);
const content = keepPhrasings(
  readContent(join(projectRoot(), 'knowledge', 'content')),
  (at) => at % every === 0,
);
const ids = content.entries.map(({ id }) => id);
const files =
  positionals.length > 0 ? positionals : [join(projectRoot(), 'test/questions/calibration.jsonl')];
const questions = files.flatMap(readQuestions);

function keepPhrasings(content: KnowledgeContent, keep: (at: number) => boolean): KnowledgeContent {
  const entries = content.entries.map((entry) => ({
    ...entry,
    texts: perLocale((locale) => {
      const text = entry.texts[locale];
      return { ...text, phrasings: text.phrasings.filter((_, at) => keep(at)) };
    }),
  }));
  return { ...content, entries };
}

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

function measure(name: string, variant: Variant): Record<string, string> {
  const solved = solveAll(variant);
  const { decisions } = calibrate(solved);
  const judged = questions.flatMap((question, at) => {
    const [ranking, decision] = [solved[at]?.ranking, decisions[at]];
    return ranking && decision ? [{ question, ranking, decision }] : [];
  });
  const { t1, t3, auc, a90 } = qualityOf(
    judged.map(({ question, ranking, decision }) => ({
      expected: expectedIds(question),
      ids: ranking.candidates.map(({ entry }) => ids[entry] ?? ''),
      score: decision.confidence.first,
    })),
  );
  const figures = figuresOf(judged.map(({ question, decision }) => caseOf(question, decision, ids)));
  return {
    without: name,
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

const average = content.entries.reduce((sum, { texts }) => sum + texts.en.phrasings.length, 0) / ids.length;
console.log(
  `${questions.length} questions, ${ids.length} entries, ${average.toFixed(0)} phrasings each; out of fold\n`,
);
console.log(markdownTable(Object.entries(VARIANTS).map(([name, variant]) => measure(name, variant))));
