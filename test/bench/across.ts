// `npm run bench -- across`: the shipped knowledge cut to one language and few phrasings, asked the fresh questions of the three
// others: what the thesaurus and names carry from one language to another. Means over the four languages, in percent.
import { figuresOf, type Figures } from '../../knowledge/commands/figures.js';
import { idsOf, readQuestions } from '../../knowledge/commands/questions.js';
import { DEFAULT_CALIBRATION } from '../../knowledge/decide/decide.js';
import type { KnowledgeContent } from '../../knowledge/entry.js';
import { createFinder } from '../../knowledge/finder.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { DENSITIES, withPhrasings } from '../support/bench/own-faqs.js';
import { QUESTION_FILES, shippedContent } from '../support/bench/simulate.js';

const shipped = shippedContent();
const questions = readQuestions(QUESTION_FILES.fresh);
console.table(
  Object.fromEntries(
    DENSITIES.map((density) => [
      `${density} phrasings`,
      meanOf(LOCALES.map((own) => askOthers(own, density))),
    ]),
  ),
);

function askOthers(own: Locale, density: number): Figures {
  const finder = createFinder(onlyIn(own, withPhrasings(shipped, density)), DEFAULT_CALIBRATION);
  return figuresOf(
    questions
      .filter(({ locale }) => locale !== own)
      .map((question) => {
        const finding = finder.find(question.text);
        return { question, outcome: finding.outcome, ids: idsOf(finding), language: finding.language, ms: 0 };
      }),
  );
}

function onlyIn(own: Locale, content: KnowledgeContent): KnowledgeContent {
  const entries = content.entries.map((entry) => {
    return { ...entry, locales: [own], texts: perLocale(() => entry.texts[own]) };
  });
  return { ...content, entries, notOurs: perLocale(() => []) };
}

function meanOf(all: readonly Figures[]): Record<string, string> {
  const mean = (key: 'helped' | 'right' | 'misled' | 'oosDeclined'): string =>
    (all.reduce((sum, figures) => sum + figures[key], 0) / all.length).toFixed(1);
  return {
    helped: mean('helped'),
    right: mean('right'),
    misled: mean('misled'),
    declined: mean('oosDeclined'),
  };
}
