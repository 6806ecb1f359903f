// What goes wrong with storage, in words an operator can act on. Knows no driver and no service.

/** What a program may branch on; the sentence for people is the message. */
export type StorageFault =
  /** Written by a newer version of the bot. */
  | 'STORAGE_NEWER'
  /** No room left. */
  | 'STORAGE_FULL'
  /** May be read but not written. */
  | 'STORAGE_READ_ONLY'
  /** The identity or key is not accepted. */
  | 'STORAGE_DENIED'
  /** Someone else holds it, or the service asks to slow down. */
  | 'STORAGE_BUSY'
  /** Cannot be opened or does not answer. */
  | 'STORAGE_UNREACHABLE'
  /** Its content is broken. */
  | 'STORAGE_DAMAGED'
  /** Used after `close`. */
  | 'STORAGE_CLOSED'
  /** Not set up for what was asked of it. */
  | 'STORAGE_MISUSED'
  /** Anything else; see `cause`. */
  | 'STORAGE_FAILED';

/** A storage failure with its place and its remedy; the driver's own error is the `cause`. */
export class StorageError extends Error {
  /**
   * @param file the database file, or the name of the Azure container or table
   * @param problem what is wrong, as half a sentence: `the disk is full`
   * @param remedy what to do about it, as a sentence
   */
  constructor(
    readonly code: StorageFault,
    readonly file: string,
    problem: string,
    readonly remedy: string,
    cause?: unknown,
  ) {
    super(`Storage ${file}: ${problem}. ${remedy}`, cause === undefined ? undefined : { cause });
    this.name = 'StorageError';
  }
}

/** Something an operator should know although the bot goes on. Holds no personal text. */
export interface StorageWarning {
  code: 'DATABASE_SET_ASIDE' | 'VALUE_UNREADABLE';
  message: string;
  file: string;
  /** Where the damaged file was moved. */
  setAsideAs?: string;
}
