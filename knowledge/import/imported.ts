// The neutral shape between every reader of sources and the writer of our Markdown. Plain data; knows no dialect.
import type { Locale } from '../locales.js';

/** One question with its answer as a source gives it, the answer already in the Markdown that ours may hold. */
export interface ImportedEntry {
  /** The id or anchor that the source gives, as it stands there; undefined when it gives none. */
  key?: string | undefined;
  /** How `related` of other entries name it, when that is no id for people, such as a number. */
  sourceKey?: string | undefined;
  /** Entries of one document with the same are one entry in several languages; those with another are not. */
  row?: string | undefined;
  question: string;
  answer: string;
  /** Other ways people put it. */
  alternatives: string[];
  /** Only when the source has one: else the reader derives it from the question. */
  label?: string | undefined;
  /** Keys (or ids) of entries a reader may want next; unknown ones are left out and reported. */
  related: string[];
  /** Address of the document the facts come from. */
  source?: string | undefined;
  /** Date of the facts, `YYYY-MM-DD`. */
  asOf?: string | undefined;
  /** Who looks after it. */
  owner?: string | undefined;
  /** When it should be looked at again, `YYYY-MM-DD`. */
  reviewBy?: string | undefined;
  /** As written in the source, when it sorts by topic. */
  topic?: string | undefined;
  /** The topic's title, when the source has it beside the topic's name. */
  topicTitle?: string | undefined;
  locale?: Locale | undefined;
  /** Revision of our entry that an exported row was made from, see `revisionOf`. */
  revision?: string | undefined;
  /** Where it stands in the source, such as `faq.csv:7`. */
  place: string;
}

/** One source file, or one sheet of it. */
export interface ImportedDocument {
  /** Name of the file, for messages and to know it again. */
  file: string;
  /** What it was taken for, such as "Learn Markdown"; for people. */
  dialect: string;
  title?: string | undefined;
  /** Topic for entries that name none. */
  topic?: string | undefined;
  locale?: Locale | undefined;
  source?: string | undefined;
  asOf?: string | undefined;
  /** The same in translations of the same text, whatever their language. */
  sharedRevision?: string | undefined;
  entries: ImportedEntry[];
}

/**
 * What people must know about an import: `turned` into something else, `lost`, `aside` (text that is no entry),
 * `ids` that had to change, `paired` languages, and what to `look` at.
 */
export type NoteKind = 'turned' | 'lost' | 'aside' | 'ids' | 'paired' | 'look';

/** Collects notes; the same remark in many places is one note with all its places. */
export interface Notes {
  add(kind: NoteKind, remark: string, place: string): void;
  /** Remarks of a kind with their places, in the order first made. */
  of(kind: NoteKind): ReadonlyMap<string, readonly string[]>;
}

export function createNotes(): Notes {
  const kinds = new Map<NoteKind, Map<string, string[]>>();
  const remarksOf = (kind: NoteKind): Map<string, string[]> => {
    const remarks = kinds.get(kind) ?? new Map<string, string[]>();
    kinds.set(kind, remarks);
    return remarks;
  };
  return {
    add(kind, remark, place) {
      const remarks = remarksOf(kind);
      remarks.set(remark, [...(remarks.get(remark) ?? []), place]);
    },
    of: remarksOf,
  };
}

/** Thrown when a source cannot be read at all; the message names file, cause and remedy. */
export class ImportError extends Error {
  readonly code = 'IMPORT_REFUSED';
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ImportError';
  }
}

/** Entries of one document that share topic and language, in the order of the source. */
export interface Part {
  topic: string;
  locale: Locale;
  title: string;
  document: ImportedDocument;
  entries: ImportedEntry[];
}
