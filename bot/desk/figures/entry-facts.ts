// What became of each entry in the time that is kept: when it was last given, what people said of it, what it is mistaken for.
import { setImmediate } from 'node:timers/promises';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { shownEntries } from '../../../knowledge/found-entries.js';
import type { Locale } from '../../../knowledge/locales.js';
import type { Journal, JournalLine } from '../../storage/journal.js';

export interface EntryFacts {
  /** Times it was given as the answer, or chosen. */
  asked: number;
  /** `YYYY-MM-DD`; absent when it was never given. */
  lastAsked?: string;
  helpful: number;
  unhelpful: number;
  /** Its own question is not surely answered with it: the entry found in its place or beside it, null for none at all. */
  mistakenFor?: string | null;
}

/** By entry id; those that nothing is known of are left out. */
export type FactsByEntry = Record<string, EntryFacts>;

/** Lines read at most; of a longer journal the newest. */
const MAX_LINES = 200_000;

/** @param since ISO 8601 */
export async function countEntries(
  journal: Pick<Journal, 'pages'>,
  since: string,
): Promise<Map<string, EntryFacts>> {
  const facts = new Map<string, EntryFacts>();
  const rated = new Set<string>();
  let left = MAX_LINES;
  for await (const page of journal.pages(since)) {
    for (const line of page.slice(0, left)) add(facts, rated, line);
    left -= page.length;
    if (left <= 0) break;
  }
  return facts;
}

function factsOf(facts: Map<string, EntryFacts>, id: string): EntryFacts {
  const known = facts.get(id) ?? { asked: 0, helpful: 0, unhelpful: 0 };
  facts.set(id, known);
  return known;
}

/** The newest line first: of an answer the last word counts. */
function add(facts: Map<string, EntryFacts>, rated: Set<string>, line: JournalLine): void {
  if (line.kind === 'question' || line.kind === 'chosen') {
    const id = givenBy(line);
    if (id === undefined) return;
    const one = factsOf(facts, id);
    one.asked += 1;
    one.lastAsked ??= line.at.slice(0, 10);
    return;
  }
  const key = line.question ?? `${line.person} ${line.entry}`;
  if (rated.has(key)) return;
  rated.add(key);
  factsOf(facts, line.entry)[line.kind] += 1;
}

/** The entry that was given as the answer; undefined where none was. */
function givenBy(line: JournalLine): string | undefined {
  if (line.kind !== 'question') return line.entry;
  return line.outcome === 'answer' ? line.entries[0] : undefined;
}

/**
 * Entries whose own question does not find them, with what it finds instead. People are answered in between.
 * @returns entry id -> the other entry; null where nothing is found
 */
export async function findMistaken(
  knowledge: Knowledge,
  locale: Locale,
): Promise<ReadonlyMap<string, string | null>> {
  const mistaken = new Map<string, string | null>();
  for (const { id, texts } of knowledge.entries) {
    const finding = knowledge.find(texts[locale].question, { locale });
    const shown = shownEntries(finding).map((entry) => entry.id);
    const isFound = finding.outcome === 'answer' && shown[0] === id;
    if (!isFound) mistaken.set(id, shown.find((one) => one !== id) ?? null);
    await setImmediate();
  }
  return mistaken;
}
