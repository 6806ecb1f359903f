// The answer as one Markdown text instead of a card, for channels that cite, rate and quote texts better than cards.
import type { Entry, EntryText } from '../knowledge/entry.js';
import type { Locale } from '../knowledge/locales.js';
import { answerMarkdown } from './answer-blocks.js';
import { escapeMarkdown } from './card.js';
import { formatDate, languageList } from './words/format.js';
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
    ...[onlyInLine(entry, locale) ?? []].flat().map((line) => `_${line}_`),
    ...(lead === undefined ? [] : [`> ${lead.replaceAll('\n', '\n> ')}`]),
    answerMarkdown(lead === undefined ? answer : withoutLead(answer, lead)),
    [source, citation].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * The answer without the sentence that was shown before it; a line that held nothing else goes as well. What the lead says of its
 * own may stand before that: "Norway: not named here, so the general rule holds: …".
 */
export function withoutLead(answer: string, shown: string): string {
  const lead = answer.includes(shown) ? shown : openingIn(shown, answer);
  if (lead === '') return answer;
  const at = answer.indexOf(lead);
  const from = answer.lastIndexOf('\n', at) + 1;
  const end = answer.indexOf('\n', at + lead.length);
  const to = end < 0 ? answer.length : end;
  const rest = (answer.slice(from, at) + answer.slice(at + lead.length, to)).replace(/ {2,}/g, ' ').trim();
  const kept = /^(?:[-*]|)$/.test(rest) ? '' : rest;
  return (answer.slice(0, from) + kept + answer.slice(to)).replace(/\n{3,}/g, '\n\n').trim();
}

/** How a text ends that an answer begins with: whole sentences. */
function openingIn(shown: string, answer: string): string {
  const sentences = shown.split(/(?<=[.!:]) /);
  const tails = sentences.map((_, from) => sentences.slice(from).join(' '));
  return tails.find((tail) => answer.startsWith(tail)) ?? '';
}

/** The first paragraph, with the list that it announces, and the source. */
export function buildShortAnswer({ entry, locale }: AnswerTextInput): string {
  const [first = '', second] = answerMarkdown(entry.texts[locale].answer).split('\n\n');
  const parts = second !== undefined && /[:：]$/.test(first) ? [first, second] : [first];
  return [...parts, sourceLine(entry, locale)].filter(Boolean).join('\n\n');
}

/** "This answer exists in Swedish only", where the asker's language lacks it. */
export function onlyInLine({ locales, texts }: Entry, locale: Locale): string | undefined {
  if (texts[locale].locale === locale) return undefined;
  const { answer, languagesBefore } = WORDS[locale];
  return answer.onlyIn(languageList(locale, languagesBefore, locales));
}

/** "Source: learn.microsoft.com, facts as of 1 May 2021", the host a link; undefined when the author gave neither. */
export function sourceLine({ texts }: Entry, locale: Locale): string | undefined {
  const known = SOURCE_LINES.get(texts) ?? {};
  if (!(locale in known))
    SOURCE_LINES.set(texts, { ...known, [locale]: sourceLineOf(texts[locale], locale) });
  return SOURCE_LINES.get(texts)?.[locale];
}

/** It is the same under every answer. */
const SOURCE_LINES = new WeakMap<Entry['texts'], Partial<Record<Locale, string | undefined>>>();

function sourceLineOf({ source, asOf }: EntryText, locale: Locale): string | undefined {
  const words = WORDS[locale].answer;
  const date = asOf === undefined ? undefined : formatDate(asOf, locale);
  if (source === undefined) return date === undefined ? undefined : words.dateOnly(date);
  const host = new URL(source).hostname.replace(/^www\./, '');
  const link = `[${escapeMarkdown(host)}](${source})`;
  return date === undefined ? words.sourceOnly(link) : words.source(link, date);
}
