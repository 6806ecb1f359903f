// Which questions fit what has been typed so far. Pure.
import type { ListedQuestion } from './listed-question.js';

/** As many as are seen at a glance. */
const MOST_MATCHES = 5;
/** One letter fits nearly everything. */
const LEAST_CHARS = 2;

/** "Förnya!" -> ["fornya"]: letters and digits in lower case, without accents. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export type Match = (typed: string) => ListedQuestion[];

/**
 * @returns a function that gives the questions in which every typed word begins a word of question, label or topic;
 * those first that have more of them in the question itself, then as listed
 */
export function createMatch(questions: readonly ListedQuestion[]): Match {
  const indexed = questions.map((listed) => ({
    listed,
    question: wordsOf(listed.question),
    words: wordsOf(`${listed.question} ${listed.label} ${listed.topic}`),
  }));
  return (typed) => {
    const wanted = wordsOf(typed);
    if (wanted.join('').length < LEAST_CHARS) return [];
    const begins = (words: readonly string[], start: string): boolean =>
      words.some((word) => word.startsWith(start));
    return indexed
      .filter(({ words }) => wanted.every((start) => begins(words, start)))
      .map((one) => ({ ...one, inQuestion: wanted.filter((start) => begins(one.question, start)).length }))
      .sort((a, b) => b.inQuestion - a.inQuestion)
      .slice(0, MOST_MATCHES)
      .map(({ listed }) => listed);
  };
}
