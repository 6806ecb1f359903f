// What reading a typed answer comes to, and how texts are made comparable. Parsers take all four languages at once:
// people mix them, and "ja" or "12-03-2026" do not say which one they are in.
import { fold } from '../../../knowledge/text/words.js';

/**
 * `vague`: understood, but not exact enough ("in December last year", "more than 2,000").
 * `nonexistent`: a date that no calendar has. `range`: outside of what the field takes.
 */
export type Problem = 'notUnderstood' | 'vague' | 'range' | 'nonexistent';

export type Parsed<T> = { value: T } | { problem: Problem };

/** Longer texts are no answer to a field; nothing longer is looked at. */
export const MAX_ANSWER_CHARS = 200;

/**
 * Lower case, without accents, with plain apostrophes and single blanks: "  L’Été 2 000 !" -> "l'ete 2 000 !".
 * Empty for texts that are too long.
 */
export function normalise(text: string): string {
  return tidy(fold(lowered(text)));
}

/** As `normalise`, with the accents where that leaves every letter in its place; "vår" and "var" are two words. */
export function normaliseWithAccents(text: string): string {
  const accented = tidy(lowered(text).normalize('NFC'));
  const plain = normalise(text);
  return accented.length === plain.length ? accented : plain;
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

/** Words a question begins with, or that turn a statement round: such texts hold no plain answer. */
const ASKING = new Set(
  `what which who when where why how can could may does do did is are should tell explain
   vad vilken vilket vilka vem nar var varfor hur kan far ska ar beratta forklara
   wat welke wie wanneer waar waarom hoe kunnen mag moet zijn vertel
   que quoi quel quelle quels quelles qui quand ou pourquoi comment combien peut puis expliquez explique dites`.split(
    /\s+/,
  ),
);

/** Whether a text asks rather than answers: "what is Software Assurance", "gäller det oss?". */
export function isAsking(text: string): boolean {
  const [first = '', ...rest] = plainWords(text).split(' ');
  return (
    text.includes('?') || (rest.length > 0 && ASKING.has(first)) || normalise(text).startsWith('est-ce qu')
  );
}
