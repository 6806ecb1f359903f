// Reads the files of the package from a folder and fills the template. Knows nothing of what the values mean.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.js';

export const MANIFEST_FILE = 'manifest.json';

/** The parts of a package as they lie in the folder. */
export interface Sources {
  /** Parsed JSON; undefined where the file is missing or broken, which is a problem of its own. */
  manifest: unknown;
  /** Localizations by file name, parsed. */
  languages: Readonly<Record<string, unknown>>;
  /** Icons by file name, as bytes. */
  icons: Readonly<Record<string, Uint8Array>>;
}

/** Every `.json` and `.png` of the folder; code and documentation beside them is left alone. */
export function readSources(folder: string): { sources: Sources; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = readdirSync(folder).sort();
  const json = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      const reason = error instanceof SyntaxError ? error.message : 'cannot be read';
      problems.push({ where: file, message: `is not valid JSON (${reason})`, remedy: 'Mend the JSON' });
      return undefined;
    }
  };
  const named = (ending: string): string[] => files.filter((file) => file.endsWith(ending));
  if (!files.includes(MANIFEST_FILE)) {
    problems.push({ where: MANIFEST_FILE, message: 'is missing', remedy: `Restore it in ${folder}` });
  }
  const parsed = Object.fromEntries(named('.json').map((file) => [file, json(file)]));
  const { [MANIFEST_FILE]: manifest, ...languages } = parsed;
  const icons = Object.fromEntries(named('.png').map((file) => [file, readFileSync(join(folder, file))]));
  return { sources: { manifest, languages, icons }, problems };
}

const PLACEHOLDER = /\$\{\{(\w*)\}\}/g;

/** Puts the values where the template says `${{NAME}}`, in every string however deep. */
export function fillTemplate(
  template: unknown,
  values: Readonly<Record<string, string>>,
): { filled: unknown; problems: Problem[] } {
  const unknown = new Set<string>();
  const fillText = (text: string): string =>
    text.replace(PLACEHOLDER, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) unknown.add(whole);
      return value ?? whole;
    });
  const fill = (node: unknown): unknown => {
    if (typeof node === 'string') return fillText(node);
    if (Array.isArray(node)) return node.map(fill);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fill(value)]));
  };
  const filled = fill(template);
  const problems = [...unknown].map((placeholder) => ({
    where: MANIFEST_FILE,
    message: `${placeholder} stands for nothing`,
    remedy: `Use one of ${Object.keys(values).join(', ')}`,
  }));
  return { filled, problems };
}
