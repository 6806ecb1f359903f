// What a pressed button does to a run. Pure, as for typed texts; a card that is out of date moves nothing.
import type { Locale } from '../../../knowledge/locales.js';
import type { RunPayload } from '../../../cards/payloads.js';
import { readCardAnswer } from './card-answer.js';
import type { Check } from '../check.js';
import { back, edit, go, type Move } from './move.js';
import { isDecided, locate, type CheckRun } from '../run.js';
import { confirmed } from './look-moves.js';

export function moveOfButton(
  payload: RunPayload,
  { check, locale }: { check: Check; locale?: Locale },
  run: CheckRun,
): Move {
  if (payload.check !== check.id || payload.run !== run.id) return { kind: 'stale' };
  if (run.pressed === pressOf(payload)) return { kind: 'nothing' };
  if (payload.revision !== run.revision) return { kind: 'stale' };
  const move = decide(payload, { check, locale }, run);
  return move.kind === 'go' ? { ...move, run: { ...move.run, pressed: pressOf(payload) } } : move;
}

/** A button with all that it sends: the same press again says the same. */
function pressOf({ action, revision, ...payload }: RunPayload): string {
  const more = 'inputs' in payload ? payload.inputs : 'field' in payload ? payload.field : '';
  return JSON.stringify([revision, action, more]).slice(0, MAX_PRESS_CHARS);
}

/** Inputs are short; what is longer is no press of ours. */
const MAX_PRESS_CHARS = 400;

function decide(
  payload: RunPayload,
  { check, locale }: { check: Check; locale: Locale | undefined },
  run: CheckRun,
): Move {
  switch (payload.action) {
    case 'checkAnswer': {
      const { pending } = locate(check, run);
      const reading =
        pending?.step.id === payload.step ? readCardAnswer(pending.step, payload.inputs, locale) : undefined;
      if (!reading) return { kind: 'stale' };
      return 'values' in reading
        ? go(run, reading.values)
        : { kind: 'stay', because: { kind: 'problem', ...reading } };
    }
    case 'checkBack':
      return back({ check }, run);
    case 'checkEdit':
      return edit(payload.field, { check }, run) ?? { kind: 'stale' };
    case 'checkConfirm':
      return locate(check, run).look.length > 0 ? confirmed(run) : { kind: 'stale' };
    case 'checkCancel':
      return { kind: 'cancel' };
    case 'checkRestart':
      return { kind: 'startOver' };
    case 'checkCopy':
      return isDecided(check, run) ? { kind: 'copy' } : { kind: 'stale' };
    case 'checkCalendar':
      return isDecided(check, run) ? { kind: 'calendar' } : { kind: 'stale' };
  }
}
