// The Journal on SQLite.
import { setImmediate } from 'node:timers/promises';
import { instantOf } from '../journal-time.js';
import type { Journal, JournalLine } from '../journal.js';
import type { SqliteFile } from './sqlite-file.js';

/** A sweep stops for other work after so many lines. */
const SWEEP_LINES = 1_000;
/** Lines read at once, for the same reason. */
const PAGE_LINES = 1_000;

interface Row {
  id: number;
  at: number;
  line: Uint8Array;
}

export function createSqliteJournal(file: SqliteFile): Journal {
  return {
    append: async (line) => {
      const at = instantOf(line.at);
      const outcome = line.kind === 'question' ? line.outcome : null;
      await file.write((sql) =>
        sql.run(
          'INSERT INTO journal (at, kind, outcome, person, line) VALUES (?, ?, ?, ?, ?)',
          at,
          line.kind,
          outcome,
          line.person,
          JSON.stringify(line),
        ),
      );
    },
    pages: async function* (since) {
      const from = since === undefined ? 0 : instantOf(since);
      let last: Pick<Row, 'at' | 'id'> | undefined = { at: Number.MAX_SAFE_INTEGER, id: 0 };
      while (last) {
        const { at, id } = last;
        const rows: Row[] = await file.read((sql) =>
          sql.all<Row>(
            `SELECT id, at, CAST(line AS BLOB) AS line FROM journal WHERE at >= ? AND (at, id) < (?, ?)
             ORDER BY at DESC, id DESC LIMIT ?`,
            from,
            at,
            id,
            PAGE_LINES,
          ),
        );
        // Only `append` writes this table, so what decodes is a line.
        if (rows.length > 0)
          yield rows.flatMap((row) => (file.json(row.line, 'journal') as JournalLine | undefined) ?? []);
        last = rows.length < PAGE_LINES ? undefined : rows.at(-1);
        await setImmediate();
      }
    },
    deleteOf: (persons) =>
      file.write((sql) =>
        persons.reduce((sum, person) => sum + sql.run('DELETE FROM journal WHERE person = ?', person), 0),
      ),
    deleteBefore: async (at) => {
      const before = instantOf(at);
      let deleted = 0;
      for (;;) {
        const changed = await file.write((sql) =>
          sql.run(
            'DELETE FROM journal WHERE id IN (SELECT id FROM journal WHERE at < ? LIMIT ?)',
            before,
            SWEEP_LINES,
          ),
        );
        deleted += changed;
        if (changed < SWEEP_LINES) return deleted;
        await setImmediate();
      }
    },
  };
}
