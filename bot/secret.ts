// The bot's own secret: configured, or made once and kept in the data folder, so that nobody has to invent one to begin.
import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'secret';
const KEY_BYTES = 32;

/**
 * @param configured wins; several instances need the same one
 * @throws Error naming the file when it cannot be read or made
 */
export function loadSecret(dataDir: string, configured: string | undefined): string {
  if (configured !== undefined) return configured;
  const file = join(dataDir, FILE);
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
    mkdirSync(dataDir, { recursive: true });
    const secret = randomBytes(KEY_BYTES).toString('base64url');
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    const remedy = 'Make the folder writable, or set BOT_SECRET';
    throw new Error(`The secret in ${file} cannot be read or made. ${remedy}.`, { cause: error });
  }
}

/** A key for one purpose, so that a leak of one does not open the others (HKDF, RFC 5869). */
export function deriveKey(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', purpose, KEY_BYTES));
}
