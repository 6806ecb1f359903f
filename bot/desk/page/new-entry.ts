// Wordings of the inbox on their way to a new entry: handed from the inbox to the editor, and kept over a reload.
import type { Wording } from './types.js';

const KEY = 'colleague-bot.desk.new-entry';

/** Opens the editor with the wordings filled in. */
export function keepNewEntry(wordings: readonly Wording[]): void {
  sessionStorage.setItem(KEY, JSON.stringify(wordings.map(({ text, locale }) => ({ text, locale }))));
  location.hash = '#/entry/new';
}

export function takeNewEntry(): Pick<Wording, 'text' | 'locale'>[] {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept === null ? [] : (JSON.parse(kept) as Pick<Wording, 'text' | 'locale'>[]);
}
