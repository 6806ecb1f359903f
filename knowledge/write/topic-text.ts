// One topic file as text: an entry is replaced, added or given a phrasing, and every other letter stays as it is. Pure.
import { stringify } from 'yaml';
import type { Problem } from '../entry.js';
import { blockOf, withComments } from '../import/folder/topic-file.js';
import type { Locale } from '../locales.js';
import type { AnswerHosts } from '../read/answer-rules.js';
import { parseFile, type ParsedEntry, type ParsedFile } from '../read/parse-file.js';
import { oneLine, type WrittenText } from './edits.js';

/** A topic file and what it says. */
export interface Topic {
  path: string;
  locale: Locale;
  text: string;
  parsed: ParsedFile;
}

/** @returns undefined when the reader finds fault with it; the faults are added to `problems` */
export function readTopic(
  path: string,
  text: string,
  locale: Locale,
  problems: Problem[],
  hosts: AnswerHosts,
): Topic | undefined {
  const found: Problem[] = [];
  const parsed = parseFile(path, text, locale, found, hosts);
  problems.push(...found);
  return parsed && found.length === 0 ? { path, locale, text, parsed } : undefined;
}

/** What the editor shows of an entry. What the whole file says of source, date and so on counts for it, too. */
export function writtenText(entry: ParsedEntry): WrittenText {
  const { question, label, answer, related, source, asOf, owner, reviewBy } = entry;
  const facts = { source: source ?? '', asOf: asOf ?? '', owner: owner ?? '', reviewBy: reviewBy ?? '' };
  return { question, label, answer, phrasings: entry.phrasings.map(({ text }) => text), related, ...facts };
}

export function withPhrasing(topic: Topic, entry: ParsedEntry, phrasing: string): string {
  const last = entry.phrasings.at(-1);
  const { start, end } = placeOf(topic, entry);
  const lines = linesOf(topic.text);
  const added = `- ${oneLine(phrasing)}`;
  if (last) lines.splice(last.line, 0, added);
  else lines.splice(endOfText(lines, start, end), 0, '', '<!-- asked as', added, '-->');
  return joined(topic.text, lines);
}

/** @param entry undefined adds it at the end of the file */
export function withText(
  topic: Topic,
  anchor: string,
  entry: ParsedEntry | undefined,
  text: WrittenText,
): string {
  const block = blockTextOf(anchor, text, topic.parsed.frontMatter).split('\n');
  const lines = linesOf(topic.text);
  if (entry) {
    const { start, end } = placeOf(topic, entry);
    lines.splice(start, endOfText(lines, start, end) - start, ...block);
  } else {
    while (lines.at(-1)?.trim() === '') lines.pop();
    lines.push('', ...block, '');
  }
  return joined(topic.text, lines);
}

/** A file of its own for the first entry of a topic in a language. */
export function newTopic(title: string, locale: Locale, anchor: string, text: WrittenText): string {
  const frontMatter = stringify({ title: oneLine(title), locale }, { lineWidth: 0 });
  return `---\n${frontMatter}---\n\n${blockTextOf(anchor, text, {})}\n`;
}

/** Only what the top of the file does not say already is said again. */
function blockTextOf(anchor: string, text: WrittenText, shared: Partial<ParsedFile['frontMatter']>): string {
  const { source, asOf, owner, reviewBy } = text;
  const own = (value: string, ofFile: string | undefined): string | undefined =>
    value === '' || value === ofFile ? undefined : oneLine(value);
  const block = blockOf(anchor, {
    question: oneLine(text.question),
    answer: text.answer.replaceAll('\r\n', '\n'),
    alternatives: text.phrasings.map(oneLine).filter((line) => line !== ''),
    label: oneLine(text.label),
    related: text.related.map(oneLine),
    owner: own(owner, shared.owner),
    reviewBy: own(reviewBy, shared['review-by']),
    place: '',
  });
  const facts = { source: own(source, shared.source), asOf: own(asOf, shared.asOf) };
  const comments = Object.entries(facts).flatMap(([name, value]) =>
    value ? [`<!-- ${name}: ${value} -->`] : [],
  );
  return comments.length === 0 ? block.text : withComments(block.text, comments);
}

/** From its heading to the next one; zero-based, the end not included. */
function placeOf({ parsed, text }: Topic, entry: ParsedEntry): { start: number; end: number } {
  const next = parsed.entries.find(({ line }) => line > entry.line);
  return { start: entry.line - 1, end: next ? next.line - 1 : linesOf(text).length };
}

function endOfText(lines: readonly string[], start: number, end: number): number {
  let at = end;
  while (at > start + 1 && lines[at - 1]?.trim() === '') at--;
  return at;
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

/** With the line ends that the file has. */
function joined(text: string, lines: readonly string[]): string {
  return lines.join(text.includes('\r\n') ? '\r\n' : '\n');
}
