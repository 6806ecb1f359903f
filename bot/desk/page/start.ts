// What the server told the page when it was loaded, and the words of its language.
import { DESK_WORDS } from '../../../cards/words/languages.js';
import type { Start } from '../document.js';

export const start = JSON.parse(document.getElementById('start')?.textContent ?? '{}') as Start;

export const words = DESK_WORDS[start.locale];

/** An element that the document always has. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The document has no element "${id}".`);
  return found;
}

/** Says something to everybody, screen readers included. */
export function say(text: string): void {
  part('status').textContent = text;
}
