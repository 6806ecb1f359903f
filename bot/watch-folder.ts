// Tells when anything in a folder has changed, by looking: what is where, how large and how old. Unlike notices of the file
// system, looking misses nothing when a file or the whole folder is replaced (an editor's save, a checkout, a swapped link of a
// mounted volume), and works on network drives and in containers.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A look takes under a millisecond for a hundred files. */
const LOOK_EVERY_MS = 1_000;

/**
 * Calls back once things have changed and stayed the same for one look: people save in several steps.
 * @returns stops watching
 */
export function watchFolder(
  folder: string,
  onChange: () => void,
  { everyMs = LOOK_EVERY_MS }: { everyMs?: number | undefined } = {},
): () => void {
  let told = lookAt(folder);
  let last = told;
  const timer = setInterval(() => {
    const now = lookAt(folder);
    if (now === last && now !== told) {
      told = now;
      onChange();
    }
    last = now;
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Differs whenever a file is added, removed, replaced or written; links are followed. */
function lookAt(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    const own = `${path} ${ino} ${mtimeMs} ${size}`;
    return [own, ...childrenOf(path).map((name) => lookAt(join(path, name)))].join('\n');
  } catch {
    return `${path} is not there`;
  }
}

/** None for a file. Hidden ones are nobody's content: what a mounted volume hides is looked at through its links. */
function childrenOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort();
}
