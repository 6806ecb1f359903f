// Text that is too long for its place.

/**
 * The beginning of a text, never ending within a character: half an emoji is no character, and clients show it as "�".
 * @param maxChars UTF-16 units, the mark included
 * @param mark says that something was left out; nothing by default
 */
export function cutText(text: string, maxChars: number, mark = ''): string {
  if (text.length <= maxChars) return text;
  const kept = text.slice(0, Math.max(0, maxChars - mark.length)).replace(HALF_CHARACTER, '');
  return kept + mark;
}

/** The first half of a pair that the cut went through. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
