// Before a verdict rests on what was told in a sentence, people look at it once: "yes" goes on, a correction corrects. Pure.
import type { Facts, Field } from '../check.js';
import { isAsking } from '../reading/asking.js';
import { readTyped } from '../reading/typed-answer.js';
import { parseYesNo } from '../reading/yes-no.js';
import { answered, looked, type CheckRun } from '../run.js';
import { changeBefore } from './changing.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { keyOf } from '../reading/controls.js';
import { withoutCourtesy } from '../reading/courtesy.js';
import { saysUnknown } from '../reading/unknown.js';
import { edit, type CheckTalk, type Elsewhere, type Move } from './move.js';
import { saysPhrase } from './phrases.js';
import { saidBeside } from './text-facts.js';

/** @param look what is shown */
export function moveOfLook(
  text: string,
  elsewhere: Elsewhere,
  look: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Move {
  const which: Move = { kind: 'stay', because: { kind: 'which' } };
  if (elsewhere === 'help') return which;
  const [first] = look;
  if (first && saysPhrase(text, 'impatient', view.words))
    return { kind: 'stay', because: { kind: 'notYet', field: first } };
  const wanted = saysChange(text, view) && look.length === 1 && first ? edit(first.id, view, run) : undefined;
  if (wanted) return wanted;
  if (saysPhrase(text, 'explain', view.words) || saysUnknown(text))
    return { kind: 'stay', because: { kind: 'lookHelp' } };
  const said = yesNoIn(text);
  if (said === true || saysPhrase(text, 'right', view.words)) return confirmed(run);
  const values = correctionsIn(text, look, view, run);
  if (Object.keys(values).length > 0) return { kind: 'go', run: looked(answered(run, values)), values };
  const changed = changeBefore(text, look, view, run);
  if (changed) return changed;
  if (elsewhere === 'none' && isAsking(text)) return { kind: 'stay', because: { kind: 'lookHelp' } };
  return said === false || elsewhere === 'none' ? which : { kind: 'pass' };
}

/** "Change", "ändra den": without saying what. */
function saysChange(text: string, { words }: CheckTalk): boolean {
  return LOCALES.some((locale) => {
    const { change, edit: button } = words[locale].engine;
    const keys = [text, withoutCourtesy(text, locale)].map(keyOf);
    return [...change, button].some((phrase) => keys.includes(keyOf(phrase)));
  });
}

/** What was told stands. */
export function confirmed(run: CheckRun): Move {
  return { kind: 'go', run: looked(run), values: {} };
}

/** "Norway", "no, 2500", "we are a school": what a text claims, or what it reads as of exactly one of the fields shown. */
function correctionsIn(text: string, look: readonly Field[], view: CheckTalk, run: CheckRun): Facts {
  if (isAsking(text)) return {};
  const ids = look.map(({ id }) => id);
  const [first] = look;
  const said = first ? saidBeside(withoutNo(text), first, view, { ...run, again: ids }).facts : {};
  if (Object.keys(said).length > 0) return said;
  const readings = look
    .filter(({ kind }) => kind !== 'yesNo')
    .flatMap((field): [string, Facts[string]][] => {
      const reading = readTyped(field, withoutNo(text), view);
      return 'value' in reading && reading.value !== 'unknown' ? [[field.id, reading.value]] : [];
    });
  return readings.length === 1 ? Object.fromEntries(readings) : {};
}

/** "No, 2500" without its no. */
function withoutNo(text: string): string {
  const at = text.search(/[,:]/u);
  return at > 0 && yesNoIn(text.slice(0, at)) === false ? text.slice(at + 1).trim() : text;
}

function yesNoIn(text: string): boolean | undefined {
  const reading = parseYesNo(text);
  return 'value' in reading && typeof reading.value === 'boolean' ? reading.value : undefined;
}
