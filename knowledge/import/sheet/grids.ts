// Bytes of a spreadsheet -> rows of text, with merged cells told. Knows nothing of questions.
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { ImportError } from '../imported.js';

/** One table of text. Rows may be shorter than others. */
export interface Grid {
  /** Name of the sheet; empty for a text file. */
  name: string;
  rows: string[][];
  /** Cells joined to one, zero-based and inclusive. */
  merges: Merge[];
}

export interface Merge {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

/** @throws ImportError when the workbook is broken or locked with a password */
export async function gridsOfWorkbook(
  bytes: Uint8Array,
  file: string,
  kind: 'xlsx' | 'ods',
): Promise<Grid[]> {
  try {
    const { sheets } = await (kind === 'ods' ? readOds(bytes) : readXlsx(bytes));
    return sheets.map(({ name, rows, merges = [] }) => ({
      name,
      rows: rows.map((row) => row.map(textOfCell)),
      merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
        startRow,
        startColumn: startCol,
        endRow,
        endColumn: endCol,
      })),
    }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(
      `${file}: the spreadsheet cannot be read (${reason}). Save it again as .xlsx without a password, or as CSV.`,
      { cause: error },
    );
  }
}

function textOfCell(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Comma, semicolon, tab or bar between the cells, as the text shows. */
export function gridOfText(text: string): Grid {
  // Excel writes this line first where it wants to tell the separator.
  const hint = /^sep=(.)\n/i.exec(text);
  const plain = hint ? text.slice(hint[0].length) : text;
  const { data } = Papa.parse<string[]>(plain, { delimiter: hint?.[1] ?? separatorOf(plain) });
  return {
    name: '',
    rows: data.map((row) => row.map((cell) => unguarded(cell.replace(/\r\n?/g, '\n').trim()))),
    merges: [],
  };
}

const SEPARATORS = ['\t', ';', ',', '|'];

/** The one that cuts most rows into equally many cells. */
function separatorOf(text: string): string {
  const scored = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: 100, skipEmptyLines: true });
    const widths = new Map<number, number>();
    for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    return { separator, score: Math.max(0, ...widths.values()) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** A cell that begins like a formula: spreadsheet programs would run it. */
const FORMULA = /^'*[=+\-@]/;

/** Text for a CSV cell that no spreadsheet program takes for a formula. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
