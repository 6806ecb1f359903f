// A table whose header has names that nobody foresaw, or none: which columns hold the questions and the answers is told by
// what they hold. Everything else is taken by its name, as ever.
import type { Notes } from '../imported.js';
import type { Grid } from './grids.js';
import { columnOf, HEADER_WITHIN_ROWS, type Column, type Field, type Header } from './headers.js';

type Rows = Grid['rows'];

/** A name in a header is no longer than this; in characters, and in words. */
const MAX_NAME_CHARS = 40;
const MAX_NAME_WORDS = 3;

/** Of a column of questions, as many end in a question mark; of its rows, as many have an answer. */
const MOST = 0.6;

/** @returns undefined where no column looks like questions, or none beside it like answers */
export function guessedHeader({ rows }: Grid, place: string, notes: Notes): Header | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const question = questionColumn(rows, width);
  const first = question === undefined ? undefined : answerColumn(rows, width, question, []);
  if (question === undefined || first === undefined) return undefined;
  const row = rows.findIndex((cells) => cells[question] && cells[first]);
  if (row >= HEADER_WITHIN_ROWS || !isHeader(rows, row, question, first)) {
    notes.add('look', 'no header row: columns taken for question and answer by what they hold', place);
    return { row: -1, columns: columnsOf(width, [], question, first) };
  }
  const names = rows[row] ?? [];
  const named = names.map(columnOf);
  const at = (field: Field): number => named.findIndex((column) => column?.field === field);
  const asked = at('question') < 0 ? question : at('question');
  const replied = at('answer') < 0 ? (answerColumn(rows, width, asked, named) ?? first) : at('answer');
  const says = `columns taken by what they hold: "${names[asked]}" for question, "${names[replied]}" for answer`;
  notes.add('look', says, place);
  return { row, columns: columnsOf(width, named, asked, replied) };
}

function columnsOf(
  width: number,
  named: readonly (Column | undefined)[],
  question: number,
  answer: number,
): Header['columns'] {
  return Array.from({ length: width }, (_, at) => {
    if (at === question) return { field: 'question', locale: named[at]?.locale };
    return at === answer ? { field: 'answer', locale: named[at]?.locale } : named[at];
  });
}

function questionColumn(rows: Rows, width: number): number | undefined {
  for (let at = 0; at < width; at++) {
    const filled = rows.flatMap((row) => row[at] || []);
    if (filled.length >= 2 && filled.filter(asks).length >= filled.length * MOST) return at;
  }
  return undefined;
}

/** The one with the longest texts in the rows of the questions; one whose name says something else is none. */
function answerColumn(
  rows: Rows,
  width: number,
  question: number,
  named: readonly (Column | undefined)[],
): number | undefined {
  const asked = rows.filter((row) => row[question]);
  const sized = Array.from({ length: width }, (_, at) => {
    const filled = asked.flatMap((row) => row[at] || []);
    const chars = filled.reduce((sum, { length }) => sum + length, 0);
    const may = at !== question && !named[at] && filled.length >= Math.max(2, asked.length * MOST);
    return { at, chars: may ? chars / filled.length : 0 };
  });
  const best = sized.reduce((a, b) => (b.chars > a.chars ? b : a), { at: -1, chars: 0 });
  return best.at < 0 ? undefined : best.at;
}

/** Whether the first row with a question and an answer rather names them. */
function isHeader(rows: Rows, row: number, question: number, answer: number): boolean {
  const cells = rows[row] ?? [];
  if (cells.some((cell) => cell.length > MAX_NAME_CHARS)) return false;
  const below = (at: number): string[] => rows.slice(row + 1).flatMap((other) => other[at] || []);
  const others = cells.map((cell, at) => ({ cell, at })).filter(({ at }) => at !== question && at !== answer);
  const isNamed = others.some(({ cell, at }) => cell !== '' && columnOf(cell) && !below(at).includes(cell));
  const standsOverNumbers = others.some(
    ({ cell, at }) => cell !== '' && !isNumber(cell) && below(at).length >= 2 && below(at).every(isNumber),
  );
  const [asked = '', replied = ''] = [cells[question], cells[answer]];
  const isAskedBack = asks(replied) && below(answer).filter(asks).length === 0;
  return isNamed || standsOverNumbers || isAskedBack || (isName(asked) && isName(replied));
}

const asks = (text: string): boolean => /\?\s*$/.test(text);
const isNumber = (text: string): boolean => /^[\d.,/:-]+$/.test(text);
const isName = (text: string): boolean =>
  !/[.!?]\s*$/.test(text) && text.split(/\s+/).length <= MAX_NAME_WORDS;
