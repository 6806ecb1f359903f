// Tells when anything in a folder has changed, by looking: what is where, how large and how old.
//
// A watcher on the file system's notices (chokidar) was weighed and left: it follows what it found at its start, so a folder whose
// link is swapped (a mounted ConfigMap) or that is moved away and put back goes on being watched where nothing happens any more,
// and on network drives and volumes of containers there are no notices, for which chokidar polls, too. Looking misses none of
// these. It costs a running bot 0.2% of a core for 100 files and 0.7% for 1,000 (`npm run bench -- watching`).
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** People who have saved wait for this and as much again. */
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
export function lookAt(path: string): string {
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
