import type { DeskImportWords } from '../desk-import-words.js';
import { sayIn } from '../format.js';

const { count } = sayIn('sv');
const entries = (number: number): string => count(number, { one: 'svar', other: 'svar' });

export const deskImport: DeskImportWords = {
  title: 'Hämta in och ta ut',
  open: 'Hämta in eller ta ut …',
  lead: 'En fil med frågor och svar tittar du igenom först. Det du väljer hamnar i ditt utkast; ingenting publiceras.',
  file: 'Fil',
  fileHint:
    'Ett kalkylark (xlsx, ods, csv), Markdown, en sparad webbsida eller en export från en annan bot; högst 4 MB.',
  topic: 'Ämne',
  asInFile: 'som i filen',
  language: 'Språk',
  look: 'Titta igenom',
  reading: 'Läser filen …',
  failed: 'Filen kan inte hämtas in:',
  read: (number, dialects) => `${entries(number)} hittades (${dialects}).`,
  nothing: 'Det finns inga frågor med svar i den.',
  change: {
    new: 'Nytt',
    changed: 'Ändrat',
    unchanged: 'Samma som här',
    conflict: 'Ändrat i filen och annorlunda här',
    'removed here': 'Borttaget här tidigare',
    'gone from the source': 'Finns inte längre i filen',
  },
  problem: 'Behöver rättas först:',
  here: 'här',
  inFile: 'i filen',
  notes: 'Det här hände på vägen',
  note: {
    turned: 'gjordes om till något annat',
    lost: 'kom inte med',
    aside: 'hör inte till någon fråga',
    ids: 'fick ett nytt namn',
    paired: 'språk som parades ihop',
    look: 'titta på det här',
  },
  all: 'Välj alla',
  none: 'Välj inga',
  take: (number) => `Lägg ${entries(number)} i mitt utkast`,
  taken: (number) => `${entries(number)} ligger nu i ditt utkast.`,
  toChanges: 'Till ändringarna',
  out: 'Ta ut',
  outHint: 'Alla svar på alla språk som kalkylark. Det går att redigera och hämta in igen.',
  asXlsx: 'Excel (xlsx)',
  asCsv: 'CSV',
};
