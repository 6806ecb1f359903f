// The knowledge in use, replaced as a whole when the folder has changed and is valid; a broken edit keeps the last good one.
import { watch } from 'node:fs';
import type { Logger } from 'pino';
import { formatProblem, KnowledgeError } from '../knowledge/entry.js';
import { loadKnowledge, type Knowledge } from '../knowledge/knowledge.js';

export interface KnowledgeSource {
  current(): Knowledge;
  /** Reads the folder again. @returns the problems, one a line; none = the new knowledge is in use */
  reload(): string[];
  /** Reloads whenever a file of the folder changes. @returns stops watching */
  watch(): () => void;
}

/** Editors save in several steps; in milliseconds. */
const QUIET_MS = 300;

/** @throws KnowledgeError when the folder is broken at start: there is no last good one yet */
export function openKnowledge(folder: string, logger: Logger): KnowledgeSource {
  let current = loadKnowledge(folder);
  const source: KnowledgeSource = {
    current: () => current,
    reload() {
      try {
        current = loadKnowledge(folder);
        logger.info({ entries: current.entries.length }, 'knowledge reloaded');
        return [];
      } catch (error) {
        // Also what the disk says: while people move files about, anything may be missing or locked for a moment.
        const problems =
          error instanceof KnowledgeError ? error.problems.map(formatProblem) : [String(error)];
        logger.error({ problems }, 'knowledge not reloaded: the last good one stays in use');
        return problems;
      }
    },
    watch() {
      let timer: NodeJS.Timeout | undefined;
      const watcher = watch(folder, { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => void source.reload(), QUIET_MS);
      });
      return () => {
        clearTimeout(timer);
        watcher.close();
      };
    },
  };
  return source;
}
