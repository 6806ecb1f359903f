// The knowledge in use, replaced as a whole when the folder has changed and is valid; a broken edit keeps the last good one.
import type { Logger } from 'pino';
import type { Reloaded } from '../dialogs/admin.js';
import { changesBetween, type EntryChanges } from '../knowledge/changes.js';
import { formatProblem, KnowledgeError } from '../knowledge/entry.js';
import { loadKnowledge, type Knowledge } from '../knowledge/knowledge.js';
import { finishFiles } from '../knowledge/write/publish-files.js';
import { watchFolder } from './watch-folder.js';

export interface KnowledgeSource {
  current(): Knowledge;
  /** Reads the folder again. @returns what has changed, or the problems that keep the last good one in use */
  reload(): Reloaded;
  /** Called after each reload that has put another knowledge in place; must not throw. */
  onReplaced(listener: () => void): void;
  /** Reloads whenever a file of the folder changes. @returns stops watching */
  watch(options?: { everyMs?: number }): () => void;
}

const NO_CHANGES: EntryChanges = { added: [], changed: [], removed: [] };

/** @throws KnowledgeError when the folder is broken at start: there is no last good one yet */
export function openKnowledge(folder: string, logger: Logger): KnowledgeSource {
  finishFiles(folder); // a publish that a crash has interrupted is ended before anybody reads
  let current = loadKnowledge(folder);
  for (const note of current.profile.notes) logger.warn(note);
  const listeners: (() => void)[] = [];
  const source: KnowledgeSource = {
    current: () => current,
    reload() {
      try {
        const before = current.entries;
        current = loadKnowledge(folder);
        const changes = changesBetween(before, current.entries);
        logger.info({ entries: current.entries.length, ...changes }, 'knowledge reloaded');
        for (const listener of listeners) listener();
        return { changes, problems: [] };
      } catch (error) {
        // Also what the disk says: while people move files about, anything may be missing or locked for a moment.
        const problems =
          error instanceof KnowledgeError ? error.problems.map(formatProblem) : [String(error)];
        logger.error({ problems }, 'knowledge not reloaded: the last good one stays in use');
        return { changes: NO_CHANGES, problems };
      }
    },
    onReplaced: (listener) => void listeners.push(listener),
    watch: (options) => watchFolder(folder, () => void source.reload(), options),
  };
  return source;
}
