// The desk as the configuration has it, if it can have one.
import type { IncomingMessage } from 'node:http';
import { join, resolve } from 'node:path';
import type { Storage } from 'botbuilder';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { KnowledgeSource } from '../knowledge-source.js';
import type { Requests } from '../requests/index.js';
import type { Journal } from '../storage/journal.js';
import { assetUrls } from '../web/assets.js';
import { directoryOf } from './directory-of.js';
import { readGolden } from './golden.js';
import { createDesk, type Desk } from './index.js';

export interface OpenDeskOptions {
  config: Config;
  /** The project's folder, at which relative paths start. */
  root: string;
  storage: Storage;
  knowledge: KnowledgeSource;
  journal: Pick<Journal, 'pages'>;
  requests: Requests;
  /** Whom limits count. */
  addressOf: (request: IncomingMessage) => string;
  logger: Logger;
  /** Epoch milliseconds. */
  clock: () => number;
}

/** @returns undefined where nobody could prove who they are */
export function openDesk({ config, root, knowledge, ...options }: OpenDeskOptions): Desk | undefined {
  const directory = directoryOf(config);
  if (directory === 'none') return undefined;
  const desk = createDesk({
    ...options,
    knowledge: () => knowledge.current(),
    folder: resolve(root, config.knowledgeDir),
    reload: () => knowledge.reload(),
    keeping: config.journal,
    golden: () => readGolden(resolve(root, config.deskQuestions)),
    url: assetUrls(join(root, 'dist', 'web')),
    publicUrl: config.publicUrl,
    people: config.desk,
    directory: directory === 'key' ? undefined : directory,
    print: (link) => process.stderr.write(`Desk: ${link}\n`),
  });
  knowledge.onReplaced(() => desk.prepare());
  return desk;
}
