import type { DeskImportWords } from '../desk-import-words.js';
import { sayIn } from '../format.js';

const { count } = sayIn('en');
const entries = (number: number): string => count(number, { one: 'entry', other: 'entries' });

export const deskImport: DeskImportWords = {
  title: 'Bring in and take out',
  open: 'Bring in or take out …',
  lead: 'A file with questions and answers is looked at first. What you choose goes into your draft; nothing goes live.',
  file: 'File',
  fileHint:
    'A spreadsheet (xlsx, ods, csv), Markdown, a saved web page or an export of another bot; 4 MB at most.',
  topic: 'Topic',
  asInFile: 'as in the file',
  language: 'Language',
  look: 'Look at it',
  reading: 'Reading the file …',
  failed: 'This file cannot be brought in:',
  read: (number, dialects) => `${entries(number)} found (${dialects}).`,
  nothing: 'There are no questions with answers in it.',
  change: {
    new: 'New',
    changed: 'Changed',
    unchanged: 'The same as here',
    conflict: 'Changed in the file and different here',
    'removed here': 'Removed here earlier',
    'gone from the source': 'No longer in the file',
  },
  problem: 'To be mended first:',
  here: 'here',
  inFile: 'in the file',
  notes: 'What happened on the way',
  note: {
    turned: 'turned into something else',
    lost: 'left out',
    aside: 'belongs to no question',
    ids: 'named anew',
    paired: 'languages put together',
    look: 'please look at this',
  },
  all: 'Choose all',
  none: 'Choose none',
  take: (number) => `Put ${entries(number)} into my draft`,
  taken: (number) => `${entries(number)} put into your draft.`,
  toChanges: 'To the changes',
  out: 'Take out',
  outHint: 'All entries in all languages as a spreadsheet. Edited there, it can be brought in again.',
  asXlsx: 'Excel (xlsx)',
  asCsv: 'CSV',
};
