// Inside a paragraph: links made whole, pictures and markup turned into what an answer may hold.
import type { Html, PhrasingContent } from 'mdast';
import { textOfNode } from '../../read/markdown.js';
import { resolveAddress } from './addresses.js';
import type { TreeContext } from './clean-context.js';
import { foldHtml } from './fold-html.js';

export function cleanInline(nodes: readonly PhrasingContent[], context: TreeContext): PhrasingContent[] {
  return tidy(foldHtml(nodes, context).flatMap((node) => cleanNode(node, context)));
}

function cleanNode(node: Exclude<PhrasingContent, Html>, context: TreeContext): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return linked(onOneLine(node.value), context);
    case 'strong':
    case 'emphasis': {
      const children = cleanInline(node.children, context);
      return children.length > 0 ? spaced({ ...node, children }) : [];
    }
    case 'link':
      return linkOf(node.url, node.children, context);
    case 'linkReference': {
      const url = context.definitions.get(node.identifier)?.url;
      return url === undefined ? cleanInline(node.children, context) : linkOf(url, node.children, context);
    }
    case 'image':
      return imageOf(node.url, node.alt ?? '', context);
    case 'imageReference':
      return imageOf(context.definitions.get(node.identifier)?.url ?? '', node.alt ?? '', context);
    case 'inlineCode':
    case 'break':
      return [node];
    default:
      return 'children' in node
        ? cleanInline(node.children, context)
        : [{ type: 'text', value: textOfNode(node) }];
  }
}

/** Lines of the source end anywhere; the mark of an alert stands on a line of its own. */
function onOneLine(text: string): string {
  const [, mark = '', rest = ''] = /^(\[![A-Z]+\]\n)?([^]*)$/.exec(text) ?? [];
  return (
    mark +
    rest.replace(/\s+/g, (blank) => (blank.includes('\u00A0') || blank.includes('\u202F') ? blank : ' '))
  );
}

function linkOf(
  address: string,
  children: readonly PhrasingContent[],
  context: TreeContext,
): PhrasingContent[] {
  const { notes, place } = context;
  const inner = cleanInline(children, context).flatMap((node) =>
    node.type === 'link' ? node.children : [node],
  );
  const text = inner.map(textOfNode).join('').trim();
  const url = resolveAddress(address, context);
  if (url !== undefined) {
    const named: PhrasingContent[] =
      text === '' ? [{ type: 'text', value: new URL(url).host || url }] : inner;
    return [{ type: 'link', url, children: named }];
  }
  if (/^javascript:/i.test(address)) {
    notes.add('lost', `"${text}", a button of the page`, place);
    return [];
  }
  if (address !== '') notes.add('lost', lostLink(address), `${place} ${address}`);
  return inner;
}

function lostLink(address: string): string {
  if (address.startsWith('#')) return 'link inside the document (text kept)';
  if (/^[a-z]+:/i.test(address)) return 'link that cannot be followed from a chat (text kept)';
  return 'relative link (text kept; --base tells where the document stands)';
}

function imageOf(address: string, alt: string, context: TreeContext): PhrasingContent[] {
  const { notes, place, imageHosts } = context;
  const url = resolveAddress(address, context);
  const text = alt.trim();
  const host = url?.startsWith('https://') ? new URL(url).host : undefined;
  if (url && host && text !== '' && imageHosts.includes(host)) return [{ type: 'image', url, alt: text }];
  if (url && text !== '') {
    notes.add('turned', 'picture -> link to it', place);
    return [{ type: 'link', url, children: [{ type: 'text', value: text }] }];
  }
  notes.add('lost', 'picture', `${place}${text === '' ? '' : ` "${text}"`}`);
  return [];
}

/** Addresses that stand alone become links. */
function linked(text: string, context: TreeContext): PhrasingContent[] {
  return text.split(/(https?:\/\/[^\s<>"]+)/).flatMap((part, at): PhrasingContent[] => {
    if (part === '') return [];
    if (at % 2 === 0) return [{ type: 'text', value: part.replace(/\]\(/g, '] (') }];
    const [, address = '', rest = ''] = /^(.*?)([.,;:!?)\]]*)$/.exec(part) ?? [];
    const url = URL.canParse(address) ? resolveAddress(address, context) : undefined;
    const after: PhrasingContent[] = rest === '' ? [] : [{ type: 'text', value: rest }];
    if (url === undefined) return [{ type: 'text', value: part.replace(/^https?:\/\//, '') }];
    return [{ type: 'link', url, children: [{ type: 'text', value: address }] }, ...after];
  });
}

/** Blanks just inside bold or italics move out: there they would keep the marks from being marks. */
function spaced(node: PhrasingContent & { children: PhrasingContent[] }): PhrasingContent[] {
  const first = node.children[0];
  const last = node.children.at(-1);
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.slice(before.length);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const blank = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value: ' ' }]);
  const empty = node.children.every((child) => textOfNode(child) === '');
  return [...blank(before), ...(empty ? [] : [node]), ...blank(after)];
}

/** Neighbouring texts as one, and no breaks at either end. */
function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else if (!(node.type === 'break' && result.length === 0))
      result.push(node.type === 'text' ? { ...node } : node);
  }
  while (result.at(-1)?.type === 'break') result.pop();
  return result;
}

/** No blanks at either end of a line of text. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result = nodes.map((node) => (node.type === 'text' ? { ...node } : node));
  const [first] = result;
  const last = result.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return result.filter((node) => !(node.type === 'text' && node.value === ''));
}
