// What is asked back before it is a fact: a value that was probably meant, and what was said of a field before its turn. Pure.
import type { FactValue } from './check.js';
import type { CheckTalk } from './moves/move.js';
import { countsPeople } from './reading/numbers.js';
import { readTyped } from './reading/typed-answer.js';
import { locate, type CheckRun } from './run.js';

/** The run once values were proposed for a field, or, without values, nothing any more. */
export function proposing(
  run: CheckRun,
  field: string,
  values: readonly FactValue[],
  ofPeople = false,
): CheckRun {
  const { proposed: _before, ...rest } = run;
  return values.length === 0
    ? rest
    : {
        ...rest,
        proposed: { field, values: [...values], revision: run.revision, ...(ofPeople ? { ofPeople } : {}) },
      };
}

/** The run without what was heard of a field, and that; asked back once. */
function recalled(run: CheckRun, field: string): { run: CheckRun; said: string } | undefined {
  const { [field]: said, ...others } = run.heard ?? {};
  if (said === undefined) return undefined;
  const { heard: _heard, ...rest } = run;
  return { run: hearing(rest, others), said };
}

/** What waits for a yes; empty when nothing does. */
export function proposalFor({ proposed, revision }: CheckRun, field: string): readonly FactValue[] {
  return proposed?.field === field && proposed.revision === revision ? proposed.values : [];
}

/** Keeps what was said of fields whose turn has not come. */
export function hearing(run: CheckRun, heard: Readonly<Record<string, string>>): CheckRun {
  return Object.keys(heard).length === 0 ? run : { ...run, heard: { ...run.heard, ...heard } };
}

/** Where the turn of something heard has come, it is proposed: "30 June 2027?" */
export function askingBack(run: CheckRun, view: CheckTalk): CheckRun {
  const field = locate(view.check, run).pending?.field;
  const recall = field && recalled(run, field.id);
  if (!recall) return run;
  const reading = readTyped(field, recall.said, view);
  const values = 'propose' in reading ? reading.propose : 'value' in reading ? [reading.value] : [];
  return proposing(recall.run, field.id, values, countsPeople(recall.said));
}
