// A place for a database file, and a logger for backends that must find nothing to report.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fails the test when the backend reports damage that the test did not make. */
export const strictLogger = {
  error(fields: object, message: string): void {
    throw new Error(`unexpected notice: ${message} ${JSON.stringify(fields)}`);
  },
};

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bot-storage-'));
}
