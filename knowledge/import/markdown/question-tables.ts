// Questions in tables and lists -> headings with the answer below, the form in which questions are found.
import type { Heading, List, ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { textOfNode } from '../../read/markdown.js';
import { columnOf } from '../sheet/headers.js';
import { isQuestion } from './is-question.js';

/** Below all headings that people use for groups, above bold lines, which may stand in an answer. */
const DEPTH = 6;

/** Tables whose head says which column asks and which answers. What other columns say follows the answer. */
export function withQuestionTables(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'table') return [block];
    const [head, ...rows] = block.children;
    const fields = (head?.children ?? []).map((cell) => columnOf(textOfNode(cell))?.field);
    const asks = fields.indexOf('question');
    const answers = fields.indexOf('answer');
    return asks < 0 || answers < 0 ? [block] : rows.flatMap((row) => rowAsBlocks(row, head, asks, answers));
  });
}

/**
 * What holds questions without saying so: a table of two columns, and a list, where all that begins a row or an item asks.
 * For documents in which nothing else asks: under a question these are its answer.
 */
export function withBareQuestions(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return bareTable(block);
    return block.type === 'list' ? bareList(block) : [block];
  });
}

function bareTable(table: Table): RootContent[] {
  const rows = table.children;
  const asking = rows.filter(({ children: [first] }) => first && isQuestion(textOfNode(first)));
  const isFaq = rows.every(({ children }) => children.length === 2) && asking.length >= rows.length - 1;
  // The head of a table without one is its first row; a head that does not ask names the columns.
  return isFaq && asking.length > 0 ? asking.flatMap((row) => rowAsBlocks(row, undefined, 0, 1)) : [table];
}

function rowAsBlocks(
  row: TableRow,
  head: TableRow | undefined,
  asks: number,
  answers: number,
): RootContent[] {
  const others = row.children.flatMap((cell, at): RootContent[] => {
    const name = head?.children[at] ? textOfNode(head.children[at]).trim() : '';
    if (at === asks || at === answers || textOfNode(cell).trim() === '') return [];
    const title: PhrasingContent[] =
      name === '' ? [] : [{ type: 'strong', children: [{ type: 'text', value: `${name}:` }] }, blank];
    return [{ type: 'paragraph', children: [...title, ...cell.children] }];
  });
  const answer = row.children[answers]?.children ?? [];
  return [
    headingOf(row.children[asks]?.children ?? [], row),
    { type: 'paragraph', children: answer },
    ...others,
  ];
}

const blank: PhrasingContent = { type: 'text', value: ' ' };

function bareList(list: List): RootContent[] {
  const items = list.children.map(itemAsBlocks);
  return items.length > 0 && items.every((item) => item !== undefined) ? items.flat() : [list];
}

/** `**Question?** Answer`, or a question with something below it; undefined for any other item. */
function itemAsBlocks({ children: [first, ...below], ...item }: ListItem): RootContent[] | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const [start, ...rest] = first.children;
  if (below.length > 0 && isQuestion(textOfNode(first))) return [headingOf(first.children, item), ...below];
  const same = rest.some((node) => textOfNode(node).trim() !== '');
  if (start?.type !== 'strong' || !isQuestion(textOfNode(start)) || (!same && below.length === 0))
    return undefined;
  return [headingOf(start.children, item), ...(same ? [{ ...first, children: rest }] : []), ...below];
}

function headingOf(children: readonly PhrasingContent[], at: Pick<RootContent, 'position'>): Heading {
  const heading: Heading = { type: 'heading', depth: DEPTH, children: [...children] };
  return at.position ? { ...heading, position: at.position } : heading;
}
