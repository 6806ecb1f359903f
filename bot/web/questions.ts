// What can be asked, for the page's search: the questions themselves, so that nothing a person types leaves the browser.
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Locale } from '../../knowledge/locales.js';
import type { ListedQuestion } from './page/listed-question.js';

/** More would be a slow download for a list nobody reads to its end; typed whole, any question is still found. */
const MOST_QUESTIONS = 5_000;

/** In the order of topics and files. */
export function listQuestions(knowledge: Knowledge, locale: Locale): ListedQuestion[] {
  return knowledge.entries.slice(0, MOST_QUESTIONS).map(({ id, topic, texts }) => {
    const { question, label } = texts[locale];
    return { id, question, label, topic: knowledge.topicTitle(topic, locale) };
  });
}
