// What was proposed is taken: by a yes, by its place, by its year, or by going on to the next answer. Pure.
import { proposalFor } from '../asking-back.js';
import { inYear } from '../calendar/calendar-date.js';
import type { Facts, FactValue, Field } from '../check.js';
import { saidInstead } from '../reading/instead.js';
import { namesCounted } from '../reading/other-products.js';
import type { Parsed, Problem } from '../reading/parsed.js';
import { acceptedOf } from '../reading/proposals.js';
import { readTyped } from '../reading/typed-answer.js';
import { answered, locate, type CheckRun } from '../run.js';
import type { CheckTalk } from './move.js';
import { answerIn } from './text-facts.js';

/** What a text takes of what was proposed for one of the fields: by a yes, by its place, or by saying the same again. */
export function accept(
  text: string,
  fields: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Facts | undefined {
  const field = fields.find(({ id }) => proposalFor(run, id).length > 0);
  if (!field) return undefined;
  const proposed = proposalFor(run, field.id);
  const instead = saidInstead(text, view.locale);
  // "No wait, it is after all" takes it, too.
  const value =
    acceptedOf(proposed, text) ?? (instead === undefined ? undefined : acceptedOf(proposed, instead));
  if (value !== undefined) return { [field.id]: value };
  const reading = readTyped(field, text, view);
  const isSame = 'propose' in reading && JSON.stringify(reading.propose) === JSON.stringify(proposed);
  const [only, another] = proposed;
  if (isSame && only !== undefined && another === undefined) return { [field.id]: only };
  const dated = field.kind === 'date' ? inYearSaid(proposed, text) : undefined;
  return dated === undefined ? undefined : { [field.id]: dated };
}

/** "380?" – "no, make it 400": what is said in place of what was proposed. */
export function insteadOfProposed(
  text: string,
  fields: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): { field: Field; reading: Exclude<Parsed<FactValue>, { problem: Problem }> } | undefined {
  const field = fields.find(({ id }) => proposalFor(run, id).length > 0);
  const said = saidInstead(text, view.locale);
  if (!field || said === undefined || !('problem' in readTyped(field, text, view))) return undefined;
  const reading = readTyped(field, said, view);
  return 'problem' in reading ? undefined : { field, reading };
}

/** "31 March 2027?" – "2028": the day that was proposed, in the year that is said. */
function inYearSaid([proposed, another]: readonly FactValue[], text: string): string | undefined {
  const [, year] = /^\s*(20\d\d)[\s.!]*$/.exec(text) ?? [];
  if (year === undefined || typeof proposed !== 'string' || another !== undefined) return undefined;
  return inYear(proposed, year);
}

/** A mere yes or no is for what was proposed. */
const SILENT: readonly Field['kind'][] = ['choice', 'country', 'number', 'date'];

/**
 * "The membership, I think." – "Do you mean: the membership?" – "15 March 2027": who answers the next question has let stand what
 * was proposed. A number may be of anything: it is asked back.
 * @returns what is booked, and what is to be asked back
 */
export function acceptedBySilence(
  text: string,
  fields: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): { facts: Facts; heard: Readonly<Record<string, string>> } | undefined {
  const field = fields.find(({ id }) => proposalFor(run, id).length === 1);
  const [value] = field ? proposalFor(run, field.id) : [];
  if (!field || value === undefined || !('problem' in readTyped(field, text, view))) return undefined;
  const accepted = { [field.id]: value };
  const next = locate(view.check, answered(run, accepted)).pending;
  if (!next || next.field.id === field.id || !SILENT.includes(next.field.kind)) return undefined;
  const answer = answerIn(text, next.step.fields, next.field, view);
  const isSaid = 'values' in answer && Object.values(answer.values).every((said) => said !== 'unknown');
  if (!isSaid) return undefined;
  return next.field.kind === 'number' && !namesCounted(text)
    ? { facts: accepted, heard: { [next.field.id]: text } }
    : { facts: { ...accepted, ...answer.values }, heard: {} };
}
