// The parts of a brief text that says several things: "hey, new here. what can I ask", "no, that is not what I meant". Pure.

/** More is a story. */
const MAX_PARTS = 4;

/** @returns none where the text is in one piece */
export function partsOf(text: string): readonly string[] {
  const parts = text
    .split(/[.,;:!?\n]+|\s[-–—]+\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length < 2 || parts.length > MAX_PARTS ? [] : parts;
}
