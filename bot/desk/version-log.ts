// What was published, in the bot's own storage: from there every instance has it. One list of ids, which is what is looked at,
// and one document for each version.
import type { Storage } from 'botbuilder';
import type { Version } from '../../knowledge/write/publish-files.js';
import { changeDocument, readDocument } from '../storage/documents.js';
import { DESK_PREFIX } from './documents.js';

export interface VersionLog {
  /** Ids, oldest first; undefined as long as nothing was ever entered. */
  ids(): Promise<readonly string[] | undefined>;
  /** @returns undefined when there is no such version */
  read(id: string): Promise<Version | undefined>;
  /**
   * Enters versions behind all others: from here on they count as published.
   * @param known the ids that they were made on top of
   * @returns false when others were entered meanwhile; nothing is entered then
   */
  enter(versions: readonly Version[], known: readonly string[]): Promise<boolean>;
}

const INDEX = `${DESK_PREFIX}versions`;

export function createVersionLog(storage: Storage): VersionLog {
  const keyOf = (id: string): string => `${INDEX}/${id}`;
  return {
    ids: async () => (await readDocument<{ ids: string[] }>(storage, INDEX))?.ids,
    read: (id) => readDocument<Version>(storage, keyOf(id)),
    async enter(versions, known) {
      // First what it says, then that it counts: nobody finds an id without its version.
      for (const version of versions)
        await changeDocument<Version>(storage, keyOf(version.id), () => version);
      let isEntered = false;
      await changeDocument<{ ids: string[] }>(storage, INDEX, (index) => {
        const ids = index?.ids ?? [];
        isEntered = ids.length === known.length && ids.at(-1) === known.at(-1);
        return isEntered ? { ids: [...ids, ...versions.map(({ id }) => id)] } : undefined;
      });
      return isEntered;
    },
  };
}
