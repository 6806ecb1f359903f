// What the bot keeps is for the user it runs as, and for nobody else on the machine.
import { chmodSync, statSync } from 'node:fs';

const OTHERS = 0o077;

/** Takes the rights of the group and of everybody else off the file, if it is there and ours to change. */
export function keepPrivate(file: string): void {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  if (mode === undefined || (mode & OTHERS) === 0) return;
  try {
    chmodSync(file, mode & ~OTHERS);
  } catch {
    // Another user's file: who may read it is theirs to decide, and not being able to change it is no reason to stop.
  }
}
