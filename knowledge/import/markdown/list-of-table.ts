// A table that cards cannot draw -> a list that says the same.
import type { List, ListItem, PhrasingContent, Table, TableCell } from 'mdast';
import { textOfNode } from '../../read/markdown.js';

/**
 * An item a column, or an item a row where rows have names of their own (nothing above them) or outnumber the columns.
 * Each cell is named by its column.
 */
export function listOfTable({ children: [header, ...rows] }: Table): List {
  const names = header?.children ?? [];
  const first = names[0] ? textOfNode(names[0]).trim() : '';
  const byRow = first === '' || rows.length > names.length;
  const items = byRow
    ? rows.map((row) =>
        joined(
          row.children.map((cell, at) => named(names[at], cell)),
          [text('; ')],
        ),
      )
    : names.map((name, at) => {
        const cells = rows.flatMap((row) =>
          row.children[at] ? [withoutLooseBreaks(row.children[at].children)] : [],
        );
        return [...titled(name), ...joined(cells, [{ type: 'break' }])];
      });
  const children = items.map((content): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: content }],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

function joined(parts: readonly PhrasingContent[][], between: PhrasingContent[]): PhrasingContent[] {
  const filled = parts.filter((part) => part.some((node) => textOfNode(node).trim() !== ''));
  return filled.flatMap((part, at) => (at > 0 ? [...between, ...part] : part));
}

function titled(name: TableCell | undefined): PhrasingContent[] {
  const head = name ? textOfNode(name).trim() : '';
  return head === '' ? [] : [{ type: 'strong', children: [text(`${head}:`)] }, text(' ')];
}

function named(name: TableCell | undefined, cell: TableCell): PhrasingContent[] {
  return [...titled(name), ...withoutLooseBreaks(cell.children)];
}

/** No break at either end, never two, and none after a colon: there the line goes on. */
function withoutLooseBreaks(children: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  children.forEach((child, at) => {
    if (child.type !== 'break') return void result.push(child);
    const before = result.at(-1);
    const isLast = children.slice(at).every(({ type }) => type === 'break');
    if (!before || before.type === 'break' || isLast || (before.type === 'text' && before.value === ' '))
      return;
    result.push(/:\s*$/.test(textOfNode(before)) ? text(' ') : child);
  });
  return result;
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
