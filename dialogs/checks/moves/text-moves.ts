// What a typed text does to a run. Pure: decides, and leaves wording, sending and keeping to others.
import { wordsOf } from '../../../knowledge/text/words.js';
import { isAsking, type Problem } from '../reading/parsed.js';
import { readControl } from '../reading/controls.js';
import { saysPhrase } from './phrases.js';
import { doubtfulIn } from '../reading/typed-answer.js';
import { parseYesNo, saysUnknown } from '../reading/yes-no.js';
import { locate, type CheckRun } from '../run.js';
import { moveAfterVerdict } from './after-verdict.js';
import { moveOfLook } from './look-moves.js';
import { go, type CheckTalk, type Elsewhere, type Move } from './move.js';
import { steer } from './steering.js';
import { answerIn, saidBeside } from './text-facts.js';

/** Longer texts tell a story: "my boss wants it renewed before the year is over". */
const MAX_ANSWER_WORDS = 6;

export function moveOfText(text: string, elsewhere: Elsewhere, view: CheckTalk, run: CheckRun): Move {
  if (elsewhere === 'language') return { kind: 'pass' };
  const { check, words, locale } = view;
  const { pending, look, steps } = locate(check, run);
  const control = readControl(text, check.id, steps, words, locale);
  const steered = control && steer(control, view, run);
  if (steered) return steered;
  if (look.length > 0) return moveOfLook(text, elsewhere, look, view, run);
  if (!pending) return moveAfterVerdict(text, elsewhere, view, run);
  const { field } = pending;
  if (elsewhere === 'help' || saysPhrase(text, 'explain', words))
    return { kind: 'stay', because: { kind: 'help', field } };
  const answer = answerIn(text, pending.step.fields, field, view);
  const said = saidBeside(text, view, run);
  const values = 'values' in answer ? { ...said, ...answer.values } : said;
  const isForUs = 'values' in answer || isAnswering(text, elsewhere);
  const asked = 'values' in answer ? Object.keys(answer.values) : [field.id];
  const beside = Object.keys(values).filter((id) => !asked.includes(id));
  if (isForUs && Object.keys(values).length > 0) return go(run, values, beside);
  if ('values' in answer) return { kind: 'pass' };
  const { problem } = answer;
  const understood = isAnswering(text, elsewhere) ? doubtfulIn(field, text, view) : undefined;
  const isForKnowledge =
    elsewhere !== 'none' && understood === undefined && !isAttempt(text, problem, elsewhere);
  if (isForKnowledge) return { kind: 'pass' };
  return understood === undefined
    ? { kind: 'stay', because: { kind: 'problem', field, problem } }
    : { kind: 'stay', because: { kind: 'doubtful', field, value: understood } };
}

function isQuestion(elsewhere: Elsewhere): boolean {
  return elsewhere === 'answer' || elsewhere === 'choices' || elsewhere === 'none';
}

/** Brief, and no question. */
function isAnswering(text: string, elsewhere: Elsewhere): boolean {
  return isQuestion(elsewhere) && wordsOf(text).length <= MAX_ANSWER_WORDS && !isAsking(text);
}

/** "31 February", "soon", "no" and "company" are answers that went wrong, though the knowledge may know an entry that is near. */
function isAttempt(text: string, problem: Problem, elsewhere: Elsewhere): boolean {
  const isAnswer = problem !== 'notUnderstood' || saysUnknown(text) || 'value' in parseYesNo(text);
  return isAnswering(text, elsewhere) && (isAnswer || isVagueWord(text, elsewhere));
}

/** One word that is near several entries, and the answer to none. */
function isVagueWord(text: string, elsewhere: Elsewhere): boolean {
  return elsewhere === 'choices' && !text.trim().includes(' ');
}
