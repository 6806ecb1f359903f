import type { DeskImportWords } from '../desk-import-words.js';
import { sayIn } from '../format.js';

const { count } = sayIn('fr');
const entries = (number: number): string => count(number, { one: 'réponse', other: 'réponses' });

export const deskImport: DeskImportWords = {
  title: 'Importer et exporter',
  open: 'Importer ou exporter…',
  lead: 'Vous examinez d’abord le fichier de questions et réponses. Ce que vous choisissez va dans votre brouillon ; rien n’est publié.',
  file: 'Fichier',
  fileHint:
    'Une feuille de calcul (xlsx, ods, csv), du Markdown, une page web enregistrée ou l’export d’un autre bot ; 4 Mo au plus.',
  topic: 'Thème',
  asInFile: 'comme dans le fichier',
  language: 'Langue',
  look: 'Examiner',
  reading: 'Lecture du fichier…',
  failed: 'Ce fichier ne peut pas être importé :',
  read: (number, dialects) => `${entries(number)} dans ce fichier (${dialects}).`,
  nothing: 'Il ne contient aucune question suivie d’une réponse.',
  change: {
    new: 'Nouvelle',
    changed: 'Modifiée',
    unchanged: 'Identique',
    conflict: 'Modifiée dans le fichier et différente ici',
    'removed here': 'Supprimée ici auparavant',
    'gone from the source': 'Absente du fichier désormais',
  },
  problem: 'À corriger d’abord :',
  here: 'ici',
  inFile: 'dans le fichier',
  notes: 'Ce qui a changé à la lecture',
  note: {
    turned: 'converti',
    lost: 'laissé de côté',
    aside: 'ne se rapporte à aucune question',
    ids: 'renommé',
    paired: 'langues rapprochées',
    look: 'à vérifier',
  },
  all: 'Tout choisir',
  none: 'Ne rien choisir',
  take: (number) => `Ajouter ${entries(number)} à mon brouillon`,
  taken: (number) => `${entries(number)} dans votre brouillon.`,
  toChanges: 'Vers les modifications',
  out: 'Exporter',
  outHint:
    'Toutes les réponses, dans toutes les langues, en feuille de calcul. Modifiée, elle peut être importée de nouveau.',
  asXlsx: 'Excel (xlsx)',
  asCsv: 'CSV',
};
