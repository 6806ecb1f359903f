// What a typed text does to a run. Pure: decides, and leaves wording, sending and keeping to others.
import { wordsOf } from '../../../knowledge/text/words.js';
import { meaningOfAll } from '../reading/answer-meanings.js';
import { isAsking } from '../reading/asking.js';
import { readControl, saysStop } from '../reading/controls.js';
import { MAX_ANSWER_CHARS } from '../reading/parsed.js';
import { readTyped } from '../reading/typed-answer.js';
import { locate, type CheckRun, type Position } from '../run.js';
import { moveAfterVerdict } from './after-verdict.js';
import { askedBeside, asksToBegin } from './asked-beside.js';
import { moveAtStep } from './at-step.js';
import { changeBefore } from './changing.js';
import { moveOfLook } from './look-moves.js';
import type { CheckTalk, Elsewhere, Move } from './move.js';
import { steer } from './steering.js';

/** "Delete what you know of me" is heard, whatever is asked; "me" alone may be an answer. */
const MIN_TALK_WORDS = 3;

export function moveOfText(text: string, elsewhere: Elsewhere, view: CheckTalk, run: CheckRun): Move {
  if (elsewhere === 'language' || elsewhere === 'forget') return { kind: 'pass' };
  const { check, words, locale } = view;
  const { pending, look, steps } = locate(check, run);
  if (text.length > MAX_ANSWER_CHARS) return elsewhere === 'none' ? notUnderstood(pending) : { kind: 'pass' };
  const control = readControl(text, check.id, steps, words, locale);
  const steered = control && steer(control, view, run);
  if (steered) return steered;
  if (pending && saysStop(text, words)) return { kind: 'cancel' };
  const beside = pending && askedBeside(text, pending.field, view);
  if (beside) return { kind: 'stay', because: beside };
  if (pending && asksToBegin(text, view)) return { kind: 'show' };
  // "Det tror jag inte vi har" answers, whatever it resembles.
  const isFixed = meaningOfAll(text) !== undefined;
  const isTalk = elsewhere === 'talk' && !isFixed && wordsOf(text).length >= MIN_TALK_WORDS;
  if (isTalk && !isOfCheck(text, pending, view, run)) return { kind: 'pass' };
  if (look.length > 0) return moveOfLook(text, elsewhere, look, view, run);
  if (!pending) return moveAfterVerdict(text, elsewhere, view, run);
  return moveAtStep(text, elsewhere, view, run, pending);
}

/** "No wait, it's private" may be a remark about privacy, too: here it is an answer, or changes one. */
function isOfCheck(text: string, pending: Position['pending'], view: CheckTalk, run: CheckRun): boolean {
  if (isAsking(text)) return false;
  const isAnswer = pending?.field.kind === 'choice' && 'value' in readTyped(pending.field, text, view);
  return isAnswer || changeBefore(text, pending?.step.fields ?? [], view, run) !== undefined;
}

/** No text that is longer is read at all. */
function notUnderstood(pending: Position['pending']): Move {
  return pending
    ? { kind: 'stay', because: { kind: 'problem', field: pending.field, problem: 'notUnderstood' } }
    : { kind: 'pass' };
}
