// `npm run knowledge:check`: every fault of the knowledge folder, then advice on phrasings. Fails on faults only.
import { adviseOn } from '../check/advice.js';
import { formatProblem, KnowledgeError } from '../entry.js';
import { loadKnowledge } from '../knowledge.js';
import { readContent } from '../read/read-content.js';
import { knowledgeFolder } from './folder.js';

const folder = knowledgeFolder(process.argv[2]);
try {
  loadKnowledge(folder);
  const content = readContent(folder);
  const { warnings, separation } = adviseOn(content);
  for (const warning of warnings) console.log(`advice: ${warning}`);
  console.table(separation);
  console.log(
    `${content.entries.length} entries in 4 locales, no faults, ${warnings.length} piece(s) of advice.`,
  );
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  for (const problem of error.problems) console.error(formatProblem(problem));
  console.error(`${error.problems.length} problem(s) in ${folder}.`);
  process.exitCode = 1;
}
