// The bot and its page as they are served: compiled once for all specs of a run, so that none of the many that start it waits for
// that. Only what is beside the types: those are `npm run lint`'s.
import { execFile } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { projectRoot } from '../../bot/project-root.js';

/** The rooms of the source, and the programs that specs start. */
const SOURCES = [
  'bot',
  'cards',
  'dialogs',
  'knowledge',
  'manifest',
  'test/support',
  'test/bot/http/stray-error-child.ts',
];
/** Names the folder to the processes that the specs run in. */
const VARIABLE = 'BUILT_FOR_SPECS';

let built: Promise<string> | undefined;

/**
 * The folder with the compiled source, in which files lie as they do in the project. Where `buildForRun` has not made it, this
 * process makes one of its own, which goes with it.
 */
export function compiled(): Promise<string> {
  const made = process.env[VARIABLE];
  return (built ??= made === undefined ? makeOwn() : Promise.resolve(made));
}

/**
 * A program as it is started: Node takes it as it is, which saves the second that translating takes at each start.
 * @param file from the root of the project, `knowledge/commands/ask.ts`
 */
export const program = async (file: string): Promise<string> =>
  join(await compiled(), file.replace(/\.ts$/, '.js'));

/** Puts the web page into `dist/web`: a moment's work when nothing has changed. */
export const buildPage = async (): Promise<void> => void (await compiled());

/** For all processes that are started after it. @returns what takes it away */
export async function buildForRun(): Promise<() => void> {
  const folder = await make();
  process.env[VARIABLE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

async function makeOwn(): Promise<string> {
  const folder = await make();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function make(): Promise<string> {
  const root = projectRoot();
  // In the project, where its packages are found; of this process alone, for others may run at the same time.
  const folder = join(root, 'dist', `specs-${process.pid}`);
  const page = promisify(execFile)(process.execPath, ['--import', 'tsx', 'bot/web/build.ts'], { cwd: root });
  await build({
    absWorkingDir: root,
    entryPoints: SOURCES.flatMap((source) => filesOf(root, source)),
    outdir: folder,
    outbase: '.',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'error',
  });
  await page;
  return folder;
}

function filesOf(root: string, source: string): string[] {
  if (source.endsWith('.ts')) return [source];
  return readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(source, file));
}
