// `npm run import -- FILE… [--topic t] [--locale sv] [--base URL] [--into DIR] [--overwrite] [--dry-run]`: brings questions
// and answers from other files into the knowledge folder, as Markdown to look through. Ends with ten lines on what it did.
import { parseArgs } from 'node:util';
import { importFiles, type ImportOptions } from '../import/import-files.js';
import { ImportError } from '../import/imported.js';
import { LOCALES, localeOfTag } from '../locales.js';
import { runAsProgram, UsageError, withUsage } from './command.js';
import { knowledgeFolder } from './folder.js';

const USAGE = `import -- FILE… [--topic NAME] [--locale ${LOCALES.join('|')}] [--base URL] [--into DIR] [--overwrite] [--dry-run]`;

function readArguments(args: string[], env: NodeJS.ProcessEnv): { files: string[]; options: ImportOptions } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      topic: { type: 'string' },
      locale: { type: 'string' },
      base: { type: 'string' },
      into: { type: 'string' },
      knowledge: { type: 'string' },
      overwrite: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { topic, base, overwrite, 'dry-run': dryRun } = values;
  const locale = localeOfTag(values.locale);
  if (positionals.length === 0) throw new UsageError();
  if (values.locale !== undefined && !locale) {
    throw new ImportError(`--locale ${values.locale}: not en, sv, nl or fr.`);
  }
  if (base !== undefined && !URL.canParse(base)) {
    throw new ImportError(`--base ${base}: write where the document stands, beginning with https://.`);
  }
  const folder = knowledgeFolder(values.into ?? values.knowledge, env);
  return { files: positionals, options: { folder, topic, locale, base, overwrite, dryRun } };
}

/** Named so because `import` is a word of the language. */
export const bringIn = withUsage(USAGE, async (args, out, env) => {
  try {
    const { files, options } = readArguments(args, env);
    const { report, changes } = await importFiles(files, options);
    for (const line of report) out.log(line);
    return changes.length === 0 ? 1 : 0;
  } catch (error) {
    // An ImportError, or a file that is not there: people's to mend. All else is ours, or the command's to be called by.
    if (!(error instanceof Error && 'code' in error) || error instanceof TypeError) throw error;
    out.error(error.message);
    return 2;
  }
});

await runAsProgram(import.meta.filename, bringIn);
