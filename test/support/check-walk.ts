// Walking through a check the way a person does, without an engine.
import type { Facts, FactValue, Check } from '../../dialogs/checks/check.js';
import { combinations } from './verdicts.js';

/** Ids of the fields asked, in order, when each is answered from `answers`. */
export function askedBy(check: Check, answers: Facts): string[] {
  return Object.keys(factsThatCount(check, answers));
}

/** The answers to the fields that get asked. A step's condition sees only what came before it. */
export function factsThatCount(check: Check, answers: Facts): Facts {
  const facts: Record<string, Facts[string]> = {};
  for (const { fields, when } of check.steps) {
    if (when && !when(facts)) continue;
    for (const { id } of fields) {
      const answer = answers[id];
      if (answer !== undefined) facts[id] = answer;
    }
  }
  return facts;
}

/** Answers whose verdict is another one when those that nobody is asked for are left out. */
export function unaskedThatCount(
  check: Check,
  values: Readonly<Record<string, readonly FactValue[]>>,
  today: string,
): Facts[] {
  const { verdictOf } = walker(check, today);
  return combinations(values).filter(
    (answers) => JSON.stringify(check.verdict(answers, today)) !== verdictOf(answers),
  );
}

/**
 * Questions that get asked although no answer to them changes the verdict, whatever is answered after them: the field
 * with the answers that led to it.
 */
export function idleQuestions(
  check: Check,
  values: Readonly<Record<string, readonly FactValue[]>>,
  today: string,
): string[] {
  const { factsOf, verdictOf } = walker(check, today);
  const matters = new Map<string, boolean>();
  for (const facts of combinations(values)) {
    const asked = Object.entries(factsOf(facts));
    const verdict = verdictOf(facts);
    asked.forEach(([id], at) => {
      const question = `${id} after ${JSON.stringify(asked.slice(0, at))}`;
      if (matters.get(question)) return;
      const others = values[id] ?? [];
      matters.set(
        question,
        others.some((value) => verdictOf({ ...facts, [id]: value }) !== verdict),
      );
    });
  }
  return [...matters].filter(([, does]) => !does).map(([question]) => question);
}

/** A place on the way through a check: what was answered so far, and the step that is asked next. */
interface Place {
  facts: Facts;
  /** The index of the step; that of none at the end. */
  step: number;
  next: Map<string, Place>;
  verdict?: string;
}

/** Walks with many answers through a check. Most of the way is common to many, so each place is looked at once. */
function walker(
  check: Check,
  today: string,
): { factsOf: (answers: Facts) => Facts; verdictOf: (answers: Facts) => string } {
  const placeFrom = (facts: Facts, from: number): Place => {
    const at = check.steps.findIndex(({ when }, step) => step >= from && (!when || when(facts)));
    return { facts, step: at < 0 ? check.steps.length : at, next: new Map() };
  };
  const start = placeFrom({}, 0);
  const endOf = (answers: Facts): Place => {
    let place = start;
    for (let step = check.steps[place.step]; step; step = check.steps[place.step]) {
      const given = step.fields
        .map(({ id }) => [id, answers[id]] as const)
        .filter((fact): fact is [string, FactValue] => fact[1] !== undefined);
      const key = JSON.stringify(given);
      const known = place.next.get(key);
      const after = known ?? placeFrom({ ...place.facts, ...Object.fromEntries(given) }, place.step + 1);
      if (!known) place.next.set(key, after);
      place = after;
    }
    return place;
  };
  return {
    factsOf: (answers) => endOf(answers).facts,
    verdictOf(answers) {
      const end = endOf(answers);
      return (end.verdict ??= JSON.stringify(check.verdict(end.facts, today)));
    },
  };
}
