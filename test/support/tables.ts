// `npm run tables`: writes the measurements of `test/results/` into the READMEs that show them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { DOCUMENTS, withResultTables } from './result-tables.js';

for (const file of DOCUMENTS) {
  const path = join(projectRoot(), file);
  const before = readFileSync(path, 'utf8');
  const after = withResultTables(before);
  if (after !== before) writeFileSync(path, after);
  console.log(`${after === before ? 'unchanged' : 'written'}: ${file}`);
}
