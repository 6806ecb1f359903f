// Template, values and code -> the files of the app package, or every problem there is; and the files as a zip.
import { zipSync, type Zippable } from 'fflate';
import { checkCode, type BotFacts } from './check-code.js';
import { checkIcons } from './check-icons.js';
import { checkLocalizations } from './check-localizations.js';
import { checkSchema, MANIFEST_SCHEMA, PREVIEW_SCHEMA, schemaUrl } from './check-schema.js';
import { readLocalizations } from './localizations.js';
import { readParts } from './manifest-parts.js';
import type { Problem } from './problem.js';
import { fillTemplate, MANIFEST_FILE, type Sources } from './sources.js';
import type { Values } from './values.js';

/** Contents by file name, in the order of the zip. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** The files are complete only when there is no problem. */
export function assemblePackage(
  { manifest: template, languages, icons }: Sources,
  { placeholders, sessions }: Values,
  bot: BotFacts,
): { files: PackageFiles; problems: Problem[] } {
  if (template === undefined) return { files: {}, problems: [] };
  const { filled, problems: templateProblems } = fillTemplate(template, placeholders);
  const manifest = sessions ? withSessions(filled) : filled;
  const parts = readParts(manifest);
  const localizations = readLocalizations(manifest, languages, bot.languages);
  const problems = [
    ...templateProblems,
    ...checkSchema(MANIFEST_FILE, manifest, sessions ? PREVIEW_SCHEMA : MANIFEST_SCHEMA),
    ...checkLocalizations(localizations),
    ...checkCode(parts, localizations, bot),
    ...checkIcons(parts, icons),
  ];
  const text = (json: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`);
  const files = {
    [MANIFEST_FILE]: text(manifest),
    ...pick(icons, [parts.icons.color, parts.icons.outline], (bytes) => bytes),
    ...pick(languages, Object.keys(languages), text),
  };
  return { files, problems };
}

/** Only the developer preview knows sessions, and they cannot be switched off again: hence never by default. */
function withSessions(manifest: unknown): unknown {
  if (typeof manifest !== 'object' || manifest === null || !('bots' in manifest)) return manifest;
  const { bots } = manifest;
  if (!Array.isArray(bots)) return manifest;
  return {
    ...manifest,
    $schema: schemaUrl(PREVIEW_SCHEMA),
    manifestVersion: 'devPreview',
    bots: bots.map((bot: object) => ({ ...bot, supportsSessions: true })),
  };
}

function pick<T>(
  all: Readonly<Record<string, T>>,
  names: readonly string[],
  toBytes: (value: T) => Uint8Array,
): PackageFiles {
  const entries = names.flatMap((name): [string, Uint8Array][] => {
    const value = all[name];
    return value === undefined ? [] : [[name, toBytes(value)]];
  });
  return Object.fromEntries(entries);
}

/** The same files give the same bytes, whenever and wherever: zip stores a local time, so it is a fixed one. */
export function zipPackage(files: PackageFiles): Uint8Array {
  const entries = Object.entries(files).map(([name, bytes]): [string, Zippable[string]] => [
    name,
    [bytes, { mtime: new Date(1980, 0, 1), level: 9 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
