// Markdown -> elements of the page, one by one: nothing here parses HTML, and what is HTML in a text stays text.
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { element } from '../element.js';

/** Paragraphs, lists, quotes, code, bold, italics and links: what cards and messages draw. */
export function markdownElements(markdown: string): Node[] {
  return childrenOf(fromMarkdown(markdown));
}

function childrenOf({ children }: Parents): Node[] {
  return children.map(nodeOf);
}

function nodeOf(node: Nodes): Node {
  switch (node.type) {
    case 'paragraph':
      return element('p', {}, ...childrenOf(node));
    case 'heading':
      return element('p', {}, element('strong', {}, ...childrenOf(node)));
    case 'list':
      return node.ordered === true
        ? element('ol', { start: node.start ?? 1 }, ...childrenOf(node))
        : element('ul', {}, ...childrenOf(node));
    case 'listItem':
      return element('li', {}, ...childrenOf(node));
    case 'blockquote':
      return element('blockquote', {}, ...childrenOf(node));
    case 'code':
      return element('pre', {}, element('code', {}, node.value));
    case 'strong':
      return element('strong', {}, ...childrenOf(node));
    case 'emphasis':
      return element('em', {}, ...childrenOf(node));
    case 'inlineCode':
      return element('code', {}, node.value);
    case 'break':
      return element('br');
    case 'thematicBreak':
      return element('hr');
    case 'link':
      return linkTo(node.url, childrenOf(node));
    case 'text':
    case 'html':
      return document.createTextNode(node.value);
    default:
      return 'children' in node ? element('span', {}, ...childrenOf(node)) : document.createTextNode('');
  }
}

/** Only what a browser may open from here; anything else is its text. */
function linkTo(url: string, children: Node[]): Node {
  if (!/^(?:https?|mailto|tel):/i.test(url)) return element('span', {}, ...children);
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}
