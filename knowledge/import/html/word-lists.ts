// Lists as Word, and Outlook after it, write them into HTML: paragraphs that begin with a number or a dot as text. Folded
// into real lists, so that an answer's steps are steps again.
import type { Element, Nodes } from 'hast';

type Children = Element['children'];

/** What stands before the text: "1.", "a)", "·", "o". Word puts no-break spaces behind it. */
const MARKER = /^[\s\u00a0]*(?:([·•◦▪§‣–-]|o(?=[\s\u00a0]))|(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])[\s\u00a0]+/i;

interface Item {
  level: number;
  /** Undefined for a paragraph that goes on under the item of its level before it. */
  tagName: 'ul' | 'ol' | undefined;
  children: Children;
}

/** Children with each run of Word's list paragraphs as one list; what goes on under an item stays in it. */
export function foldWordLists<Child extends Nodes>(children: readonly Child[]): (Child | Element)[] {
  const result: (Child | Element)[] = [];
  let items: Item[] = [];
  const close = (): void => {
    if (items.length > 0) result.push(...listsOf(items));
    items = [];
  };
  for (const child of children) {
    const paragraph = listParagraph(child);
    const item = paragraph && itemOf(paragraph);
    const last = items.at(-1);
    if (item) items.push(item);
    else if (paragraph && last)
      items.push({ level: levelUnder(paragraph, last.level), tagName: undefined, children: [paragraph] });
    else if (items.length === 0 || !isBlank(child)) {
      close();
      result.push(child);
    }
  }
  close();
  return result;
}

function listParagraph(node: Nodes): Element | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined;
  const { className, style } = node.properties;
  const isWords = Array.isArray(className) && className.some((name) => /^MsoList/.test(String(name)));
  return isWords || (typeof style === 'string' && /mso-list:\s*l\d/i.test(style)) ? node : undefined;
}

function itemOf(paragraph: Element): Item | undefined {
  const marker = MARKER.exec(textOf(paragraph));
  if (!marker) return undefined;
  const level = namedLevel(paragraph) ?? 1;
  const children = withoutStart(paragraph.children, marker[0].length);
  return { level, tagName: marker[1] === undefined ? 'ol' : 'ul', children };
}

function namedLevel({ properties: { style } }: Element): number | undefined {
  const level = /\blevel(\d)/.exec(typeof style === 'string' ? style : '')?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Of a paragraph without a marker: as it says, or as far in as it stands; else it goes on where the last item is. */
function levelUnder(paragraph: Element, last: number): number {
  const { style } = paragraph.properties;
  const inset = /margin-left:\s*([\d.]+)(pt|cm|in)/i.exec(typeof style === 'string' ? style : '');
  const points = Number(inset?.[1] ?? 0) * (POINTS[inset?.[2]?.toLowerCase() ?? ''] ?? 0);
  const level = namedLevel(paragraph) ?? (points > 0 ? Math.max(1, Math.round(points / INSET_POINTS)) : last);
  return Math.min(level, last);
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, cm: 28.35, in: 72 };
/** How far Word moves each level in. */
const INSET_POINTS = 36;

/** The same without the first characters, wherever they stand. */
function withoutStart(children: Children, chars: number): Children {
  let left = chars;
  return children.map((child) => {
    if (left <= 0) return child;
    if (child.type === 'text') {
      const value = child.value.slice(left);
      left -= child.value.length - value.length;
      return { ...child, value };
    }
    if (child.type !== 'element') return child;
    const { length } = textOf(child);
    const inner = withoutStart(child.children, left);
    left -= Math.min(left, length);
    return { ...child, children: inner };
  });
}

/** Items of a deeper level lie in a list of their own, inside the item above; another kind of marker begins another list. */
function listsOf(items: readonly Item[]): Element[] {
  const lists: Element[] = [];
  for (let at = 0; at < items.length;) {
    const { level, tagName, children } = items[at] as Item;
    let end = at + 1;
    while (end < items.length && isUnder(items[end] as Item, level)) end++;
    const item = element('li', [...children, ...underItem(items.slice(at + 1, end), level)]);
    const last = lists.at(-1);
    if (last && last.tagName === (tagName ?? 'ul')) last.children.push(item);
    else lists.push(element(tagName ?? 'ul', [item]));
    at = end;
  }
  return lists;
}

function isUnder(item: Item, level: number): boolean {
  return item.level > level || (item.level === level && item.tagName === undefined);
}

/** Paragraphs of the item itself, and lists of deeper items between them. */
function underItem(items: readonly Item[], level: number): Element['children'] {
  const result: Element['children'] = [];
  let deeper: Item[] = [];
  for (const item of items) {
    if (item.level > level) deeper.push(item);
    else {
      result.push(...listsOf(deeper), ...item.children);
      deeper = [];
    }
  }
  return [...result, ...listsOf(deeper)];
}

function element(tagName: string, children: Children): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function isBlank(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
