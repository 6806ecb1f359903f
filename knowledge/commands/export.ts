// `npm run export -- [--knowledge DIR] FILE.xlsx|.csv|.tsv`: the knowledge folder as a spreadsheet; edited there, it comes
// back with `npm run import`.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KnowledgeError } from '../entry.js';
import { tableOfFolder } from '../export/table-of-folder.js';
import { TABLE_KINDS, writeTable } from '../export/write-table.js';
import { knowledgeFolder } from './folder.js';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { knowledge: { type: 'string' } },
  });
  const [file = ''] = positionals;
  const kind = TABLE_KINDS.find((end) => file.toLowerCase().endsWith(`.${end}`));
  if (!kind || positionals.length > 1) {
    console.error('Usage: npm run export -- [--knowledge DIR] FILE.xlsx, FILE.csv or FILE.tsv');
    process.exitCode = 2;
  } else {
    const rows = tableOfFolder(knowledgeFolder(values.knowledge));
    writeFileSync(file, await writeTable(rows, kind));
    console.log(
      `${rows.length - 1} rows written to ${file}. Edit and import it again; leave the column "revision" as it is.`,
    );
  }
} catch (error) {
  const known =
    error instanceof KnowledgeError ||
    error instanceof RangeError ||
    (error instanceof Error && 'code' in error);
  if (!known) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
