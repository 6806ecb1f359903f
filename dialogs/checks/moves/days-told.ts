// A day that is said without the name of its field: in place of the one that was proposed, or while something else is asked. It is
// kept and asked back where its turn comes, corrected, and taken back. Pure.
import { wordsOf } from '../../../knowledge/text/words.js';
import { hearing, proposing } from '../asking-back.js';
import { fieldsOf, type Field } from '../check.js';
import { isAsking, withoutLead } from '../reading/asking.js';
import { afterCorrecting } from '../reading/corrections.js';
import { plainWords } from '../reading/parsed.js';
import { afterRefusing } from '../reading/refusals.js';
import { readTyped } from '../reading/typed-answer.js';
import { locate, type CheckRun } from '../run.js';
import { go, type CheckTalk, type Move } from './move.js';

/** Longer texts tell a story. */
const MAX_DAY_WORDS = 9;

/**
 * What a text that does not answer the field asked says of a day.
 * @returns undefined when it says none
 */
export function dayTold(text: string, asked: Field, view: CheckTalk, run: CheckRun): Move | undefined {
  if (isAsking(text) || wordsOf(text).length > MAX_DAY_WORDS) return undefined;
  const corrected = afterCorrecting(text) ?? afterRefusing(text, view.locale) ?? afterLead(text);
  if (asked.kind === 'date')
    return corrected === undefined ? undefined : dayInstead(corrected, asked, view, run);
  return asked.kind === 'choice' ? dayBefore({ text, corrected }, view, run) : undefined;
}

/** "Sorry, 9 January": what follows. */
function afterLead(text: string): string | undefined {
  const rest = withoutLead(text);
  return rest === plainWords(text) ? undefined : rest;
}

/** "Do you mean 14 December 2026?" – "No, 14 January". */
function dayInstead(said: string, asked: Field, view: CheckTalk, run: CheckRun): Move | undefined {
  const reading = readTyped(asked, said, view);
  if ('value' in reading)
    return reading.value === 'unknown' ? undefined : go(run, { [asked.id]: reading.value });
  if (!('propose' in reading)) return undefined;
  return { kind: 'stay', because: { kind: 'propose', field: asked, values: reading.propose } };
}

/** While the benefit is asked: of the day that is asked first. The one noted before gives way. */
function dayBefore(
  { text, corrected }: { text: string; corrected: string | undefined },
  view: CheckTalk,
  run: CheckRun,
): Move | undefined {
  const days = fieldsOf(locate(view.check, run).steps).filter(
    ({ id, kind }) => kind === 'date' && run.facts[id] === undefined,
  );
  const noted = days.find(({ id }) => run.heard?.[id] !== undefined);
  const field = noted ?? days[0];
  if (!field) return undefined;
  const said = corrected ?? text;
  const reading = readTyped(field, said, view);
  const before = run.heard?.[field.id];
  const isDay =
    /\d/.test(said) && ('propose' in reading || ('value' in reading && reading.value !== 'unknown'));
  if (isDay && before !== said)
    return { kind: 'stay', because: { kind: 'later', field, said }, run: hearing(run, { [field.id]: said }) };
  const isOpen = 'problem' in reading && reading.problem === 'vague';
  if (corrected === undefined || before === undefined || !isOpen) return undefined;
  const { [field.id]: _before, ...heard } = run.heard ?? {};
  const kept = proposing({ ...run, heard }, field.id, []);
  return { kind: 'stay', because: { kind: 'takenBack', field, said: before }, run: kept };
}
