// What is said to somebody in trouble: one calm text, and whom they can call where they are.
import { escapeMarkdown } from '../../cards/card.js';
import { countryName } from '../../cards/words/format.js';
import { CHECK_WORDS, CRISIS_WORDS } from '../../cards/words/index.js';
import type { Emergency } from '../../knowledge/profile/emergency.js';
import { replyText } from '../reply.js';
import type { Turn } from '../turn.js';

/** Where it was written: what is for one person's eyes cannot be shown everywhere, and this must arrive. */
export function sayHelp(turn: Turn, { text, linesFor }: Emergency): void {
  const { locale } = turn;
  const words = CRISIS_WORDS[locale];
  const { betweenAnswers } = CHECK_WORDS[locale].engine; // French sets a space before its semicolon
  const all = linesFor(locale, countryOf(turn.context.activity.locale));
  const listed = all.map(
    ({ country, lines }) =>
      `- ${words.inCountry(countryName(country, locale), lines.map(escapeMarkdown).join(betweenAnswers))}`,
  );
  const parts = [text[locale], ...(listed.length > 0 ? [`${words.lines}\n\n${listed.join('\n')}`] : [])];
  turn.record.events.push({ kind: 'trouble' });
  replyText(turn, parts.join('\n\n'));
}

/** `sv-FI` -> `FI`; undefined where the client does not say. */
function countryOf(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : new Intl.Locale(tag).region;
  } catch {
    return undefined; // what clients send need not be a language
  }
}
