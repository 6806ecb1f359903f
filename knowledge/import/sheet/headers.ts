// Which column holds what, by its name.
import { SHEET_FIELDS, type SheetField } from '../../../cards/words/document-words.js';
import { DOCUMENT_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../locales.js';
import { localeOfWord } from '../guess-locale.js';
import { fold } from '../../text/words.js';

export type Field = SheetField;

export interface Column {
  field: Field;
  /** When the header names a language, such as "Question (sv)". */
  locale: Locale | undefined;
}

/** The row that names the columns, zero-based, -1 where there is none; and what each column holds. */
export interface Header {
  row: number;
  columns: (Column | undefined)[];
}

/** How far down the header may stand: logos, titles and instructions come first. */
export const HEADER_WITHIN_ROWS = 30;

/** A longer name is looked for first. */
const FIELD_OF = new Map(
  SHEET_FIELDS.flatMap((field) =>
    LOCALES.flatMap((locale) => DOCUMENT_WORDS[locale].columns[field]).map((name) => [name, field] as const),
  ),
);

/** In words. */
const LONGEST_NAME = Math.max(...[...FIELD_OF.keys()].map((name) => name.split(' ').length));

/** `Question (sv)`, `Fråga *`, `Antwoord (max. 500 tekens)`, `answer_fr` -> the column; undefined for any other text. */
export function columnOf(header: string): Column | undefined {
  const words = fold(header.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const locale = words.length > 1 ? localeOfWord(words.at(-1) ?? '') : undefined;
  const plain = locale ? words.slice(0, -1) : words;
  for (let length = Math.min(plain.length, LONGEST_NAME); length > 0; length--) {
    const field = FIELD_OF.get(plain.slice(0, length).join(' '));
    if (field && (length === plain.length || header.length <= MAX_HEADER_CHARS)) return { field, locale };
  }
  return undefined;
}

/** Longer than this and not a known name as a whole, it is a sentence that happens to begin with one. */
const MAX_HEADER_CHARS = 40;
