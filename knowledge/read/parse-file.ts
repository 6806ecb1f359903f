// One knowledge file (`faq/<topic>/<locale>.md`) -> its entries, or what is wrong and where. Knows nothing of other files.
import { parseDocument } from 'yaml';
import { z } from 'zod/v4';
import { LOCALES, type Locale } from '../locales.js';
import type { Problem } from '../entry.js';
import { checkAnswer, NO_HOSTS, type AnswerHosts } from './answer-rules.js';
import { yamlFault, YAML_REMEDY } from './yaml-fault.js';

const frontMatterSchema = z.strictObject({
  title: z.string().trim().min(1),
  locale: z.enum(LOCALES),
  source: z.url({ protocol: /^https?$/ }).optional(),
  asOf: z.iso.date().optional(),
  owner: z.string().trim().min(1).optional(),
  'review-by': z.iso.date().optional(),
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
  /** Empty when the author gave none. */
  label: string;
  related: string[];
  /** The entry's own, else the file's. */
  source: string | undefined;
  asOf: string | undefined;
  owner: string | undefined;
  reviewBy: string | undefined;
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

/** What is put into a comment below the heading, such as `<!-- owner: HR -->`. */
const COMMENT = /^<!--\s*(label|related|source|asOf|owner|review-by):(.*)-->\s*$/;

/**
 * Reads one file. Faults are collected in `problems`; the result is undefined when nothing useful can be read.
 * @param file path relative to the knowledge folder, for messages
 * @param expected the locale its file name promises
 * @param hosts what answers may link to and show besides https links
 */
export function parseFile(
  file: string,
  text: string,
  expected: Locale,
  problems: Problem[],
  hosts: AnswerHosts = NO_HOSTS,
): ParsedFile | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const report = (line: number, message: string, remedy: string): void =>
    void problems.push({ file, line, message, remedy });
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : -1;
  if (end < 0) {
    report(1, 'The front matter is missing', FRONT_MATTER_REMEDY);
    return undefined;
  }
  const frontMatter = parseFrontMatter(lines.slice(1, end).join('\n'), report);
  if (!frontMatter) return undefined;
  if (frontMatter.locale !== expected) {
    report(1, `locale is ${frontMatter.locale} but the file is named ${expected}.md`, 'Make the two agree');
  }
  return { file, frontMatter, entries: parseEntries(lines, end + 1, { report, frontMatter, hosts }) };
}

const FRONT_MATTER_REMEDY =
  'Begin the file with a line ---, then title: and locale:, if you like source:, asOf:, owner: and review-by:, then ---';

interface Context {
  report: Report;
  frontMatter: FrontMatter;
  hosts: AnswerHosts;
}

type Report = (line: number, message: string, remedy: string) => void;

function parseFrontMatter(yaml: string, report: Report): FrontMatter | undefined {
  const document = parseDocument(yaml, { uniqueKeys: true });
  for (const error of document.errors) {
    report(
      (error.linePos?.[0].line ?? 0) + 1,
      `The front matter is not valid YAML: ${yamlFault(error)}`,
      YAML_REMEDY,
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
        unknown
          ? 'Allowed are title, locale, source, asOf, owner and review-by'
          : (REMEDY_FOR_KEY[String(key)] ?? FRONT_MATTER_REMEDY),
      );
    }
  }
  return undefined;
}

const DATE_REMEDY = 'Write a date as 2026-01-31';
const REMEDY_FOR_KEY: Readonly<Record<string, string>> = {
  title: 'Write title: and the name of the topic as people read it',
  locale: `Write locale: and one of ${LOCALES.join(', ')}`,
  source: 'Write the whole address, beginning with https://, or leave the line out',
  asOf: `${DATE_REMEDY}, or leave the line out`,
  'review-by': `${DATE_REMEDY}, or leave the line out`,
  owner: 'Write a name, or leave the line out',
};

function parseEntries(lines: string[], from: number, context: Context): ParsedEntry[] {
  const { report } = context;
  const inCode = codeLines(lines);
  const starts = lines.flatMap((line, at) => (at >= from && !inCode[at] && /^##? /.test(line) ? [at] : []));
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
      report(start + 1, `"${lines[start]}" is not an entry heading`, headingRemedy(lines[start] ?? ''));
      return [];
    }
    const body = lines.slice(start + 1, starts[n + 1] ?? lines.length);
    return [
      { anchor: match[1] ?? '', question: (match[2] ?? '').trim(), ...parseBody(body, start + 1, context) },
    ];
  });
}

/** Which lines stand inside a fenced code block, where `# ` and `<!--` mean nothing to us. */
function codeLines(lines: readonly string[]): boolean[] {
  let fence = '';
  return lines.map((line) => {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) {
      fence = '';
      return true;
    }
    return fence !== '';
  });
}

/** Says what is wrong with an id that was written, not only how a heading looks. */
function headingRemedy(line: string): string {
  const id = /^##? <a (?:name|id)="([^"]*)"><\/a>/.exec(line)?.[1];
  if (id === undefined) return HEADING_REMEDY;
  return `An id is small letters a-z, digits and single dashes between them, unlike "${id}". ${HEADING_REMEDY}`;
}

/** Splits what follows a heading into the answer and the comments; `offset` is the heading's 1-based line. */
function parseBody(
  body: string[],
  offset: number,
  { report, frontMatter, hosts }: Context,
): Omit<ParsedEntry, 'anchor' | 'question'> {
  const phrasings: LocatedPhrasing[] = [];
  const comments = new Map<string, string>();
  const answer = [...body];
  const inCode = codeLines(body);
  for (let at = 0; at < body.length; at++) {
    const line = body[at] ?? '';
    if (inCode[at]) continue;
    const [, name = '', written = ''] = COMMENT.exec(line) ?? [];
    const value = written.trim();
    if (name !== '') {
      const fault = faultOfComment(name, value);
      if (fault) report(offset + at + 1, `"${line.trim()}" is not valid`, fault);
      comments.set(name, value);
    } else if (/^<!--\s*asked as\s*$/.test(line)) {
      const end = body.findIndex((other, i) => i > at && other.trim() === '-->');
      if (end < 0)
        report(offset + at + 1, 'The "asked as" comment is not closed', 'End it with --> on its own line');
      const stop = end < 0 ? body.length : end;
      phrasings.push(...parsePhrasings(body.slice(at + 1, stop), offset + at + 1, report));
      answer.fill('', at, stop + 1);
      at = stop;
      continue;
    } else continue;
    answer[at] = '';
  }
  const { faults, links } = checkAnswer(answer.join('\n').trimEnd(), hosts);
  for (const fault of faults) {
    report(offset + fault.line, fault.message, fault.remedy);
  }
  return {
    line: offset,
    label: comments.get('label') ?? '',
    related: (comments.get('related') ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
    source: comments.get('source') ?? frontMatter.source,
    asOf: comments.get('asOf') ?? frontMatter.asOf,
    owner: comments.get('owner') ?? frontMatter.owner,
    reviewBy: comments.get('review-by') ?? frontMatter['review-by'],
    phrasings,
    links: [...links],
    answer: answer
      .join('\n')
      .trim()
      .replace(/\n{3,}/g, '\n\n'),
  };
}

/** What to do about the value of a comment; undefined when it is as it should be. */
function faultOfComment(name: string, value: string): string | undefined {
  if (name === 'label' || name === 'related') return undefined; // empty is as good as none
  const valid = frontMatterSchema.shape[name as 'source' | 'asOf' | 'owner' | 'review-by'].safeParse(value);
  return valid.success ? undefined : REMEDY_FOR_KEY[name];
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
