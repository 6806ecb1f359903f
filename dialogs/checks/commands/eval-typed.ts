// `npm run --silent eval:typed -- FILE.tsv [TODAY]`: what the checks would book for typed answers, one JSON line an input.
// FILE: a heading line, then `field, locale, text, want` parted by tabs. `got` is a JSON value, "unknown", a span, or "ASK".
// A span that lies on one side of the limit decides as a number would, and is `got`. One across it ("1000-2000" where 2,000
// are needed) is kept, but the verdict stays open and asks to count exactly: nothing is decided by it, so `got` is "ASK".
// What is only proposed ("1 dec": "1 December 2026?") is asked, too; `proposed` then holds it.
import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import type { CheckSet } from '../check-list.js';
import { CHECKS } from '../check-list.js';
import { fieldsOf, type Check, type FactValue } from '../check.js';
import { moveOfText } from '../moves/text-moves.js';
import { recogniseStart } from '../reading/starters.js';
import { startRun } from '../run.js';

/** The day on which the inputs were written. */
const TODAY = '2026-11-26';

const [file, today = TODAY] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which file? npm run --silent eval:typed -- FILE.tsv [TODAY]');
  process.exitCode = 1;
} else {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  for (const line of lines) {
    const [field = '', locale = '', text = '', want = ''] = line.split('\t');
    const { got = 'ASK', proposed } = takenFor(field, localeOf(locale), text, today, CHECKS);
    console.log(JSON.stringify({ field, locale, text, want: valueOf(want), got, proposed }));
  }
}

/** What a check that waits for the field books or proposes for it, or, failing that, what a check that begins with it knows. */
function takenFor(
  field: string,
  locale: Locale,
  text: string,
  day: string,
  { checks, words }: CheckSet,
): { got?: FactValue | undefined; proposed?: readonly FactValue[] | undefined } {
  const check = checks.find(({ steps }) => steps.some(({ fields }) => fields.some(({ id }) => id === field)));
  if (!check)
    throw new Error(`No check asks for "${field}". Its field names stand in dialogs/checks/*/check.ts.`);
  const alone = asking(check, field);
  const run = startRun('eval', {});
  const move = moveOfText(text, 'none', { check: alone, words, locale, today: day }, run);
  const told = move.kind === 'go' ? move.values[field] : undefined;
  const because = move.kind === 'stay' ? move.because : undefined;
  const got = told ?? recogniseStart(text, { checks, words }, locale)?.facts[field];
  return {
    got: got !== undefined && decides(got, alone, field) ? got : undefined,
    proposed: because?.kind === 'propose' ? because.values : undefined,
  };
}

/** Whether a value settles its question: a span across the limit does not. */
function decides(value: FactValue, { steps }: Check, id: string): boolean {
  const field = fieldsOf(steps).find((one) => one.id === id);
  if (typeof value !== 'object' || field?.kind !== 'number' || field.limit === undefined) return true;
  return (value.min ?? field.min) >= field.limit || (value.max ?? field.max) < field.limit;
}

/** The check with the one step that asks for the field: it is the one that waits. */
function asking(check: Check, field: string): Check {
  const steps = check.steps
    .filter(({ fields }) => fields.some(({ id }) => id === field))
    .map(({ id, fields }) => ({
      id,
      fields: [...fields].sort((a, b) => Number(b.id === field) - Number(a.id === field)),
    }));
  return { ...check, steps };
}

function localeOf(text: string): Locale {
  const locale = LOCALES.find((one) => one === text);
  if (!locale) throw new Error(`"${text}" is none of the languages ${LOCALES.join(', ')}.`);
  return locale;
}

function valueOf(want: string): unknown {
  return want === 'ASK' || want === '' ? want : (JSON.parse(want) as unknown);
}
