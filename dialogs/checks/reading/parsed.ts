// What reading a typed answer comes to, and how texts are made comparable. Readers take all four languages at once:
// people mix them, and "ja" or "12-03-2026" do not say which one they are in.
import { remembered } from '../../../knowledge/text/remembered.js';
import { fold } from '../../../knowledge/text/words.js';

/**
 * `vague`: understood, but not exact enough ("in December last year", "more than 2,000").
 * `needed`: somebody does not know it, and nothing can be told without it. `nonexistent`: a date that no calendar has.
 * `range`: outside of what the field takes.
 */
export type Problem = 'notUnderstood' | 'vague' | 'range' | 'nonexistent' | 'needed';

/**
 * `propose`: what was probably meant, best first, to be confirmed and never booked by itself: the day of "1 dec" in the year
 * that makes sense, both readings of "1/2/2027", the yes of "I think so".
 */
export type Parsed<T> = { value: T } | { propose: readonly T[] } | { problem: Problem };

/** Longer texts are no answer to a field; nothing longer is looked at. */
export const MAX_ANSWER_CHARS = 200;

/** A reading looks at a text, its statements, and either without courtesies in each language. */
const REMEMBERED_TEXTS = 32;

/**
 * Lower case, without accents, with plain apostrophes and single blanks: "  L’Été 2 000 !" -> "l'ete 2 000 !".
 * Empty for texts that are too long.
 */
export const normalise = remembered((text: string): string => tidy(fold(lowered(text))), REMEMBERED_TEXTS);

/** As `normalise`, with the accents where that leaves every letter in its place; "vår" and "var" are two words. */
export const normaliseWithAccents = remembered((text: string): string => {
  const accented = tidy(lowered(text).normalize('NFC'));
  const plain = normalise(text);
  return accented.length === plain.length ? accented : plain;
}, REMEMBERED_TEXTS);

/** A part of a text as it was typed, by its places in what `normalise` gives; where letters moved, as that has it. */
export function asTyped(text: string, from: number, to: number): string {
  const [typed, plain] = [tidy(text.normalize('NFKC').normalize('NFC')), normalise(text)];
  return (typed.length === plain.length ? typed : plain).slice(from, to);
}

function lowered(text: string): string {
  return text.length > MAX_ANSWER_CHARS ? '' : text.normalize('NFKC').toLowerCase();
}

function tidy(text: string): string {
  return text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Its words only: letters and digits, "d'accord !" -> "d accord". */
export function plainWords(text: string): string {
  return normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
