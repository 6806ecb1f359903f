// `npm run manifest`: the Teams app package from this folder and the environment, or every fault with its remedy.
// `npm run manifest -- [--knowledge DIR] [FILE.zip]`: of another folder than `KNOWLEDGE_DIR`, and written somewhere else.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../bot/project-root.js';
import { KnowledgeError } from '../knowledge/entry.js';
import { runAsProgram, withUsage, type Out } from '../knowledge/commands/command.js';
import { knowledgeFolder } from '../knowledge/commands/folder.js';
import { loadKnowledge } from '../knowledge/knowledge.js';
import { assemblePackage, zipPackage } from './app-package.js';
import { readBotFacts } from './bot-facts.js';
import { brandSources } from './brand-sources.js';
import { withoutDeskTab } from './desk-tab.js';
import { formatProblem, type Problem } from './problem.js';
import { withoutRequestCommand } from './request-command.js';
import { readSources } from './sources.js';
import { readValues } from './values.js';

interface Wanted {
  folder: string;
  target: string;
}

function build(root: string, { folder, target }: Wanted, out: Out, env: NodeJS.ProcessEnv): Problem[] {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const knowledge = loadKnowledge(folder);
  const { values, problems: inValues } = readValues(env, version);
  const { sources, problems: inSources } = readSources(join(root, 'manifest'));
  const asked = knowledge.profile.requests ? sources : withoutRequestCommand(sources);
  const branded = brandSources(values.deskTab ? asked : withoutDeskTab(asked), knowledge);
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
  out.log(
    `${target}: version ${version}, ${Object.keys(files).length} files. To upload it: manifest/README.md`,
  );
  return [];
}

export const buildPackage = withUsage('manifest -- [--knowledge DIR] [FILE.zip]', (args, out, env) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { knowledge: { type: 'string' } },
  });
  const [file = 'dist/colleague-teams.zip'] = positionals;
  const root = projectRoot();
  try {
    const folder = knowledgeFolder(values.knowledge, env);
    const problems = build(root, { folder, target: resolve(root, file) }, out, env);
    for (const problem of problems) out.error(formatProblem(problem));
    if (problems.length > 0) out.error(`${problems.length} problem(s): no package was written.`);
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    out.error(error.message);
    return 1;
  }
});

await runAsProgram(import.meta.filename, buildPackage);
