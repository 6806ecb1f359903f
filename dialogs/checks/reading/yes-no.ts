// "Ja", "nej då", "yes, since March", "bien sûr" -> true or false. The words themselves live with the other words.
import { CHECK_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { isAsking, plainWords, type Parsed } from './parsed.js';

type Meaning = 'yes' | 'no' | 'unknown';

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (['yes', 'no', 'unknown'] as const).flatMap((meaning) =>
    LOCALES.flatMap((locale) =>
      CHECK_WORDS[locale].engine.typed[meaning].map((phrase): [string, Meaning] => [
        plainWords(phrase),
        meaning,
      ]),
    ),
  ),
);
const LONGEST_PHRASE = Math.max(...[...MEANINGS.keys()].map((phrase) => phrase.split(' ').length));

/** Words that turn a "yes" that came before them, and the other way round. */
const NEGATIONS = new Set(
  'no not nope never nej inte icke aldrig nee niet nooit geen non pas jamais'.split(' '),
);
const AFFIRMATIONS = new Set('yes yep yeah ja jo jawel oui si'.split(' '));

const SIGNS: Readonly<Record<string, boolean>> = {
  '👍': true,
  '✅': true,
  '✔': true,
  '👎': false,
  '❌': false,
};

/** "I don't know", "maybe" and "yes and no" are `vague`. */
export function parseYesNo(text: string): Parsed<boolean> {
  const sign = SIGNS[text.trim().replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '')];
  if (sign !== undefined) return { value: sign };
  const words = plainWords(text).split(' ');
  if (!MEANINGS.has(words.join(' ')) && isAsking(text)) return { problem: 'notUnderstood' };
  for (let length = Math.min(words.length, LONGEST_PHRASE); length > 0; length--) {
    const meaning = MEANINGS.get(words.slice(0, length).join(' '));
    if (meaning === undefined) continue;
    const turning = meaning === 'yes' ? NEGATIONS : AFFIRMATIONS;
    const turned = words.slice(length).some((word) => turning.has(word));
    return meaning === 'unknown' || turned ? { problem: 'vague' } : { value: meaning === 'yes' };
  }
  return { problem: 'notUnderstood' };
}

/** "Vet inte", "no idea", "aucune idée": as a whole text, in any of the four languages. */
export function saysUnknown(text: string): boolean {
  return MEANINGS.get(plainWords(text)) === 'unknown';
}

/** "No", "nej tack", "pas encore": as a whole text, in any of the four languages. */
export function saysNo(text: string): boolean {
  return MEANINGS.get(plainWords(text)) === 'no';
}
