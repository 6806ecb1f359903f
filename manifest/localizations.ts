// What the app says to people in each language: which texts of the manifest can be localized, and what they become.
import { DEFAULT_LOCALE, type Locale } from '../knowledge/locales.js';
import { formatPath, LOCALIZATION_SCHEMA, readSchema } from './check-schema.js';
import type { ManifestParts } from './manifest-parts.js';
import { MANIFEST_FILE } from './sources.js';

export interface Localizations {
  declared: ManifestParts['localizationInfo'];
  /** Texts of the manifest by JSON path, `bots[0].commandLists[0].commands[0].title` -> `Help`. */
  originals: ReadonlyMap<string, string>;
  /** The localization files there are, parsed, declared or not. */
  files: Readonly<Record<string, unknown>>;
}

export function readLocalizations(
  manifest: unknown,
  declared: ManifestParts['localizationInfo'],
  files: Readonly<Record<string, unknown>>,
): Localizations {
  const { properties, patternProperties } = readSchema(LOCALIZATION_SCHEMA);
  const names = new Set(Object.keys(properties as object));
  const patterns = Object.keys(patternProperties as object).map((pattern) => new RegExp(pattern));
  const originals = stringsIn(manifest, []).filter(
    ([path]) => path !== '$schema' && (names.has(path) || patterns.some((pattern) => pattern.test(path))),
  );
  return { declared, originals: new Map(originals), files };
}

/** The file that holds a language's texts. */
export function fileOf({ declared }: Localizations, locale: Locale): string {
  const language = declared.additionalLanguages.find(({ languageTag }) => languageTag === locale);
  return locale === DEFAULT_LOCALE ? MANIFEST_FILE : (language?.file ?? `${locale}.json`);
}

/** A text of the manifest as people of that language see it; undefined when it is not there. */
export function textIn(localizations: Localizations, locale: Locale, path: string): string | undefined {
  const { originals, files } = localizations;
  const text =
    locale === DEFAULT_LOCALE ? originals.get(path) : textsOf(files[fileOf(localizations, locale)])[path];
  return typeof text === 'string' ? text : undefined;
}

/** What a localization file says, by JSON path. */
export function textsOf(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null) return {};
  return Object.fromEntries(Object.entries(json).filter(([path]) => path !== '$schema'));
}

function stringsIn(node: unknown, path: readonly string[]): [path: string, text: string][] {
  if (typeof node === 'string') return [[formatPath(path), node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => stringsIn(value, [...path, key]));
}
