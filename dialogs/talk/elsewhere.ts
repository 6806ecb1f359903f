// Whether a question is about something that others look after, as `bot.yml` says: told by whole words.
import type { Profile } from '../../knowledge/profile/profile.js';
import type { ElsewherePlace } from '../../knowledge/profile/elsewhere.js';
import { phraseKey } from './phrases.js';

/** @returns undefined for what nobody else is named for */
export function elsewhereFor(
  text: string,
  { elsewhere }: Pick<Profile, 'elsewhere'>,
): ElsewherePlace | undefined {
  const key = ` ${phraseKey(text)} `;
  return elsewhere.find(({ words }) => words.some((word) => key.includes(` ${phraseKey(word)} `)));
}
