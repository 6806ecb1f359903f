// Whether a text asks rather than answers, with or without its question mark.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { normalise, plainWords } from './parsed.js';

const wordSet = (kind: keyof (typeof READING_WORDS)['en']['asking']): ReadonlySet<string> =>
  new Set(LOCALES.flatMap((locale) => READING_WORDS[locale].asking[kind].map(plainWords)));

const WORDS = wordSet('words');
const VERBS = wordSet('verbs');
const SUBJECTS = wordSet('subjects');
const OPENERS = wordSet('openers');
/** "C'est quoi", "ça veut dire quoi": in several words, with something to ask about behind them. */
const PHRASES: readonly string[] = LOCALES.flatMap((locale) =>
  READING_WORDS[locale].asking.phrases.map((phrase) => `${plainWords(phrase)} `),
);

/** "What is Software Assurance", "gäller det oss?", "is it ours"; "is already done" leaves out its "it" and asks nothing. */
export function isAsking(text: string): boolean {
  const all = plainWords(text).split(' ');
  const start = all.findIndex((word) => !OPENERS.has(word));
  const [first = '', second = ''] = all.slice(Math.max(start, 0));
  const said = `${all.slice(Math.max(start, 0)).join(' ')} `;
  return (
    text.includes('?') ||
    (second !== '' && (WORDS.has(first) || (VERBS.has(first) && SUBJECTS.has(second)))) ||
    PHRASES.some((phrase) => said.startsWith(phrase) && said.length > phrase.length) ||
    /^(?:qu')?est-ce qu/.test(normalise(text))
  );
}
