// A file of questions and answers -> edits of the folder, entry by entry, with what stands in the way. Writes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnchoredEntry, Change } from '../import/folder/merge.js';
import { entriesOfTopic, topicPath, writeTopics, type ImportedTopic } from '../import/folder/write-folder.js';
import { createNotes, type NoteKind, type Notes } from '../import/imported.js';
import { planImport } from '../import/plan.js';
import { readSource } from '../import/read-source.js';
import type { Locale } from '../locales.js';
import { decodeText } from '../read/decode-text.js';
import { readHosts } from '../read/hosts.js';
import { applyEdits, type Folder } from './apply-edits.js';
import { editSchema, textRevision, type Edit, type WrittenText } from './edits.js';
import { readTopic, writtenText } from './topic-text.js';

/** An entry of the file in one language. */
export interface Proposal {
  entry: string;
  locale: Locale;
  /** `topic/anchor` is new, says something else, or what it says already; see `Change`. */
  change: Change;
  text: WrittenText;
  /** What the folder says; undefined when it has no such entry. */
  current?: WrittenText | undefined;
  /** Revision of `current`, which the edit must name. */
  base: string | null;
  /** Where it stands in the file. */
  place: string;
  /** What keeps it from being taken; none where it can be. */
  problems: string[];
}

export interface Proposed {
  /** What the file was taken for, for people. */
  dialects: string[];
  proposals: Proposal[];
  /** What was turned into something else, left out, or should be looked at; with its places. */
  notes: { kind: NoteKind; remark: string; places: string[] }[];
}

export interface ProposeOptions {
  folder: string;
  /** For all entries, whatever the file says. */
  topic?: string | undefined;
  /** For what names no language. */
  locale?: Locale | undefined;
}

/** More is the work of `npm run import`; a draft holds 1,000 changes. */
export const MAX_PROPOSALS = 1_000;
/** Places named of each remark. */
const MAX_PLACES = 5;

/**
 * @param name the file's own, which breaks ties and names places
 * @throws ImportError naming the file, the cause and the remedy
 */
export async function proposeEdits(
  name: string,
  bytes: Uint8Array,
  { folder, topic, locale }: ProposeOptions,
): Promise<Proposed> {
  const notes = createNotes();
  const hosts = readHosts(folder);
  const source = { base: undefined, notes, imageHosts: hosts.images, httpHosts: new Set(hosts.http) };
  const documents = await readSource(name, bytes, source);
  const topics = planImport(documents, { topic, locale }, (one) => entriesOfTopic(folder, one), notes);
  const changes = new Map(
    writeTopics(folder, topics, { overwrite: false, dryRun: true }).map(
      ({ id, locale: language, change }) => [`${id} ${language}`, change] as const,
    ),
  );
  const proposals = topics.flatMap((one) => proposalsOf(one, folder, changes)).slice(0, MAX_PROPOSALS);
  const titles = new Map(topics.map((one) => [`${one.topic} ${one.locale}`, one.title]));
  const seen: Folder = {
    read: (path) => textAt(folder, path),
    hosts,
    titleOf: (one, language) => titles.get(`${one} ${language}`) ?? one,
  };
  for (const one of proposals) one.problems = await problemsOf(one, seen);
  return { dialects: documents.map(({ dialect }) => dialect), proposals, notes: listed(notes) };
}

/** As it is put into a draft. */
export function editOf({ entry, locale, base, text }: Proposal): Edit {
  return { kind: 'text', entry, locale, base, text };
}

function proposalsOf(
  { topic, locale, entries }: ImportedTopic,
  folder: string,
  changes: ReadonlyMap<string, Change>,
): Proposal[] {
  const path = topicPath(topic, locale);
  const file = readTopic(path, textAt(folder, path) ?? '', locale, [], readHosts(folder));
  const written = new Map((file?.parsed.entries ?? []).map((one) => [one.anchor, writtenText(one)]));
  return entries.map((entry): Proposal => {
    const id = `${topic}/${entry.anchor}`;
    const current = written.get(entry.anchor);
    return {
      ...{ entry: id, locale, place: entry.place, problems: [], current },
      change: changes.get(`${id} ${locale}`) ?? 'new',
      base: current ? textRevision(current) : null,
      text: textOf(entry, current),
    };
  });
}

/** What the file says nothing of stays as it is here. */
function textOf(entry: AnchoredEntry, current: WrittenText | undefined): WrittenText {
  const { question, answer, alternatives, label, related, source, asOf, owner, reviewBy } = entry;
  return {
    ...{ question, answer, phrasings: alternatives },
    related: related.length > 0 ? related : (current?.related ?? []),
    label: label ?? current?.label ?? '',
    source: source ?? current?.source ?? '',
    asOf: asOf ?? current?.asOf ?? '',
    owner: owner ?? current?.owner ?? '',
    reviewBy: reviewBy ?? current?.reviewBy ?? '',
  };
}

/** Too long, of a form that cannot be written, or read back as something else. */
async function problemsOf(proposal: Proposal, folder: Folder): Promise<string[]> {
  const parsed = editSchema.safeParse(editOf(proposal));
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${path.slice(1).join('.')}: ${message}`);
  const { obstacles } = await applyEdits(folder, [parsed.data]);
  return obstacles.map((obstacle) =>
    obstacle.kind === 'fault' ? obstacle.message : 'It was changed meanwhile.',
  );
}

function textAt(folder: string, path: string): string | undefined {
  const place = join(folder, path);
  return existsSync(place) ? decodeText(readFileSync(place)).text : undefined;
}

const KINDS: readonly NoteKind[] = ['look', 'lost', 'turned', 'aside', 'ids', 'paired'];

function listed(notes: Notes): Proposed['notes'] {
  return KINDS.flatMap((kind) =>
    [...notes.of(kind)].map(([remark, places]) => ({ kind, remark, places: places.slice(0, MAX_PLACES) })),
  );
}
