// Imported documents -> the topic files of a knowledge folder. Writes nothing outside it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod/v4';
import { LOCALES, type Locale } from '../../locales.js';
import { decodeText } from '../../read/decode-text.js';
import { ImportError } from '../imported.js';
import { mergeTopic, type AnchoredEntry, type Change, type ImportRecord } from './merge.js';
import { readTopicFile, writeTopicFile, type TopicFile } from './topic-file.js';

/** All imported entries of one topic in one language. */
export interface ImportedTopic {
  topic: string;
  locale: Locale;
  title: string;
  /** Name of the source file. */
  from: string;
  entries: readonly AnchoredEntry[];
}

export interface FolderChange {
  /** `topic/anchor`. */
  id: string;
  locale: Locale;
  change: Change;
  place: string;
}

export interface WriteOptions {
  overwrite: boolean;
  /** Only tell what would change. */
  dryRun: boolean;
}

/** What earlier imports wrote, beside `faq/`. It may be deleted: then entries that differ count as edited. */
export const RECORDS_FILE = 'imported.json';

const recordsSchema = z.record(
  z.string(),
  z.record(z.string(), z.object({ from: z.string(), source: z.string(), written: z.string() })),
);

type Records = Record<string, Record<string, ImportRecord>>;

/** The path of a topic file inside the knowledge folder. */
export function topicPath(topic: string, locale: Locale): string {
  return `faq/${topic}/${locale}.md`;
}

/** @throws ImportError when a file of the folder that is to be changed cannot be read */
export function writeTopics(
  folder: string,
  topics: readonly ImportedTopic[],
  { overwrite, dryRun }: WriteOptions,
): FolderChange[] {
  const records = readRecords(folder);
  const changes = topics.flatMap(({ topic, locale, title, from, entries }) => {
    const path = topicPath(topic, locale);
    const file = topicFileAt(folder, path, locale) ?? { title, locale, more: {}, blocks: [] };
    const merged = mergeTopic({
      existing: file.blocks,
      incoming: entries,
      records: records[path] ?? {},
      from,
      overwrite,
    });
    if (!dryRun) writeIfChanged(join(folder, path), writeTopicFile({ ...file, blocks: merged.blocks }));
    if (Object.keys(merged.records).length > 0) records[path] = merged.records;
    return merged.changes.map(({ anchor, ...change }) => ({ id: `${topic}/${anchor}`, locale, ...change }));
  });
  const text = `${JSON.stringify(sorted(records), null, 2)}\n`;
  if (!dryRun && Object.keys(records).length > 0) writeIfChanged(join(folder, RECORDS_FILE), text);
  return changes;
}

/** An entry that the folder has already. */
export interface ExistingEntry {
  anchor: string;
  question: string;
  /** The source it was imported from, if it was. */
  from: string | undefined;
}

/** The entries a topic has already, per language, in the order of the files. */
export function entriesOfTopic(folder: string, topic: string): Map<Locale, ExistingEntry[]> {
  const records = readRecords(folder);
  return new Map(
    LOCALES.flatMap((locale) => {
      const path = topicPath(topic, locale);
      const blocks = topicFileAt(folder, path, locale)?.blocks ?? [];
      const entries = blocks.map(({ anchor, question }) => {
        return { anchor, question, from: records[path]?.[anchor]?.from };
      });
      return entries.length > 0 ? [[locale, entries] as const] : [];
    }),
  );
}

function topicFileAt(folder: string, path: string, locale: Locale): TopicFile | undefined {
  if (!existsSync(join(folder, path))) return undefined;
  const file = readTopicFile(path, decodeText(readFileSync(join(folder, path))).text, locale);
  if (file) return file;
  throw new ImportError(
    `${join(folder, path)}: cannot be read as it is. Run "npm run knowledge:check", mend it and import again.`,
  );
}

function readRecords(folder: string): Records {
  const path = join(folder, RECORDS_FILE);
  if (!existsSync(path)) return {};
  try {
    return recordsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new ImportError(
      `${path}: not what an import writes. Restore it, or delete it and look at each change.`,
      {
        cause: error,
      },
    );
  }
}

function writeIfChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Keys in order, so that the file differs only where an import did something. */
function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
