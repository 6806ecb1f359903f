// The answer as one Markdown text instead of a card, for channels that cite, rate and quote texts better than cards.
import type { Entry } from '../knowledge/entry.js';
import type { Locale } from '../knowledge/locales.js';
import { escapeMarkdown } from './card.js';
import { formatDate } from './words/format.js';
import { WORDS } from './words/index.js';

export interface AnswerTextInput {
  entry: Entry;
  locale: Locale;
  /** The sentence a detail question is after, as Markdown; shown first. */
  lead?: string | undefined;
  /** Put behind the source, for example `[1]`. */
  citation?: string;
}

/** Headings are bold lines: chat clients draw no headings in texts. */
export function buildAnswerText({ entry, locale, lead, citation }: AnswerTextInput): string {
  const { question, answer } = entry.texts[locale];
  const source = sourceLine(entry, locale);
  return [
    `**${escapeMarkdown(question)}**`,
    ...(lead === undefined ? [] : [`> ${lead.replaceAll('\n', '\n> ')}`]),
    answer,
    [source, citation].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** "Source: learn.microsoft.com, facts as of 1 May 2021", the host a link; undefined when the author gave neither. */
export function sourceLine(entry: Entry, locale: Locale): string | undefined {
  const { source, asOf } = entry.texts[locale];
  if (source === undefined || asOf === undefined) return undefined;
  const host = new URL(source).hostname.replace(/^www\./, '');
  return WORDS[locale].answer.source(`[${escapeMarkdown(host)}](${source})`, formatDate(asOf, locale));
}
