// Whether a question is about something that others look after, as `bot.yml` says: told by whole words.
import { TALK_WORDS } from '../../cards/words/index.js';
import { ELSEWHERE_KINDS } from '../../cards/words/talk-words.js';
import type { Profile } from '../../knowledge/profile/profile.js';
import type { ElsewherePlace } from '../../knowledge/profile/elsewhere.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
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

/** Whether it is about what people ask of others everywhere, such as their pay, whether or not anybody is named for it. */
export const isOfOthers = (text: string): boolean => holds(phraseWords(text), OTHERS);

const OTHERS = byFirstWord(
  LOCALES.flatMap((locale) =>
    ELSEWHERE_KINDS.flatMap((kind) => TALK_WORDS[locale].elsewhere.kinds[kind].words.map(phraseWords)),
  ),
);
