// Whether a question is about something that others look after, as `bot.yml` says: told by whole words.
import { TALK_WORDS } from '../../cards/words/index.js';
import { ELSEWHERE_KINDS } from '../../cards/words/talk-words.js';
import type { Profile } from '../../knowledge/profile/profile.js';
import type { ElsewherePlace } from '../../knowledge/profile/elsewhere.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { byFirstWord, lengthOfOpening, type ByFirstWord } from '../../knowledge/text/first-words.js';
import { phraseWords } from './phrases.js';
import { writtenOut } from './shorthand.js';

/**
 * @param subject the topic that is talked about: what belongs to another one is not meant
 * @returns undefined for what nobody else is named for
 */
export function elsewhereFor(
  text: string,
  profile: Pick<Profile, 'elsewhere'>,
  locale: Locale,
  subject?: string,
): ElsewherePlace | undefined {
  return elsewhereIn(text, profile, locale, subject)?.place;
}

/** The same, with the words that tell it. */
export function elsewhereIn(
  text: string,
  { elsewhere }: Pick<Profile, 'elsewhere'>,
  locale: Locale,
  subject?: string,
): { place: ElsewherePlace; told: string } | undefined {
  const said = [text, writtenOut(text, locale)].map(phraseWords);
  for (const place of elsewhere) {
    if (place.topic !== undefined && subject !== undefined && place.topic !== subject) continue;
    const told = said.map((words) => heldIn(words, tellingOf(place))).find(Boolean);
    if (told !== undefined) return { place, told };
  }
  return undefined;
}

/** @returns the first of the phrases that stands in a text; undefined when none does */
function heldIn(words: readonly string[], phrases: ByFirstWord): string | undefined {
  for (const [at, word] of words.entries()) {
    if (!phrases.has(word)) continue;
    const length = lengthOfOpening(words.slice(at), phrases);
    if (length > 0) return words.slice(at, at + length).join(' ');
  }
  return undefined;
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
export const isOfOthers = (text: string): boolean => heldIn(phraseWords(text), OTHERS) !== undefined;

const OTHERS = byFirstWord(
  LOCALES.flatMap((locale) =>
    ELSEWHERE_KINDS.flatMap((kind) => TALK_WORDS[locale].elsewhere.kinds[kind].words.map(phraseWords)),
  ),
);
