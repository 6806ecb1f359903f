// One knowledge file (`faq/<topic>/<locale>.md`) -> its entries, or what is wrong and where. Knows nothing of other files.
import type { Locale } from '../locales.js';
import type { Problem } from '../entry.js';
import { checkAnswer, NO_HOSTS, type AnswerHosts } from './answer-rules.js';
import {
  faultOfComment,
  FRONT_MATTER_REMEDY,
  parseFrontMatter,
  type FrontMatter,
  type Report,
} from './front-matter.js';

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

interface Context {
  report: Report;
  frontMatter: FrontMatter;
  hosts: AnswerHosts;
}

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
  body: readonly string[],
  offset: number,
  { report, frontMatter, hosts }: Context,
): Omit<ParsedEntry, 'anchor' | 'question'> {
  const { answer, comments, phrasings } = takeComments(body, offset, report);
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

interface Body {
  /** Its lines, those of comments empty. */
  answer: string[];
  /** By name. */
  comments: ReadonlyMap<string, string>;
  phrasings: LocatedPhrasing[];
}

function takeComments(body: readonly string[], offset: number, report: Report): Body {
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
      answer[at] = '';
    } else if (/^<!--\s*asked as\s*$/.test(line)) {
      const end = body.findIndex((other, i) => i > at && other.trim() === '-->');
      if (end < 0)
        report(offset + at + 1, 'The "asked as" comment is not closed', 'End it with --> on its own line');
      const stop = end < 0 ? body.length : end;
      phrasings.push(...parsePhrasings(body.slice(at + 1, stop), offset + at + 1, report));
      answer.fill('', at, stop + 1);
      at = stop;
    }
  }
  return { answer, comments, phrasings };
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
