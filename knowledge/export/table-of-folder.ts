// The knowledge folder -> one table, a row an entry and language, that the importer reads back without loss.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeError, type Problem } from '../entry.js';
import { topicPath } from '../import/folder/write-folder.js';
import { revisionOf } from '../import/revision.js';
import type { Field } from '../import/sheet/headers.js';
import { LOCALES } from '../locales.js';
import { decodeText } from '../read/decode-text.js';
import { readHosts } from '../read/hosts.js';
import { parseFile, type ParsedEntry } from '../read/parse-file.js';

/** Header and field of each column, in the order of the table. */
export const COLUMNS: readonly [header: string, field: Field][] = [
  ['id', 'id'],
  ['question', 'question'],
  ['answer', 'answer'],
  ['alternatives', 'alternatives'],
  ['topic', 'topic'],
  ['language', 'language'],
  ['source', 'source'],
  ['date', 'asOf'],
  ['label', 'label'],
  ['related', 'related'],
  ['topic title', 'topicTitle'],
  ['owner', 'owner'],
  ['review by', 'reviewBy'],
  ['revision', 'revision'],
];

/**
 * Header first, then the rows in the order of topics, languages and files.
 * @throws KnowledgeError with every fault found: nothing is left out in silence
 */
export function tableOfFolder(folder: string): string[][] {
  const problems: Problem[] = [];
  const hosts = readHosts(folder);
  const faq = join(folder, 'faq');
  const topics = existsSync(faq) ? readdirSync(faq).sort() : [];
  const rows = topics.flatMap((topic) =>
    LOCALES.flatMap((locale) => {
      const path = topicPath(topic, locale);
      if (!existsSync(join(folder, path))) return [];
      const text = decodeText(readFileSync(join(folder, path))).text;
      const file = parseFile(path, text, locale, problems, hosts);
      const shared = { topic, language: locale, topicTitle: file?.frontMatter.title ?? '' };
      return (file?.entries ?? []).map((entry) => rowOf(entry, shared));
    }),
  );
  if (problems.length > 0) throw new KnowledgeError(problems);
  return [COLUMNS.map(([header]) => header), ...rows];
}

function rowOf(entry: ParsedEntry, shared: Partial<Record<Field, string>>): string[] {
  const { anchor, question, answer, label, related, source, asOf, owner, reviewBy } = entry;
  const alternatives = entry.phrasings.map(({ text }) => text);
  const values: Partial<Record<Field, string | undefined>> = {
    ...{ ...shared, id: anchor, question, answer, label, source, asOf, owner, reviewBy },
    alternatives: alternatives.join('\n'),
    related: related.join(', '),
    revision: revisionOf({ question, answer, alternatives, label, related }),
  };
  return COLUMNS.map(([, field]) => values[field] ?? '');
}
