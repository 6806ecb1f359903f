// Which Markdown an answer may hold: what cards can draw on the page and in Teams.
import type { Nodes } from 'mdast';
import { parseMarkdown, textOfNode } from './markdown.js';

/** A fault inside one answer; `line` counts from 1 at the answer's first line. */
export interface AnswerFault {
  line: number;
  message: string;
  remedy: string;
}

/** What the organisation allows beyond https links. Hosts are written as in an address, such as `intranet` or `hr:8080`. */
export interface AnswerHosts {
  /** Hosts that answers may link to by `http:`. */
  http: readonly string[];
  /** Hosts whose pictures answers may show, by `https:`. */
  images: readonly string[];
}

export const NO_HOSTS: AnswerHosts = { http: [], images: [] };

const ALLOWED = new Set<string>([
  ...['root', 'paragraph', 'text', 'strong', 'emphasis', 'list', 'listItem', 'link', 'break'],
  ...['inlineCode', 'code', 'blockquote', 'table', 'tableRow', 'tableCell', 'image'],
]);

const REMEDY_FOR: Record<string, string> = {
  heading: 'Use a bold line: cards do not draw headings',
  html: 'Remove it: markup is shown as text',
  thematicBreak: 'Remove the line',
  definition: 'Write the address into the link itself: [text](https://address)',
  linkReference: 'Write the address into the link itself: [text](https://address)',
};

/** What a look at an answer's Markdown tells. */
export interface AnswerReport {
  /** In reading order. */
  readonly faults: readonly AnswerFault[];
  /** The addresses it links to, in order. */
  readonly links: readonly string[];
}

/**
 * Looked at lately, the oldest first: a draft of hundreds of edits reads the same answers of a file again after each of them,
 * by far the longest part of reading it.
 */
const LOOKED_AT = new Map<string, AnswerReport>();
const MOST_LOOKED_AT = 200;

export function checkAnswer(markdown: string, hosts: AnswerHosts = NO_HOSTS): AnswerReport {
  const key = JSON.stringify([hosts, markdown]);
  const report = LOOKED_AT.get(key) ?? lookAt(markdown, hosts);
  LOOKED_AT.delete(key);
  LOOKED_AT.set(key, report);
  if (LOOKED_AT.size > MOST_LOOKED_AT) LOOKED_AT.delete(LOOKED_AT.keys().next().value ?? '');
  return report;
}

function lookAt(markdown: string, hosts: AnswerHosts): AnswerReport {
  const faults: AnswerFault[] = [];
  const links: string[] = [];
  if (markdown.trim() === '') {
    faults.push({ line: 1, message: 'The answer is empty', remedy: 'Write the answer below the heading' });
  }
  const visit = (node: Nodes, inLink: boolean): void => {
    const line = node.position?.start.line ?? 1;
    const add = (message: string, remedy: string): void => void faults.push({ line, message, remedy });
    if (!ALLOWED.has(node.type)) {
      const remedy = REMEDY_FOR[node.type] ?? 'Use paragraphs, bold, lists, links, tables and code';
      add(`${node.type} is not allowed in an answer`, remedy);
    } else if (node.type === 'link') {
      links.push(node.url);
      checkLink(node.url, textOfNode(node), hosts, add);
    } else if (node.type === 'image') {
      checkImage(node.url, node.alt ?? '', hosts, add);
    } else if (node.type === 'text' && !inLink && BROKEN_LINK.test(node.value)) {
      add(`Broken link syntax near "${excerpt(node.value)}"`, 'Write links as [text](https://address)');
    }
    if ('children' in node) for (const child of node.children) visit(child, inLink || node.type === 'link');
  };
  visit(parseMarkdown(markdown), false);
  return { faults, links };
}

/** An address that stands alone, or brackets that were to become a link; `[Enter]` is a key. */
const BROKEN_LINK = /\]\(|\]\s+\((https?|mailto|tel):|https?:\/\//;

type Add = (message: string, remedy: string) => void;

function checkLink(url: string, text: string, hosts: AnswerHosts, add: Add): void {
  if (text.trim() === '') add(`The link to ${url} has no text`, 'Put words between the square brackets');
  const kind = kindOfLink(url, hosts);
  if (kind === 'http') {
    const host = new URL(url).host;
    add(
      `"${url}" is not encrypted`,
      `Write https:// if ${host} has it; else add ${host} to httpHosts in bot.yml`,
    );
  } else if (kind === 'other') {
    add(
      `"${url}" is not an absolute https address`,
      'Write the whole address, beginning with https://, mailto: or tel:',
    );
  }
}

/** `fine`, or `http` to a host that is not allowed, or any `other` address. */
export function kindOfLink(url: string, hosts: AnswerHosts): 'fine' | 'http' | 'other' {
  if (!URL.canParse(url)) return 'other';
  const { protocol, host } = new URL(url);
  if (protocol === 'http:' && /^http:\/\//i.test(url)) return hosts.http.includes(host) ? 'fine' : 'http';
  if (protocol === 'https:' && /^https:\/\//i.test(url)) return 'fine';
  const contact = /^mailto:[^\s@]+@[^\s@]+$/i.test(url) || /^tel:\+?[\d().\s-]+$/i.test(url);
  return contact ? 'fine' : 'other';
}

function checkImage(url: string, alt: string, hosts: AnswerHosts, add: Add): void {
  if (alt.trim() === '')
    add(
      `The picture ${url} has no description`,
      'Write ![what it shows](https://address): not everybody sees it',
    );
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol === 'https:' && hosts.images.includes(address.host)) return;
  add(
    `The picture ${url} is not from a host that may show pictures`,
    address?.protocol === 'https:'
      ? `Add ${address.host} to imageHosts in bot.yml, or link to the picture`
      : 'Write the whole address, beginning with https://',
  );
}

function excerpt(text: string): string {
  const at = Math.max(0, text.search(/[[\]]|https?:/) - 15);
  return text
    .slice(at, at + 40)
    .replace(/\s+/g, ' ')
    .trim();
}
