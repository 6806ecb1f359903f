// Which knowledge folder a command works on. Nothing outside it is written.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folder given on the command line, else the one the bot serves (`KNOWLEDGE_DIR`), else the project's own. */
export function knowledgeFolder(given: string | undefined, env = process.env): string {
  if (given !== undefined) return resolve(given);
  const served = env['KNOWLEDGE_DIR'];
  return served ? resolve(projectFolder(import.meta.dirname), served) : shippedFolder();
}

/** The content that comes with the project, whether this code is compiled or not. */
export function shippedFolder(): string {
  return join(projectFolder(import.meta.dirname), 'knowledge', 'content');
}

function projectFolder(from: string): string {
  return existsSync(join(from, 'package.json')) || dirname(from) === from
    ? from
    : projectFolder(dirname(from));
}
