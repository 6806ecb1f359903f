// Edits and the files as they are -> the files as they will be, with whatever stands in the way told at its edit. Pure.
import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../entry.js';
import { topicPath } from '../import/folder/write-folder.js';
import type { Locale } from '../locales.js';
import type { AnswerHosts } from '../read/answer-rules.js';
import { oneLine, textRevision, type Edit, type WrittenText } from './edits.js';
import { newTopic, readTopic, withPhrasing, withText, writtenText, type Topic } from './topic-text.js';

/** Why an edit cannot be carried out. */
export type Obstacle =
  /** The entry is another one by now; `current` is what it says, undefined when it is gone. */
  | { at: number; kind: 'conflict'; current: WrittenText | undefined }
  /** What was written is not what would be read. */
  | { at: number; kind: 'fault'; field?: keyof WrittenText; message: string };

export interface Applied {
  /** Path in the folder -> its new text; only files that change. */
  files: ReadonlyMap<string, string>;
  /** None: all edits are in `files`. */
  obstacles: readonly Obstacle[];
}

export interface Folder {
  /** @returns undefined when there is no such file */
  read(path: string): string | undefined;
  hosts: AnswerHosts;
  /** The title of a topic that has no file in this language yet. */
  titleOf: (topic: string, locale: Locale) => string;
}

/** Each edit takes reading a file, some hundred a second: others get their turn in between. */
export async function applyEdits(folder: Folder, edits: readonly Edit[]): Promise<Applied> {
  const files = new Map<string, string>();
  const obstacles: Obstacle[] = [];
  const read = (path: string): string | undefined => files.get(path) ?? folder.read(path);
  for (const [at, edit] of edits.entries()) {
    const done = edit.kind === 'notOurs' ? applyNotOurs(read, edit) : applyToTopic(read, edit, folder);
    if ('obstacle' in done) obstacles.push({ at, ...done.obstacle });
    else if (done.text !== folder.read(done.path)) files.set(done.path, done.text);
    await setImmediate();
  }
  return { files, obstacles };
}

type WithoutPlace<T> = T extends Obstacle ? Omit<T, 'at'> : never;
type Done = { path: string; text: string } | { obstacle: WithoutPlace<Obstacle> };

function applyNotOurs(read: (path: string) => string | undefined, edit: Edit & { kind: 'notOurs' }): Done {
  const path = `not-ours/${edit.locale}.md`;
  const before = read(path) ?? '';
  const added = `- ${oneLine(edit.text)}`;
  // Whatever its case and punctuation: the reader takes a wording that stands twice for a fault.
  if (before.split(/\r?\n/).some((line) => line.startsWith('- ') && sameWords(line, added)))
    return { path, text: before };
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const start = before === '' || before.endsWith('\n') ? before : before + end;
  return { path, text: `${start}${added}${end}` };
}

function applyToTopic(
  read: (path: string) => string | undefined,
  edit: Exclude<Edit, { kind: 'notOurs' }>,
  { hosts, titleOf }: Folder,
): Done {
  const [name = '', anchor = ''] = edit.entry.split('/');
  const path = topicPath(name, edit.locale);
  const before = read(path);
  const problems: Problem[] = [];
  const topic = before === undefined ? undefined : readTopic(path, before, edit.locale, problems, hosts);
  if (before !== undefined && !topic) return { obstacle: faultOf(problems[0]) };
  const entry = topic?.parsed.entries.find((one) => one.anchor === anchor);
  if (edit.kind === 'phrasing') {
    if (!topic || !entry) return { obstacle: { kind: 'conflict', current: undefined } };
    const isThere = entry.phrasings.some(({ text }) => sameWords(text, edit.text));
    return { path, text: isThere ? topic.text : withPhrasing(topic, entry, edit.text) };
  }
  const current = entry && writtenText(entry);
  if (current && textRevision(current) === textRevision(edit.text)) return { path, text: before ?? '' };
  if ((current ? textRevision(current) : null) !== edit.base)
    return { obstacle: { kind: 'conflict', current } };
  const text = topic
    ? withText(topic, anchor, entry, edit.text)
    : newTopic(titleOf(name, edit.locale), edit.locale, anchor, edit.text);
  const obstacle = notReadBack({ path, text, locale: edit.locale, topic, anchor, wanted: edit.text, hosts });
  return obstacle ? { obstacle } : { path, text };
}

interface ReadBack {
  path: string;
  text: string;
  locale: Locale;
  topic: Topic | undefined;
  anchor: string;
  wanted: WrittenText;
  hosts: AnswerHosts;
}

/** What was written must be read as it was meant: an answer that begins a new entry, say, is not. */
function notReadBack({
  path,
  text,
  locale,
  topic,
  anchor,
  wanted,
  hosts,
}: ReadBack): WithoutPlace<Obstacle> | undefined {
  const problems: Problem[] = [];
  const written = readTopic(path, text, locale, problems, hosts);
  if (!written) return faultOf(problems[0]);
  const others = (one: Topic | undefined): string =>
    (one?.parsed.entries ?? [])
      .map((entry) => entry.anchor)
      .filter((other) => other !== anchor)
      .join();
  const [entry, second] = written.parsed.entries.filter((one) => one.anchor === anchor);
  if (others(written) !== others(topic) || !entry || second)
    return {
      kind: 'fault',
      field: 'answer',
      message: 'A line of the answer begins a new entry: use ### or smaller headings.',
    };
  const read = writtenText(entry);
  if (
    read.answer !==
    wanted.answer
      .replaceAll('\r\n', '\n')
      .trim()
      .replace(/\n{3,}/g, '\n\n')
  )
    return {
      kind: 'fault',
      field: 'answer',
      message: 'Part of the answer would be read as a comment. Leave out <!-- and -->.',
    };
  if (read.question !== oneLine(wanted.question))
    return { kind: 'fault', field: 'question', message: 'The question would not be read as it is written.' };
  return undefined;
}

function faultOf(problem: Problem | undefined): WithoutPlace<Obstacle> {
  const { message = 'The file cannot be read', remedy = 'Mend it' } = problem ?? {};
  const field = FIELD_OF.find(([pattern]) => pattern.test(message))?.[1] ?? 'answer';
  return { kind: 'fault', field, message: `${message}. ${remedy}.` };
}

/** Which field a message of the reader is about. */
const FIELD_OF: readonly [RegExp, keyof WrittenText][] = [
  [/<!-- source:/, 'source'],
  [/<!-- asOf:/, 'asOf'],
  [/<!-- owner:/, 'owner'],
  [/<!-- review-by:/, 'reviewBy'],
  [/phrasing|asked as/, 'phrasings'],
];

function sameWords(one: string, other: string): boolean {
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
  return key(one) === key(other);
}
