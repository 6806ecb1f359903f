// The project's own package, and ways to spoil one part of it.
import { join } from 'node:path';
import { projectRoot } from '../../bot/project-root.js';
import { assemblePackage, type PackageFiles } from '../../manifest/app-package.js';
import { readBotFacts } from '../../manifest/bot-facts.js';
import { brandSources } from '../../manifest/brand-sources.js';
import { withoutDeskTab } from '../../manifest/desk-tab.js';
import { formatProblem } from '../../manifest/problem.js';
import { readSources, type Sources } from '../../manifest/sources.js';
import { readValues } from '../../manifest/values.js';
import { knowledge } from './knowledge.js';

export const MANIFEST_FOLDER = join(projectRoot(), 'manifest');
export const APP_ID = '11111111-2222-3333-4444-555555555555';
export const ENVIRONMENT = { MICROSOFT_APP_ID: APP_ID, BOT_DOMAIN: 'bot.contoso.com' };

export const bot = readBotFacts(knowledge);

/** A copy of the project's files that a test may change. */
export function copySources(environment: Readonly<Record<string, string>> = ENVIRONMENT): Sources {
  const { sources } = readSources(MANIFEST_FOLDER);
  const isDeskTab = readValues(environment, '1.2.3').values.deskTab;
  return structuredClone(brandSources(isDeskTab ? sources : withoutDeskTab(sources), knowledge));
}

export function assemble(
  sources?: Sources,
  environment: Readonly<Record<string, string>> = ENVIRONMENT,
): { files: PackageFiles; problems: string[] } {
  const { values, problems: valueProblems } = readValues(environment, '1.2.3');
  const { files, problems } = assemblePackage(sources ?? copySources(environment), values, bot);
  return { files, problems: [...valueProblems, ...problems].map(formatProblem) };
}

export function readJson(files: PackageFiles, name: string): unknown {
  return JSON.parse(new TextDecoder().decode(files[name]));
}

/** Sets what a path such as `bots[0].botId` leads to; undefined removes it. */
export function set(json: unknown, path: string, value: unknown): void {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const last = keys.pop() ?? '';
  const parent = keys.reduce((node, key) => (node as Record<string, unknown>)[key], json) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

/** The same for a localization file, whose keys are whole paths. */
export function setText(sources: Sources, file: string, path: string, text: string | undefined): void {
  const texts = sources.languages[file] as Record<string, string | undefined>;
  if (text === undefined) delete texts[path];
  else texts[path] = text;
}
