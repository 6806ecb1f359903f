import type { DeskImportWords } from '../desk-import-words.js';
import { sayIn } from '../format.js';

const { count } = sayIn('nl');
const entries = (number: number): string => count(number, { one: 'antwoord', other: 'antwoorden' });

export const deskImport: DeskImportWords = {
  title: 'Importeren en exporteren',
  open: 'Importeren of exporteren…',
  lead: 'Een bestand met vragen en antwoorden bekijk je eerst. Wat je kiest, komt in je concept; er gaat niets live.',
  file: 'Bestand',
  fileHint:
    'Een spreadsheet (xlsx, ods, csv), Markdown, een opgeslagen webpagina of een export van een andere bot; hooguit 4 MB.',
  topic: 'Onderwerp',
  asInFile: 'zoals in het bestand',
  language: 'Taal',
  look: 'Bekijken',
  reading: 'Het bestand wordt gelezen…',
  failed: 'Dit bestand kan niet worden geïmporteerd:',
  read: (number, dialects) => `${entries(number)} gevonden (${dialects}).`,
  nothing: 'Er staan geen vragen met antwoorden in.',
  change: {
    new: 'Nieuw',
    changed: 'Gewijzigd',
    unchanged: 'Hetzelfde als hier',
    conflict: 'Gewijzigd in het bestand en anders dan hier',
    'removed here': 'Hier eerder verwijderd',
    'gone from the source': 'Niet meer in het bestand',
  },
  problem: 'Eerst te verbeteren:',
  here: 'hier',
  inFile: 'in het bestand',
  notes: 'Wat er onderweg gebeurde',
  note: {
    turned: 'in iets anders omgezet',
    lost: 'weggelaten',
    aside: 'hoort bij geen enkele vraag',
    ids: 'kreeg een andere naam',
    paired: 'talen bij elkaar gezet',
    look: 'kijk hier even naar',
  },
  all: 'Alles kiezen',
  none: 'Niets kiezen',
  take: (number) => `${entries(number)} in mijn concept zetten`,
  taken: (number) => `${entries(number)} in je concept gezet.`,
  toChanges: 'Naar de wijzigingen',
  out: 'Exporteren',
  outHint: 'Alle antwoorden in alle talen als spreadsheet. Je kunt die bewerken en weer importeren.',
  asXlsx: 'Excel (xlsx)',
  asCsv: 'CSV',
};
