// One grid -> the rows below its header, each cell under the name of its column. Heals what people do in spreadsheets:
// titles above the header, merged cells, blank rows, an entry spread over several rows.
import type { Notes } from '../imported.js';
import type { Locale } from '../../locales.js';
import type { Grid } from './grids.js';
import { guessedHeader } from './guess-header.js';
import { columnOf, HEADER_WITHIN_ROWS, type Field, type Header } from './headers.js';

export interface TableRow {
  /** 1-based, as the spreadsheet program numbers it. */
  row: number;
  /** Cells by field; those of a column that names a language under that language. */
  cells: Map<Locale | undefined, Map<Field, string>>;
}

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

function headerOf({ rows }: Grid): Header | undefined {
  for (const [row, cells] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    const columns = cells.map(columnOf);
    const has = (field: Field): boolean => columns.some((column) => column?.field === field);
    if (has('question') && has('answer')) return { row, columns };
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
    const filled = rows.slice(row + 1).flatMap((cells) => cells[at] || []);
    if (filled.length === 0) continue;
    const name = rows[row]?.[at] ?? '';
    notes.add('lost', `column "${name || at + 1}" (${filled.length} cells): not one of ours`, place);
    if (filled.some((cell) => /\p{L}/u.test(cell))) notes.add('look', RENAME, place);
  }
}

/** Numbers of rows need no place, words may. */
const RENAME =
  'columns not taken; call them alternatives, topic, source, date or owner if that is what they hold';

function excerpt(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
