// Where the commands find the knowledge folder: beside this code's source, whether compiled or not.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folder given on the command line, else the project's own. */
export function knowledgeFolder(given: string | undefined): string {
  return given === undefined ? find(import.meta.dirname) : resolve(given);
}

function find(from: string): string {
  const folder = join(from, 'knowledge');
  return existsSync(join(folder, 'faq')) || dirname(from) === from ? folder : find(dirname(from));
}
