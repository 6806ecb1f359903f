// Whether a text at a waiting step is an answer, or an answer that went wrong, and not a question for the knowledge. Pure.
import { wordsOf } from '../../../knowledge/text/words.js';
import type { Field } from '../check.js';
import { isAsking } from '../reading/asking.js';
import { deniesOption } from '../reading/noticed.js';
import { parseNumber } from '../reading/numbers.js';
import type { Problem } from '../reading/parsed.js';
import { saysUnknown } from '../reading/unknown.js';
import { parseYesNo } from '../reading/yes-no.js';
import type { CheckTalk, Elsewhere } from './move.js';

/** Longer texts tell a story: "my boss wants it renewed before the year is over". */
const MAX_ANSWER_WORDS = 6;

/** A sentence that tells facts beyond doubt may be longer, and is still no story. */
export const MAX_TOLD_WORDS = 24;

/** Whether the knowledge would be asked, if no check ran. */
export function isQuestion(elsewhere: Elsewhere): boolean {
  return elsewhere === 'answer' || elsewhere === 'choices' || elsewhere === 'none';
}

/**
 * "Do we lose our data then?" is no answer that went wrong, whether anybody knows it or not, and neither is "what is the price";
 * "Sweden?" may be one.
 */
export function asksSomething(text: string): boolean {
  const isWorded = isAsking(text.replaceAll('?', ''));
  return isAsking(text) && wordsOf(text).length >= (isWorded ? MIN_WORDED : MIN_ASKING_WORDS);
}

const MIN_ASKING_WORDS = 4;
/** With a word that asks. */
const MIN_WORDED = 3;

/** Brief, and no question. */
export function isAnswering(text: string, elsewhere: Elsewhere): boolean {
  return isQuestion(elsewhere) && wordsOf(text).length <= MAX_ANSWER_WORDS && !isAsking(text);
}

/** "31 February", "soon", "no" and "company" are answers that went wrong, though the knowledge may know an entry that is near. */
export function isAttempt(
  text: string,
  field: Field,
  problem: Problem,
  elsewhere: Elsewhere,
  view: CheckTalk,
): boolean {
  // "1500 employees and 600 licences": figures are an answer where a number is asked; "E3: 1200, E5: 900" nowhere a question.
  const isFigures = (field.kind === 'number' && /\d/.test(text)) || isAmount(text);
  const isAnswer =
    isFigures ||
    problem !== 'notUnderstood' ||
    saysUnknown(text) ||
    'value' in parseYesNo(text) ||
    deniesOption(field, text, view);
  // "We have E3 for everybody, some 850 people": it fits several options, and the step says what would settle it.
  const isUnsettled =
    problem === 'vague' && field.kind === 'choice' && wordsOf(text).length <= MAX_TOLD_WORDS;
  if (isUnsettled && isQuestion(elsewhere) && !isAsking(text)) return true;
  return isAnswering(text, elsewhere) && (isAnswer || isVagueWord(text, elsewhere));
}

/** Numbers, and what is counted, alone. */
function isAmount(text: string): boolean {
  return 'value' in parseNumber(text, { min: 0, max: Number.MAX_SAFE_INTEGER });
}

/** One word that is near several entries, and the answer to none. */
function isVagueWord(text: string, elsewhere: Elsewhere): boolean {
  return elsewhere === 'choices' && !text.trim().includes(' ');
}
