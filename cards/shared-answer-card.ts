// An answer that a person puts into a message of their own: it must stand alone, where the bot may not be.
import type { Entry } from '../knowledge/entry.js';
import type { Locale } from '../knowledge/locales.js';
import { answerBlocks } from './answer-blocks.js';
import { sourceLine } from './answer-text.js';
import { buildCard, heading, note, plainText, type CardMessage } from './card.js';

/** The curated text with source and date, and no button: none of them would reach the bot. */
export function buildSharedAnswerCard(entry: Entry, locale: Locale): CardMessage {
  const { question, answer } = entry.texts[locale];
  const source = sourceLine(entry, locale);
  const plain = [question, plainText(answer), plainText(source ?? '')].filter(Boolean).join('\n\n');
  return {
    card: buildCard(locale, plain, [
      heading(question),
      ...answerBlocks(answer),
      ...(source === undefined ? [] : [note(source)]),
    ]),
    summary: question,
  };
}
