// Several files of the folder replaced as one: whoever reads it through `finishFiles` sees all of the old or all of the new,
// whenever the process is killed. What is to be done is written down whole before anything is done, and done again if need be.
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  fsyncSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod/v4';

const versionSchema = z.object({
  /** Sorts by time: `20261126T184500Z-1a2b3c4d`. */
  id: z.string().regex(/^[\w-]+$/),
  /** ISO 8601, UTC. */
  at: z.string(),
  who: z.object({ id: z.string(), name: z.string(), email: z.string().optional() }),
  message: z.string(),
  /** Id of the version that this one takes back. */
  undoes: z.string().optional(),
  /** Whole texts; null where there is no file. */
  files: z.array(z.object({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
});

/** One publish: what changed, and how it was before. */
export type Version = z.infer<typeof versionSchema>;

/** A version as it is written in this folder. */
const planSchema = versionSchema.extend({
  /** What the version says of its files, where it was published elsewhere and this folder differs. */
  published: versionSchema.shape.files.optional(),
});
export type Plan = z.infer<typeof planSchema>;

/** Holds what is being published; hidden, so that nobody takes it for content. */
const DOING = '.publishing';
/** Keeps what was published, newest last by name. */
const DONE = '.versions';
const PLAN = 'version.json';
const DRAFT = 'draft';
const RECORD = '.json';

/** Called before each step, for tests that end the process there. */
export type AtStep = (step: string) => void;

const nothing: AtStep = () => undefined;

/**
 * Writes the plan, then the files. `archive` ends it.
 * @throws Error naming the file when one is not as `before` says: somebody changed it by hand meanwhile
 */
export function publishFiles(folder: string, version: Plan, atStep: AtStep = nothing): void {
  finishFiles(folder);
  if (planned(folder)) archive(folder);
  for (const { path, before } of version.files) {
    if (read(join(folder, path)) !== before) throw new Error(`${path} has changed meanwhile. Review again.`);
  }
  prepare(folder);
  atStep('before the plan');
  writeWhole(folder, join(DOING, PLAN), JSON.stringify(version), atStep);
  atStep('after the plan');
  finishFiles(folder, atStep);
}

/** @throws Error when the folder cannot be written at all: before anybody else is told */
export function prepare(folder: string): void {
  makeHidden(join(folder, DOING));
  writeFileSync(join(folder, DOING, DRAFT), '');
}

/**
 * Brings to an end what was interrupted after its plan was written; without a plan the folder is as it was.
 * @returns the version whose files are in place now, and which is still to be archived; undefined when there is none
 */
export function finishFiles(folder: string, atStep: AtStep = nothing): Plan | undefined {
  const version = planned(folder);
  for (const { path, after } of version?.files ?? []) {
    const place = join(folder, path);
    if (read(place) === after) continue;
    atStep(`before ${path}`);
    if (after === null) remove(place);
    else {
      mkdirSync(dirname(place), { recursive: true });
      writeWhole(folder, path, after, atStep);
    }
  }
  return version;
}

/** Moves the plan to the versions: it is done. */
export function archive(folder: string): void {
  const version = planned(folder);
  if (!version) return;
  const { published, ...done } = version;
  makeHidden(join(folder, DONE));
  const record = join(DONE, `${version.id}${RECORD}`);
  if (!published) return renameSync(join(folder, DOING, PLAN), join(folder, record));
  writeWhole(folder, record, JSON.stringify({ ...done, files: published }), nothing);
  rmSync(join(folder, DOING, PLAN), { force: true });
}

/** Newest first. */
export function readVersions(folder: string): Version[] {
  return versionIds(folder).flatMap((id) => parse(read(join(folder, DONE, `${id}${RECORD}`))) ?? []);
}

/** Newest first; without reading them. */
export function versionIds(folder: string): string[] {
  const place = join(folder, DONE);
  if (!existsSync(place)) return [];
  const records = readdirSync(place).filter((name) => name.endsWith(RECORD));
  return records
    .map((name) => name.slice(0, -RECORD.length))
    .sort()
    .reverse();
}

function planned(folder: string): Plan | undefined {
  return parse(read(join(folder, DOING, PLAN)));
}

function parse(text: string | null): Plan | undefined {
  return text === null ? undefined : planSchema.parse(JSON.parse(text));
}

/** @returns the text of a file of the folder; null when there is none */
export function readText(folder: string, path: string): string | null {
  return read(join(folder, path));
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** On the disk under another name first, then under its own: never half. */
function writeWhole(folder: string, path: string, text: string, atStep: AtStep): void {
  const draft = join(folder, DOING, DRAFT);
  writeFileSync(draft, text, { flush: true });
  atStep(`before ${path} takes its name`);
  renameSync(draft, join(folder, path));
  settle(dirname(join(folder, path)));
}

/** The new name itself is on the disk. Windows cannot do it, and does not need it. */
function settle(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** A topic without files would be a fault of the folder. */
function remove(place: string): void {
  rmSync(place, { force: true });
  if (readdirSync(dirname(place)).length === 0) rmdirSync(dirname(place));
}

/** A folder that git does not see. */
function makeHidden(path: string): void {
  mkdirSync(path, { recursive: true });
  if (!existsSync(join(path, '.gitignore'))) writeFileSync(join(path, '.gitignore'), '*\n');
}
