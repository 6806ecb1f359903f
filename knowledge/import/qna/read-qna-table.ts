// The spreadsheet exports (TSV, XLSX) of QnA Maker and custom question answering -> pairs. Columns go by their names.
import { z } from 'zod/v4';
import type { Grid } from '../sheet/grids.js';
import type { QnaPair } from './pairs.js';

/** What only these exports have beside Question and Answer. */
const OWN_COLUMNS = [
  'metadata',
  'suggestedquestions',
  'iscontextonly',
  'prompts',
  'qnaid',
  'sourcedisplayname',
];

export function isQnaTable({ rows }: Grid): boolean {
  const names = (rows[0] ?? []).map(nameOf);
  return (
    names.includes('question') && names.includes('answer') && OWN_COLUMNS.some((name) => names.includes(name))
  );
}

export function pairsOfTable({ rows }: Grid, file: string): QnaPair[] {
  const [header = [], ...body] = rows;
  const names = header.map(nameOf);
  return body.flatMap((cells, at) => {
    const cell = (name: string): string => cells[names.indexOf(name)]?.trim() ?? '';
    if (cells.every((text) => text === '')) return [];
    return [
      {
        id: cell('qnaid'),
        questions: [cell('question')],
        answer: cell('answer'),
        source: cell('source'),
        metadata: metadataOf(cell('metadata')),
        prompts: promptsOf(cell('prompts')),
        isContextOnly: /^true$/i.test(cell('iscontextonly')),
        proposed: proposedIn(cell('suggestedquestions')),
        place: `${file}:${at + 2}`,
      },
    ];
  });
}

/** A TSV as the services write it has no quoting: a line is a row. Saved again by a spreadsheet program it has. */
export function unquotedGrid(text: string): Grid | undefined {
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
  const width = rows[0]?.length ?? 0;
  const grid: Grid = { name: '', rows, merges: [] };
  return isQnaTable(grid) && rows.every((row) => row.length === width) && !rows.some(hasQuotedCell)
    ? grid
    : undefined;
}

function hasQuotedCell(row: readonly string[]): boolean {
  return row.some((cell) => /^"[^]*""[^]*"$/.test(cell));
}

function nameOf(header: string): string {
  return header.toLowerCase().replace(/[^a-z]/g, '');
}

/** `topic:hardware|audience:all` */
function metadataOf(cell: string): Map<string, string> {
  const pairs = cell.split('|').flatMap((part): [string, string][] => {
    const [key = '', ...value] = part.split(':');
    return key.trim() === '' ? [] : [[key.trim().toLowerCase(), value.join(':').trim()]];
  });
  return new Map(pairs);
}

const promptsSchema = z.array(z.looseObject({ QnaId: z.union([z.number(), z.string()]) }));
const proposedSchema = z.array(
  z.looseObject({ AlternateQuestionList: z.array(z.looseObject({ Question: z.string() })).nullish() }),
);

function promptsOf(cell: string): string[] {
  return (promptsSchema.safeParse(jsonOf(cell)).data ?? []).map(({ QnaId }) => String(QnaId));
}

function proposedIn(cell: string): string[] {
  const clusters = proposedSchema.safeParse(jsonOf(cell)).data ?? [];
  return clusters.flatMap(({ AlternateQuestionList }) =>
    (AlternateQuestionList ?? []).map(({ Question }) => Question),
  );
}

function jsonOf(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined; // empty, or cut off by a spreadsheet program
  }
}
