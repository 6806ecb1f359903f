// The Journal on Azure Table storage.
//
// Lines:   PartitionKey = UTC day, RowKey = time and a unique id, both counted down from a far future. Tables are sorted by
//          these keys, so reading on from the top is newest first, and what retention deletes lies at the end.
//          One partition takes about 2,000 small entities a second (Microsoft's scalability targets); 10 million people
//          with 2 questions a day are 230 a second, 1,200 at a peak of five times that.
// Persons: "forget me" must find a person's lines without knowing their days. A filter on a property reads the whole table:
//          at 90 days with 2 questions a day, 180,000 lines of 1,000 people are 180 pages of 1,000, and 1.8 billion lines
//          of 10 million people 1.8 million pages. So each line also has an index entity, PartitionKey = `p-` and the person, RowKey as the
//          line's: one query finds a person's lines. It costs a second write a line, after the reply.
import { odata, type TableClient } from '@azure/data-tables';
import { instantOf, LATEST_INSTANT_MS } from '../journal-time.js';
import type { Journal, JournalLine } from '../journal.js';
import { statusOf } from './azure-fault.js';
import { onFirstUse } from './first-use.js';
import { safeName } from './safe-name.js';
import { DAY_MS } from '../../retention.js';

const LATEST_DAY = 99_999;
/** Sorts after every day (digits). */
const PERSONS = 'p-';
const PAGE = 1_000;
/** Entities deleted at once: enough for some 3,000 a second, few enough for a small instance. */
const DELETE_PAGE = 32;

export interface TableJournalOptions {
  table: TableClient;
  /** Unique. */
  newId: () => string;
  timeoutMs: number;
}

/** A stored line; `outcome` only of questions. */
interface LineEntity {
  rowKey: string;
  line: string;
}

export interface TableJournal extends Journal {
  /** Rejects when the table does not answer. */
  check(): Promise<void>;
}

export function createTableJournal({ table, newId, timeoutMs }: TableJournalOptions): TableJournal {
  const call = onFirstUse(`table "${table.tableName}"`, timeoutMs, () => table.createTable());
  const page = <T extends object>(pages: AsyncIterator<T[]>): Promise<T[] | undefined> =>
    call(async () => {
      const next: IteratorResult<T[], unknown> = await pages.next();
      return next.done ? undefined : next.value;
    });
  /** @returns whether it was there */
  const remove = (partitionKey: string, rowKey: string): Promise<boolean> =>
    call(() =>
      table.deleteEntity(partitionKey, rowKey).then(
        () => true,
        (error: unknown) => {
          if (statusOf(error) === 404) return false; // another instance was faster
          throw error;
        },
      ),
    );

  /** Deletes what the filter finds, a page at a time. @returns for how many entities `removeOne` gave true */
  const sweep = async (
    filter: string,
    select: string[],
    removeOne: (row: LineEntity) => Promise<boolean>,
  ): Promise<number> => {
    let deleted = 0;
    const pages = table
      .listEntities<LineEntity>({ queryOptions: { filter, select } })
      .byPage({ maxPageSize: DELETE_PAGE });
    for (let rows = await page(pages); rows; rows = await page(pages)) {
      const existed = await Promise.all(rows.map(removeOne));
      deleted += existed.filter(Boolean).length;
    }
    return deleted;
  };

  return {
    append: async (line) => {
      const rowKey = rowKeyOf(instantOf(line.at), newId());
      return call(async () => {
        // The index first: a crash in between must not leave a line that "forget me" cannot find.
        await table.upsertEntity({ partitionKey: PERSONS + safeName(line.person), rowKey }, 'Replace');
        await table.upsertEntity(
          {
            partitionKey: partitionOf(rowKey),
            rowKey,
            kind: line.kind,
            ...(line.kind === 'question' && { outcome: line.outcome }),
            line: JSON.stringify(line),
          },
          'Replace',
        );
      });
    },
    pages: async function* (since) {
      const pages = table
        .listEntities<LineEntity>({ queryOptions: { filter: linesSince(since), select: ['line'] } })
        .byPage({ maxPageSize: PAGE });
      // Only `append` writes this table.
      for (let rows = await page(pages); rows; rows = await page(pages))
        yield rows.map((row) => JSON.parse(row.line) as JournalLine);
    },
    deleteOf: async (persons) => {
      let deleted = 0;
      for (const person of persons) {
        const partition = PERSONS + safeName(person);
        const found = await sweep(odata`PartitionKey eq ${partition}`, ['rowKey'], async ({ rowKey }) => {
          const existed = await remove(partitionOf(rowKey), rowKey);
          await remove(partition, rowKey); // last, so that an interrupted run can be repeated
          return existed;
        });
        deleted += found;
      }
      return deleted;
    },
    deleteBefore: async (at) => {
      const end = countDown(instantOf(at));
      const older = odata`PartitionKey ge ${partitionOf(end)} and PartitionKey lt ${PERSONS} and RowKey gt ${`${end}~`}`;
      return sweep(older, ['rowKey', 'line'], async ({ rowKey, line }) => {
        const { person } = JSON.parse(line) as JournalLine;
        await remove(PERSONS + safeName(person), rowKey);
        return remove(partitionOf(rowKey), rowKey);
      });
    },
    check: () =>
      call(() =>
        table
          .listEntities({ queryOptions: { filter: odata`PartitionKey eq ''` } })
          .byPage()
          .next(),
      ).then(),
  };
}

/** 13 digits that get smaller as time goes on. */
function countDown(epochMs: number): string {
  return String(LATEST_INSTANT_MS - epochMs).padStart(13, '0');
}

function rowKeyOf(epochMs: number, id: string): string {
  return `${countDown(epochMs)}-${safeName(id)}`;
}

/** The day's partition of a row key: 5 digits that get smaller day by day. */
function partitionOf(rowKey: string): string {
  const day = Math.floor((LATEST_INSTANT_MS - Number(rowKey.slice(0, 13))) / DAY_MS);
  return String(LATEST_DAY - day).padStart(5, '0');
}

function linesSince(since: string | undefined): string {
  if (since === undefined) return odata`PartitionKey lt ${PERSONS}`;
  const start = countDown(instantOf(since));
  // "~" sorts after every row key of that millisecond.
  return odata`PartitionKey lt ${PERSONS} and PartitionKey le ${partitionOf(start)} and RowKey le ${`${start}~`}`;
}
