// The one error of botbuilder's storages that callers must recognise: someone else wrote first.

const BEGINNING = 'Storage: error writing "';
const END = '" due to eTag conflict.';

/** The very error the SDK's storages throw: it has no class and no code, only these words. */
export function eTagConflict(key: string): Error {
  return new Error(`${BEGINNING}${key}${END}`);
}

/** Whether the write lost against another one: read again and try once more. */
export function isETagConflict(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith(BEGINNING) && error.message.endsWith(END);
}

/**
 * As the eTag of a write: the key must not exist yet. botbuilder has no word for it; without one, two first turns
 * lose data.
 */
export const ABSENT = 'absent';

/**
 * The eTag a write must match; undefined = write whatever is there.
 * botbuilder: a missing or empty eTag and `*` overwrite.
 */
export function requiredETag(eTag: unknown): string | undefined {
  return typeof eTag === 'string' && eTag !== '' && eTag !== '*' ? eTag : undefined;
}
