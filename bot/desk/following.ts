// Keeps this instance's folder at what was published last, by whichever instance.
import {
  readText,
  publishFiles,
  versionIds,
  readVersions,
  type Version,
} from '../../knowledge/write/publish-files.js';
import { filesTakenOver } from '../../knowledge/write/take-over.js';
import { Refusal } from './refusal.js';
import type { VersionLog } from './version-log.js';

export interface FollowingOptions {
  /** The knowledge folder of this instance. */
  folder: string;
  log: VersionLog;
  /** @throws Refusal when the folder would have faults with these files */
  check: (files: Version['files']) => Promise<void>;
  /** Commits a version whose files are in place, and files it away. */
  finish: (version: Version) => Promise<void>;
  /** Reads the folder again. */
  reload: () => void;
}

export interface Following {
  /**
   * Takes over what is not here yet.
   * @param patient leaves what is new for the next look: where instances share one folder, it is still being written
   * @returns all ids that count as published, oldest first
   * @throws whatever storage or disk say; the next look begins where this one ended
   */
  catchUp(patient?: boolean): Promise<readonly string[]>;
  /** This instance has published and read that one itself. */
  isAt(id: string): void;
}

export function createFollowing({ folder, log, check, finish, reload }: FollowingOptions): Following {
  /** The newest version that is read here; undefined before the first look. */
  let last: string | undefined;
  let waitedFor: string | undefined;

  /** What was published before there was a log, by the first instance that looks. */
  const begin = async (): Promise<readonly string[]> => {
    const versions = readVersions(folder).reverse();
    await log.enter(versions, []);
    return (await log.ids()) ?? [];
  };

  const take = async (version: Version): Promise<void> => {
    const files = filesTakenOver(version, (path) => readText(folder, path));
    const isSame = files.every(({ after }, at) => after === version.files[at]?.after);
    const fits = isSame || (await isFaultless(files));
    const taken = fits
      ? files
      : files.map((file, at) => ({ ...file, after: version.files[at]?.after ?? null }));
    publishFiles(folder, { ...version, files: taken, published: version.files });
    await finish(version);
  };

  const isFaultless = (files: Version['files']): Promise<boolean> =>
    check(files).then(
      () => true,
      (error: unknown) => {
        // Too much that waits is no fault: the next look tries again.
        if (error instanceof Refusal && error.status === 422) return false;
        throw error;
      },
    );

  return {
    async catchUp(patient = false) {
      const ids = (await log.ids()) ?? (await begin());
      const newest = ids.at(-1) ?? '';
      if (newest === last) return ids;
      const here = new Set(versionIds(folder));
      const missing = ids.filter((id) => !here.has(id));
      if (patient && missing.length > 0 && waitedFor !== newest) {
        waitedFor = newest;
        return ids;
      }
      for (const id of missing) {
        const version = await log.read(id);
        if (version) await take(version);
      }
      // At the start the folder was read a moment ago.
      if (missing.length > 0 || last !== undefined) reload();
      last = newest;
      return ids;
    },
    isAt(id) {
      last = id;
    },
  };
}
