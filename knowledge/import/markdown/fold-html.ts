// Tags inside a paragraph stand as separate nodes; together with what is between them they become Markdown.
import type { Html, PhrasingContent } from 'mdast';
import { textOfNode } from '../../read/markdown.js';
import type { TreeContext } from './clean-context.js';

type Folded = Exclude<PhrasingContent, Html>;

const TAG = /^<(\/?)([a-z][a-z0-9-]*)\b([^]*?)\/?>$/i;
/** Tags of HTML; anything else in angle brackets, such as `<your name>`, is text. */
const KNOWN =
  /^(a|abbr|acronym|article|b|bdi|bdo|big|br|button|center|cite|code|del|details|dfn|div|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|input|ins|kbd|label|li|mark|nobr|ol|p|picture|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|th|thead|time|tr|tt|u|ul|var|video|wbr)$/i;

export function foldHtml(nodes: readonly PhrasingContent[], context: TreeContext): Folded[] {
  const result: Folded[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node) continue;
    if (node.type !== 'html') {
      result.push(node);
      continue;
    }
    const [, closing, name = '', attributes = ''] = TAG.exec(node.value) ?? [];
    const tag = name.toLowerCase();
    if (node.value.startsWith('<!--')) context.notes.add('lost', 'hidden comment', context.place);
    else if (!KNOWN.test(tag)) result.push({ type: 'text', value: node.value });
    else if (tag === 'br') result.push({ type: 'break' });
    else if (tag === 'img')
      result.push({ type: 'image', url: attribute(attributes, 'src'), alt: attribute(attributes, 'alt') });
    else if (!closing) {
      const end = closingAt(nodes, at, tag);
      if (end < 0) continue;
      result.push(...wrapped(tag, attributes, foldHtml(nodes.slice(at + 1, end), context)));
      if (!QUIET.has(tag)) context.notes.add('turned', 'HTML -> Markdown', context.place);
      at = end;
    }
  }
  return result;
}

/** Marks that say nothing a reader of text misses. */
const QUIET = new Set(['span', 'font', 'a']);

function closingAt(nodes: readonly PhrasingContent[], from: number, tag: string): number {
  let depth = 0;
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at];
    if (node?.type !== 'html') continue;
    const [, closing, name = ''] = TAG.exec(node.value) ?? [];
    if (name.toLowerCase() !== tag) continue;
    depth += closing ? -1 : 1;
    if (depth === 0) return at;
  }
  return -1;
}

function wrapped(tag: string, attributes: string, children: Folded[]): Folded[] {
  if (tag === 'a') {
    const url = attribute(attributes, 'href');
    return url === '' ? children : [{ type: 'link', url, children }];
  }
  if (tag === 'b' || tag === 'strong') return [{ type: 'strong', children }];
  if (tag === 'i' || tag === 'em' || tag === 'cite') return [{ type: 'emphasis', children }];
  if (/^(code|kbd|samp|tt|var)$/.test(tag)) {
    return [{ type: 'inlineCode', value: children.map(textOfNode).join('') }];
  }
  return tag === 'script' || tag === 'style' ? [] : children;
}

/** The value of an attribute; empty when the tag has none. */
export function attribute(attributes: string, name: string): string {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}
