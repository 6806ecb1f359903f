// Bold as editors write it, with blanks inside the marks ("**Start  **"), which Markdown takes for asterisks.

/** The same with the blanks outside the marks; lines with code, or with marks that are no pairs, stay as they are. */
export function boldWithoutBlanks(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (/\*\*[ \t]|[ \t]\*\*/.test(line) && !line.includes('`') ? tidied(line) : line))
    .join('\n');
}

function tidied(line: string): string {
  const parts = line.split('**');
  const isPaired = parts.length % 2 === 1 && parts.every((part, at) => at % 2 === 0 || part.trim() !== '');
  if (!isPaired) return line;
  return parts
    .map((part, at) => {
      if (at % 2 === 0) return part;
      const bold = part.trim();
      const [before = '', after = ''] = part.split(bold);
      return `${before}**${bold}**${after}`;
    })
    .join('');
}
