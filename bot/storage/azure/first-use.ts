// Containers and tables are made at first use, and made again after trouble: they may be gone.
import { StorageError } from '../storage-error.js';
import { guarded } from './azure-fault.js';

/**
 * @param place names the container or table in errors
 * @param create succeeds when it is there already
 * @returns runs an operation on it. @throws StorageError; errors that are none of Azure's as they are
 */
export function onFirstUse(
  place: string,
  timeoutMs: number,
  create: () => Promise<unknown>,
): <T>(operation: () => Promise<T>) => Promise<T> {
  let created: Promise<unknown> | undefined;
  return async (operation) => {
    try {
      return await guarded(place, timeoutMs, async () => {
        await (created ??= create());
        return operation();
      });
    } catch (error) {
      if (error instanceof StorageError) created = undefined;
      throw error;
    }
  };
}
