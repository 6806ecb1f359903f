// Which column holds what: header names as people write them in four languages.
import type { Locale } from '../../locales.js';
import { localeOfWord } from '../guess-locale.js';
import { fold } from '../../text/words.js';

/** What a column can hold. */
export const FIELDS = [
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

export type Field = (typeof FIELDS)[number];

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

/** Names without accents, in the order of en, sv, nl, fr. A longer name is looked for first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'key', 'anchor', 'identifier', 'identifiant'],
  question: [
    ...['question', 'questions', 'faq', 'q', 'title', 'heading'],
    ...['fraga', 'fragor', 'fragestallning', 'rubrik'],
    ...['vraag', 'vragen', 'vraagstelling'],
    ...['intitule', 'titre'],
  ],
  answer: [
    ...['answer', 'answers', 'answer text', 'reply', 'response', 'solution', 'a', 'text'],
    ...['svar', 'svaret', 'svarstext', 'losning'],
    ...['antwoord', 'antwoorden', 'antwoordtekst', 'oplossing'],
    ...['reponse', 'reponses'],
  ],
  alternatives: [
    ...[
      'alternatives',
      'alternative questions',
      'alternate questions',
      'alternative',
      'phrasings',
      'phrasing',
    ],
    ...[
      'synonyms',
      'variants',
      'also asked as',
      'asked as',
      'other wordings',
      'other ways',
      'similar questions',
      'keywords',
      'search terms',
    ],
    ...['alternativ', 'alternativa fragor', 'andra formuleringar', 'formuleringar', 'varianter', 'synonymer'],
    ...['liknande fragor', 'fragas ocksa', 'sokord', 'nyckelord'],
    ...[
      'alternatieven',
      'alternatieve vragen',
      'andere formuleringen',
      'formuleringen',
      'varianten',
      'synoniemen',
    ],
    ...['trefwoorden', 'zoektermen', 'zoekwoorden'],
    ...['vergelijkbare vragen', 'ook gevraagd als', 'anders gevraagd'],
    ...['autres formulations', 'formulations', 'questions alternatives', 'variantes', 'synonymes'],
    ...['questions similaires', 'reformulations', 'mots cles'],
    ...[
      'people also say',
      'how people say it',
      'how people ask',
      'also',
      'people say',
      'people ask',
      'people also ask',
      'in other words',
      'other questions',
    ],
    ...[
      'sa sager de ocksa',
      'sa sager folk',
      'sa fragar folk',
      'sags ocksa',
      'kallas ocksa',
      'andra satt',
      'andra fragor',
      'sa sager man ocksa',
      'aven kallat',
      'folk fragar',
      'andra ord',
      'med andra ord',
    ],
    ...[
      'zo vragen mensen het',
      'ook wel',
      'ook gezegd',
      'andere vragen',
      'anders gezegd',
      'zo zeggen ze het',
      'mensen zeggen ook',
      'mensen vragen ook',
      'andere woorden',
      'andere bewoordingen',
      'bewoordingen',
      'met andere woorden',
      'ook genoemd',
    ],
    ...[
      'on dit aussi',
      'se dit aussi',
      'aussi demande',
      'autrement dit',
      'autres questions',
      'autres facons',
      'autres termes',
      'formulations alternatives',
      'en d autres termes',
      'appele aussi',
    ],
  ],
  topic: [
    ...['topic', 'category', 'section', 'group', 'subject', 'area', 'theme'],
    ...['amne', 'amnesomrade', 'kategori', 'avsnitt', 'grupp', 'omrade', 'tema'],
    ...['onderwerp', 'categorie', 'sectie', 'groep', 'rubriek', 'thema'],
    ...['sujet', 'rubrique', 'groupe', 'domaine'],
  ],
  language: ['language', 'locale', 'lang', 'sprak', 'taal', 'langue'],
  source: [
    ...['source', 'sources', 'link', 'url', 'reference'],
    ...['kalla', 'lank', 'referens'],
    ...['bron', 'verwijzing', 'koppeling'],
    ...['lien', 'reference'],
  ],
  asOf: [
    ...['date', 'as of', 'asof', 'updated', 'last updated', 'modified', 'facts as of'],
    ...['datum', 'uppdaterad', 'senast uppdaterad', 'giltig per'],
    ...['bijgewerkt', 'laatst bijgewerkt', 'peildatum'],
    ...['mis a jour', 'derniere mise a jour', 'mise a jour'],
  ],
  label: [
    'label',
    'short title',
    'button',
    'etikett',
    'kort rubrik',
    'knapp',
    'korte titel',
    'knop',
    'libelle',
    'bouton',
  ],
  related: [
    ...['related', 'see also', 'follow ups', 'followups', 'next'],
    ...['relaterade', 'se aven', 'verwant', 'gerelateerd', 'zie ook', 'voir aussi', 'liees', 'connexes'],
  ],
  topicTitle: ['topic title', 'amnets rubrik', 'titel van het onderwerp', 'titre du sujet'],
  reviewBy: [
    ...['review by', 'reviewby', 'review', 'review date', 'valid until', 'expires'],
    ...['granskas senast', 'ses over senast', 'giltig till'],
    ...['herzien voor', 'controleren voor', 'geldig tot'],
    ...['a revoir avant', 'a relire avant', 'valable jusqu au'],
  ],
  owner: [
    'owner',
    'responsible',
    'agare',
    'ansvarig',
    'kontaktperson',
    'contact person',
    'eigenaar',
    'verantwoordelijke',
    'contactpersoon',
    'proprietaire',
    'responsable',
  ],
  revision: ['revision'],
};

const FIELD_OF = new Map(FIELDS.flatMap((field) => NAMES[field].map((name) => [name, field] as const)));

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
