// `npm run manifest`: the Teams app package from this folder and the environment, or every fault with its remedy.
// `npm run manifest -- FILE.zip` writes it somewhere else.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { projectRoot } from '../bot/project-root.js';
import { KnowledgeError } from '../knowledge/entry.js';
import { loadKnowledge } from '../knowledge/knowledge.js';
import { assemblePackage, zipPackage } from './app-package.js';
import { readBotFacts } from './bot-facts.js';
import { brandSources } from './brand-sources.js';
import { formatProblem, type Problem } from './problem.js';
import { readSources } from './sources.js';
import { readValues } from './values.js';

function build(root: string, target: string): Problem[] {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const knowledge = loadKnowledge(resolve(root, process.env['KNOWLEDGE_DIR'] || 'knowledge/content'));
  const { values, problems: inValues } = readValues(process.env, version);
  const { sources, problems: inSources } = readSources(import.meta.dirname);
  const branded = brandSources(sources, knowledge);
  const { files, problems: inPackage } = assemblePackage(branded, values, readBotFacts(knowledge));
  const problems = [...inValues, ...inSources, ...inPackage];
  if (problems.length > 0) return problems;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, zipPackage(files));
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    return [{ where: target, message: `cannot be written (${code})`, remedy: 'Name another file' }];
  }
  console.log(
    `${target}: version ${version}, ${Object.keys(files).length} files. To upload it: manifest/README.md`,
  );
  return [];
}

try {
  const root = projectRoot();
  const problems = build(root, resolve(root, process.argv[2] ?? 'dist/colleague-teams.zip'));
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    console.error(`${problems.length} problem(s): no package was written.`);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
