// "Forget me", once it has been asked whether that is meant.
import { WORDS } from '../cards/words/index.js';
import { LOCALES, type Locale } from '../knowledge/locales.js';
import { replyText } from './reply.js';
import { phraseKey } from './talk/phrases.js';
import type { Turn } from './turn.js';

/** The answer to "forget everything about you?", typed as the card's buttons say it. */
export function recogniseForgetAnswer(text: string): { sure: boolean; locale: Locale } | undefined {
  const key = phraseKey(text);
  for (const locale of LOCALES) {
    const { confirm, keep } = WORDS[locale].forget;
    if (key === phraseKey(confirm)) return { sure: true, locale };
    if (key === phraseKey(keep)) return { sure: false, locale };
  }
  return undefined;
}

/** A running check is left where it is. */
export function answerForget(turn: Turn, sure: boolean): void {
  if (!sure) return replyText(turn, WORDS[turn.locale].forget.kept);
  turn.record.forget = true; // the reply follows when it is done
}
