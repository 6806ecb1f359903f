// The text of a cell -> Markdown: in a spreadsheet a line break is a line break, and people type bullets.

const BULLET = /^(\s*)[•·●▪◦‣–]\s+/;
const LIST_ITEM = /^\s*([-*+]|\d+[.)])\s/;
/** Lines that keep their meaning only as they stand: tables, quotes, code, indented text. */
const STRUCTURE = /^\s*(\||>|```|~~~)|^\s{2,}/;

/**
 * Lines of plain text become lines of their own, typed bullets a list; what is Markdown already stays as it is,
 * letter for letter.
 */
export function markdownOfCell(cell: string): string {
  const lines = cell
    .trim()
    .split('\n')
    .map((line) => line.trimEnd().replace(BULLET, '$1- '));
  let inCode = false;
  return lines
    .map((line, at) => {
      if (/^\s*(```|~~~)/.test(line)) inCode = !inCode;
      const next = lines[at + 1];
      if (inCode || next === undefined || line === '' || next === '') return line;
      if (LIST_ITEM.test(next)) return LIST_ITEM.test(line) || STRUCTURE.test(line) ? line : `${line}\n`;
      if (STRUCTURE.test(next) || STRUCTURE.test(line)) return line;
      return line.endsWith('\\') ? line : `${line}\\`;
    })
    .join('\n');
}
