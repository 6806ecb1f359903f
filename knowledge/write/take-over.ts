// What a version that was published elsewhere makes of this folder, which may be of another age. Pure.
import { applyPatch, createTwoFilesPatch, parsePatch, reversePatch } from 'diff';
import type { Version } from './publish-files.js';

/**
 * A file that is as it was before becomes what it was made. In one that differs, only what was published changes: both are kept.
 * One that has it already, because a newer folder was installed, stays. Where the same lines differ, what was published wins:
 * it was reviewed, and all others have it.
 * @param current the text of a file here; null when there is none
 * @returns the files as they are here, with what becomes of them
 */
export function filesTakenOver(
  { files }: Version,
  current: (path: string) => string | null,
): Version['files'] {
  return files.map(({ path, before, after }) => {
    const here = current(path);
    return { path, before: here, after: textTakenOver(here, before, after) };
  });
}

function textTakenOver(here: string | null, before: string | null, after: string | null): string | null {
  if (here === before || here === after) return after;
  if (here === null || before === null || after === null) return after;
  const [patch] = parsePatch(createTwoFilesPatch('a', 'b', before, after, '', '', { context: 2 }));
  if (!patch) return after;
  if (applyPatch(here, reversePatch(patch)) !== false) return here;
  const both = applyPatch(here, patch);
  return both === false ? after : both;
}
