// Which Markdown an answer may hold: what Teams, Web Chat and Adaptive Cards all draw alike.
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';

/** A fault inside one answer; `line` counts from 1 at the answer's first line. */
export interface AnswerFault {
  line: number;
  message: string;
  remedy: string;
}

const ALLOWED = new Set<string>([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'list',
  'listItem',
  'link',
  'break',
]);

const REMEDY_FOR: Record<string, string> = {
  heading: 'Use a bold line: cards do not draw headings',
  image: 'Link to the picture instead: Teams does not draw images in text',
  html: 'Remove it: markup is shown as text',
  table: 'Use a list: Teams does not draw tables in text',
};

/** What a look at an answer's Markdown tells. */
export interface AnswerReport {
  /** In reading order. */
  faults: AnswerFault[];
  /** The addresses it links to, in order. */
  links: string[];
}

export function checkAnswer(markdown: string): AnswerReport {
  const faults: AnswerFault[] = [];
  const links: string[] = [];
  if (markdown.trim() === '') {
    faults.push({ line: 1, message: 'The answer is empty', remedy: 'Write the answer below the heading' });
  }
  visit(fromMarkdown(markdown), (node) => {
    const line = node.position?.start.line ?? 1;
    const add = (message: string, remedy: string): void => void faults.push({ line, message, remedy });
    if (!ALLOWED.has(node.type)) {
      add(
        `${node.type} is not allowed in an answer`,
        REMEDY_FOR[node.type] ?? 'Use paragraphs, bold, lists and links',
      );
    } else if (node.type === 'link') {
      links.push(node.url);
      checkLink(node.url, textOf(node), add);
    } else if (node.type === 'text' && /[[\]]|\]\(|https?:\/\//.test(node.value)) {
      add(`Broken link syntax near "${excerpt(node.value)}"`, 'Write links as [text](https://address)');
    }
  });
  return { faults, links };
}

function checkLink(url: string, text: string, add: (message: string, remedy: string) => void): void {
  if (text.trim() === '') add(`The link to ${url} has no text`, 'Put words between the square brackets');
  if (!URL.canParse(url) || !/^https:\/\//.test(url)) {
    add(`"${url}" is not an absolute https address`, 'Write the whole address, beginning with https://');
  }
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}

function excerpt(text: string): string {
  const at = Math.max(0, text.search(/[[\]]|https?:/) - 15);
  return text
    .slice(at, at + 40)
    .replace(/\s+/g, ' ')
    .trim();
}
