// The bot's own secret: configured, or made once and kept in the data folder, so that nobody has to invent one to begin.
import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from './exit-with.js';
import { keepPrivate } from './storage/keep-private.js';

const FILE = 'secret';
const KEY_BYTES = 32;
/** Characters; the same is asked of `BOT_SECRET`. */
const SHORTEST_SECRET = 32;

/**
 * @param configured wins; several instances need the same one
 * @throws StartError naming the file when it cannot be read or made, or holds no whole secret
 */
export function loadSecret(dataDir: string, configured: string | undefined): string {
  if (configured !== undefined) return configured;
  const file = join(dataDir, FILE);
  const secret = readOrMake(file);
  if (secret.length >= SHORTEST_SECRET) return secret;
  throw new StartError(
    `The secret in ${file} has ${secret.length} characters, ${SHORTEST_SECRET} are the least: whoever guesses it can read along. ` +
      'Put the file back from a backup, or delete it so that a new one is made; open web conversations end then.',
  );
}

function readOrMake(file: string): string {
  try {
    if (!existsSync(file)) makeWhole(file, `${randomBytes(KEY_BYTES).toString('base64url')}\n`);
    keepPrivate(file);
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const remedy = 'Make the folder writable, or set BOT_SECRET';
    throw new StartError(`The secret in ${file} cannot be read or made. ${remedy}.`, error);
  }
}

/** All of it or nothing, whenever the process is killed; of two processes the first one's stays. */
function makeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true });
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A key for one purpose, so that a leak of one does not open the others (HKDF, RFC 5869). */
export function deriveKey(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', purpose, KEY_BYTES));
}
