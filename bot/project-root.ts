// Where the project lies: the same whether it runs from source or compiled into dist/.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder at or above this file that holds `package.json`: of the project's folders nothing need be there. */
export function projectRoot(from = import.meta.dirname): string {
  const found = existsSync(join(from, 'package.json'));
  const parent = dirname(from);
  if (found || parent === from) return from;
  return projectRoot(parent);
}
