// What a typed text says of the fields of a check: of those asked, and beside them. Pure.
import type { Facts, FactValue, Field } from '../check.js';
import { isAsking } from '../reading/asking.js';
import { subjectsIn, withoutSubject } from '../reading/field-subjects.js';
import { openingOf } from '../reading/answer-meanings.js';
import { normalise, normaliseWithAccents, type Problem } from '../reading/parsed.js';
import { statementsOf } from '../reading/statements.js';
import { wordsIn } from '../reading/vocabulary.js';
import { toldIn } from '../reading/told-facts.js';
import { readTyped } from '../reading/typed-answer.js';
import { saysOfBoth } from '../reading/yes-no.js';
import type { CheckRun } from '../run.js';
import type { CheckTalk } from './move.js';

/**
 * What a text answers of the step that waits. It may speak of the step's second field, "no account", or of both.
 * @param field the one asked
 */
export function answerIn(
  text: string,
  fields: readonly Field[],
  field: Field,
  view: CheckTalk,
): { values: Facts } | { propose: readonly FactValue[]; field: Field } | { problem: Problem } {
  const pair = fields.filter(({ kind }) => kind === 'yesNo');
  const both = pair.length > 1 ? saysOfBoth(text) : undefined;
  if (both !== undefined) return { values: Object.fromEntries(pair.map(({ id }) => [id, both])) };
  const subjects =
    pair.length > 1
      ? subjectsIn(
          text,
          pair.map(({ id }) => id),
        )
      : [];
  const halves = subjects.length > 1 ? halvesIn(text, pair, view) : {};
  if (Object.keys(halves).length > 0) return { values: halves };
  const meant = subjects.length === 1 ? (pair.find(({ id }) => id === subjects[0]) ?? field) : field;
  const reading = readTyped(meant, text, view);
  if ('propose' in reading) return { propose: reading.propose, field: meant };
  return 'value' in reading ? { values: { [meant.id]: reading.value } } : reading;
}

/** "Yes for the address, the account I don't know": what each statement answers of the one question that it names. */
function halvesIn(text: string, pair: readonly Field[], view: CheckTalk): Facts {
  const plain = normaliseWithAccents(text);
  const facts: Record<string, FactValue> = {};
  for (const { from, to } of statementsOf(normalise(text))) {
    const said = plain.slice(from, to).trim();
    const named = pair.filter(({ id }) => subjectsIn(said, [id]).length > 0);
    const [field, another] = named;
    if (!field || another || facts[field.id] !== undefined) continue;
    const readings = [said, withoutSubject(said, field.id, view.locale)].map((part) =>
      readTyped(field, part, view),
    );
    const read = readings.find((one) => 'value' in one);
    if (read && 'value' in read) facts[field.id] = read.value;
  }
  return facts;
}

/**
 * What a text tells beyond the question: "we are a school in Sweden" answers two more. Nothing said before is touched.
 * @param asked is answered only if nobody's words are left over: "Lebanon, Ohio" is no Lebanon
 * @returns `heard`: what must be asked back where its turn comes; `isTold`: whether it claims anything, new or said before
 */
export function saidBeside(
  text: string,
  asked: Field,
  view: CheckTalk,
  run: CheckRun,
): { facts: Facts; heard: Readonly<Record<string, string>>; isTold: boolean } {
  if (isAsking(text)) return { facts: {}, heard: {}, isTold: false };
  const { facts, heard, isLeftOver } = toldIn(text, view);
  // "Yes, but it isn't activated" is read as the answer or not at all.
  const isAnswered = asked.kind === 'yesNo' && openingOf(wordsIn(normalise(text))) !== undefined;
  const isOpen = (id: string): boolean => run.facts[id] === undefined || run.again.includes(id);
  return {
    facts: Object.fromEntries(
      Object.entries(facts).filter(([id]) => isOpen(id) && !((isLeftOver || isAnswered) && id === asked.id)),
    ),
    heard: Object.fromEntries(Object.entries(heard).filter(([id]) => isOpen(id) && id !== asked.id)),
    isTold: Object.keys(facts).length > 0,
  };
}
