// An answer's paragraphs, as its Markdown has them. Pure.

/** Markdown between blank lines, in order; a list is one. */
export function paragraphsOf(markdown: string): string[] {
  return markdown.split(/\n[ \t]*\n/).flatMap((part) => part.trim() || []);
}
