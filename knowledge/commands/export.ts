// `npm run export -- [--knowledge DIR] FILE.xlsx|.csv|.tsv`: the knowledge folder as a spreadsheet; edited there, it comes
// back with `npm run import`.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { KnowledgeError } from '../entry.js';
import { tableOfFolder } from '../export/table-of-folder.js';
import { TABLE_KINDS, writeTable } from '../export/write-table.js';
import { runAsProgram, UsageError, withUsage } from './command.js';
import { knowledgeFolder } from './folder.js';

export const exportTable = withUsage(
  'export -- [--knowledge DIR] FILE.xlsx, FILE.csv or FILE.tsv',
  async (args, out, env) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { knowledge: { type: 'string' } },
    });
    const [file = ''] = positionals;
    const kind = TABLE_KINDS.find((end) => file.toLowerCase().endsWith(`.${end}`));
    if (!kind || positionals.length > 1) throw new UsageError();
    try {
      const rows = tableOfFolder(knowledgeFolder(values.knowledge, env));
      writeFileSync(file, await writeTable(rows, kind));
      out.log(
        `${rows.length - 1} rows written to ${file}. Edit and import it again; leave the column "revision" as it is.`,
      );
      return 0;
    } catch (error) {
      const known =
        error instanceof KnowledgeError ||
        error instanceof RangeError ||
        (error instanceof Error && 'code' in error);
      if (!known) throw error;
      out.error(error.message);
      return 1;
    }
  },
);

await runAsProgram(import.meta.filename, exportTable);
