// Any Markdown -> the Markdown our answers may hold. What has no place there becomes the nearest thing that has, and is noted.
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Blockquote, ListItem, Nodes, Paragraph, RootContent, Table } from 'mdast';
import { checkAnswer } from '../../read/answer-rules.js';
import { parseMarkdown, textOfNode } from '../../read/markdown.js';
import { mdastOfHtml } from '../html/mdast-of-html.js';
import { cleanInline, trimmed } from './clean-inline.js';
import type { CleanContext, TreeContext } from './clean-context.js';
import { listOfTable } from './list-of-table.js';

/** @returns Markdown without a fault; what is fine already comes back letter for letter */
export function cleanAnswer(markdown: string, context: CleanContext): string {
  const hosts = { http: [...context.httpHosts], images: context.imageHosts };
  if (checkAnswer(markdown, hosts).faults.length === 0) return markdown.trim();
  return markdownOf(parseMarkdown(markdown).children, context);
}

/** The same for a tree: blocks as they stand under a question. */
export function markdownOf(blocks: readonly RootContent[], context: CleanContext): string {
  const definitions = new Map(
    blocks.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])),
  );
  const children = cleanBlocks(blocks, { ...context, definitions });
  const text = toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      emphasis: '*',
      strong: '*',
      fence: '`',
      fences: true,
      listItemIndent: 'one',
      resourceLink: true,
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    },
  );
  // The serialiser escapes the mark of an alert, which is Markdown of GitHub and not of CommonMark.
  return text.trim().replace(/^((?:> ?)+)\\\[!([A-Z]+)\]/gm, '$1[!$2]');
}

function cleanBlocks(nodes: readonly Nodes[], context: TreeContext): RootContent[] {
  return nodes.flatMap((node) => cleanBlock(node, context));
}

function cleanBlock(node: Nodes, context: TreeContext): RootContent[] {
  const { notes, place } = context;
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(trimmed(cleanInline(node.children, context)));
    case 'heading':
      notes.add('turned', 'heading inside an answer -> bold line', place);
      return paragraphOf([{ type: 'strong', children: cleanInline(withoutStrong(node.children), context) }]);
    case 'blockquote': {
      const children = cleanBlocks(withAlertOnItsOwnLine(node).children, context) as Blockquote['children'];
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'list': {
      const children = node.children.flatMap((item): ListItem[] => {
        const content = cleanBlocks(item.children, context) as ListItem['children'];
        const spread = content.filter(({ type }) => type === 'paragraph').length > 1;
        return content.length > 0 ? [{ type: 'listItem', spread, children: content }] : [];
      });
      return children.length > 0
        ? [{ ...node, spread: children.some(({ spread }) => spread), children }]
        : [];
    }
    case 'table':
      return tableOrList(node, context);
    case 'code':
      return [node];
    case 'html':
      return cleanBlocks(htmlBlocks(node.value, context), context);
    case 'thematicBreak':
    case 'definition':
      return []; // a line says nothing, and links carry their addresses themselves
    default:
      if ('children' in node) return cleanBlocks(node.children, context);
      return paragraphOf(cleanInline([node as Paragraph['children'][number]], context));
  }
}

function paragraphOf(children: Paragraph['children']): RootContent[] {
  return children.some((child) => textOfNode(child).trim() !== '') ? [{ type: 'paragraph', children }] : [];
}

/** Bold inside a heading that becomes bold as a whole. */
function withoutStrong(children: Paragraph['children']): Paragraph['children'] {
  return children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
}

function htmlBlocks(html: string, { notes, place }: TreeContext): RootContent[] {
  if (/^<!--[^]*-->$/.test(html.trim())) {
    notes.add('lost', 'hidden comment', place);
    return [];
  }
  notes.add('turned', 'HTML -> Markdown', place);
  return mdastOfHtml(html);
}

/** `> [!NOTE] text` -> the mark on a line of its own, as GitHub and our cards read it. */
function withAlertOnItsOwnLine(quote: Blockquote): Blockquote {
  const [first, ...rest] = quote.children;
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || start?.type !== 'text') return quote;
  const [, kind = '', text = ''] = /^\[!([A-Za-z]+)\]\s*([^]*)$/.exec(start.value) ?? [];
  if (kind === '') return quote;
  const value = `[!${kind.toUpperCase()}]\n${text}`;
  const others = first.children.slice(1);
  const children = [{ ...start, value: others.length > 0 ? value : value.trimEnd() }, ...others];
  return { ...quote, children: [{ ...first, children }, ...rest] };
}

function tableOrList(table: Table, context: TreeContext): RootContent[] {
  const rows = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: trimmed(cleanInline(cell.children, context)),
    })),
  }));
  const clean: Table = { ...table, children: rows };
  const hasLines = rows.some((row) =>
    row.children.some((cell) => cell.children.some(({ type }) => type === 'break')),
  );
  if (!hasLines) return [clean];
  context.notes.add('turned', 'table with lines inside its cells -> list', context.place);
  return [listOfTable(clean)];
}
