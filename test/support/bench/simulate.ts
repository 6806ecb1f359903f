// Many knowledges out of a few: each with fewer phrasings, with entries taken away, with and without a classifier. What is
// asked of each is ranked and kept as numbers, for the general models to be fitted on and judged by.
import { join } from 'node:path';
import { projectRoot } from '../../../bot/project-root.js';
import { expectedIds, readQuestions, type Question } from '../../../knowledge/commands/questions.js';
import type { KnowledgeContent } from '../../../knowledge/entry.js';
import { DEFAULT_LOCALE } from '../../../knowledge/locales.js';
import { seededRandom } from '../../../knowledge/rank/seeded-random.js';
import { lessonsOf } from '../../../knowledge/rank/lessons.js';
import { createRanker, type Ranking } from '../../../knowledge/rank/ranker.js';
import { RANKER_DEFAULTS } from '../../../knowledge/rank/train.js';
import { readContent } from '../../../knowledge/read/read-content.js';
import { createLanguageIdentifier } from '../../../knowledge/text/language.js';
import { MORE_FAQS, readOwnFaqs, withPhrasings } from './own-faqs.js';

/** A question asked of one simulated knowledge. */
export interface Trial {
  /** What is left out together: an FAQ, or the shipped knowledge. */
  family: string;
  /** The simulated knowledge, for example `sv-hr 3`. */
  knowledge: string;
  /** A question that people put to this very knowledge; else a phrasing held out, or one of a knowledge cut short. */
  real: boolean;
  inScope: boolean;
  ranking: Ranking;
  /** By candidate, in the order of the ranking: it answers the question. */
  right: readonly boolean[];
  weight: number;
}

/** Entries kept where some are taken away, so that what asks for the others becomes "near, but not ours". */
const KEPT = 0.6;
const FAQ_DENSITIES = [0, 1, 3, 6, 12];
const SHIPPED_DENSITIES = [0, 3, 12, 30, 90];
/** Richer ones are not asked without a classifier: few of more entries than a classifier takes have more. */
const MAX_UNCLASSIFIED = 12;
/** The ranker trains no classifier of fewer phrasings. */
const MIN_CLASSIFIED = 5;
/** All trials of one knowledge together weigh this much, those that are not real less. */
const WEIGHT = { faq: 150, shipped: 800, simulated: 0.6 };

export const QUESTION_FILES = {
  calibration: join(projectRoot(), 'test/questions/calibration.jsonl'),
  golden: join(projectRoot(), 'test/questions/golden.jsonl'),
  fresh: join(projectRoot(), 'test/questions/fresh.jsonl'),
};

export function shippedContent(): KnowledgeContent {
  return readContent(join(projectRoot(), 'knowledge', 'content'));
}

/** Everything the models are fitted on: never `fresh.jsonl`. */
export function simulate(): Trial[] {
  const trials = [...simulateFaqs(), ...simulateShipped()];
  return weighed(trials);
}

function simulateFaqs(): Trial[] {
  return [...readOwnFaqs(), ...readOwnFaqs(MORE_FAQS)].flatMap(
    ({ name, locale, phrasings, content, questions }) =>
      FAQ_DENSITIES.filter((density) => density <= phrasings).flatMap((density) => {
        const held = content(12).entries.flatMap(({ id, texts }) =>
          texts[locale].phrasings.slice(density).map((text) => ({ locale, text, expect: id, style: 'held' })),
        );
        const whole = content(density);
        return kindsAt(density).flatMap((classified) => {
          const called = `${name} ${density}${classified ? '' : ' unclassified'}`;
          const ask = askAll(whole, classified);
          return [
            ...ask(questions).map((trial) => ({ ...trial, family: name, knowledge: called, real: true })),
            ...ask(held).map((trial) => ({ ...trial, family: name, knowledge: called, real: false })),
            ...askAll(
              some(whole, density + 7),
              classified,
            )(questions).map((trial) => ({
              ...trial,
              family: name,
              knowledge: `${called} cut`,
              real: false,
            })),
          ];
        });
      }),
  );
}

function simulateShipped(): Trial[] {
  const shipped = shippedContent();
  const questions = [...readQuestions(QUESTION_FILES.calibration), ...readQuestions(QUESTION_FILES.golden)];
  return SHIPPED_DENSITIES.flatMap((density) =>
    kindsAt(density).flatMap((classified) => {
      const whole = withPhrasings(shipped, density);
      const called = `shipped ${density}${classified ? '' : ' unclassified'}`;
      const base = { family: 'shipped' };
      return [
        ...askAll(
          whole,
          classified,
        )(questions).map((trial) => ({ ...trial, ...base, knowledge: called, real: true })),
        ...askAll(
          some(whole, density + 3),
          classified,
        )(questions).map((trial) => {
          return { ...trial, ...base, knowledge: `${called} cut`, real: false };
        }),
      ];
    }),
  );
}

/** With a classifier, and without; of so few phrasings that none is trained, once. */
function kindsAt(density: number): boolean[] {
  return density > MAX_UNCLASSIFIED || density < MIN_CLASSIFIED ? [true] : [true, false];
}

type Asked = Pick<Trial, 'inScope' | 'ranking' | 'right' | 'weight'>;

/** Builds the ranker once, then asks; the language is read from the text, as in a conversation that has just begun. */
export function askAll(
  content: KnowledgeContent,
  classified = true,
): (questions: readonly Question[]) => Asked[] {
  const options = classified ? RANKER_DEFAULTS : { ...RANKER_DEFAULTS, maxTraining: 0 };
  const ranker = createRanker(lessonsOf(content), content.entries.length, options);
  const languages = createLanguageIdentifier([ranker.vocabulary.words]);
  const ids = content.entries.map(({ id }) => id);
  return (questions) =>
    questions.map((question) => {
      const locale = languages.identify(question.text)?.locale ?? DEFAULT_LOCALE;
      const ranking = ranker.rank(question.text, locale);
      const expected = expectedIds(question);
      const right = ranking.candidates.map(({ entry }) => expected.includes(ids[entry] ?? ''));
      return { ranking, right, inScope: expected.some((id) => ids.includes(id)), weight: 1 };
    });
}

function some(content: KnowledgeContent, seed: number): KnowledgeContent {
  const random = seededRandom(seed);
  return { ...content, entries: content.entries.filter(() => random() < KEPT) };
}

/** Every knowledge of a kind counts alike, however many questions there are to it. */
function weighed(trials: readonly Trial[]): Trial[] {
  const keyOf = ({ knowledge, real }: Trial): string => `${knowledge} ${real}`;
  const counts = new Map<string, number>();
  for (const trial of trials) counts.set(keyOf(trial), (counts.get(keyOf(trial)) ?? 0) + 1);
  return trials.map((trial) => {
    const whole =
      WEIGHT[trial.family === 'shipped' ? 'shipped' : 'faq'] * (trial.real ? 1 : WEIGHT.simulated);
    return { ...trial, weight: whole / (counts.get(keyOf(trial)) ?? 1) };
  });
}
