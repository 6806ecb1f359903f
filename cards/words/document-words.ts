// What stands in letters that people send and in documents that are brought in, as a contract each language fulfils.
// Phrases are compared without case; accents count where it does not say otherwise.

/** What a column of a spreadsheet can hold. */
export const SHEET_FIELDS = [
  'id',
  'question',
  'answer',
  'alternatives',
  'topic',
  'language',
  'source',
  'asOf',
  'label',
  'related',
  'topicTitle',
  'reviewBy',
  'owner',
  'revision',
] as const;

export type SheetField = (typeof SHEET_FIELDS)[number];

export interface DocumentWords {
  letters: {
    /** Before the sender, on the first line of a mail that is quoted: "From". */
    from: string;
    /** How the line opens and ends that a mail program puts before what it quotes: "On … wrote". */
    quoting: { opens: string; ends: string };
    /** Open a letter. */
    greetings: readonly string[];
    /** Stand alone on a line that ends a letter. */
    closings: readonly string[];
    /** How sentences begin that ask, where no question mark ends them. */
    asks: readonly string[];
    /** Lead to what is asked within a sentence: "I wonder whether …". */
    whether: readonly string[];
    /** Tell who one is, or that one wants a yes or a no, before anything is asked. */
    introduces: readonly string[];
  };
  /** What marks questions and their answers, before a colon: a letter counts only where the other's follows it. */
  marks: Readonly<Record<'question' | 'answer', { letter: string; word: string }>>;
  /** Headings of sections after the last question that lead elsewhere: "See also". */
  elsewhere: readonly string[];
  /** How people head the columns of spreadsheets, without accents. */
  columns: Readonly<Record<SheetField, readonly string[]>>;
}
