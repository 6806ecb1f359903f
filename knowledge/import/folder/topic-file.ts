// One topic file of ours as blocks of text: what nobody changed stays as it is, letter for letter.
import { parse, stringify } from 'yaml';
import type { ImportedEntry } from '../imported.js';
import { revisionOf } from '../revision.js';
import type { Locale } from '../../locales.js';
import { parseFile } from '../../read/parse-file.js';

/** One entry of a topic file. */
export interface Block {
  anchor: string;
  /** From the heading to the next one, without `source` and `asOf` comments, trimmed. */
  text: string;
  question: string;
  revision: string;
  source: string | undefined;
  asOf: string | undefined;
}

/** A topic file in one language. */
export interface TopicFile {
  title: string;
  locale: Locale;
  /** Front matter beside title, locale, source and asOf, kept as it is. */
  more: Readonly<Record<string, unknown>>;
  blocks: Block[];
}

/** Comments that `write` sets from `Block.source` and `Block.asOf`. */
const PROVENANCE = /^<!--\s*(source|asOf):.*-->\n?/gm;

/** @param text of a file that the reader of the folder finds no fault with; entries with faults are left out there */
export function readTopicFile(file: string, text: string, locale: Locale): TopicFile | undefined {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const parsed = parseFile(file, plain, locale, []);
  if (!parsed) return undefined;
  const end = plain.indexOf('\n---', 3);
  const {
    title: _title,
    locale: _locale,
    source: _source,
    asOf: _asOf,
    ...more
  } = (parse(plain.slice(4, end)) as Record<string, unknown> | null) ?? {};
  const texts = plain
    .slice(end + 4)
    .split(/^(?=##? )/m)
    .slice(1);
  const blocks = parsed.entries.flatMap((entry): Block[] => {
    const raw = texts.find((candidate) => candidate.startsWith(`## <a name="${entry.anchor}"></a>`));
    if (raw === undefined) return [];
    const { anchor, question, answer, label, related, source, asOf } = entry;
    const alternatives = entry.phrasings.map((phrasing) => phrasing.text);
    const revision = revisionOf({ question, answer, alternatives, label, related });
    return [{ anchor, question, revision, source, asOf, text: raw.replace(PROVENANCE, '').trim() }];
  });
  return { title: parsed.frontMatter.title, locale, more, blocks };
}

/** The Markdown of the whole file. What most entries share of source and date stands once, at the top. */
export function writeTopicFile({ title, locale, more, blocks }: TopicFile): string {
  const source = commonest(blocks.map((block) => block.source));
  const asOf = commonest(blocks.map((block) => block.asOf));
  const frontMatter = { title, locale, ...(source && { source }), ...(asOf && { asOf }), ...more };
  const entries = blocks.map((block) => {
    const own = [
      ...(block.source && block.source !== source ? [`<!-- source: ${block.source} -->`] : []),
      ...(block.asOf && block.asOf !== asOf ? [`<!-- asOf: ${block.asOf} -->`] : []),
    ];
    return own.length === 0 ? block.text : withComments(block.text, own);
  });
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${entries.join('\n\n')}\n`;
}

/** Below the heading, after the comments that stand there already. */
export function withComments(text: string, comments: readonly string[]): string {
  const [, head = '', rest = ''] = /^(##[^\n]*\n\n(?:<!-- (?!asked as)[^\n]*-->\n)*)([^]*)$/.exec(text) ?? [];
  const gap = rest.startsWith('\n') ? '' : '\n';
  return `${head}${comments.join('\n')}\n${gap}${rest}`;
}

/** Only what every entry has some value of can stand at the top, or those without would get it too. */
function commonest(values: readonly (string | undefined)[]): string | undefined {
  if (values.includes(undefined)) return undefined;
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The block of an imported entry, as the shipped files are written. */
export function blockOf(anchor: string, entry: ImportedEntry): Block {
  const { answer, related, source, asOf } = entry;
  const [question = '', label, owner, reviewBy] = [
    entry.question,
    entry.label,
    entry.owner,
    entry.reviewBy,
  ].map(onOneLine);
  const alternatives = entry.alternatives.map((text) => onOneLine(text) ?? '');
  const comments = [
    ...(label ? [`<!-- label: ${label} -->`] : []),
    ...(related.length > 0 ? [`<!-- related: ${related.join(', ')} -->`] : []),
    ...(owner ? [`<!-- owner: ${owner} -->`] : []),
    ...(reviewBy ? [`<!-- review-by: ${reviewBy} -->`] : []),
  ];
  const phrasings = ['<!-- asked as', ...alternatives.map((line) => `- ${line}`), '-->'];
  const text = [
    `## <a name="${anchor}"></a>${question}`,
    ...(comments.length > 0 ? [comments.join('\n')] : []),
    answer.trim(),
    ...(alternatives.length > 0 ? [phrasings.join('\n')] : []),
  ].join('\n\n');
  const revision = revisionOf({ question, answer, alternatives, label, related });
  return { anchor, text, question, revision, source, asOf };
}

/** What stands in a heading or a comment is one line, and does not end the comment. */
function onOneLine(text: string | undefined): string | undefined {
  return text?.replace(/(?<!\s)\s*\n\s*/g, ' ').replace(/(?<=--)>/g, ' >');
}
