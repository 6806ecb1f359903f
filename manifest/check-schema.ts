// Validates the manifest and its localizations against Microsoft's own JSON schemas, which
// `@microsoft/app-manifest` ships. Its code is not used: it cannot compile the localization schema (a pattern in it
// is no Unicode pattern) and needs a package it does not list.
import type { ErrorObject, ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Problem } from './problem.js';

/** What the package is written for: the newest schema that is generally available. */
export const MANIFEST_SCHEMA = 'v1.30/MicrosoftTeams.schema.json';
export const LOCALIZATION_SCHEMA = 'v1.30/MicrosoftTeams.Localization.schema.json';
/** The developer preview: the only schema that knows sessions. */
export const PREVIEW_SCHEMA = 'vDevPreview/MicrosoftTeams.schema.json';

export type SchemaName = typeof MANIFEST_SCHEMA | typeof LOCALIZATION_SCHEMA | typeof PREVIEW_SCHEMA;

const require = createRequire(import.meta.url);

/** Where Microsoft publishes a schema: what a file of the package names as its own. */
export function schemaUrl(name: SchemaName): string {
  return `https://developer.microsoft.com/json-schemas/teams/${name}`;
}

/** An official schema, as JSON. */
export function readSchema(name: SchemaName): Record<string, unknown> {
  const file = require.resolve(`@microsoft/app-manifest/build/json-schemas/teams/${name}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** @param file named in the problems */
export function checkSchema(file: string, json: unknown, name: SchemaName): Problem[] {
  const validate = validatorOf(name);
  if (validate(json)) return [];
  const schema = `schema ${name.split('/')[0]}`;
  return (validate.errors ?? []).map((error) => toProblem(file, error, json, schema));
}

/** Compiled once: the schemas are large. */
const validators = new Map<SchemaName, ValidateFunction>();

function validatorOf(name: SchemaName): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  const ajv = new AjvDraft04.default({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    validateFormats: false,
  });
  const validate = ajv.compile(readSchema(name));
  validators.set(name, validate);
  return validate;
}

function toProblem(file: string, error: ErrorObject, json: unknown, schema: string): Problem {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const params = error.params as Readonly<Record<string, unknown>>;
  const at = (...more: string[]): string => [file, formatPath([...path, ...more])].filter(Boolean).join(' ');
  switch (error.keyword) {
    case 'required':
      return { where: at(String(params['missingProperty'])), message: 'is missing', remedy: 'Add it' };
    case 'additionalProperties': {
      const remedy = 'Remove it or correct its name';
      return { where: at(String(params['additionalProperty'])), message: `is unknown to ${schema}`, remedy };
    }
    case 'maxLength': {
      const length = [...String(valueAt(json, path))].length;
      const message = `has ${length} characters, ${String(params['limit'])} are allowed`;
      return { where: at(), message, remedy: 'Shorten it' };
    }
    case 'const':
    case 'enum': {
      const allowed = [params['allowedValues'] ?? params['allowedValue']].flat().map(String);
      const message = `is ${String(valueAt(json, path))}, which ${schema} does not allow`;
      return { where: at(), message, remedy: `Use ${allowed.join(' or ')}` };
    }
    default:
      return {
        where: at(),
        message: error.message ?? error.keyword,
        remedy: `See ${schema} for what it may be`,
      };
  }
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** As Teams' localization files write it: `bots[0].commandLists[1].commands[0].title`. */
export function formatPath(path: readonly string[]): string {
  return path.reduce((text, part) => {
    if (/^\d+$/.test(part)) return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

function valueAt(json: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], json);
}
