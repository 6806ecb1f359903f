// Blocks that may begin a question: headings, lines all in bold, and paragraphs that begin with "Q:".
import type { PhrasingContent, RootContent } from 'mdast';
import { textOfNode } from '../../read/markdown.js';
import { ID_END, ID_START } from '../html/mdast-of-html.js';
import { attribute } from './fold-html.js';
import { QUESTION_MARKS, QUESTION_WORDS } from './marks.js';

export interface Marker {
  /** 1 to 6 as headings, 7 a line in bold, 8 a paragraph that begins with "Q:". */
  level: number;
  /** The question as plain text, without number or "Q:". */
  text: string;
  anchor: string | undefined;
  /** What follows in the same paragraph: the beginning of the answer. */
  rest: RootContent[];
}

/** The level of a line in bold, and of a question in bold that its answer follows in the same line. */
export const BOLD_LINE = 7;

/** @param before the block before it: an anchor may stand there */
export function markerOf(block: RootContent, before: RootContent | undefined): Marker | undefined {
  if (block.type === 'heading') {
    const raw = block.children.map(textOfInline).join('');
    const marked = new RegExp(`${ID_START}(.*?)${ID_END}`).exec(raw)?.[1];
    const braces = /\s*\{#([^}\s]+)[^}]*\}\s*$/.exec(raw)?.[1];
    const anchor = anchorIn(block.children) ?? marked ?? braces ?? anchorBefore(before);
    const text = raw.replace(new RegExp(`${ID_START}.*?${ID_END}`, 'g'), '').replace(/\s*\{#[^}]*\}\s*$/, '');
    return plainMarker(block.depth, text, anchor, []);
  }
  if (block.type !== 'paragraph') return undefined;
  const children = withoutAnchors(block.children);
  const [first, ...others] = children;
  if (first?.type === 'strong' && endsLine(others)) {
    const text = textOfNode(first);
    if (!/:\s*$/.test(text)) {
      return plainMarker(BOLD_LINE, text, anchorIn(block.children) ?? anchorBefore(before), restOf(others));
    }
  }
  const run = prefixed(children);
  if (run || first?.type !== 'strong' || !/[?？؟]\s*$/.test(textOfNode(first))) return run;
  return plainMarker(BOLD_LINE, textOfNode(first), anchorIn(block.children), restOf(others));
}

function plainMarker(
  level: number,
  text: string,
  anchor: string | undefined,
  rest: RootContent[],
): Marker | undefined {
  const plain = text
    .replace(/[ \t\n]+/g, ' ')
    .trim()
    .replace(/^(?:\(?\d{1,3}(?:\.\d{1,3})*[.):]\s+|\d{1,3}(?:\.\d{1,3})+\s+)/, '')
    .replace(PREFIX, '')
    .replace(/^["“«](.*)["”»]$/, '$1')
    .trim();
  return plain === '' ? undefined : { level, text: plain, anchor, rest };
}

/** "Q:", "Q1.", "Fråga:", "Vraag 2:", "Question :" */
const PREFIX = new RegExp(`^(?:${QUESTION_MARKS})\\s*\\d{0,3}\\s*[:.)]\\s+(?=\\S)`, 'i');

const LETTER = new RegExp(`^\\s*(?:${QUESTION_WORDS})\\s*\\d{0,3}\\s*[:.)]`, 'i');
const LETTER_AND_SIGNS = new RegExp(`^\\s*(?:${QUESTION_WORDS})\\s*\\d{0,3}\\s*[:.)]*\\s*`, 'i');

function prefixed(children: PhrasingContent[]): Marker | undefined {
  const [first] = children;
  const start = first ? textOfNode(first) : '';
  const after = children.slice(1).map(textOfInline).join('');
  const isBold = first?.type === 'strong' && LETTER.test(`${start}:`) && /^[\s:.]*\S/.test(after);
  if (!LETTER.test(start) && !isBold) return undefined;
  const [line, rest] = cutAtLineEnd(children);
  const text = line.map(textOfInline).join('').replace(LETTER_AND_SIGNS, '');
  return plainMarker(8, text, undefined, rest.length === 0 ? [] : [{ type: 'paragraph', children: rest }]);
}

/** The first line, and what follows it with all its marks. */
function cutAtLineEnd(children: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const at = children.findIndex(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
  );
  const cut = children[at];
  if (!cut) return [[...children], []];
  if (cut.type !== 'text') return [children.slice(0, at), children.slice(at + 1)];
  const end = cut.value.indexOf('\n');
  const next: PhrasingContent = { ...cut, value: cut.value.slice(end + 1) };
  return [
    [...children.slice(0, at), { ...cut, value: cut.value.slice(0, end) }],
    [...(next.value === '' ? [] : [next]), ...children.slice(at + 1)],
  ];
}

/** A bold line is alone in its paragraph, or ended by a line break. */
function endsLine(others: readonly PhrasingContent[]): boolean {
  const [next] = others;
  if (!next) return true;
  if (next.type === 'break') return true;
  if (next.type === 'html') return /^<br\b/i.test(next.value);
  return (
    next.type === 'text' &&
    (/^[ \t]*\n/.test(next.value) || (others.length === 1 && /^[\s?:.]*$/.test(next.value)))
  );
}

function restOf(others: readonly PhrasingContent[]): RootContent[] {
  const [next, ...more] = others;
  if (!next) return [];
  const children: PhrasingContent[] =
    next.type === 'text' ? [{ type: 'text', value: next.value.replace(/^[\s?:.]*\n?/, '') }, ...more] : more;
  const filled = children.some((child) => textOfNode(child).trim() !== '' || child.type === 'image');
  return filled ? [{ type: 'paragraph', children }] : [];
}

/** A break is a new line here; tags say nothing. */
function textOfInline(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? '\n' : '';
  if ('children' in node) return node.children.map(textOfInline).join('');
  return textOfNode(node);
}

function anchorIn(children: readonly PhrasingContent[]): string | undefined {
  for (const child of children) {
    const tag = child.type === 'html' && /^<a\b/i.test(child.value) ? child.value : '';
    const name = attribute(tag, 'name') || attribute(tag, 'id');
    if (name !== '') return name;
  }
  return undefined;
}

function anchorBefore(before: RootContent | undefined): string | undefined {
  if (before?.type === 'html') return anchorIn([before]);
  const alone = before?.type === 'paragraph' && before.children.every(({ type }) => type === 'html');
  return alone ? anchorIn(before.children) : undefined;
}

function withoutAnchors(children: readonly PhrasingContent[]): PhrasingContent[] {
  const at = children.findIndex((child) => child.type !== 'html' && textOfNode(child).trim() !== '');
  return at < 0 ? [] : children.slice(at);
}
