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
import { saysPhrase, supposedIn } from './phrases.js';

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
  const changed = isListening ? changeBefore(text, [], view, run) : undefined;
  if (changed) return changed;
  const values = isListening ? suppositionIn(text, view, run) : {};
  if (Object.keys(values).length > 0) return suppose(values, view, run);
  if (away >= LISTENS_FOR) return { kind: 'pass' };
  const isAnotherSubject = elsewhere === 'answer' || elsewhere === 'choices';
  const { imagined: _imagined, ...rest } = run;
  return { kind: 'pass', run: { ...rest, away: isAnotherSubject ? LISTENS_FOR : away + 1 } };
}

/** The verdict that stands is compared with; what then has to be asked is asked. */
function suppose(values: Facts, { check }: CheckTalk, run: CheckRun): Move {
  const supposed = answered(run, values);
  if (!isDecided(check, supposed)) return go(run, values);
  const { facts } = locate(check, supposed);
  return { kind: 'whatIf', run: { ...run, imagined: facts, away: 0 }, facts, values };
}

/** What a text supposes, if it supposes something and says nothing else. */
function suppositionIn(text: string, view: CheckTalk, run: CheckRun): Facts {
  const corrected = afterCorrecting(text);
  if (corrected !== undefined) return readIn(corrected, view, run) ?? {};
  for (const rest of supposedIn(text, view.words)) {
    const values = mentionedIn(rest, view) ?? readIn(rest, view, run);
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
  const all = fieldsOf(view.check.steps);
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
