// `<details><summary>Question?</summary> answer </details>` in Markdown: a FAQ of these has its questions there.

const SUMMARY = /<summary[^>]*>([^]*?)<\/summary>/gi;

/** Summaries become headings where most of them ask something; else they stay markup inside an answer. */
export function markdownWithQuestions(markdown: string): string {
  const summaries = [...markdown.matchAll(SUMMARY)].map(([, text = '']) => textOf(text));
  const asking = summaries.filter((text) => text.endsWith('?')).length;
  const headings = markdown.match(/^#{2,6} .*\?\s*$/gm)?.length ?? 0;
  if (asking === 0 || asking < summaries.length / 2 || headings >= asking) return markdown;
  return markdown
    .replace(SUMMARY, (_, text: string) => `\n\n###### ${textOf(text)}\n\n`)
    .replace(/<\/?details[^>]*>/gi, '\n\n');
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^#+\s*/, '')
    .trim();
}
