// The vectors of the knowledge's texts, kept on disk so that a start does not ask for them again. A cache: whatever is wrong
// with it, it counts as empty. Holds no text, only what came of it; questions of people are never in it.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod/v4';
import type { Vector } from '../../knowledge/nearness/comparison.js';

/** By key, see `vectorKey`; all of the same length. */
export type Vectors = ReadonlyMap<string, Vector>;

/** Larger ones are none of ours: as many texts as are compared, at the most numbers a vector may have. */
const MOST_BYTES = 200 * 1024 * 1024;
/** Of a key, in hexadecimal digits. */
const KEY_LENGTH = 64;
const NUMBER_BYTES = 4;

const headSchema = z.object({
  version: z.literal(1),
  vectors: z.number().int().min(1),
  dimensions: z.number().int().min(1),
  sha256: z.string(),
});

/** The same for the same text, as one model at one address sees it. */
export function vectorKey({ url, model }: { url: string; model: string }, text: string): string {
  return sha256(JSON.stringify([url, model, text]));
}

/** @returns nothing at all where the file is not there, or not whole */
export async function readVectors(file: string): Promise<Vectors> {
  try {
    if ((await stat(file)).size > MOST_BYTES) return new Map();
    return decoded(await readFile(file));
  } catch {
    return new Map();
  }
}

/**
 * Takes the place of what was there, whole or not at all.
 * @throws what the disk says
 */
export async function writeVectors(file: string, vectors: Vectors): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    await writeFile(draft, encoded(vectors), { mode: 0o600, flag: 'wx' });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A line of JSON, the keys, the numbers one after the other as this machine writes them. */
function encoded(vectors: Vectors): Buffer {
  const [first] = vectors.values();
  const keys = Buffer.from([...vectors.keys()].join(''), 'latin1');
  const numbers = [...vectors.values()].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  const body = Buffer.concat([keys, ...numbers]);
  const head = { version: 1, vectors: vectors.size, dimensions: first?.length ?? 0, sha256: sha256(body) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
}

function decoded(bytes: Buffer): Vectors {
  const end = bytes.indexOf('\n');
  const head = headSchema.parse(JSON.parse(bytes.subarray(0, end).toString('utf8')));
  const body = bytes.subarray(end + 1);
  const size = head.dimensions * NUMBER_BYTES;
  if (body.length !== head.vectors * (KEY_LENGTH + size) || sha256(body) !== head.sha256) return new Map();
  const found = new Map<string, Vector>();
  for (let at = 0; at < head.vectors; at++) {
    const key = body.toString('latin1', at * KEY_LENGTH, (at + 1) * KEY_LENGTH);
    const from = head.vectors * KEY_LENGTH + at * size;
    // Copied: a view on the file would keep all of it, and may begin anywhere.
    found.set(key, new Float32Array(Uint8Array.from(body.subarray(from, from + size)).buffer));
  }
  return found;
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
