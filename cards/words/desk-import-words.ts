// Every word of the desk's view for files in and out, as a contract each language file fulfils.

export interface DeskImportWords {
  title: string;
  /** Link to the view. */
  open: string;
  lead: string;
  file: string;
  fileHint: string;
  topic: string;
  /** First option: as the file says. */
  asInFile: string;
  language: string;
  look: string;
  reading: string;
  failed: string;
  read: (entries: number, dialects: string) => string;
  nothing: string;
  change: Readonly<
    Record<'new' | 'changed' | 'unchanged' | 'conflict' | 'removed here' | 'gone from the source', string>
  >;
  /** Why nobody is asked to choose it: what is to be mended first. */
  problem: string;
  here: string;
  inFile: string;
  notes: string;
  note: Readonly<Record<'turned' | 'lost' | 'aside' | 'ids' | 'paired' | 'look', string>>;
  all: string;
  none: string;
  take: (entries: number) => string;
  taken: (entries: number) => string;
  toChanges: string;
  /** Files out. */
  out: string;
  outHint: string;
  asXlsx: string;
  asCsv: string;
}
