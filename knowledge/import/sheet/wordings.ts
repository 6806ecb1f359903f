// The cell of other wordings -> one each.

/**
 * One a line, with or without a dash or bullet before it; a line typed twice counts once. As our own export writes them.
 */
export function linesOf(cell: string): string[] {
  const lines = cell.split('\n').map((line) => line.replace(/^\s*[-–•*·]\s+/, '').trim());
  return [...new Set(lines.filter(Boolean))];
}

/** As people write them who were never told how: also between semicolons, bars, spaced slashes, and keywords between commas. */
export function wordingsOf(cell: string): string[] {
  const parts = linesOf(cell).flatMap((line) => line.split(/[;|]|\s\/\s/).flatMap(keywordsOf));
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

/** Words, or several short groups of words, between commas are keywords; anything else is a sentence with a comma in it. */
function keywordsOf(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  const longest = Math.max(...parts.map((part) => part.split(/\s+/).length));
  const areKeywords = parts.every(Boolean) && !text.includes('?') && longest <= (parts.length > 2 ? 3 : 1);
  return areKeywords ? parts : [text];
}
