// One knowledge file (`faq/<topic>/<locale>.md`) -> its entries, or what is wrong and where. Knows nothing of other files.
import { parseDocument } from 'yaml';
import { z } from 'zod/v4';
import { LOCALES, type Locale } from '../locales.js';
import type { Problem } from '../entry.js';
import { checkAnswer } from './answer-rules.js';

const frontMatterSchema = z.strictObject({
  title: z.string().trim().min(1),
  locale: z.enum(LOCALES),
  source: z.url({ protocol: /^https$/ }),
  asOf: z.iso.date(),
});

type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A phrasing and the line it stands on. */
export interface LocatedPhrasing {
  text: string;
  line: number;
}

/** One entry of one file, before it is joined with the other locales. */
export interface ParsedEntry {
  anchor: string;
  line: number;
  question: string;
  label: string;
  related: string[];
  answer: string;
  /** The addresses the answer links to. */
  links: string[];
  phrasings: LocatedPhrasing[];
}

export interface ParsedFile {
  file: string;
  frontMatter: FrontMatter;
  entries: ParsedEntry[];
}

const HEADING = /^## <a name="([a-z0-9]+(?:-[a-z0-9]+)*)"><\/a>\s*(\S.*)$/;
const HEADING_REMEDY = 'Write it as ## <a name="short-id"></a>Question?';

/**
 * Reads one file. Faults are collected in `problems`; the result is undefined when nothing useful can be read.
 * @param file path relative to the knowledge folder, for messages
 * @param expected the locale its file name promises
 */
export function parseFile(
  file: string,
  text: string,
  expected: Locale,
  problems: Problem[],
): ParsedFile | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const report = (line: number, message: string, remedy: string): void =>
    void problems.push({ file, line, message, remedy });
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) {
    report(1, 'The front matter is missing', 'Begin the file with --- title, locale, source, asOf ---');
    return undefined;
  }
  const frontMatter = parseFrontMatter(lines.slice(1, end).join('\n'), report);
  if (!frontMatter) return undefined;
  if (frontMatter.locale !== expected) {
    report(1, `locale is ${frontMatter.locale} but the file is named ${expected}.md`, 'Make the two agree');
  }
  return { file, frontMatter, entries: parseEntries(lines, end + 1, report) };
}

type Report = (line: number, message: string, remedy: string) => void;

function parseFrontMatter(yaml: string, report: Report): FrontMatter | undefined {
  const document = parseDocument(yaml, { uniqueKeys: true });
  for (const error of document.errors) {
    report(
      (error.linePos?.[0].line ?? 0) + 1,
      `The front matter is not valid YAML: ${error.code}`,
      'Mend the line',
    );
  }
  if (document.errors.length > 0) return undefined;
  const parsed = frontMatterSchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const lines = yaml.split('\n');
  const lineOf = (key: unknown): number => lines.findIndex((line) => line.startsWith(`${String(key)}:`)) + 2;
  for (const issue of parsed.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path[0]];
    for (const key of keys) {
      const unknown = issue.code === 'unrecognized_keys';
      report(
        lineOf(key),
        unknown
          ? `Unknown front-matter key "${String(key)}"`
          : `Front matter "${String(key)}": ${issue.message}`,
        unknown ? 'Allowed are title, locale, source and asOf' : 'See the example in the README',
      );
    }
  }
  return undefined;
}

function parseEntries(lines: string[], from: number, report: Report): ParsedEntry[] {
  const starts = lines.flatMap((line, at) => (at >= from && /^##? /.test(line) ? [at] : []));
  const before = lines.slice(from, starts[0]).findIndex((line) => line.trim() !== '');
  if (before >= 0) {
    report(
      from + before + 1,
      'Text before the first entry',
      'Give it a heading with an id: it is an answer too',
    );
  }
  if (starts.length === 0) report(from, 'The file has no entries', HEADING_REMEDY);
  return starts.flatMap((start, n) => {
    const match = HEADING.exec(lines[start] ?? '');
    if (!match) {
      report(start + 1, `"${lines[start]}" is not an entry heading`, HEADING_REMEDY);
      return [];
    }
    const body = lines.slice(start + 1, starts[n + 1] ?? lines.length);
    return [
      { anchor: match[1] ?? '', question: (match[2] ?? '').trim(), ...parseBody(body, start + 1, report) },
    ];
  });
}

/** Splits what follows a heading into the answer and the comments; `offset` is the heading's 1-based line. */
function parseBody(body: string[], offset: number, report: Report): Omit<ParsedEntry, 'anchor' | 'question'> {
  const result = { line: offset, label: '', related: [] as string[], phrasings: [] as LocatedPhrasing[] };
  const answer = [...body];
  for (let at = 0; at < body.length; at++) {
    const line = body[at] ?? '';
    const single = /^<!--\s*(label|related):\s*(.*?)\s*-->\s*$/.exec(line);
    if (single?.[1] === 'label') result.label = single[2] ?? '';
    else if (single) result.related = (single[2] ?? '').split(/\s*,\s*/).filter(Boolean);
    else if (/^<!--\s*asked as\s*$/.test(line)) {
      const end = body.findIndex((other, i) => i > at && other.trim() === '-->');
      if (end < 0)
        report(offset + at + 1, 'The "asked as" comment is not closed', 'End it with --> on its own line');
      const stop = end < 0 ? body.length : end;
      result.phrasings.push(...parsePhrasings(body.slice(at + 1, stop), offset + at + 1, report));
      answer.fill('', at, stop + 1);
      at = stop;
      continue;
    } else continue;
    answer[at] = '';
  }
  const { faults, links } = checkAnswer(answer.join('\n').trimEnd());
  for (const fault of faults) {
    report(offset + fault.line, fault.message, fault.remedy);
  }
  if (result.label === '') {
    report(
      offset,
      'The entry has no label',
      'Add <!-- label: a few words that tell it apart --> below the heading',
    );
  }
  return {
    ...result,
    links,
    answer: answer
      .join('\n')
      .trim()
      .replace(/\n{3,}/g, '\n\n'),
  };
}

function parsePhrasings(lines: string[], offset: number, report: Report): LocatedPhrasing[] {
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const text = /^- (.*\S)\s*$/.exec(line)?.[1];
    if (text === undefined)
      report(offset + at + 1, `"${line}" is not a phrasing`, 'Begin each phrasing with "- "');
    return text === undefined ? [] : [{ text, line: offset + at + 1 }];
  });
}
