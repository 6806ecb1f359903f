// Which texts of the entries a question's meaning is compared with: how they may be asked for, and what they say. Pure.
import type { Entry, EntryText } from '../entry.js';
import { sentencesOf } from '../sentences.js';
import type { Locale } from '../locales.js';
import { parseMarkdown, textOfNode } from '../read/markdown.js';
import { cutText } from '../text/cut-text.js';

/** One text of one entry. `wording`: its question, label or a phrasing; `sentence`: one of its answer, without marks. */
export interface ComparedText {
  /** Index of the entry. */
  entry: number;
  locale: Locale;
  kind: 'wording' | 'sentence';
  text: string;
}

/** More are not compared: a vector takes some kilobytes. */
export const MAX_TEXTS = 10_000;
/** Of an entry in a language: meanings need fewer examples than words do. */
const MAX_PHRASINGS = 12;
/** What an answer is about stands at its beginning. */
const MAX_SENTENCES = 6;
/** As many of each come before the label, which mostly repeats the question. */
const FIRST = 3;
/** Shorter ones say nothing of their own: "Yes." */
const MIN_SENTENCE_CHARS = 16;
const MAX_CHARS = 500;

/** @returns the texts of all entries, in every language they are written in; where they are too many, the first ones of each */
export function textsToCompare(entries: readonly Entry[], maxTexts = MAX_TEXTS): ComparedText[] {
  const lists = entries.flatMap(({ texts, locales }, entry) =>
    locales.map((locale) => ofEntry(texts[locale]).map((text) => ({ entry, locale, ...text }))),
  );
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const compared: ComparedText[] = [];
  for (let at = 0; at < longest && compared.length < maxTexts; at++) {
    for (const list of lists) {
      const text = list[at];
      if (text && compared.length < maxTexts) compared.push(text);
    }
  }
  return compared;
}

type Text = Pick<ComparedText, 'kind' | 'text'>;

/** What tells most comes first; nothing twice. */
function ofEntry({ question, label, phrasings, answer }: EntryText): Text[] {
  const asked = phrasings.slice(0, MAX_PHRASINGS);
  const said = sentencesOf(answer)
    .map((sentence) => textOfNode(parseMarkdown(sentence)).trim())
    .filter(({ length }) => length >= MIN_SENTENCE_CHARS)
    .slice(0, MAX_SENTENCES);
  const wording = (text: string): Text => ({ kind: 'wording', text: cutText(text.trim(), MAX_CHARS) });
  const sentence = (text: string): Text => ({ kind: 'sentence', text: cutText(text, MAX_CHARS) });
  const all = [
    ...[question, ...asked.slice(0, FIRST)].map(wording),
    ...said.slice(0, FIRST).map(sentence),
    ...[label, ...asked.slice(FIRST)].map(wording),
    ...said.slice(FIRST).map(sentence),
  ];
  const seen = new Set<string>();
  return all.filter(
    ({ text }) => text !== '' && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()),
  );
}
