// `npm run --silent eval:typed -- FILE.tsv [TODAY]`: what the checks would book for typed answers, one JSON line an input.
// FILE: a heading line, then `field, locale, text, want` parted by tabs. `got` is a JSON value, "unknown", a span, or "ASK".
import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import type { CheckSet } from '../check-list.js';
import { CHECKS } from '../check-list.js';
import type { Check, FactValue } from '../check.js';
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
    const got = bookedFor(field, localeOf(locale), text, today, CHECKS) ?? 'ASK';
    console.log(JSON.stringify({ field, locale, text, want: valueOf(want), got }));
  }
}

/** What a check that waits for the field books for it, or, failing that, what a check that begins with the text knows. */
function bookedFor(
  field: string,
  locale: Locale,
  text: string,
  day: string,
  { checks, words }: CheckSet,
): FactValue | undefined {
  const check = checks.find(({ steps }) => steps.some(({ fields }) => fields.some(({ id }) => id === field)));
  if (!check)
    throw new Error(`No check asks for "${field}". Its field names stand in dialogs/checks/*/check.ts.`);
  const run = startRun('eval', {});
  const move = moveOfText(text, 'none', { check: asking(check, field), words, locale, today: day }, run);
  const told = move.kind === 'go' ? move.values[field] : undefined;
  return told ?? recogniseStart(text, { checks, words }, locale)?.facts[field];
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
