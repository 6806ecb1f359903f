// What an edited message does to a run: never more than to the fields that it answered before. Pure.
import type { Facts } from '../check.js';
import type { CheckRun } from '../run.js';
import { go, type CheckTalk, type Elsewhere, type Move } from './move.js';
import { moveOfText } from './text-moves.js';

/**
 * What an edited message does: it answers the fields that it answered before. Those it no longer answers are asked again,
 * for their words are gone.
 * @param message its id, and what it tells should its words be such that start this check
 */
export function moveOfEdit(
  message: { id: string | undefined; text: string; started?: Facts | undefined },
  elsewhere: Elsewhere,
  view: CheckTalk,
  run: CheckRun,
): Move {
  const fields = run.said?.[message.id ?? ''] ?? [];
  if (fields.length === 0) return elsewhere === 'answer' ? { kind: 'pass' } : { kind: 'nothing' };
  const asked = { ...run, again: [...fields] };
  const move: Move = message.started
    ? go(asked, message.started, Object.keys(message.started))
    : moveOfText(message.text, 'none', view, asked);
  const values = move.kind === 'go' ? move.values : {};
  const isAnswered = fields.some((field) => values[field] !== undefined);
  const told = (run.told ?? []).filter((field) => values[field] !== undefined);
  const { run: next } = go(asked, isAnswered ? values : {}, isAnswered ? told : []);
  return {
    kind: 'go',
    run: {
      ...next,
      facts: without(next.facts, isAnswered ? fields.filter((id) => values[id] === undefined) : fields),
      again: [...new Set([...run.again, ...next.again])],
    },
    values: isAnswered ? values : {},
  };
}

/** What is no longer said counts no more, wherever people go from here. */
function without(facts: Facts, fields: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !fields.includes(id)));
}
