// Where somebody is in a check. A run is plain data, so it survives a restart at every step; every move gives a new one.
// Nothing said is thrown away: a fact whose step no longer applies is not counted, and counts again when the step does.
import { z } from 'zod/v4';
import { fieldsOf, type Facts, type FactValue, type Field, type Check, type Step } from './check.js';

export interface CheckRun {
  /** Unguessable: tells the cards of this run from those of any other. */
  id: string;
  /** Counts the moves: a card made before the last one is stale. */
  revision: number;
  facts: Facts;
  /** Fields to ask again although they have a value, after "back" or a correction. */
  again: string[];
  /** Which fields the latest typed messages answered, by message id, the latest last: an edited one answers the same. */
  said?: Record<string, string[]> | undefined;
  /** Fields told in a sentence rather than at their own question: they are looked at once before a verdict rests on them. */
  told?: string[] | undefined;
  /** What was said of fields whose turn had not come, and must be asked back when it does: "30 June" is of no year. */
  heard?: Record<string, string> | undefined;
  /** How many answers in a row the step that waits has not taken. */
  misses?: number | undefined;
  /** What the last button said that moved the run: pressed twice, it is no error. */
  pressed?: string | undefined;
  /** When it began, in epoch milliseconds by the channel's clock: begun twice at once is once. */
  begun?: number | undefined;
  /** What the verdict given last rests on, while something of it is being changed. */
  before?: Facts | undefined;
  /** What was asked last after the verdict: "and in Norway?". */
  imagined?: Facts | undefined;
  /** Texts since the verdict that were not about it. */
  away?: number | undefined;
  /** What was proposed for a field at a revision; a move makes it void. `ofPeople`: it counts people. */
  proposed?:
    { field: string; values: FactValue[]; revision: number; ofPeople?: boolean | undefined } | undefined;
}

const factSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
]);
const factsSchema = z.record(z.string(), factSchema);

/** What is kept for a run, checked when it is loaded: an update of the bot may have changed it. */
export const runSchema: z.ZodType<CheckRun> = z.object({
  id: z.string(),
  revision: z.int(),
  facts: factsSchema,
  again: z.array(z.string()),
  said: z.record(z.string(), z.array(z.string())).optional(),
  told: z.array(z.string()).optional(),
  heard: z.record(z.string(), z.string()).optional(),
  misses: z.int().optional(),
  pressed: z.string().optional(),
  begun: z.number().optional(),
  before: factsSchema.optional(),
  imagined: factsSchema.optional(),
  away: z.int().optional(),
  proposed: z
    .object({
      field: z.string(),
      values: z.array(factSchema),
      revision: z.int(),
      ofPeople: z.boolean().optional(),
    })
    .optional(),
});

/** A run seen from its check. */
export interface Position {
  /** The step to answer and the field a typed answer goes to; undefined once nothing is left to ask. */
  pending: { step: Step; field: Field } | undefined;
  /** With nothing left to ask: what is to be looked at before there is a verdict; empty once there is one. */
  look: readonly Field[];
  /** The steps that apply as far as is known, in order. */
  steps: readonly Step[];
  /** The facts that count: those of steps that apply. */
  facts: Facts;
}

export function startRun(id: string, facts: Facts = {}): CheckRun {
  return { id, revision: 0, facts, again: [], ...toldOf(Object.keys(facts)) };
}

/** Walks the steps in order: whether one applies depends on the answers before it. */
export function locate(check: Check, run: CheckRun): Position {
  const facts: Record<string, Facts[string]> = {};
  const steps = check.steps.filter((step) => {
    const applies = step.when?.(facts) ?? true;
    for (const { id } of applies ? step.fields : []) {
      const value = run.facts[id];
      if (value !== undefined) facts[id] = value;
    }
    return applies;
  });
  const asked = (wanted: (field: Field) => boolean): Position['pending'] => {
    for (const step of steps) {
      const field = step.fields.find(wanted);
      if (field) return { step, field };
    }
    return undefined;
  };
  const pending = asked(({ id }) => run.again.includes(id)) ?? asked(({ id }) => facts[id] === undefined);
  const look = pending ? [] : fieldsOf(steps).filter(({ id }) => run.told?.includes(id) === true);
  return { pending, look, steps, facts };
}

/** Whether there is a verdict: nothing is left to ask, or to look at. */
export function isDecided(check: Check, run: CheckRun): boolean {
  const { pending, look } = locate(check, run);
  return !pending && look.length === 0;
}

/**
 * New facts; what else was said stays.
 * @param beside fields among them that were told beside what was asked
 */
export function answered(run: CheckRun, values: Facts, beside: readonly string[] = []): CheckRun {
  const { told = [], ...rest } = moved(run);
  const isAnswered = (id: string): boolean => Object.hasOwn(values, id);
  return {
    ...rest,
    facts: { ...run.facts, ...values },
    again: run.again.filter((id) => !isAnswered(id)),
    ...toldOf([...told.filter((id) => !isAnswered(id)), ...beside]),
  };
}

/** What was told in sentences has been seen, and let stand. */
export function looked(run: CheckRun): CheckRun {
  const { told: _seen, ...rest } = moved(run);
  return rest;
}

/** One more answer that the step that waits has not taken. */
export function missed(run: CheckRun): CheckRun {
  return { ...run, misses: (run.misses ?? 0) + 1 };
}

function toldOf(fields: readonly string[]): Pick<CheckRun, 'told'> {
  return fields.length > 0 ? { told: [...new Set(fields)] } : {};
}

/** The next state: what belonged to the last one alone is over. */
function moved({
  misses: _misses,
  imagined: _imagined,
  away: _away,
  pressed: _pressed,
  ...run
}: CheckRun): CheckRun {
  return { ...run, revision: run.revision + 1 };
}

/** @returns undefined at the first step */
export function steppedBack(check: Check, run: CheckRun): CheckRun | undefined {
  const { pending, steps } = locate(check, run);
  const at = pending ? steps.indexOf(pending.step) : steps.length;
  const previous = steps[at - 1];
  return previous && { ...moved(run), again: previous.fields.map(({ id }) => id) };
}

/** Asks one field again. @returns undefined when no step that applies asks for it */
export function askedAgain(check: Check, run: CheckRun, field: string): CheckRun | undefined {
  const { steps, look } = locate(check, run);
  const isAsked = steps.some(({ fields }) => fields.some(({ id }) => id === field));
  if (!isAsked) return undefined;
  return { ...(look.length > 0 ? looked(run) : moved(run)), again: [field] };
}

/** More messages than any walk through a check needs. */
const REMEMBERED_MESSAGES = 30;

/** Keeps what a message answered, for when it is edited. */
export function noted(run: CheckRun, message: string, fields: readonly string[]): CheckRun {
  const { [message]: _before, ...others } = run.said ?? {};
  const all: [string, string[]][] = [...Object.entries(others), [message, [...fields]]];
  const said = all.slice(-REMEMBERED_MESSAGES);
  return { ...run, said: Object.fromEntries(said) };
}
