// Text of strangers for places that obey what is in it: terminals, logs.

/**
 * Control characters but tab and line break, C1 controls, marks that turn the direction of writing, and the invisible "tag"
 * letters: https://www.unicode.org/reports/tr36/ names what each can hide.
 */
const OBEYED = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

/** The same text without anything that is obeyed rather than shown: no colour, title, cleared screen or hidden line. */
export function printable(text: string): string {
  return text.replace(OBEYED, '');
}
