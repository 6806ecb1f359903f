// What takes a publish back, even after others were published on top of it. Pure.
import { applyPatch, createTwoFilesPatch, reversePatch, parsePatch } from 'diff';
import type { Version } from './publish-files.js';

/**
 * @param current the text of a file now; null when there is none
 * @returns the files to write; undefined when the same lines were changed again since
 */
export function filesOfUndo(
  { files }: Version,
  current: (path: string) => string | null,
): Version['files'] | undefined {
  const undone = files.map(({ path, before, after }) => {
    const now = current(path);
    if (now === after) return { path, before: now, after: before };
    if (now === null || after === null || before === null) return undefined;
    const [patch] = parsePatch(createTwoFilesPatch(path, path, before, after, '', '', { context: 2 }));
    const text = patch ? applyPatch(now, reversePatch(patch)) : false;
    return text === false ? undefined : { path, before: now, after: text };
  });
  return undone.includes(undefined) ? undefined : undone.filter((file) => file !== undefined);
}
