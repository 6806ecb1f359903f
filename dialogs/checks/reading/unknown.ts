// "I don't know", however it is put.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { meaningOf, meaningOfAll, openingOf, unknownOpening, withoutSoftening } from './answer-meanings.js';
import { normalise } from './parsed.js';
import { PARTING } from './statements.js';
import { phrasesOf, PhraseTable, wordsIn } from './vocabulary.js';

/** "Vet inte", "no idea, sorry", "aucune idée": as a whole text, in any of the four languages. */
export function saysUnknown(text: string): boolean {
  return (meaningOfAll(text) ?? meaningOf(wordsIn(normalise(text)))) === 'unknown';
}

const NOT_FOUND = new PhraseTable<true>(
  LOCALES.flatMap((locale) => READING_WORDS[locale].notFound.map((phrase): [string, true] => [phrase, true])),
);

/** "I can't find it": of something to look up the same as not to know it. */
export function saysNotFound(text: string): boolean {
  return NOT_FOUND.get(wordsIn(normalise(text))) === true;
}

/**
 * What follows an "I don't know" at the beginning of a text, "no idea, ask our reseller", "no idea what we count as"; undefined
 * without one. Without a comma one word may begin anything.
 */
export function afterUnknown(text: string): string | undefined {
  const [first = '', ...rest] = normalise(text).split(/[,;.!]/);
  if (rest.length > 0 && (saysUnknown(first) || saysNotFound(first))) return rest.join(',');
  const words = wordsIn(normalise(text));
  const length = unknownOpening(words);
  if (length < 2 || length === words.length) return undefined;
  return words
    .slice(length)
    .map(({ exact }) => exact)
    .join(' ');
}

const UNKNOWN_OF = phrasesOf(({ unknownOf }) => unknownOf);
const ASKING_FIRST = phrasesOf(({ askingFirst }) => askingFirst);
const BUT = new RegExp(`(?<!\\p{L})(?:${PARTING})(?!\\p{L})`, 'u');

/** What is named before "no idea" is brief: "Software Assurance? No idea". In words. */
const MAX_NAMED_WORDS = 4;

/**
 * "Software Assurance? No idea", "no, no idea about the agreement", "I would have to ask IT": one does not know, whatever is named
 * beside it. No figures are told, and nothing is turned round with a "but".
 */
export function leavesOpen(text: string): boolean {
  const plain = normalise(text);
  if (/\d/.test(plain) || BUT.test(plain)) return false;
  const parts = [...plain.matchAll(/([^,;.!?:]+)([,;.!?:]*)/gu)].filter(
    ([, said = '']) => said.trim() !== '',
  );
  const open = parts.filter(([, said = '']) => saysUnknown(said) || isOpenStatement(said));
  const others = parts.filter((part) => !open.includes(part));
  return open.length > 0 && others.every(([, said = '', end = '']) => isNamed(said, end));
}

/** "No idea about the agreement"; "I would have to ask IT". */
function isOpenStatement(said: string): boolean {
  const words = withoutSoftening(wordsIn(said));
  const length = unknownOpening(words);
  // One word may begin anything: "pas" is no pass in French.
  if (length > 1 && UNKNOWN_OF.at(words, length) !== undefined) return true;
  const typed = wordsIn(said);
  return typed.some((_, at) => ASKING_FIRST.at(typed, at) !== undefined);
}

/** What one does not know, put as a question, or a mere no before it. */
function isNamed(said: string, end: string): boolean {
  const words = wordsIn(said);
  const isNo = words.length === 1 && openingOf(words)?.value === false;
  return (
    isNo || withoutSoftening(words).length === 0 || (end.includes('?') && words.length <= MAX_NAMED_WORDS)
  );
}
