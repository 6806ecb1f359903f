// Reads the files of the package from a folder and fills the template. Knows nothing of what the values mean.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.js';

export const MANIFEST_FILE = 'manifest.json';

/** The parts of a package as they lie in the folder. */
export interface TemplateSources {
  /** Parsed JSON; undefined where the file is missing or broken, which is a problem of its own. */
  manifest: unknown;
  /** Icons by file name, as bytes. */
  icons: Readonly<Record<string, Uint8Array>>;
}

/** With the texts of the languages. */
export interface Sources extends TemplateSources {
  /** Localizations by file name. */
  languages: Readonly<Record<string, unknown>>;
}

/** The manifest and every `.png` of the folder; code and documentation beside them is left alone. */
export function readSources(folder: string): { sources: TemplateSources; problems: Problem[] } {
  const files = readdirSync(folder).sort();
  const pictures = files.filter((file) => file.endsWith('.png'));
  const icons = Object.fromEntries(pictures.map((file) => [file, readFileSync(join(folder, file))]));
  if (!files.includes(MANIFEST_FILE)) {
    const problem = { where: MANIFEST_FILE, message: 'is missing', remedy: `Restore it in ${folder}` };
    return { sources: { manifest: undefined, icons }, problems: [problem] };
  }
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8'));
    return { sources: { manifest, icons }, problems: [] };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'cannot be read';
    const message = `is not valid JSON (${reason})`;
    return {
      sources: { manifest: undefined, icons },
      problems: [{ where: MANIFEST_FILE, message, remedy: 'Mend the JSON' }],
    };
  }
}

const PLACEHOLDER = /\$\{\{([\w.]*)\}\}/g;

/** Puts the values where the template says `${{NAME}}`, in every string however deep; what stands for nothing stays as it is. */
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
