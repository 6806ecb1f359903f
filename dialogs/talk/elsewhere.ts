// Whether a question is about something that others look after, as `bot.yml` says: told by whole words.
import type { Profile } from '../../knowledge/profile/profile.js';
import type { ElsewherePlace } from '../../knowledge/profile/elsewhere.js';
import type { Locale } from '../../knowledge/locales.js';
import { byFirstWord, lengthOfOpening, type ByFirstWord } from '../../knowledge/text/first-words.js';
import { phraseWords } from './phrases.js';
import { writtenOut } from './shorthand.js';

/** @returns undefined for what nobody else is named for */
export function elsewhereFor(
  text: string,
  { elsewhere }: Pick<Profile, 'elsewhere'>,
  locale: Locale,
): ElsewherePlace | undefined {
  const said = [text, writtenOut(text, locale)].map(phraseWords);
  return elsewhere.find((place) => said.some((words) => holds(words, tellingOf(place))));
}

function holds(words: readonly string[], phrases: ByFirstWord): boolean {
  return words.some((word, at) => phrases.has(word) && lengthOfOpening(words.slice(at), phrases) > 0);
}

/** Hundreds of words a place, made comparable once. */
const TELLING = new WeakMap<ElsewherePlace, ByFirstWord>();

function tellingOf(place: ElsewherePlace): ByFirstWord {
  const known = TELLING.get(place);
  if (known) return known;
  const telling = byFirstWord(place.words.map(phraseWords));
  TELLING.set(place, telling);
  return telling;
}
