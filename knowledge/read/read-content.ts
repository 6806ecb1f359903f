// The knowledge folder -> validated content. Joins the locales of each topic; what only shows across files is checked in `check-across.ts`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeError, type Entry, type EntryText, type KnowledgeContent, type Problem } from '../entry.js';
import { LOCALES, nearestOf, perLocale, type Locale } from '../locales.js';
import { labelOf } from './label-of.js';
import { decodeText } from './decode-text.js';
import type { AnswerHosts } from './answer-rules.js';
import { readHosts } from './hosts.js';
import { parseFile, type ParsedEntry, type ParsedFile } from './parse-file.js';
import {
  anchorsOf,
  checkNotOursParity,
  checkParity,
  checkPhrasings,
  checkRelated,
  fullId,
  type NotOursLine,
} from './check-across.js';

export interface ReadOptions {
  /** Every topic, entry and link must exist in all languages: what an organisation that serves all of them wants. */
  parity?: boolean;
  /** Questions to decline beside those of `not-ours/`, per language, with the places they stand at. */
  notOurs?: readonly (readonly [Locale, NotOursLine])[];
}

/**
 * Reads `<folder>/faq/<topic>/<locale>.md`, in one language or more, and `<folder>/not-ours/<locale>.md` where it exists.
 * @throws KnowledgeError with every problem found, when there is any
 */
export function readContent(
  folder: string,
  { parity = false, notOurs: more = [] }: ReadOptions = {},
): KnowledgeContent {
  const problems: Problem[] = [];
  const topics = listTopics(folder, problems);
  const hosts = readHosts(folder);
  const files = topics.map((topic) => ({ topic, byLocale: readTopic(folder, topic, hosts, problems) }));
  const notOurs = readNotOurs(folder, more);
  if (parity) {
    for (const topic of files) checkParity(topic, problems);
    checkNotOursParity(notOurs, problems);
  }
  const entries = files.flatMap(({ topic, byLocale }) => joinLocales(topic, byLocale, problems));
  checkRelated(files, problems);
  checkPhrasings(files, notOurs, problems);
  if (problems.length > 0) throw new KnowledgeError(problems);
  const titles = files.map(
    ({ topic, byLocale }) =>
      [topic, perLocale((locale) => nearestOf(byLocale, locale)?.frontMatter.title ?? topic)] as const,
  );
  return {
    entries,
    topicTitles: new Map(titles),
    notOurs: perLocale((locale) => (notOurs.get(locale) ?? []).map(({ text }) => text)),
  };
}

function listTopics(folder: string, problems: Problem[]): string[] {
  const path = join(folder, 'faq');
  const topics = existsSync(path)
    ? readdirSync(path, { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? [item.name] : []))
    : [];
  if (topics.length > 0) return topics.sort();
  // Refused, not served: a folder that is empty by mistake, such as a volume that was not mounted, must not go unnoticed.
  problems.push({
    file: 'faq',
    line: 0,
    message: existsSync(folder) ? `No topics found in ${folder}` : `There is no folder ${folder}`,
    remedy: `See whether this is the folder you mean. To fill it: npm run init -- ${folder}, or npm run import -- FILE --into ${folder}`,
  });
  return [];
}

function readTopic(
  folder: string,
  topic: string,
  hosts: AnswerHosts,
  problems: Problem[],
): Map<Locale, ParsedFile> {
  const byLocale = new Map<Locale, ParsedFile>();
  let unreadable = false;
  for (const locale of LOCALES) {
    const file = `faq/${topic}/${locale}.md`;
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const parsed = parseFile(file, decodeText(readFileSync(path)).text, locale, problems, hosts);
    if (parsed) byLocale.set(locale, parsed);
    else unreadable = true;
  }
  if (byLocale.size === 0 && !unreadable) {
    const names = LOCALES.map((locale) => `${locale}.md`).join(', ');
    problems.push({
      file: `faq/${topic}`,
      line: 0,
      message: 'The topic has no file',
      remedy: `Write one or more of ${names}`,
    });
  }
  return byLocale;
}

/** One entry for each id, in the languages that have it. */
function joinLocales(topic: string, byLocale: Map<Locale, ParsedFile>, problems: Problem[]): Entry[] {
  return anchorsOf(byLocale).flatMap((anchor) => {
    const texts = new Map<Locale, EntryText>();
    const related = new Set<string>();
    for (const [locale, parsed] of byLocale) {
      const [first, second] = parsed.entries.filter((entry) => entry.anchor === anchor);
      if (first) texts.set(locale, toEntryText(first, parsed));
      for (const id of first?.related ?? []) related.add(fullId(topic, id));
      if (second) {
        const message = `Entry id "${anchor}" is used twice`;
        problems.push({
          file: parsed.file,
          line: second.line,
          message,
          remedy: 'Give each entry its own id',
        });
      }
    }
    const [example] = texts.values();
    if (!example) return [];
    const id = `${topic}/${anchor}`;
    const inEvery = perLocale((locale) => nearestOf(texts, locale) ?? example);
    return [{ id, topic, related: [...related], locales: [...texts.keys()], texts: inEvery }];
  });
}

function toEntryText({ phrasings, label, ...entry }: ParsedEntry, file: ParsedFile): EntryText {
  const { question, answer, source, asOf, owner, reviewBy } = entry;
  return {
    locale: file.frontMatter.locale,
    ...{ question, answer, source, asOf, owner, reviewBy },
    label: label || labelOf(question),
    phrasings: phrasings.map(({ text }) => text),
  };
}

function readNotOurs(
  folder: string,
  more: readonly (readonly [Locale, NotOursLine])[],
): Map<Locale, NotOursLine[]> {
  return new Map(
    LOCALES.map((locale) => {
      const file = `not-ours/${locale}.md`;
      const path = join(folder, file);
      const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
      const listed = lines.flatMap((line, at): NotOursLine[] =>
        line.startsWith('- ') ? [{ text: line.slice(2).trim(), file, line: at + 1 }] : [],
      );
      return [locale, [...listed, ...more.flatMap(([of, line]) => (of === locale ? [line] : []))]];
    }),
  );
}
