// A table of text -> the bytes of a spreadsheet.
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { guarded } from '../import/sheet/grids.js';

/** Kinds of files that can be written, by the end of their names. */
export const TABLE_KINDS = ['xlsx', 'csv', 'tsv'] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

/** What a cell of a workbook may hold at most. */
const MAX_CELL_CHARS = 32_767;

/** Characters across, for the columns people read. */
const WIDTHS: Readonly<Record<string, number>> = { question: 50, answer: 80, alternatives: 50 };

/** @throws RangeError when a cell is too long for a workbook */
export async function writeTable(rows: readonly string[][], kind: TableKind): Promise<Uint8Array> {
  if (kind === 'xlsx') {
    const [header = []] = rows;
    for (const [at, row] of rows.entries()) {
      const long = row.findIndex((cell) => cell.length > MAX_CELL_CHARS);
      if (long < 0) continue;
      throw new RangeError(
        `row ${at + 1}, ${header[long]}: longer than the ${MAX_CELL_CHARS} characters of a cell. Write a .csv instead.`,
      );
    }
    const columns = header.map((name) => ({ width: WIDTHS[name] ?? 16 }));
    return writeXlsx({
      sheets: [{ name: 'FAQ', columns, rows: rows.map((row) => [...row]), freezePane: { rows: 1 } }],
    });
  }
  const text = Papa.unparse(
    rows.map((row) => row.map(guarded)),
    { delimiter: kind === 'tsv' ? '\t' : ',', newline: '\r\n' },
  );
  // Without the mark Excel takes UTF-8 for the encoding of the machine.
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}
