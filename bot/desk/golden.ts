// The file of questions whose right answers are known, as `npm run eval` reads it.
import { existsSync } from 'node:fs';
import { expectedIds, readQuestions } from '../../knowledge/commands/questions.js';
import type { Judged } from './review.js';

/** None when there is no such file. @throws Error naming file and line when a line is not a question */
export function readGolden(file: string): Judged[] {
  if (!existsSync(file)) return [];
  return readQuestions(file).map((question) => {
    const { text, locale } = question;
    return { text, locale, expect: expectedIds(question) };
  });
}
