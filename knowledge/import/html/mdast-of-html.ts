// HTML -> the tree of Markdown. Answers to a disclosure become headings, ids of headings are kept as anchors.
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Element, Nodes, RootContent as HastContent } from 'hast';
import type { RootContent } from 'mdast';
import { isGenerated } from './generated-id.js';
import { foldWordLists } from './word-lists.js';

/** Around the id of a heading, at its beginning: characters that stand in no text. */
export const ID_START = '\uE000';
export const ID_END = '\uE001';

/** A piece of HTML inside Markdown, balanced or not. */
export function mdastOfHtml(html: string): RootContent[] {
  const tree = fromHtml(html, { fragment: true });
  return childrenOf(
    toMdast({ ...tree, children: foldWordLists(tree.children).flatMap((node) => prepared(node, 'strong')) }),
  );
}

export interface HtmlPage {
  title: string | undefined;
  language: string | undefined;
  blocks: RootContent[];
}

/** A whole page: its main part, without navigation, scripts and forms. */
export function readHtmlPage(html: string): HtmlPage {
  const tree = fromHtml(html);
  const root = find(tree, ({ tagName }) => tagName === 'html');
  const main =
    find(tree, ({ tagName, properties }) => tagName === 'main' || properties.role === 'main') ??
    find(tree, ({ tagName }) => tagName === 'article') ??
    find(tree, ({ tagName }) => tagName === 'body');
  const title = find(tree, ({ tagName }) => tagName === 'title');
  const language = root?.properties.lang ?? find(tree, ({ tagName }) => tagName === 'body')?.properties.lang;
  const children = foldWordLists(main?.children ?? []).flatMap((node) => prepared(node, 'h6'));
  return {
    title: title ? textOf(title).trim() || undefined : undefined,
    language: typeof language === 'string' ? language : undefined,
    blocks: childrenOf(toMdast({ type: 'root', children: children })),
  };
}

const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'svg',
  'iframe',
  'select',
]);

/**
 * @param questions what a `summary`, `dt` or question button becomes: `h6` where it may begin an entry, `strong` inside
 * an answer
 */
function prepared(node: Nodes, questions: 'h6' | 'strong', anchor?: string): HastContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  const { tagName, properties } = node;
  if (questions === 'h6' && DROPPED.has(tagName)) return [];
  if (tagName === 'script' || tagName === 'style') return [];
  const id = typeof properties.id === 'string' ? properties.id : anchor;
  const heads = isHeading(node);
  const first = node.children.findIndex((child) => child.type === 'element');
  const within = heads ? undefined : node.children[first];
  const children = foldWordLists(withTableHead(node)).flatMap((child) =>
    prepared(child, questions, child === within ? id : undefined),
  );
  const text = textOf(node).trim();
  if (heads) return [{ ...node, children: [...marker(id ?? namedAnchor(node)), ...unbuttoned(children)] }];
  if (tagName === 'summary' || tagName === 'dt' || (tagName === 'button' && text.endsWith('?'))) {
    const own = [
      ...marker(id),
      ...children.flatMap((child) =>
        child.type === 'element' && isHeading(child) ? child.children : [child],
      ),
    ];
    const heading = element(questions, own as Element['children']);
    return questions === 'h6' ? [heading] : [element('p', [heading])];
  }
  if (tagName === 'dl' || tagName === 'dd' || tagName === 'details')
    return [element('div', children as Element['children'])];
  return [{ ...node, children: children as Element['children'] }];
}

/** Word marks no cell as a head; its first row is one when it is all in bold. */
function withTableHead(node: Element): Element['children'] {
  const isRow =
    node.tagName === 'tr' &&
    node.children.every((child) => child.type !== 'element' || child.tagName === 'td');
  const cells = isRow ? node.children.filter((child) => child.type === 'element') : [];
  const isHead = cells.some((cell) => textOf(cell).trim() !== '') && cells.every(isBold);
  if (!isHead) return node.children;
  return node.children.map((child) =>
    child.type === 'element' ? { ...child, tagName: 'th', children: withoutBold(child.children) } : child,
  );
}

/** All that it says; what says nothing is as bold as one likes. */
function isBold(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'element' || node.tagName === 'b' || node.tagName === 'strong') return true;
  return node.children.every(isBold);
}

function withoutBold(children: Element['children']): Element['children'] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    const inner = withoutBold(child.children);
    return child.tagName === 'b' || child.tagName === 'strong' ? inner : [{ ...child, children: inner }];
  });
}

/** A heading that opens its answer holds a button: only its text is wanted. */
function unbuttoned(children: readonly HastContent[]): Element['children'] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    if (isHeading(child) || child.tagName === 'button') return child.children;
    return [child];
  });
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function namedAnchor(heading: Element): string | undefined {
  const link = find(
    heading,
    ({ tagName, properties }) => tagName === 'a' && Boolean(properties.name ?? properties.id),
  );
  const name = link?.properties.name ?? link?.properties.id;
  return typeof name === 'string' ? name : undefined;
}

function marker(id: string | undefined): Element['children'] {
  return id === undefined || isGenerated(id) ? [] : [{ type: 'text', value: `${ID_START}${id}${ID_END}` }];
}

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function find(node: Nodes, wanted: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && wanted(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function childrenOf(tree: ReturnType<typeof toMdast>): RootContent[] {
  return tree.type === 'root' ? tree.children : [tree];
}
