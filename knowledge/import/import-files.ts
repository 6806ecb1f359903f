// The whole of an import: files -> documents -> topics with ids -> the folder -> ten lines.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../locales.js';
import { SETTINGS_TEMPLATE } from '../profile/settings-template.js';
import { allowHttpHosts, readHosts, SETTINGS_FILE } from '../read/hosts.js';
import { closingReport } from './closing-report.js';
import { entriesOfTopic, writeTopics, type FolderChange } from './folder/write-folder.js';
import { createNotes, type ImportedDocument } from './imported.js';
import { planImport } from './plan.js';
import { readSource } from './read-source.js';

export interface ImportOptions {
  /** The knowledge folder; made when it does not exist. */
  folder: string;
  /** For all entries, whatever the sources say. */
  topic?: string | undefined;
  /** For entries and documents that name no language. */
  locale?: Locale | undefined;
  /** Where the document stands on the web; a folder when it ends with a slash. */
  base?: string | undefined;
  overwrite?: boolean;
  dryRun?: boolean;
}

export interface ImportOutcome {
  changes: readonly FolderChange[];
  /** Ten lines for people. */
  report: readonly string[];
}

/** @throws ImportError when a source or the folder cannot be read; then nothing is written */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<ImportOutcome> {
  const { folder, topic, locale, base, overwrite = false, dryRun = false } = options;
  const notes = createNotes();
  const allowed = readHosts(folder);
  const httpHosts = new Set(allowed.http);
  const documents: ImportedDocument[] = [];
  for (const file of files) {
    documents.push(
      ...(await readSource(file, readFileSync(file), { base, notes, imageHosts: allowed.images, httpHosts })),
    );
  }
  const topics = planImport(documents, { topic, locale }, (name) => entriesOfTopic(folder, name), notes);
  const more = [...httpHosts].filter((host) => !allowed.http.includes(host));
  for (const host of more)
    notes.add('look', `links by http:, not encrypted, allowed in ${SETTINGS_FILE}`, host);
  const changes = writeTopics(folder, topics, { overwrite, dryRun });
  if (!dryRun && changes.length > 0) {
    const settings = join(folder, SETTINGS_FILE);
    if (!existsSync(settings)) writeFileSync(settings, SETTINGS_TEMPLATE);
    if (more.length > 0) allowHttpHosts(folder, more);
  }
  return { changes, report: closingReport({ documents, changes, notes, folder, dryRun }) };
}
