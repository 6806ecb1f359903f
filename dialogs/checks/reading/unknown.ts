// "I don't know", however it is put.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { meaningOf, meaningOfAll, unknownOpening } from './answer-meanings.js';
import { normalise } from './parsed.js';
import { PhraseTable, wordsIn } from './vocabulary.js';

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
