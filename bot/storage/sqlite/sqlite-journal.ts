// The Journal on SQLite.
import { setImmediate } from 'node:timers/promises';
import { instantOf } from '../journal-time.js';
import type { Journal, JournalFilter, JournalLine } from '../journal.js';
import { rowLimit, type SqliteFile } from './sqlite-file.js';

/** A sweep stops for other work after so many lines: about 5 ms. */
const SWEEP_LINES = 1_000;

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
    query: async (filter) => {
      const { where, values } = conditionsOf(filter);
      const rows = await file.read((sql) =>
        sql.all<{ line: Uint8Array }>(
          `SELECT CAST(line AS BLOB) AS line FROM journal ${where} ORDER BY at DESC, id DESC LIMIT ?`,
          ...values,
          rowLimit(filter.limit),
        ),
      );
      // Only `append` writes this table, so what decodes is a line.
      return rows.flatMap((row) => (file.json(row.line, 'journal') as JournalLine | undefined) ?? []);
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

function conditionsOf({ since, kind, outcome }: JournalFilter): {
  where: string;
  values: (string | number)[];
} {
  const conditions = [
    since === undefined ? [] : [{ test: 'at >= ?', value: instantOf(since) }],
    kind === undefined ? [] : [{ test: 'kind = ?', value: kind }],
    outcome === undefined ? [] : [{ test: 'outcome = ?', value: outcome }],
  ].flat();
  const where = conditions.map(({ test }) => test).join(' AND ');
  return { where: where && `WHERE ${where}`, values: conditions.map(({ value }) => value) };
}
