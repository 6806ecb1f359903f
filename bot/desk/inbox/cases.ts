// The journal -> the questions that were left without a good answer, each wording once. Reads it page by page.
import { createHash } from 'node:crypto';
import type { UnansweredGroup } from '../../../cards/report-card.js';
import type { Locale } from '../../../knowledge/locales.js';
import { fold, wordsOf } from '../../../knowledge/text/words.js';
import type { Journal } from '../../storage/journal.js';
import { readUnanswered } from '../../unanswered.js';

/** One wording in one language, with all the times it was asked in vain. */
export interface Wording {
  /** The same for the same words, whatever their case, accents and punctuation. */
  key: string;
  text: string;
  locale: Locale;
  count: number;
  why: Partial<Record<UnansweredGroup['why'], number>>;
  channels: Partial<Record<'web' | 'teams', number>>;
  /** ISO 8601 of the last time. */
  last: string;
}

export interface Cases {
  /** All of them, those without text included. */
  total: number;
  withoutText: number;
  wordings: Wording[];
}

/** Lines read at most; of a longer journal the newest. */
const MAX_LINES = 50_000;

export async function collectCases(
  journal: Pick<Journal, 'pages'>,
  since: string,
  web: string,
): Promise<Cases> {
  const wordings = new Map<string, Wording>();
  const reader = readUnanswered();
  let [total, withoutText, left] = [0, 0, MAX_LINES];
  for await (const page of journal.pages(since)) {
    for (const line of page.slice(0, left)) {
      for (const one of reader.add(line)) {
        total += 1;
        if (one.text === undefined || wordsOf(one.text).length === 0) withoutText += 1;
        else
          add(wordings, {
            ...one,
            text: one.text,
            at: line.at,
            channel: line.channel === web ? 'web' : 'teams',
          });
      }
    }
    left -= page.length;
    if (left <= 0) break;
  }
  const rest = reader.rest().length;
  return { total: total + rest, withoutText: withoutText + rest, wordings: [...wordings.values()] };
}

interface One {
  text: string;
  locale: Locale;
  why: UnansweredGroup['why'];
  at: string;
  channel: 'web' | 'teams';
}

/** The newest comes first, so the first of a wording gives it its text and its time. */
function add(wordings: Map<string, Wording>, { text, locale, why, at, channel }: One): void {
  const key = wordingKey(text, locale);
  const known = wordings.get(key) ?? { key, text, locale, count: 0, why: {}, channels: {}, last: at };
  known.count += 1;
  known.why[why] = (known.why[why] ?? 0) + 1;
  known.channels[channel] = (known.channels[channel] ?? 0) + 1;
  wordings.set(key, known);
}

/** A hash, because what is marked is remembered for longer than the words themselves. */
export function wordingKey(text: string, locale: Locale): string {
  const words = [locale, ...wordsOf(text).map(fold)].join(' ');
  return createHash('sha256').update(words).digest('base64url').slice(0, 22);
}
