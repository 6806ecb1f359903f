// "Forget me", once it has been asked whether that is meant.
import { WORDS } from '../cards/words/index.js';
import { LOCALES, type Locale } from '../knowledge/locales.js';
import { replyText } from './reply.js';
import { phraseKey } from './talk/phrases.js';
import type { Turn } from './turn.js';

/** The answer to "forget everything about you?", typed as the card's buttons say it. */
export function recogniseForgetAnswer(text: string): { sure: boolean; locale: Locale } | undefined {
  return ANSWERS.get(phraseKey(text));
}

/** By the key of what the buttons say; of two languages with the same words, the first counts. */
const ANSWERS: ReadonlyMap<string, { sure: boolean; locale: Locale }> = new Map(
  LOCALES.flatMap((locale): [string, { sure: boolean; locale: Locale }][] => {
    const { confirm, keep } = WORDS[locale].forget;
    return [
      [phraseKey(confirm), { sure: true, locale }],
      [phraseKey(keep), { sure: false, locale }],
      // "Nej, behåll": its first two words say as much.
      [phraseKey(keep).split(' ').slice(0, 2).join(' '), { sure: false, locale }],
    ];
  }).reverse(),
);

/** A running check is left where it is. */
export function answerForget(turn: Turn, sure: boolean): void {
  if (!sure) return replyText(turn, WORDS[turn.locale].forget.kept);
  turn.record.forget = true; // the reply follows when it is done
}
