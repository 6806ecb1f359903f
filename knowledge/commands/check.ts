// `npm run knowledge:check -- [--parity] [--knowledge] [FOLDER]`: every fault of the knowledge folder, then advice on phrasings. Fails on
// faults only. With --parity, and for the project's own folder, whatever one language lacks is a fault too.
import { parseArgs } from 'node:util';
import { adviseOn } from '../check/advice.js';
import { formatProblem, KnowledgeError } from '../entry.js';
import { loadKnowledge } from '../knowledge.js';
import { LOCALES } from '../locales.js';
import { readContent } from '../read/read-content.js';
import { knowledgeFolder, shippedFolder } from './folder.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { parity: { type: 'boolean', default: false }, knowledge: { type: 'string' } },
});
const folder = knowledgeFolder(positionals[0] ?? values.knowledge);
try {
  const content = readContent(folder, { parity: values.parity || folder === shippedFolder() });
  loadKnowledge(folder);
  const { warnings, separation } = adviseOn(content);
  for (const warning of warnings) console.log(`advice: ${warning}`);
  console.table(separation);
  const inLocales = LOCALES.flatMap((locale) => {
    const count = content.entries.filter(({ locales }) => locales.includes(locale)).length;
    return count > 0 ? [`${count} in ${locale}`] : [];
  });
  console.log(
    `${content.entries.length} entries (${inLocales.join(', ')}), no faults, ${warnings.length} piece(s) of advice.`,
  );
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem));
  console.error(`${error.problems.length} problem(s) in ${folder}.`);
  process.exitCode = 1;
}
