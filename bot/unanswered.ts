// Journal lines -> what was asked and not answered. Pure, and a line at a time: a journal may be longer than the memory.
import type { UnansweredGroup, UnansweredReport } from '../cards/report-card.js';
import { fold, wordsOf } from '../knowledge/text/words.js';
import type { JournalLine, QuestionLine, ReactionLine } from './storage/journal.js';

export interface UnansweredTally {
  /** The newest line first: what was done with a question comes before the question itself. */
  add(line: JournalLine): void;
  /** Whatever was added so far. */
  result(): Pick<UnansweredReport, 'asked' | 'unanswered' | 'groups'>;
}

/** One question that was not answered. */
export type Case = Omit<UnansweredGroup, 'count'>;

/** Tells the unanswered questions one by one. */
export interface UnansweredReader {
  /** The newest line first, as for the tally. @returns what this line turns out to be a case of */
  add(line: JournalLine): Case[];
  /** Ratings whose questions did not come. */
  rest(): Case[];
}

interface Reactions {
  chosen: boolean;
  /** The last word on the answer; undefined without a rating. */
  rating?: ReactionLine;
  /** The newest first. */
  remarks: string[];
}

/** Of one group: more are not read. */
const MAX_REMARKS = 100;

/**
 * Unanswered is a question for which nothing was found, for which choices were offered and none was taken, or whose answer
 * was rated as unhelpful, if that was the last word on it. An answer that nobody asked for in words can be that, too.
 */
export function tallyUnanswered(): UnansweredTally {
  let asked = 0;
  const groups = new Map<string, UnansweredGroup>();
  const reader = readUnanswered();
  return {
    add(line) {
      if (line.kind === 'question') asked += 1;
      for (const one of reader.add(line)) count(groups, one);
    },
    result: () => {
      const all = new Map(groups);
      for (const one of reader.rest()) count(all, one);
      const sorted = [...all.values()].sort((a, b) => b.count - a.count);
      return { asked, unanswered: sorted.reduce((sum, group) => sum + group.count, 0), groups: sorted };
    },
  };
}

/** What counts as unanswered, told line by line: see `tallyUnanswered`. */
export function readUnanswered(): UnansweredReader {
  /** Of questions that have not come yet. */
  const pending = new Map<string, Reactions>();
  return {
    add(line) {
      if (line.kind !== 'question') {
        react(pending, line);
        return [];
      }
      const reactions = pending.get(line.question);
      pending.delete(line.question);
      return [...missedBy(line, reactions), ...unhelpful(reactions, line.text)];
    },
    // Their questions are from before the period, or there was none; then the text is unknown.
    rest: () => [...pending.values()].flatMap((reactions) => unhelpful(reactions)),
  };
}

function react(pending: Map<string, Reactions>, line: ReactionLine): void {
  const key = line.question ?? `${line.person} ${line.entry}`;
  const reactions = pending.get(key) ?? { chosen: false, remarks: [] };
  pending.set(key, reactions);
  if (line.kind === 'chosen') {
    reactions.chosen = true;
    return;
  }
  reactions.rating ??= line;
  if (line.kind === 'unhelpful' && line.text) reactions.remarks.push(line.text);
}

function missedBy({ outcome, locale, text, entries }: QuestionLine, reactions?: Reactions): Case[] {
  if (outcome === 'answer' || reactions?.chosen) return [];
  return [{ why: outcome, locale, text, entry: entries[0], remarks: [] }];
}

function unhelpful(reactions?: Reactions, text?: string): Case[] {
  if (reactions?.rating?.kind !== 'unhelpful') return [];
  const { locale, entry } = reactions.rating;
  return [{ why: 'unhelpful', locale, text, entry, remarks: reactions.remarks }];
}

/** The first of a group gives it its text. */
function count(groups: Map<string, UnansweredGroup>, one: Case): void {
  const key = keyOf(one);
  const group = groups.get(key) ?? { ...one, count: 0, remarks: [] };
  const remarks = [...group.remarks, ...one.remarks].slice(0, MAX_REMARKS);
  groups.set(key, { ...group, count: group.count + 1, remarks });
}

/** The same words are the same question, whatever their case, accents and punctuation; without words the entry must do. */
function keyOf({ why, locale, text, entry }: Case): string {
  const what = text === undefined ? ['entry', entry] : ['text', ...wordsOf(text).map(fold)];
  return [why, locale, ...what].join(' ');
}
