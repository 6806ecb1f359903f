// After a verdict the check goes on listening: "why?", "and in Norway?", "with 2500 instead". Pure.
// It listens until another subject is answered, for then "why?" is about that; and for a few texts at most, since what lies
// further up the screen is no longer what people mean.
import { fieldsOf, type Check, type Facts, type FactValue, type Field } from '../check.js';
import { claimsOf } from '../reading/claims.js';
import { afterCorrecting } from '../reading/corrections.js';
import { mentionsTold } from '../reading/told-facts.js';
import { readTyped } from '../reading/typed-answer.js';
import { answered, isDecided, locate, type CheckRun } from '../run.js';
import { changeBefore } from './changing.js';
import { go, type CheckTalk, type Elsewhere, type Move } from './move.js';
import { saysIf, saysPhrase, supposedIn } from './phrases.js';
import { addedIn, claimedAnew } from './said-anew.js';

/** As many texts that are about nothing it knows. */
const LISTENS_FOR = 3;

/** Whether what is said can still be about the verdict. */
export function isHeardAfterVerdict(check: Check, run: CheckRun): boolean {
  return isDecided(check, run) && (run.away ?? 0) < LISTENS_FOR;
}

export function moveAfterVerdict(text: string, elsewhere: Elsewhere, view: CheckTalk, run: CheckRun): Move {
  const { away = 0 } = run;
  const isListening = away < LISTENS_FOR && elsewhere !== 'help';
  if (isListening && saysPhrase(text, 'why', view.words))
    return { kind: 'why', facts: run.imagined ?? locate(view.check, run).facts };
  if (isListening && saysPhrase(text, 'impatient', view.words))
    return { kind: 'shorter', facts: run.imagined ?? locate(view.check, run).facts };
  const changed = isListening
    ? (changeBefore(text, [], view, run) ?? claimedAnew(text, elsewhere, view, run))
    : undefined;
  if (changed) return changed;
  const values = isListening ? suppositionIn(text, view, run) : {};
  if (Object.keys(values).length > 0) return suppose(values, view, run);
  if (away >= LISTENS_FOR) return { kind: 'pass' };
  if (isListening && elsewhere === 'none' && saysIf(text, view.words)) return { kind: 'canSuppose' };
  const { imagined: _imagined, ...rest } = run;
  return { kind: 'pass', run: { ...rest, away: elsewhere === 'answer' ? LISTENS_FOR : away + 1 } };
}

/** The verdict that stands is compared with; what then has to be asked is asked, where the verdict hangs on it. */
function suppose(values: Facts, { check, today }: CheckTalk, run: CheckRun): Move {
  const supposed = leftOpen(check, answered(run, values));
  const { facts } = locate(check, supposed);
  const isSettled =
    isDecided(check, answered(run, values)) || check.verdict(facts, today).standing !== 'open';
  if (!isDecided(check, supposed) || !isSettled) return go(run, values);
  return { kind: 'whatIf', run: { ...run, imagined: facts, away: 0 }, facts, values };
}

/** The run with "I don't know" for every question left that takes it. */
function leftOpen(check: Check, run: CheckRun): CheckRun {
  const field = locate(check, run).pending?.field;
  return field?.unsure ? leftOpen(check, answered(run, { [field.id]: 'unknown' })) : run;
}

/** What a text supposes, if it supposes something and says nothing else. */
function suppositionIn(text: string, view: CheckTalk, run: CheckRun): Facts {
  const corrected = afterCorrecting(text);
  if (corrected !== undefined) return readIn(corrected, view, run) ?? {};
  for (const rest of supposedIn(text, view.words)) {
    const values = addedIn(rest, view, run) ?? mentionedIn(rest, view) ?? readIn(rest, view, run);
    if (values) return values;
  }
  return {};
}

/** Were, had and would are no doubt here: they are what supposing is. */
const SUPPOSABLE = ['now', 'ahead', 'past'];

function mentionedIn(rest: string, view: CheckTalk): Facts | undefined {
  const claims = claimsOf(rest, mentionsTold(rest, view), view.locale);
  const facts: Record<string, FactValue> = {};
  for (const { field, value, manner } of claims) {
    const isOther = facts[field] !== undefined && facts[field] !== value;
    if (!SUPPOSABLE.includes(manner) || isOther) return undefined;
    facts[field] = value;
  }
  return claims.length > 0 ? facts : undefined;
}

/** A bare value, of the one field it can be of: one that the verdict rests on, or else one that it might. */
function readIn(rest: string, view: CheckTalk, run: CheckRun): Facts | undefined {
  const applying = fieldsOf(locate(view.check, run).steps);
  // "If we renew late" wishes for nothing that is asked elsewhere.
  const all = fieldsOf(view.check.steps).filter((field) => field.kind !== 'choice' || !field.wished);
  for (const fields of [applying, all]) {
    const found = fields.flatMap((field) => readingOf(field, rest, view));
    if (found.length === 1) return Object.fromEntries(found);
    if (found.length > 1) return undefined;
  }
  return undefined;
}

function readingOf(field: Field, rest: string, view: CheckTalk): [string, FactValue][] {
  if (field.kind === 'yesNo') return [];
  const reading = readTyped(field, rest, view);
  return 'value' in reading && reading.value !== 'unknown' ? [[field.id, reading.value]] : [];
}
