// What people put around a word of command: "please", "can you", "I would like to". Taken off at both ends, so that
// "please check eligibility" is "check eligibility" and "i want to stop" is "stop".
import { READING_WORDS } from '../../../cards/words/index.js';
import { perLocale, type Locale } from '../../../knowledge/locales.js';
import { remembered } from '../../../knowledge/text/remembered.js';
import { PhraseTable, takenApart } from './vocabulary.js';

const AROUND = perLocale(
  (locale) => new PhraseTable(READING_WORDS[locale].courtesy.map((phrase): [string, true] => [phrase, true])),
);

/**
 * The text without the courtesies of one language at its beginning and, unless `start`, its end; otherwise as it was typed.
 * @returns empty for a text that is nothing else
 */
export function withoutCourtesy(text: string, locale: Locale, ends: 'both' | 'start' = 'both'): string {
  return BARE[ends][locale](text);
}

const BARE = {
  both: perLocale((locale) => remembered((text) => bareOf(text, AROUND[locale], 'both'))),
  start: perLocale((locale) => remembered((text) => bareOf(text, AROUND[locale], 'start'))),
};

function bareOf(text: string, table: PhraseTable<true>, ends: 'both' | 'start'): string {
  const { typed, places, words } = takenApart(text);
  if (words.length !== places.length) return typed;
  let [from, to] = [0, words.length];
  for (let hit = table.at(words, from); hit && from < to; hit = table.at(words, from)) from += hit.length;
  for (let length = ends === 'both' ? table.longest : 0; length > 0; length--) {
    if (to - length < from || table.get(words.slice(to - length, to)) === undefined) continue;
    to -= length;
    length = table.longest + 1;
  }
  const [first, last] = [places[from], places[to - 1]];
  return first && last && from < to ? typed.slice(first.index, last.index + last[0].length) : '';
}
