// Whether a question is about something that others look after, as `bot.yml` says: told by whole words.
import type { Profile } from '../../knowledge/profile/profile.js';
import type { ElsewherePlace } from '../../knowledge/profile/elsewhere.js';
import type { Locale } from '../../knowledge/locales.js';
import { phraseKey } from './phrases.js';
import { writtenOut } from './shorthand.js';

/** @returns undefined for what nobody else is named for */
export function elsewhereFor(
  text: string,
  { elsewhere }: Pick<Profile, 'elsewhere'>,
  locale: Locale,
): ElsewherePlace | undefined {
  const keys = [text, writtenOut(text, locale)].map((said) => ` ${phraseKey(said)} `);
  const isHeld = (word: string): boolean => keys.some((key) => key.includes(` ${phraseKey(word)} `));
  return elsewhere.find(({ words }) => words.some(isHeld));
}
