// The knowledge folder -> validated content. Joins the locales of each topic and checks what only shows across files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnowledgeError, type Entry, type EntryText, type KnowledgeContent, type Problem } from '../entry.js';
import { LOCALES, perLocale, type Locale } from '../locales.js';
import { labelOf } from './label-of.js';
import { parseFile, type ParsedEntry, type ParsedFile } from './parse-file.js';

/**
 * Reads `<folder>/faq/<topic>/<locale>.md` and `<folder>/not-ours/<locale>.md`.
 * @throws KnowledgeError with every problem found, when there is any
 */
export function readContent(folder: string): KnowledgeContent {
  const problems: Problem[] = [];
  const topics = listTopics(folder, problems);
  const files = topics.map((topic) => ({ topic, byLocale: readTopic(folder, topic, problems) }));
  const notOurs = readNotOurs(folder, problems);
  const entries = files.flatMap(({ topic, byLocale }) => joinLocales(topic, byLocale, problems));
  checkRelated(files, problems);
  checkPhrasings(files, notOurs, problems);
  if (problems.length > 0) throw new KnowledgeError(problems);
  const titles = files.map(
    ({ topic, byLocale }) =>
      [topic, perLocale((locale) => byLocale.get(locale)?.frontMatter.title ?? topic)] as const,
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

interface NotOursLine {
  text: string;
  line: number;
}

function listTopics(folder: string, problems: Problem[]): string[] {
  const path = join(folder, 'faq');
  const topics = existsSync(path)
    ? readdirSync(path, { withFileTypes: true }).flatMap((item) => (item.isDirectory() ? [item.name] : []))
    : [];
  if (topics.length === 0) {
    problems.push({
      file: 'faq',
      line: 0,
      message: 'No topics found',
      remedy: `Put topic folders into ${path}`,
    });
  }
  return topics.sort();
}

function readTopic(folder: string, topic: string, problems: Problem[]): Map<Locale, ParsedFile> {
  const byLocale = new Map<Locale, ParsedFile>();
  for (const locale of LOCALES) {
    const file = `faq/${topic}/${locale}.md`;
    const path = join(folder, file);
    if (!existsSync(path)) {
      problems.push({
        file,
        line: 0,
        message: 'The file is missing',
        remedy: `Every topic needs ${LOCALES.join(', ')}`,
      });
      continue;
    }
    const parsed = parseFile(file, readFileSync(path, 'utf8'), locale, problems);
    if (parsed) byLocale.set(locale, parsed);
  }
  return byLocale;
}

function joinLocales(topic: string, byLocale: Map<Locale, ParsedFile>, problems: Problem[]): Entry[] {
  const anchors = new Set(
    [...byLocale.values()].flatMap(({ entries }) => entries.map(({ anchor }) => anchor)),
  );
  return [...anchors].flatMap((anchor) => {
    const found = new Map<Locale, ParsedEntry>();
    for (const [locale, parsed] of byLocale) {
      const [first, second] = parsed.entries.filter((entry) => entry.anchor === anchor);
      if (first) found.set(locale, first);
      const add = (line: number, message: string, remedy: string): void =>
        void problems.push({ file: parsed.file, line, message, remedy });
      if (!first)
        add(
          0,
          `Entry "${anchor}" is missing`,
          'It exists in another locale: translate it or remove it there',
        );
      if (second) add(second.line, `Entry id "${anchor}" is used twice`, 'Give each entry its own id');
    }
    checkSameLinks(anchor, found, byLocale, problems);
    const [example] = found.values();
    if (found.size < LOCALES.length || !example) return [];
    const texts = perLocale((locale) => toEntryText(found.get(locale) ?? example));
    return [
      { id: `${topic}/${anchor}`, topic, related: example.related.map((id) => fullId(topic, id)), texts },
    ];
  });
}

function toEntryText({ phrasings, label, ...entry }: ParsedEntry): EntryText {
  const { question, answer, source, asOf, owner, reviewBy } = entry;
  return {
    ...{ question, answer, source, asOf, owner, reviewBy },
    label: label || labelOf(question),
    phrasings: phrasings.map(({ text }) => text),
  };
}

function fullId(topic: string, id: string): string {
  return id.includes('/') ? id : `${topic}/${id}`;
}

/** The same facts in every language: the links of an entry are the simplest part to compare. */
function checkSameLinks(
  anchor: string,
  found: Map<Locale, ParsedEntry>,
  byLocale: Map<Locale, ParsedFile>,
  problems: Problem[],
): void {
  const all = new Set([...found.values()].flatMap(({ links }) => links));
  for (const [locale, entry] of found) {
    for (const url of all) {
      if (entry.links.includes(url)) continue;
      problems.push({
        file: byLocale.get(locale)?.file ?? '',
        line: entry.line,
        message: `Entry "${anchor}" lacks the link ${url}`,
        remedy: 'The answer has it in another locale: the facts must be the same in all',
      });
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
  for (const [locale, lines] of notOurs) {
    for (const { text, line } of lines) claim(text, 'not ours', `not-ours/${locale}.md`, line);
  }
}

function readNotOurs(folder: string, problems: Problem[]): Map<Locale, NotOursLine[]> {
  const result = new Map<Locale, NotOursLine[]>();
  for (const locale of LOCALES) {
    const file = `not-ours/${locale}.md`;
    const path = join(folder, file);
    if (!existsSync(path)) {
      problems.push({
        file,
        line: 0,
        message: 'The file is missing',
        remedy: 'List questions the bot must decline',
      });
      continue;
    }
    const lines = readFileSync(path, 'utf8').split(/\r?\n/);
    result.set(
      locale,
      lines.flatMap((line, at) =>
        line.startsWith('- ') ? [{ text: line.slice(2).trim(), line: at + 1 }] : [],
      ),
    );
  }
  return result;
}
