// One grid -> the rows below its header, each cell under the name of its column. Heals what people do in spreadsheets:
// titles above the header, merged cells, blank rows, an entry spread over several rows.
import type { Notes } from '../imported.js';
import type { Locale } from '../../locales.js';
import type { Grid } from './grids.js';
import { columnOf, type Column, type Field } from './headers.js';

export interface TableRow {
  /** 1-based, as the spreadsheet program numbers it. */
  row: number;
  /** Cells by field; those of a column that names a language under that language. */
  cells: Map<Locale | undefined, Map<Field, string>>;
}

/** How far down the header may stand: logos, titles and instructions come first. */
const HEADER_WITHIN_ROWS = 30;

/** @returns undefined when the grid has no questions and answers */
export function tableOf(grid: Grid, place: string, notes: Notes): TableRow[] | undefined {
  const header = headerOf(grid) ?? guessedHeader(grid, place, notes);
  if (!header) return undefined;
  const rows = healed(grid, header);
  noteTheRest(rows, header, place, notes);
  return rows.slice(header.row + 1).flatMap((cells, at) => {
    if (cells.every((cell) => cell === '')) return [];
    const byLocale: TableRow['cells'] = new Map();
    header.columns.forEach((column, index) => {
      if (!column) return;
      const fields = byLocale.get(column.locale) ?? new Map<Field, string>();
      const value = [fields.get(column.field), cells[index]].filter(Boolean).join('\n');
      byLocale.set(column.locale, fields.set(column.field, value));
    });
    return [{ row: header.row + at + 2, cells: byLocale }];
  });
}

/** Whether a row names columns for question and answer. */
export function hasHeader(grid: Grid): boolean {
  return headerOf(grid) !== undefined;
}

interface Header {
  row: number;
  columns: (Column | undefined)[];
}

function headerOf({ rows }: Grid): Header | undefined {
  for (const [row, cells] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    const columns = cells.map(columnOf);
    const has = (field: Field): boolean => columns.some((column) => column?.field === field);
    if (has('question') && has('answer')) return { row, columns };
  }
  return undefined;
}

/** No header: a column of questions, and the next one with longer texts. */
function guessedHeader({ rows }: Grid, place: string, notes: Notes): Header | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let at = 0; at + 1 < width; at++) {
    const filled = rows.filter((row) => row[at] && row[at + 1]);
    const questions = filled.filter((row) => /\?\s*$/.test(row[at] ?? ''));
    if (filled.length < 2 || questions.length < filled.length * 0.6) continue;
    const columns: Header['columns'] = [];
    columns[at] = { field: 'question', locale: undefined };
    columns[at + 1] = { field: 'answer', locale: undefined };
    notes.add('look', 'no header row: columns taken for question and answer by what they hold', place);
    return { row: -1, columns: Array.from({ length: width }, (_, index) => columns[index]) };
  }
  return undefined;
}

/** A cell merged downwards counts for each of its rows when it sorts them (topic, language, source, date). */
function healed({ rows, merges }: Grid, { columns }: Header): string[][] {
  const copy = rows.map((row) => [...row]);
  for (const { startRow, startColumn, endRow } of merges) {
    const field = columns[startColumn]?.field;
    if (field === undefined || !REPEATED.has(field)) continue;
    for (let row = startRow + 1; row <= endRow; row++) {
      const cells = copy[row];
      if (cells) cells[startColumn] = copy[startRow]?.[startColumn] ?? '';
    }
  }
  return copy;
}

const REPEATED = new Set<Field>(['topic', 'topicTitle', 'language', 'source', 'asOf', 'owner', 'reviewBy']);

function noteTheRest(rows: string[][], { row, columns }: Header, place: string, notes: Notes): void {
  const above = rows.slice(0, Math.max(0, row)).flat().filter(Boolean);
  if (above.length > 0) notes.add('aside', `above the header: "${excerpt(above.join(' '))}"`, place);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  for (let at = 0; at < width; at++) {
    if (columns[at]) continue;
    const count = rows.slice(row + 1).filter((cells) => cells[at]).length;
    const name = rows[row]?.[at] ?? '';
    if (count > 0) notes.add('lost', `column "${name || at + 1}" (${count} cells): not one of ours`, place);
  }
}

function excerpt(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
