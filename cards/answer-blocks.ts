// The Markdown of an answer -> elements of a card. Text, lists and links are drawn by the card's own Markdown; code, quotes,
// alerts, tables and pictures are elements, because that Markdown has none of them.
import type { Blockquote, Code, Image, Nodes, Paragraph, Root, RootContent, Table } from 'mdast';
import { parseMarkdown, textOfNode } from '../knowledge/read/markdown.js';
import { LOCALES } from '../knowledge/locales.js';
import { escapeMarkdown, paragraph, type Element } from './card.js';
import { anyOf } from './words/format.js';
import { LISTENING } from './words/index.js';

export function answerBlocks(answer: string): Element[] {
  return treeOf(answer).children.flatMap((block) => elementsOf(block, answer));
}

/** Trees of the answers drawn last; nothing changes them. Parsing one takes as long as all the rest of its turn. */
const trees = new Map<string, Root>();
const MAX_TREES = 500;

function treeOf(answer: string): Root {
  const tree = trees.get(answer) ?? parseMarkdown(answer);
  trees.delete(answer);
  trees.set(answer, tree); // the latest last
  const [oldest] = trees.keys();
  if (trees.size > MAX_TREES && oldest !== undefined) trees.delete(oldest);
  return tree;
}

function elementsOf(block: RootContent, source: string): Element[] {
  switch (block.type) {
    case 'code':
      return [codeOf(block)];
    case 'blockquote':
      return [quoteOf(block, source)];
    case 'table':
      return [tableOf(block, source)];
    case 'paragraph':
      return paragraphOf(block, source);
    default:
      return [paragraph(cardText(block, source))];
  }
}

/** The dated update stands apart; pictures follow the text they stand in; a line break begins a new line. */
function paragraphOf(block: Paragraph, source: string): Element[] {
  const text = cardText(block, source);
  if (UPDATE.test(text)) {
    return [{ type: 'Container', style: 'emphasis', items: [paragraph(text, { size: 'Small' })] }];
  }
  const lines = text.split(/(?:\\|(?<! ) {2,})\n/).filter((line) => line.trim() !== '');
  return [
    ...lines.map((line, at) => paragraph(line, at > 0 ? { spacing: 'None' } : {})),
    ...block.children.filter((child) => child.type === 'image').map(pictureOf),
  ];
}

/** "**Update, December 2024:** …" in the four languages: a later change, told apart from the source's own facts. */
const UPDATE = new RegExp(
  `^\\*\\*(?:${anyOf(LOCALES.flatMap((locale) => LISTENING[locale].updateMarks))})(?![\\p{L}\\p{N}])`,
  'iu',
);

function pictureOf({ url, alt }: Image): Element {
  return { type: 'Image', url, altText: alt ?? '', size: 'Auto' };
}

/** Line by line, since text blocks join lines; blanks at the beginning of a line are kept. */
function codeOf({ value }: Code): Element {
  const lines = value.split('\n').map((line, at) => {
    const indented = line.replace(/^ +/, (blanks) => '\u00A0'.repeat(blanks.length));
    return paragraph(escapeMarkdown(indented) || '\u00A0', {
      fontType: 'Monospace',
      ...(at > 0 ? { spacing: 'None' } : {}),
    });
  });
  return { type: 'Container', style: 'emphasis', items: lines };
}

/** Styles of containers for the alerts that GitHub and Microsoft Learn have. */
const ALERT_STYLES: Readonly<Record<string, string>> = {
  NOTE: 'accent',
  TIP: 'good',
  IMPORTANT: 'accent',
  WARNING: 'warning',
  CAUTION: 'attention',
};

const ALERT = /^\s*\[!([A-Z]+)\][ \t]*\n?/;

function quoteOf({ children }: Blockquote, source: string): Element {
  const [first, ...rest] = children;
  const start =
    first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0].value : '';
  const [mark = '', kind = ''] = ALERT.exec(start) ?? [];
  if (first?.type !== 'paragraph' || mark === '') {
    return {
      type: 'Container',
      style: 'emphasis',
      items: children.flatMap((child) => elementsOf(child, source)),
    };
  }
  const text = unquoted(cardText(first, source)).replace(ALERT, '').trim();
  const items = [
    ...(text === '' ? [] : [paragraph(text)]),
    ...rest.flatMap((child) => elementsOf(child, source)),
  ];
  return { type: 'Container', style: ALERT_STYLES[kind] ?? 'emphasis', items };
}

/** Markdown has no table without a head; one that says nothing is not drawn. */
function tableOf({ children: [head, ...body] }: Table, source: string): Element {
  const isHeaded = head?.children.some((cell) => cell.children.length > 0) ?? false;
  const rows = head && isHeaded ? [head, ...body] : body;
  const width = Math.max(1, ...rows.map((row) => row.children.length));
  return {
    type: 'Table',
    firstRowAsHeader: isHeaded,
    columns: Array.from({ length: width }, () => ({ width: 1 })),
    rows: rows.map((row) => ({
      type: 'TableRow',
      cells: Array.from({ length: width }, (_, at) => {
        const cell = row.children[at];
        const text = cell ? cell.children.map((child) => cardText(child, source)).join('') : '';
        return { type: 'TableCell', items: [paragraph(text === '' ? ' ' : text)] };
      }),
    })),
  };
}

/** A node's own Markdown, with what text blocks do not draw put another way: code is bold, a picture stands below. */
function cardText(node: Nodes, source: string): string {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const changes = replacementsIn(node);
  let text = '';
  let at = start;
  for (const { from, to, by } of changes) {
    text += source.slice(at, from) + by;
    at = to;
  }
  return unquoted(text + source.slice(at, end)).trim();
}

/** The marks of the quote around it, on all lines but the first. */
function unquoted(text: string): string {
  return text.replace(/\n(?:[ \t]*>[ \t]?)+/g, '\n');
}

interface Replacement {
  from: number;
  to: number;
  by: string;
}

function replacementsIn(node: Nodes): Replacement[] {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  if (node.type === 'inlineCode') return [{ from, to, by: `**${escapeMarkdown(node.value.trim())}**` }];
  if (node.type === 'image') return [{ from, to, by: '' }];
  return 'children' in node ? node.children.flatMap((child) => replacementsIn(child as Nodes)) : [];
}

/**
 * The same for channels that show Markdown texts but neither tables nor pictures nor alerts: a table is a list with an item
 * a row, a picture a link.
 */
export function answerMarkdown(answer: string): string {
  return treeOf(answer)
    .children.map((block) => {
      const text = answer.slice(block.position?.start.offset, block.position?.end.offset);
      if (block.type === 'table') return listOf(block, answer);
      const linked = block.type === 'code' ? text : text.replace(/!\[([^\]]*)\]\(/g, '[$1](');
      return block.type === 'blockquote' ? linked.replace(/^>[ \t]*\[![A-Z]+\][ \t]*\n/, '') : linked;
    })
    .join('\n\n');
}

function listOf({ children: [header, ...rows] }: Table, source: string): string {
  const names = header?.children.map(textOfNode) ?? [];
  return rows
    .map(({ children }) => {
      const cells = children.map((cell, at) => {
        const text = cell.children.map((child) => cardText(child, source)).join('');
        return names[at] ? `**${escapeMarkdown(names[at])}:** ${text}` : text;
      });
      return `- ${cells.join('; ')}`;
    })
    .join('\n');
}
