// Where the project lies: the same whether it runs from source or compiled into dist/.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder at or above this file that holds `knowledge/` and `package.json`. */
export function projectRoot(from = import.meta.dirname): string {
  const found = existsSync(join(from, 'package.json')) && existsSync(join(from, 'knowledge', 'faq'));
  const parent = dirname(from);
  if (found || parent === from) return from;
  return projectRoot(parent);
}
