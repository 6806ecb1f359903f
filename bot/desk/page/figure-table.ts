// A table of figures: numbers to the right, and scrolled sideways where it is wider than the screen.
import { sayIn } from '../../../cards/words/format.js';
import { element } from './element.js';
import { start } from './start.js';

const { number } = sayIn(start.locale);

type Cell = string | number | HTMLElement;

/** The first cell of a row names it. */
export function figureTable(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): HTMLElement {
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', { class: 'visually-hidden' }, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...header.map((name, at) =>
            element(
              'th',
              { scope: 'col', class: typeof rows[0]?.[at] === 'number' ? 'number' : undefined },
              name,
            ),
          ),
        ),
      ),
      element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map(cellOf)))),
    ),
  );
}

function cellOf(cell: Cell, at: number): HTMLElement {
  const content = typeof cell === 'number' ? number(cell) : cell;
  if (at === 0) return element('th', { scope: 'row' }, content);
  return element('td', { class: typeof cell === 'number' ? 'number' : undefined }, content);
}
