// Whether a question is about something that others look after, as `bot.yml` says: told by whole words.
import { TALK_WORDS } from '../../cards/words/index.js';
import { ELSEWHERE_KINDS } from '../../cards/words/talk-words.js';
import type { Profile } from '../../knowledge/profile/profile.js';
import type { ElsewherePlace } from '../../knowledge/profile/elsewhere.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { phraseKey } from './phrases.js';
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
  const keys = [text, writtenOut(text, locale)].map((said) => ` ${phraseKey(said)} `);
  const isHeld = (word: string): boolean => keys.some((key) => key.includes(` ${phraseKey(word)} `));
  for (const place of elsewhere) {
    const isMeant = place.topic === undefined || subject === undefined || place.topic === subject;
    const told = isMeant ? place.words.find(isHeld) : undefined;
    if (told !== undefined) return { place, told };
  }
  return undefined;
}

/** Whether it is about what people ask of others everywhere, such as their pay, whether or not anybody is named for it. */
export function isOfOthers(text: string): boolean {
  const key = ` ${phraseKey(text)} `;
  return OTHERS.some((word) => key.includes(` ${word} `));
}

const OTHERS = LOCALES.flatMap((locale) =>
  ELSEWHERE_KINDS.flatMap((kind) => TALK_WORDS[locale].elsewhere.kinds[kind].words.map(phraseKey)),
);
