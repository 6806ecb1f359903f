// What was proposed is taken: by a yes, by its place, by its year, or by going on to the next answer. Pure.
import { proposalFor } from '../asking-back.js';
import { inYear } from '../calendar/calendar-date.js';
import type { Facts, FactValue, Field } from '../check.js';
import { acceptedOf } from '../reading/proposals.js';
import { readTyped } from '../reading/typed-answer.js';
import { answered, locate, type CheckRun } from '../run.js';
import type { CheckTalk } from './move.js';
import { answerIn } from './text-facts.js';

/** What a text takes of what was proposed for one of the fields. */
export function accept(text: string, fields: readonly Field[], run: CheckRun): Facts | undefined {
  const field = fields.find(({ id }) => proposalFor(run, id).length > 0);
  const value = field && acceptedOf(proposalFor(run, field.id), text);
  if (field && value !== undefined) return { [field.id]: value };
  const dated = field?.kind === 'date' ? inYearSaid(proposalFor(run, field.id), text) : undefined;
  return field && dated !== undefined ? { [field.id]: dated } : undefined;
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
 * was proposed.
 * @returns both answers
 */
export function acceptedBySilence(
  text: string,
  fields: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Facts | undefined {
  const field = fields.find(({ id }) => proposalFor(run, id).length === 1);
  const [value] = field ? proposalFor(run, field.id) : [];
  if (!field || value === undefined || !('problem' in readTyped(field, text, view))) return undefined;
  const accepted = { [field.id]: value };
  const next = locate(view.check, answered(run, accepted)).pending;
  if (!next || next.field.id === field.id || !SILENT.includes(next.field.kind)) return undefined;
  const answer = answerIn(text, next.step.fields, next.field, view);
  const isSaid = 'values' in answer && Object.values(answer.values).every((said) => said !== 'unknown');
  return isSaid ? { ...accepted, ...answer.values } : undefined;
}
