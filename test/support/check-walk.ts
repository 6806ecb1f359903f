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
  const verdictOf = verdictsOf(check, today);
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
  const verdictOf = verdictsOf(check, today);
  const matters = new Map<string, boolean>();
  for (const facts of combinations(values)) {
    const asked = Object.entries(factsThatCount(check, facts));
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

/** The verdict on the answers that count, as JSON; many answers have these in common, so each is worked out once. */
function verdictsOf(check: Check, today: string): (answers: Facts) => string {
  const verdicts = new Map<string, string>();
  return (answers) => {
    const facts = factsThatCount(check, answers);
    const key = JSON.stringify(facts);
    const known = verdicts.get(key) ?? JSON.stringify(check.verdict(facts, today));
    verdicts.set(key, known);
    return known;
  };
}
