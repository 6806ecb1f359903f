// What the app says to people in each language: which texts of the manifest can be localized, and what they become.
import type { Locale } from '../knowledge/locales.js';
import { formatPath, LOCALIZATION_SCHEMA, readSchema } from './check-schema.js';
import { MANIFEST_FILE } from './sources.js';

export interface Localizations {
  /** Texts of the manifest by JSON path, `bots[0].commandLists[0].commands[0].title` -> `Help`. */
  originals: ReadonlyMap<string, string>;
  /** The localization files, parsed. */
  files: Readonly<Record<string, unknown>>;
  /** Those the bot offers; the manifest itself is in the first one. */
  languages: readonly Locale[];
}

/** @param languages those the bot offers, the manifest's own first */
export function readLocalizations(
  manifest: unknown,
  files: Readonly<Record<string, unknown>>,
  languages: readonly Locale[],
): Localizations {
  return { originals: new Map(localizableTexts(manifest)), files, languages };
}

/** The texts of a manifest that a language may say in its own words, with their JSON paths. */
export function localizableTexts(manifest: unknown): [path: string, text: string][] {
  const { properties, patternProperties } = readSchema(LOCALIZATION_SCHEMA);
  const names = new Set(Object.keys(properties as object));
  const patterns = Object.keys(patternProperties as object).map((pattern) => new RegExp(pattern));
  const isLocalizable = (path: string): boolean =>
    path !== '$schema' && (names.has(path) || patterns.some((pattern) => pattern.test(path)));
  const textsAt = (node: unknown, keys: readonly string[]): [path: string, text: string][] => {
    if (typeof node === 'string') {
      const path = formatPath(keys);
      return isLocalizable(path) ? [[path, node]] : [];
    }
    if (typeof node !== 'object' || node === null) return [];
    return Object.entries(node).flatMap(([key, value]) => textsAt(value, [...keys, key]));
  };
  return textsAt(manifest, []);
}

/** What a language's localization is called in the package. */
export function fileOfLocale(locale: Locale): string {
  return `${locale}.json`;
}

/** The file that holds a language's texts. */
export function fileOf({ languages }: Localizations, locale: Locale): string {
  return locale === languages[0] ? MANIFEST_FILE : fileOfLocale(locale);
}

/** A text of the manifest as people of that language see it; undefined when it is not there. */
export function textIn(localizations: Localizations, locale: Locale, path: string): string | undefined {
  const { originals, files, languages } = localizations;
  const text =
    locale === languages[0] ? originals.get(path) : textsOf(files[fileOf(localizations, locale)])[path];
  return typeof text === 'string' ? text : undefined;
}

/** What a localization file says, by JSON path. */
export function textsOf(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null) return {};
  return Object.fromEntries(Object.entries(json).filter(([path]) => path !== '$schema'));
}
