// Words that steer a check, carried out: back, stop, "change the country to Japan". Pure.
import type { Field } from '../check.js';
import type { Control } from '../reading/controls.js';
import { isDecided, type CheckRun } from '../run.js';
import { readAnew } from './changing.js';
import { back, edit, go, type CheckTalk, type Move } from './move.js';

/** "Change the country, please": this many words may follow a field's name without being its new value. */
const MAX_STRAY_WORDS = 2;

/** @returns undefined when the text only looks like a control */
export function steer(control: Control, view: CheckTalk, run: CheckRun): Move | undefined {
  switch (control.kind) {
    case 'back':
      return back(view, run);
    case 'copy':
      return isDecided(view.check, run) ? { kind: 'copy' } : undefined;
    case 'cancel':
    case 'startOver':
      return { kind: control.kind };
    case 'change':
      return change(control.field, control.rest, view, run);
  }
}

/** "Change the country" asks for it again, "change the country to Japan" is enough said. */
function change(field: Field, rest: string, view: CheckTalk, run: CheckRun): Move | undefined {
  const words = rest.split(' ').filter((word) => word !== '');
  for (const value of [words, words.slice(1)].filter((some) => some.length > 0)) {
    const reading = readAnew(field, value.join(' '), view, run.facts);
    if (typeof reading === 'object') return go(run, { [field.id]: reading.is });
  }
  return words.length <= MAX_STRAY_WORDS ? edit(field.id, view, run) : undefined;
}
