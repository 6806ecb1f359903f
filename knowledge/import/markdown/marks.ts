// What marks questions and answers in documents, "Q:", "Svar 2.", in every language. Pure.
import { anyOf } from '../../../cards/words/format.js';
import { DOCUMENT_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../locales.js';

const MARKS = LOCALES.map((locale) => DOCUMENT_WORDS[locale].marks);

/** Alternatives of a regular expression: every word for a question, and "Q", which is one everywhere. */
export const QUESTION_WORDS = anyOf(['q', ...MARKS.map(({ question }) => question.word)]);

/** … and every letter that stands for one. */
export const QUESTION_MARKS = anyOf(MARKS.flatMap(({ question }) => [question.letter, question.word]));

export const ANSWER_WORDS = anyOf(MARKS.map(({ answer }) => answer.word));

export const ANSWER_LETTERS = anyOf(MARKS.map(({ answer }) => answer.letter));

/** What a document marks both with: a language's, and those of other languages whose mark for a question is the same. */
export const MARK_STYLES: readonly { question: string; answer: string }[] = MARKS.map(({ question }) => ({
  question: anyOf([question.letter, question.word]),
  answer: anyOf(
    MARKS.filter((other) => other.question.letter === question.letter).flatMap(({ answer }) => [
      answer.letter,
      answer.word,
    ]),
  ),
}));
