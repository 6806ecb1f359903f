// Whether a text asks rather than answers, with or without its question mark.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { normalise, plainWords } from './parsed.js';

const wordSet = (kind: keyof (typeof READING_WORDS)['en']['asking']): ReadonlySet<string> =>
  new Set(LOCALES.flatMap((locale) => READING_WORDS[locale].asking[kind].map(plainWords)));

const WORDS = wordSet('words');
const VERBS = wordSet('verbs');
const SUBJECTS = wordSet('subjects');

/** "What is Software Assurance", "gäller det oss?", "is it ours"; "is already done" leaves out its "it" and asks nothing. */
export function isAsking(text: string): boolean {
  const [first = '', second = ''] = plainWords(text).split(' ');
  return (
    text.includes('?') ||
    (second !== '' && (WORDS.has(first) || (VERBS.has(first) && SUBJECTS.has(second)))) ||
    /^(?:qu')?est-ce qu/.test(normalise(text))
  );
}
