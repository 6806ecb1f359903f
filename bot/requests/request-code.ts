// What a request is called: short enough to say on the telephone, in letters and digits that are not taken for each other.
import { createHash } from 'node:crypto';

/** No vowels, so that no words come out; none of 0 O, 1 I L, 2 Z, 5 S, 8 B and U, which look alike. */
const SIGNS = 'CDFGHJKMNPQRTVWXY34679';
const LENGTH = 6;

/**
 * `K4M-7QX`: one of 113 million, always the same for a draft, so that a draft sent twice is found again.
 * @param attempt 0, and more when another draft has that code already
 */
export function requestCode(draft: string, attempt: number): string {
  const digest = createHash('sha256').update(`${draft} ${attempt}`).digest();
  let number = digest.readUIntBE(0, 6);
  let code = '';
  for (let at = 0; at < LENGTH; at++) {
    code += SIGNS[number % SIGNS.length] ?? '';
    number = Math.floor(number / SIGNS.length);
  }
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}

/** Whether a text is written as a code; says nothing about whether there is such a request. */
export function isRequestCode(text: string): boolean {
  return new RegExp(`^[${SIGNS}]{3}-[${SIGNS}]{3}$`).test(text);
}

/** A code as it is kept, of one that was typed or copied: in small letters, with another hyphen. Other texts keep all but that. */
export function plainCode(text: string): string {
  const plain = text.trim().replace(OTHER_HYPHENS, '-').toUpperCase();
  return isRequestCode(plain) ? plain : text;
}

/** The one that does not break, which codes are shown with, and those that phones make of one. */
const OTHER_HYPHENS = /[\u2010-\u2015\u2212]/g;
