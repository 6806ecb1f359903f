// Whether a text asks rather than answers, with or without its question mark.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { plainWords } from './parsed.js';
import { phrasesOf, wordsIn } from './vocabulary.js';

const wordSet = (kind: keyof (typeof READING_WORDS)['en']['asking']): ReadonlySet<string> =>
  new Set(LOCALES.flatMap((locale) => READING_WORDS[locale].asking[kind].map(plainWords)));

const WORDS = wordSet('words');
const VERBS = wordSet('verbs');
const SUBJECTS = wordSet('subjects');
const LEADS = phrasesOf(({ asking }) => [...asking.openers, ...asking.leads]);
/** "C'est quoi", "ça veut dire quoi": in several words, with something to ask about behind them. */
const PHRASES: readonly string[] = LOCALES.flatMap((locale) =>
  READING_WORDS[locale].asking.phrases.map((phrase) => `${plainWords(phrase)} `),
);

/** "What is Software Assurance", "gäller det oss?", "is it ours"; "is already done" leaves out its "it" and asks nothing. */
export function isAsking(text: string): boolean {
  const said = withoutLead(text);
  const [first = '', second = ''] = said.split(' ');
  return (
    text.includes('?') ||
    (second !== '' && (WORDS.has(first) || (VERBS.has(first) && SUBJECTS.has(second)))) ||
    PHRASES.some((phrase) => said.startsWith(phrase) && said.length > phrase.length) ||
    /^(?:qu )?est ce qu/.test(said) ||
    asksWhat(text)
  );
}

/** Whether a text asks what something is: "hang on, what is Software Assurance", "Software Assurance, what's that". */
export function asksWhat(text: string): boolean {
  const last = text.split(/[,;:.]|\s[-–—]\s/u).at(-1) ?? '';
  return [text, last].some((said) => WHAT_IS.test(withoutLead(said)));
}

const WHAT_IS = new RegExp(
  `^(?:${LOCALES.flatMap((locale) => READING_WORDS[locale].asking.whatIs.map(plainWords)).join('|')})(?!\\p{L})`,
  'u',
);

/** The words of a text without those that only lead to a question: "hang on, so what is that" -> "what is that". */
export function withoutLead(text: string): string {
  const words = wordsIn(text);
  let at = 0;
  for (let hit = LEADS.at(words, at); hit; hit = LEADS.at(words, at)) at += hit.length;
  const rest = words.slice(at).map(({ plain }) => plain);
  return rest.length > 0 ? rest.join(' ') : plainWords(text);
}
