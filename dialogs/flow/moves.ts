// What a typed text or a pressed button does to a run. Pure: decides, and leaves sending and keeping to the dialog.
import { phraseOf } from '../../cards/words/format.js';
import type { RunPayload } from '../../cards/payloads.js';
import { wordsOf } from '../../knowledge/text/words.js';
import { isUnderstood, type Route } from '../understand.js';
import { readCardAnswer } from './card-answer.js';
import { readControl, type Control } from './controls.js';
import type { FlowView } from './flow-view.js';
import type { Facts, Field } from './flow.js';
import { answered, askedAgain, locate, steppedBack, type FlowRun } from './run.js';
import { isAsking, type Problem } from './parse/parsed.js';
import { parseYesNo, saysUnknown } from './parse/yes-no.js';
import { readTyped, wordingOf } from './typed-answer.js';

export type Move =
  /** On to a new state; `values` is what was understood. */
  | { kind: 'go'; run: FlowRun; values: Facts }
  /** The same step again, and why. */
  | { kind: 'stay'; because: 'problem' | 'help'; text: string }
  /** The same step again: nothing lies before it. */
  | { kind: 'show' }
  | { kind: 'cancel' | 'startOver' | 'copy' | 'calendar' }
  /** A card that is out of date, or was never ours. */
  | { kind: 'stale' }
  /** Not for the flow. */
  | { kind: 'pass' };

/** "Change the country, please": this many words may follow a field's name without being its new value. */
const MAX_STRAY_WORDS = 2;

/** Longer texts tell a story: "my boss wants it renewed before the year is over". */
const MAX_ANSWER_WORDS = 6;

/** @param route what the text means where no flow runs */
export function moveOfText(text: string, route: Route, view: FlowView, run: FlowRun): Move {
  if (route.kind === 'language') return { kind: 'pass' };
  const { flow, words, locale } = view;
  const { pending, steps } = locate(flow, run);
  const control = readControl(text, flow.id, steps, words, locale);
  const steered = control && steer(control, view, run);
  if (steered) return steered;
  if (!pending) return { kind: 'pass' };
  const { field } = pending;
  if (route.kind === 'command' && route.command === 'help') {
    return { kind: 'stay', because: 'help', text: helpFor(field, view) };
  }
  const reading = readTyped(field, text, view);
  const said = saidBeside(text, view, run);
  if ('value' in reading) return go(run, { ...said, [field.id]: reading.value });
  if (isAnswering(text, route) && Object.keys(said).length > 0) return go(run, said);
  const isQuestion = isUnderstood(route) && !isAttempt(text, reading.problem, route);
  return isQuestion ? { kind: 'pass' } : problem({ ...reading, field }, view);
}

/** What a text tells beyond the question: "we are a school in Sweden" answers two more. Nothing said before is touched. */
function saidBeside(text: string, { flow }: FlowView, run: FlowRun): Facts {
  const facts = isAsking(text) ? {} : flow.factsIn(text);
  return Object.fromEntries(Object.entries(facts).filter(([id]) => run.facts[id] === undefined));
}

/** Brief, and no question. */
function isAnswering(text: string, route: Route): boolean {
  return route.kind === 'question' && wordsOf(text).length <= MAX_ANSWER_WORDS && !isAsking(text);
}

/** "31 February", "soon", "no" and "company" are answers that went wrong, though the knowledge may know an entry that is near. */
function isAttempt(text: string, problem: Problem, route: Route): boolean {
  const isAnswer = problem !== 'notUnderstood' || saysUnknown(text) || 'value' in parseYesNo(text);
  return isAnswering(text, route) && (isAnswer || isVagueWord(text, route));
}

/** One word that is near several entries, and the answer to none. */
function isVagueWord(text: string, route: Route): boolean {
  return route.kind === 'question' && route.finding.outcome === 'choices' && !text.trim().includes(' ');
}

export function moveOfButton(payload: RunPayload, view: FlowView, run: FlowRun): Move {
  const { flow } = view;
  if (payload.flow !== flow.id || payload.run !== run.id || payload.revision !== run.revision)
    return { kind: 'stale' };
  switch (payload.action) {
    case 'flowAnswer': {
      const { pending } = locate(flow, run);
      const reading =
        pending?.step.id === payload.step ? readCardAnswer(pending.step, payload.inputs) : undefined;
      if (!reading) return { kind: 'stale' };
      return 'values' in reading ? go(run, reading.values) : problem(reading, view);
    }
    case 'flowBack':
      return back(view, run);
    case 'flowEdit':
      return edit(payload.field, view, run) ?? { kind: 'stale' };
    case 'flowCancel':
      return { kind: 'cancel' };
    case 'flowRestart':
      return { kind: 'startOver' };
    case 'flowCopy':
      return locate(flow, run).pending ? { kind: 'stale' } : { kind: 'copy' };
    case 'flowCalendar':
      return locate(flow, run).pending ? { kind: 'stale' } : { kind: 'calendar' };
  }
}

/** @returns undefined when the text only looks like a control */
function steer(control: Control, view: FlowView, run: FlowRun): Move | undefined {
  switch (control.kind) {
    case 'back':
      return back(view, run);
    case 'copy':
      return locate(view.flow, run).pending ? undefined : { kind: 'copy' };
    case 'cancel':
    case 'startOver':
      return { kind: control.kind };
    case 'change':
      return change(control.field, control.rest, view, run);
  }
}

/** "Change the country" asks for it again, "change the country to Japan" is enough said. */
function change(field: Field, rest: string, view: FlowView, run: FlowRun): Move | undefined {
  const words = rest.split(' ').filter((word) => word !== '');
  for (const value of [words, words.slice(1)].filter((some) => some.length > 0)) {
    const reading = readTyped(field, value.join(' '), view);
    if ('value' in reading) return go(run, { [field.id]: reading.value });
  }
  return words.length <= MAX_STRAY_WORDS ? edit(field.id, view, run) : undefined;
}

function go(run: FlowRun, values: Facts): Move {
  return { kind: 'go', run: answered(run, values), values };
}

function back({ flow }: FlowView, run: FlowRun): Move {
  const previous = steppedBack(flow, run);
  return previous ? { kind: 'go', run: previous, values: {} } : { kind: 'show' };
}

function edit(field: string, { flow }: FlowView, run: FlowRun): Move | undefined {
  const again = askedAgain(flow, run, field);
  return again && { kind: 'go', run: again, values: {} };
}

function problem({ problem, field }: { problem: Problem; field: Field }, { words, locale }: FlowView): Move {
  const { key, params } = wordingOf(problem, field);
  return {
    kind: 'stay',
    because: 'problem',
    text: phraseOf(words[locale].engine.notUnderstood, key, params),
  };
}

/** Why it is asked, and what an answer looks like. */
function helpFor(field: Field, { flow, words, locale }: FlowView): string {
  const { engine, [flow.id]: flowWords } = words[locale];
  const hint = flowWords.fields[field.id]?.hint ?? '';
  return [hint, phraseOf(engine.notUnderstood, field.kind)].filter((text) => text !== '').join(' ');
}
