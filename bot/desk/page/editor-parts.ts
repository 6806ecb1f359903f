// Loads what only the editor of entries needs: a third of a megabyte that the other views do without.
import type * as Parts from './desk-editor.js';
import { start } from './start.js';

let loading: Promise<typeof Parts> | undefined;

/** Once for all; a failure is tried again with the next call. */
export function editorParts(): Promise<typeof Parts> {
  loading ??= (import(start.editor) as Promise<typeof Parts>).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
