// What only shows across the files of a knowledge folder: what a language lacks, what points nowhere, what stands twice.
import type { Problem } from '../entry.js';
import { LOCALES, type Locale } from '../locales.js';
import type { ParsedEntry, ParsedFile } from './parse-file.js';

/** A topic as its files have it. */
export interface TopicFiles {
  topic: string;
  byLocale: Map<Locale, ParsedFile>;
}

/** A question that is to be declined. */
export interface NotOursLine {
  text: string;
  /** Relative to the knowledge folder. */
  file: string;
  line: number;
}

/** What is missing in one language though another has it. */
export function checkParity({ topic, byLocale }: TopicFiles, problems: Problem[]): void {
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

/** The ids of its entries in any language. */
export function anchorsOf(byLocale: Map<Locale, ParsedFile>): string[] {
  return [...new Set([...byLocale.values()].flatMap(({ entries }) => entries.map(({ anchor }) => anchor)))];
}

/** An id within its topic, or of another one, as `topic/anchor`. */
export function fullId(topic: string, id: string): string {
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

/** Related entries exist. */
export function checkRelated(files: TopicFiles[], problems: Problem[]): void {
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
export function checkPhrasings(
  files: TopicFiles[],
  notOurs: Map<Locale, NotOursLine[]>,
  problems: Problem[],
): void {
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

/** Where one language knows questions that are not ours, each must, or it answers what the others leave alone. */
export function checkNotOursParity(notOurs: ReadonlyMap<Locale, NotOursLine[]>, problems: Problem[]): void {
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
