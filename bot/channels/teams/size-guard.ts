// Keeps messages below what Teams takes: a text that is too long is shortened and says where the rest is. Pure.
import type { Activity, Entity } from 'botbuilder';
import type { Card } from '../../../cards/card.js';
import { WORDS } from '../../../cards/words/index.js';
import { DEFAULT_LOCALE, localeOfTag } from '../../../knowledge/locales.js';
import { cutText } from '../../../knowledge/text/cut-text.js';

/** Teams refuses messages of about 100 kB, counted as UTF-16 with all they hold; in bytes. */
export const MAX_ACTIVITY_BYTES = 80_000;

/** At most this is left of a text that was too long, in characters, and at most half: a screen, far below the limit. */
const SHORT_TEXT_CHARS = 4_000;

export function sizeOf(activity: Partial<Activity>): number {
  return JSON.stringify(activity).length * 2;
}

/** The activity itself when it is small enough, else a short one. */
export function fitting(activity: Partial<Activity>): Partial<Activity> {
  return sizeOf(activity) < MAX_ACTIVITY_BYTES ? activity : shortened(activity);
}

/** The beginning, as text, with the way to the rest. */
export function shortened(activity: Partial<Activity>): Partial<Activity> {
  const { attachments, text, entities, ...rest } = activity;
  const card = attachments?.[0]?.content as Partial<Card> | undefined;
  const whole = text ?? card?.fallbackText ?? activity.summary ?? '';
  const cited = citedAddress(entities);
  const address = cited ?? LINK.exec(JSON.stringify([whole, card?.body]))?.[0];
  const locale = localeOfTag(activity.locale) ?? DEFAULT_LOCALE;
  const { shortened: words } = WORDS[locale].trouble;
  const way = address === undefined ? [] : [words(`[${new URL(address).hostname}](${address})`)];
  const paragraphs = [`${beginningOf(whole)} …`, ...way].join('\n\n');
  return {
    ...rest,
    ...(entities ? { entities } : {}),
    text: cited === undefined ? paragraphs : `${paragraphs} [1]`,
  };
}

function citedAddress(entities: readonly Entity[] = []): string | undefined {
  const citations = entities.flatMap(
    ({ citation }) => (citation ?? []) as { appearance?: { url?: string } }[],
  );
  return citations[0]?.appearance?.url;
}

const LINK = /https:\/\/[^\s"\\<>()[\]]{1,2000}/;

/** Cut between paragraphs, else between words, never within a character. */
function beginningOf(text: string): string {
  const most = Math.min(SHORT_TEXT_CHARS, Math.ceil(text.length / 2));
  const head = cutText(text, most);
  const end = Math.max(head.lastIndexOf('\n\n'), head.lastIndexOf(' '));
  return end > most / 2 ? head.slice(0, end) : head;
}
