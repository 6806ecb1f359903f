// A conversation as plain text, to be copied, saved or printed. Pure.
import { plainTextsOfCards } from './card-texts.js';
import type { Activity } from './web-chat.js';

export interface TranscriptWords {
  /** Who wrote what a person wrote: "You". */
  you: string;
  /** The bot's name. */
  name: string;
}

/**
 * "10:32 You: …", one paragraph a message, in the order of the screen. Of a card, its own plain text; of a message that
 * was taken back, nothing.
 * @param locale for the time of day, such as `sv-SE`
 */
export function transcriptOf(
  activities: readonly Activity[],
  words: TranscriptWords,
  locale: string,
): string {
  const clock = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  return activities
    .flatMap((activity) => {
      const text = textOf(activity);
      if (text === '') return [];
      const who = activity.from?.role === 'user' ? words.you : words.name;
      const when = typeof activity['timestamp'] === 'string' ? new Date(activity['timestamp']) : undefined;
      return [`${when ? `${clock.format(when)} ` : ''}${who}:\n${text}\n`];
    })
    .join('\n');
}

/** The first thing the person said; empty when nothing was. */
export function firstWordsIn(activities: readonly Activity[]): string {
  return (
    activities
      .filter(({ from }) => from?.role === 'user')
      .map(textOf)
      .find(Boolean) ?? ''
  );
}

/** What a message says, without Markdown's marks; empty for what is no message. */
export function textOf({ type, text, attachments, channelData }: Activity): string {
  if (type !== 'message') return '';
  const own = text || channelData?.messageBack?.displayText;
  return [own, ...plainTextsOfCards(attachments)].filter(Boolean).join('\n').trim();
}
