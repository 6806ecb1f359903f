// Figures of a period, to look at and as a table to take along.
import { z } from 'zod/v4';
import { TABLE_KINDS, writeTable } from '../../../knowledge/export/write-table.js';
import { Download } from '../../http/answers.js';
import type { Route } from '../door.js';
import { figureTable, FIGURE_TABLES } from '../figures/figure-table.js';
import { tallyFigures, type Figures } from '../figures/figures.js';
import { parseBody } from '../parse-body.js';
import { TABLE_TYPES } from './table-types.js';
import type { Workplace } from '../workplace.js';

const period = z.object({ days: z.coerce.number().int().min(1).max(366).default(30) });
const table = period.extend({ of: z.enum(FIGURE_TABLES), kind: z.enum(TABLE_KINDS).default('csv') });

/** Lines read at most; of a longer journal the newest. */
const MAX_LINES = 200_000;
const DAY_MS = 86_400_000;

export function figureRoutes({ journal, publishing, clock }: Workplace): Route[] {
  const figuresOf = async (days: number): Promise<Figures & { whole: boolean }> => {
    const now = clock();
    const since = new Date(Math.floor(now / DAY_MS) * DAY_MS - (days - 1) * DAY_MS).toISOString();
    const tally = tallyFigures();
    let left = MAX_LINES;
    for await (const page of journal.pages(since)) {
      for (const line of page.slice(0, left)) tally.add(line);
      left -= page.length;
      if (left <= 0) break;
    }
    const publishes = publishing.versions().map(({ id, at, message }) => ({ id, at, message }));
    return { ...tally.result(days, now, publishes), whole: left > 0 };
  };
  return [
    {
      method: 'GET',
      path: '/figures',
      role: 'reader',
      run: async ({ query }) => figuresOf(parseBody(period, query).days),
    },
    {
      method: 'GET',
      path: '/figures/table',
      role: 'reader',
      async run({ query }) {
        const { days, of, kind } = parseBody(table, query);
        const figures = await figuresOf(days);
        const bytes = await writeTable(figureTable(figures, of), kind);
        return new Download(`${of}-${figures.from}-${figures.to}.${kind}`, TABLE_TYPES[kind], bytes);
      },
    },
  ];
}
