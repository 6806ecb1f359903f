// The knowledge folder -> validated content. Joins the locales of each topic and checks what only shows across files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeError, type Entry, type EntryText, type KnowledgeContent, type Problem } from '../entry.js';
import { LOCALES, nearestOf, perLocale, type Locale } from '../locales.js';
import { labelOf } from './label-of.js';
import { decodeText } from './decode-text.js';
import type { AnswerHosts } from './answer-rules.js';
import { readHosts } from './hosts.js';
import { parseFile, type ParsedEntry, type ParsedFile } from './parse-file.js';

export interface ReadOptions {
  /** Every topic, entry and link must exist in all languages: what an organisation that serves all of them wants. */
  parity?: boolean;
  /** Questions to decline beside those of `not-ours/`, per language, with the places they stand at. */
  notOurs?: readonly (readonly [Locale, NotOursLine])[];
}

/** A question that is to be declined. */
export interface NotOursLine {
  text: string;
  /** Relative to the knowledge folder. */
  file: string;
  line: number;
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

interface TopicFiles {
  topic: string;
  byLocale: Map<Locale, ParsedFile>;
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

function anchorsOf(byLocale: Map<Locale, ParsedFile>): string[] {
  return [...new Set([...byLocale.values()].flatMap(({ entries }) => entries.map(({ anchor }) => anchor)))];
}

/** What is missing in one language though another has it. */
function checkParity({ topic, byLocale }: TopicFiles, problems: Problem[]): void {
  for (const locale of LOCALES) {
    if (byLocale.has(locale) || problems.some(({ file }) => file === `faq/${topic}/${locale}.md`)) continue;
    const remedy = `Every topic needs ${LOCALES.join(', ')}`;
    problems.push({ file: `faq/${topic}/${locale}.md`, line: 0, message: 'The file is missing', remedy });
  }
  for (const anchor of anchorsOf(byLocale)) {
    const found = new Map<Locale, ParsedEntry>();
    for (const [locale, { file, entries }] of byLocale) {
      const entry = entries.find((other) => other.anchor === anchor);
      if (entry) found.set(locale, entry);
      else {
        const remedy = 'It exists in another locale: translate it or remove it there';
        problems.push({ file, line: 0, message: `Entry "${anchor}" is missing`, remedy });
      }
    }
    checkSame(`${topic}/${anchor}`, found, byLocale, problems);
  }
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

function fullId(topic: string, id: string): string {
  return id.includes('/') ? id : `${topic}/${id}`;
}

/** The same facts in every language: of these the links of an entry, and its related entries, can be compared. */
function checkSame(
  id: string,
  found: Map<Locale, ParsedEntry>,
  byLocale: Map<Locale, ParsedFile>,
  problems: Problem[],
): void {
  const [topic = '', anchor = ''] = id.split('/');
  const parts: Record<string, (entry: ParsedEntry) => readonly string[]> = {
    link: ({ links }) => links,
    'related entry': ({ related }) => related.map((other) => fullId(topic, other)),
  };
  for (const [name, of] of Object.entries(parts)) {
    const all = new Set([...found.values()].flatMap(of));
    for (const [locale, entry] of found) {
      for (const one of all) {
        if (of(entry).includes(one)) continue;
        problems.push({
          file: byLocale.get(locale)?.file ?? '',
          line: entry.line,
          message: `Entry "${anchor}" lacks the ${name} ${one}`,
          remedy: 'It has it in another locale: the facts must be the same in all',
        });
      }
    }
  }
}

function checkRelated(files: TopicFiles[], problems: Problem[]): void {
  const parsed = files.flatMap(({ topic, byLocale }) =>
    [...byLocale.values()].map((file) => ({ topic, file })),
  );
  const ids = new Set(
    parsed.flatMap(({ topic, file }) => file.entries.map(({ anchor }) => `${topic}/${anchor}`)),
  );
  for (const { topic, file } of parsed) {
    for (const entry of file.entries) {
      for (const id of entry.related.filter((related) => !ids.has(fullId(topic, related)))) {
        const message = `Entry "${entry.anchor}" points to the unknown entry "${id}"`;
        problems.push({
          file: file.file,
          line: entry.line,
          message,
          remedy: 'Correct the id in <!-- related: -->',
        });
      }
    }
  }
}

/** A phrasing may stand for one entry only, else no finder could tell the two apart. */
function checkPhrasings(files: TopicFiles[], notOurs: Map<Locale, NotOursLine[]>, problems: Problem[]): void {
  const seen = new Map<string, { owner: string; place: string }>();
  const claim = (text: string, owner: string, file: string, line: number): void => {
    const key = text
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
    const first = seen.get(key);
    if (!first) seen.set(key, { owner, place: `${file}:${line}` });
    else if (first.owner !== owner || first.place.startsWith(`${file}:`)) {
      const message = `"${text}" stands at ${first.place} too, for ${first.owner}`;
      problems.push({ file, line, message, remedy: 'Keep it in one place only' });
    }
  };
  for (const { topic, byLocale } of files) {
    for (const { file, entries } of byLocale.values()) {
      for (const { anchor, phrasings } of entries) {
        for (const { text, line } of phrasings) claim(text, `${topic}/${anchor}`, file, line);
      }
    }
  }
  for (const lines of notOurs.values()) {
    for (const { text, file, line } of lines) claim(text, 'not ours', file, line);
  }
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

/** Where one language knows questions that are not ours, each must, or it answers what the others leave alone. */
function checkNotOursParity(notOurs: ReadonlyMap<Locale, NotOursLine[]>, problems: Problem[]): void {
  const missing = LOCALES.filter((locale) => (notOurs.get(locale) ?? []).length === 0);
  if (missing.length === LOCALES.length) return;
  for (const locale of missing) {
    problems.push({
      file: `not-ours/${locale}.md`,
      line: 1,
      message: 'There are no questions in it',
      remedy: `List some, as lines that begin with "- ": every language needs them once one has them`,
    });
  }
}
