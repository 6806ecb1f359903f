// What a pressed button does to a run. Pure, as for typed texts; a card that is out of date moves nothing.
import type { Locale } from '../../../knowledge/locales.js';
import type { RunPayload } from '../../../cards/payloads.js';
import { readCardAnswer } from './card-answer.js';
import type { Check } from '../check.js';
import { back, edit, go, type Move } from './move.js';
import { locate, type CheckRun } from '../run.js';

export function moveOfButton(
  payload: RunPayload,
  { check, locale }: { check: Check; locale?: Locale },
  run: CheckRun,
): Move {
  if (payload.check !== check.id || payload.run !== run.id || payload.revision !== run.revision)
    return { kind: 'stale' };
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
    case 'checkCancel':
      return { kind: 'cancel' };
    case 'checkRestart':
      return { kind: 'startOver' };
    case 'checkCopy':
      return locate(check, run).pending ? { kind: 'stale' } : { kind: 'copy' };
    case 'checkCalendar':
      return locate(check, run).pending ? { kind: 'stale' } : { kind: 'calendar' };
  }
}
