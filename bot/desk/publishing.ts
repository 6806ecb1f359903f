// Drafts -> the folder: tried and checked first, written as one, read again by the bot, and committed. Or taken back.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Reloaded } from '../../dialogs/admin.js';
import { formatProblem, type Problem } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { readHosts } from '../../knowledge/read/hosts.js';
import { decodeText } from '../../knowledge/read/decode-text.js';
import { applyEdits, type Folder } from '../../knowledge/write/apply-edits.js';
import type { Edit } from '../../knowledge/write/edits.js';
import {
  archive,
  finishFiles,
  prepare,
  publishFiles,
  readVersions,
  versionIds,
  type Version,
} from '../../knowledge/write/publish-files.js';
import { filesOfUndo } from '../../knowledge/write/undo.js';
import { createFollowing } from './following.js';
import { commitVersion } from './git.js';
import { newVersion } from './new-version.js';
import { Refusal } from './refusal.js';
import type { Person } from './sessions.js';
import type { Trial } from './trial.js';
import type { VersionLog } from './version-log.js';

export interface PublishingOptions {
  /** The knowledge folder. */
  folder: string;
  knowledge: () => Knowledge;
  reload: () => Reloaded;
  trial: Trial;
  /** What counts as published, for all instances. */
  log: VersionLog;
  /** Unique; ends the id of a version. */
  newId: () => string;
  logger: Logger;
  /** Epoch milliseconds. */
  clock: () => number;
}

export interface Publishing {
  /** The folder with the edits in it. @throws Refusal 409 or 422 naming what stands in the way, by edit */
  filesOf(edits: readonly Edit[]): Promise<Version['files']>;
  publish(who: Person, message: string, edits: readonly Edit[]): Promise<Version>;
  /** @throws Refusal 409 when the same lines were changed since */
  undo(who: Person, id: string, message: string): Promise<Version>;
  /** Newest first. */
  versions(): Version[];
  /** Ends what a crash has interrupted, its commit at last, and takes over what others have published meanwhile. */
  recover(): Promise<void>;
  /** Takes over what other instances have published. @throws whatever storage or disk say */
  follow(): Promise<void>;
}

/** Of one publish; each time another instance got through first. */
const MAX_TRIES = 5;

export function createPublishing(options: PublishingOptions): Publishing {
  const { folder, knowledge, reload, trial, log, newId, logger, clock } = options;
  let last: Promise<unknown> = Promise.resolve();
  const current = (path: string): string | undefined => {
    const place = join(folder, path);
    return existsSync(place) ? decodeText(readFileSync(place)).text : undefined;
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

  const filesOf: Publishing['filesOf'] = async (edits) => {
    const seen: Folder = {
      read: current,
      hosts: readHosts(folder),
      titleOf: (topic, locale) => knowledge().topicTitle(topic, locale),
    };
    const { files, obstacles } = await applyEdits(seen, edits);
    if (obstacles.length > 0) {
      const isConflict = obstacles.some(({ kind }) => kind === 'conflict');
      throw new Refusal(
        isConflict ? 409 : 422,
        isConflict ? 'Conflict' : 'BadArgument',
        'Some of it cannot be done.',
        {
          obstacles,
        },
      );
    }
    return [...files].map(([path, after]) => ({ path, before: current(path) ?? null, after }));
  };

  /** @throws Refusal 422 with the faults of the whole folder */
  const check = async (files: Version['files']): Promise<void> => {
    const result = await trial({
      folder,
      files: files.map(({ path, after }) => [path, after]),
      questions: [],
    });
    if ('problems' in result) throw faulty(result.problems);
  };

  const read = (version: string): void => {
    const { problems } = reload();
    if (problems.length > 0) logger.error({ problems, version }, 'desk: published, but not read again');
  };

  const put = async (version: Version): Promise<Version> => {
    writing(() => publishFiles(folder, version));
    read(version.id);
    await finish(version);
    return version;
  };

  /** @throws Refusal 409 with what the disk says */
  const writing = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      logger.error({ err: error }, 'desk: not published');
      const reason = error instanceof Error ? error.message : String(error);
      throw new Refusal(409, 'Conflict', `It could not be written: ${reason}`);
    }
  };

  const finish = async (version: Version): Promise<void> => {
    try {
      await commitVersion(folder, version);
    } catch (error) {
      // The answers are live; the commit is what git itself must be asked about.
      logger.error({ err: error, version: version.id }, 'desk: published, but not committed');
    }
    archive(folder);
  };

  const following = createFollowing({
    ...{ folder, log, check, finish },
    reload: () => read('of another instance'),
  });

  /** Once it is entered it is published, whatever becomes of this process: each instance takes it over. */
  const enter = async (make: () => Promise<Version>): Promise<Version> => {
    for (let tries = 1; tries <= MAX_TRIES; tries++) {
      const known = await following.catchUp();
      const version = await make();
      writing(() => prepare(folder));
      if (!(await log.enter([version], known))) continue;
      await put(version);
      following.isAt(version.id);
      return version;
    }
    throw new Refusal(409, 'Conflict', 'Others are publishing at this moment. Try again.');
  };

  const versionOf = (who: Person, message: string, files: Version['files'], undoes?: string): Version =>
    newVersion({ who, message, files, undoes }, versionIds(folder), clock(), newId());

  return {
    filesOf,
    publish: (who, message, edits) =>
      inTurn(() =>
        enter(async () => {
          const files = await filesOf(edits);
          if (files.length === 0) throw new Refusal(409, 'Conflict', 'Nothing would change.');
          await check(files);
          return versionOf(who, message, files);
        }),
      ),
    undo: (who, id, message) =>
      inTurn(() =>
        enter(async () => {
          const version = readVersions(folder).find((one) => one.id === id);
          if (!version) throw new Refusal(404, 'NotFound', 'There is no such publish.');
          const files = filesOfUndo(version, (path) => current(path) ?? null);
          if (!files)
            throw new Refusal(409, 'Conflict', 'The same lines were changed again since.', {
              cannotUndo: true,
            });
          await check(files);
          return versionOf(who, message, files, id);
        }),
      ),
    versions: () => readVersions(folder),
    recover: () =>
      inTurn(async () => {
        const version = finishFiles(folder);
        if (version) await finish(version);
        await following.catchUp();
      }),
    follow: () => inTurn(async () => void (await following.catchUp(true))),
  };
}

/** What a folder with these faults is refused with. */
export function faulty(problems: readonly Problem[]): Refusal {
  return new Refusal(422, 'BadArgument', 'The folder would have faults.', {
    problems: problems.map(formatProblem),
  });
}
