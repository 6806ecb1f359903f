// One instance of the desk's publishing, with a folder of its own and the storage that all of them share.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Storage } from 'botbuilder';
import { createPublishing, type Publishing } from '../../bot/desk/publishing.js';
import { createVersionLog } from '../../bot/desk/version-log.js';
import { openKnowledge } from '../../bot/knowledge-source.js';
import type { Edit } from '../../knowledge/write/edits.js';
import type { Locale } from '../../knowledge/locales.js';

export interface PublishingInstance extends Publishing {
  /** Texts of its folder, by file. */
  texts(files: readonly string[]): string[];
  /** What becomes of a question. */
  finds(text: string): string;
}

export const ANN = { id: 'ann', name: 'Ann' };

export const phrasing = (text: string, locale: Locale = 'en', entry = 'fruit/apple'): Edit => ({
  kind: 'phrasing',
  entry,
  locale,
  text,
});

/**
 * As a start does it: the folder is read, an interrupted publish being ended before.
 * @param whileTrying happens before each publish, while its folder is tried
 */
export function publishingInstance(
  folder: string,
  storage: Storage,
  newId: () => string,
  whileTrying: () => Promise<void> = () => Promise.resolve(),
): PublishingInstance {
  const logger = pino({ level: 'silent' });
  const source = openKnowledge(folder, logger);
  const publishing = createPublishing({
    folder,
    knowledge: () => source.current(),
    reload: () => source.reload(),
    trial: async () => {
      await whileTrying();
      return { outcomes: [] };
    },
    log: createVersionLog(storage),
    newId,
    logger,
    clock: () => Date.parse('2026-11-26T12:00:00Z'),
  });
  return {
    ...publishing,
    texts: (files) => files.map((file) => readFileSync(join(folder, file), 'utf8')),
    finds: (text) => source.current().find(text).outcome,
  };
}
