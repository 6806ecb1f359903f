// `bot.yml`, what an organisation says of its bot: read, and checked key by key. Every key may be left out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod/v4';
import { CHECK_IDS } from '../../cards/words/checks.js';
import type { Problem } from '../entry.js';
import { LOCALES, perLocale } from '../locales.js';
import { SETTINGS_FILE } from '../read/hosts.js';
import { yamlFault, YAML_REMEDY } from '../read/yaml-fault.js';
import { ICON_REMEDY, readIcon, type Icon } from './icon.js';
import { ELSEWHERE_REMEDY, elsewhereSchema } from './elsewhere.js';
import { EMERGENCY_REMEDY, emergencySchema } from './emergency.js';
import { REQUEST_REMEDY, requestSettingsSchema } from './request-settings.js';
import { wordedSchema } from './worded.js';
import { wordList } from './word-list.js';

const text = z.string().trim().min(1);
const locale = z.enum(LOCALES);
/** One text for all languages, or one for each. */
const worded = wordedSchema(text);
const address = z.url({ protocol: /^(https|mailto)$/ });
/** One or several checks. */
const checkList = z.array(z.enum(CHECK_IDS));
const starter = z.union([text, z.strictObject({ entry: text, ...perLocale(() => text.optional()) })]);

/** In one language; slots `{name}`, `{knows}` and `{languages}` are filled in. */
const textsSchema = z.strictObject({
  knows: text.optional(),
  greeting: text.optional(),
  help: text.optional(),
  notFound: text.optional(),
  person: text.optional(),
  hello: text.optional(),
  whoAreYou: text.optional(),
});

const starterLists = {
  card: z.array(starter).max(6).optional(),
  page: z.array(starter).max(12).optional(),
};

const shortcutWordsSchema = z.strictObject({
  tells: wordList(text),
  beside: wordList(text).optional(),
  unless: wordList(text).optional(),
});

const settingsSchema = z.strictObject({
  name: worded.optional(),
  tagline: worded.optional(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'is not a colour')
    .optional(),
  languages: z.array(locale).min(1).optional(),
  defaultLanguage: locale.optional(),
  parity: z.enum(['strict', 'advice']).optional(),
  icon: text.optional(),
  checks: z.union([checkList, z.partialRecord(locale, checkList)]).optional(),
  contact: z
    .strictObject({ url: address.optional(), topics: z.record(z.string(), address).optional() })
    .optional(),
  /** Said to people in danger, in place of the text that is there; `off`: nothing. */
  emergency: emergencySchema,
  /** What others look after. */
  elsewhere: elsewhereSchema,
  /** Who takes questions that the bot cannot answer; absent or `off`: nobody. */
  requests: requestSettingsSchema,
  /** For all languages, or for one of its own. */
  starters: z
    .strictObject({ ...starterLists, ...perLocale(() => z.strictObject(starterLists).optional()) })
    .optional(),
  /** What a topic is, in a sentence or two, by its folder: shown above its questions, and to those who ask what it is. */
  topics: z.record(z.string(), worded).optional(),
  /** What people ask in a word or two, and the entry it means. */
  shortcuts: z
    .array(
      z.strictObject({
        entry: text,
        begins: z.int().min(1).optional(),
        anywhere: z.boolean().optional(),
        opening: z.boolean().optional(),
        idle: z.boolean().optional(),
        says: worded.optional(),
        words: z.partialRecord(locale, shortcutWordsSchema).optional(),
        ...perLocale(() => z.array(text).optional()),
      }),
    )
    .optional(),
  texts: z.partialRecord(locale, textsSchema).optional(),
  notOurs: z.partialRecord(locale, z.array(text)).optional(),
  imageHosts: z.array(text).nullish(),
  httpHosts: z.array(text).nullish(),
});

/** The keys at the top of the file. */
export const SETTING_KEYS: readonly string[] = Object.keys(settingsSchema.shape);

export type Settings = z.infer<typeof settingsSchema>;
export type SettingsTexts = z.infer<typeof textsSchema>;

export interface SettingsFile {
  settings: Settings;
  /** The picture that `icon` names. */
  icon?: Icon | undefined;
  /** The line of a key, `['starters', 'card', 2]`; of the nearest one above it that is there. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** What each key wants, for the one who mends it; a longer path wins. */
const REMEDIES: readonly [RegExp, string][] = [
  [/^accent/, 'Write a colour as "#0b6b5d", in quotation marks'],
  [/^(languages|defaultLanguage)/, `Use ${LOCALES.join(', ')}`],
  [/^checks/, `Use ${CHECK_IDS.join(', ')}, or [] for none; or such a list for each language`],
  [/^contact/, 'Write a whole address that begins with https:// or mailto:'],
  [/^emergency/, EMERGENCY_REMEDY],
  [/^elsewhere/, ELSEWHERE_REMEDY],
  [/^requests/, REQUEST_REMEDY],
  [/^starters/, 'Write an entry id such as topic/entry, or entry: with the question in each language'],
  [/^topics/, 'Write a text under the name of the topic’s folder, or one for each language'],
  [/^shortcuts\.\d+\.begins/, 'Write the number of a paragraph of the answer, 1 for the first'],
  [
    /^shortcuts\.\d+\.words/,
    'Write tells: with words that tell it and, if need be, beside: and unless:, words as a list or with commas between them, per language',
  ],
  [/^shortcuts/, 'Write a list of entry: with a list of short questions for one language or more'],
  [/^parity/, 'Write strict or advice'],
  [/^icon/, ICON_REMEDY],
  [/^notOurs/, `Write a list of questions for one language or more of ${LOCALES.join(', ')}`],
  [/^(imageHosts|httpHosts)/, 'Write a list of hosts such as intranet.example.com, or []'],
  [/^(name|tagline|texts)/, `Write a text, for one language or more of ${LOCALES.join(', ')}`],
];

/** Settings of a folder; none where there is no file. Faults go to `problems`, and what is at fault is left out. */
export function readSettings(folder: string, problems: Problem[]): SettingsFile {
  const path = join(folder, SETTINGS_FILE);
  const source = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (at: readonly PropertyKey[]): number => lineAt(document, lines, at);
  const report = (line: number, message: string, remedy: string): void =>
    void problems.push({ file: SETTINGS_FILE, line, message, remedy });
  for (const error of document.errors) {
    report(error.linePos?.[0].line ?? 0, `It is not valid YAML: ${yamlFault(error)}`, YAML_REMEDY);
  }
  if (document.errors.length > 0) return { settings: {}, lineOf };
  const { success, data, error } = settingsSchema.safeParse(document.toJS() ?? {});
  const withIcon = (settings: Settings): SettingsFile => {
    const icon = settings.icon === undefined ? undefined : readIcon(folder, settings.icon);
    if (!icon || !('fault' in icon)) return { settings, icon, lineOf };
    report(lineOf(['icon']), `"icon": ${icon.fault}`, ICON_REMEDY);
    return { settings, lineOf };
  };
  if (success) return withIcon(data);
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const remedy =
        issue.path.length === 0
          ? `Allowed are ${SETTING_KEYS.join(', ')}`
          : 'knowledge/README.md says which are allowed here';
      for (const key of issue.keys) {
        report(lineOf([...issue.path, key]), `Unknown key "${key}"`, remedy);
      }
      continue;
    }
    const name = issue.path.map(String).join('.');
    const remedy =
      REMEDIES.find(([at]) => at.test(name))?.[1] ?? 'Write it as knowledge/README.md shows, or leave it out';
    report(lineOf(issue.path), `"${name}": ${issue.message}`, remedy);
  }
  return withIcon(whatIsSound(document.toJS(), error.issues));
}

/** The keys without a fault, so that what they name is looked up, too, and all is reported in one go. */
function whatIsSound(written: unknown, issues: readonly z.core.$ZodIssue[]): Settings {
  if (typeof written !== 'object' || written === null) return {};
  const faulty = new Set(
    issues.flatMap(({ path, ...issue }) =>
      path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : path.slice(0, 1).map(String),
    ),
  );
  // Which language may be the default is known only where the languages are.
  if (faulty.has('languages')) faulty.add('defaultLanguage');
  const sound = Object.fromEntries(Object.entries(written).filter(([key]) => !faulty.has(key)));
  return settingsSchema.safeParse(sound).data ?? {};
}

function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
