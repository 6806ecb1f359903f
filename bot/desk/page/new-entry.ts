// Wordings of the inbox on their way to a new entry: handed from the inbox to the editor, and kept over a reload.
import type { Wording } from './types.js';

const KEY = 'colleague-bot.desk.new-entry';

/** What the editor begins with in one language; without an answer it is a wording. */
export type Beginning = Pick<Wording, 'text' | 'locale'> & { answer?: string; owner?: string; asOf?: string };

/** Opens the editor with the wordings, and the answer where there is one, filled in. */
export function keepNewEntry(beginnings: readonly Beginning[]): void {
  const kept = beginnings.map(({ text, locale, answer, owner, asOf }) => ({
    text,
    locale,
    answer,
    owner,
    asOf,
  }));
  sessionStorage.setItem(KEY, JSON.stringify(kept));
  location.hash = '#/entry/new';
}

export function takeNewEntry(): Beginning[] {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept === null ? [] : (JSON.parse(kept) as Beginning[]);
}
