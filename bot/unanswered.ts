// Journal lines -> what was asked and not answered. Pure.
import type { UnansweredGroup, UnansweredReport } from '../cards/report-card.js';
import { fold, wordsOf } from '../knowledge/text/words.js';
import type { JournalLine, QuestionLine, ReactionLine } from './storage/journal.js';

/**
 * Unanswered is a question for which nothing was found, for which choices were offered and none was taken, or whose answer
 * was rated as unhelpful, if that was the last word on it.
 * @param lines of the last `days` days, in any order
 */
export function reportUnanswered(lines: readonly JournalLine[], days: number): UnansweredReport {
  const newestFirst = [...lines].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const questions = newestFirst.filter(isQuestion);
  const reactions = byQuestion(newestFirst.filter(isReaction));
  const cases = [
    ...questions.flatMap((line) => missedBy(line, reactions.get(line.question) ?? [])),
    ...unhelpful(reactions, new Map(questions.map((line) => [line.question, line]))),
  ];
  return { days, asked: questions.length, unanswered: cases.length, groups: groupsOf(cases) };
}

/** One question that was not answered. */
type Case = Omit<UnansweredGroup, 'count'>;

function missedBy(
  { outcome, locale, text, entries }: QuestionLine,
  reactions: readonly ReactionLine[],
): Case[] {
  if (outcome === 'answer' || reactions.some(({ kind }) => kind === 'chosen')) return [];
  return [{ why: outcome, locale, text, entry: entries[0], remarks: [] }];
}

/** The question itself may be from before the period, and then its text is unknown. */
function unhelpful(
  reactions: ReadonlyMap<string, readonly ReactionLine[]>,
  questions: ReadonlyMap<string, QuestionLine>,
): Case[] {
  return [...reactions].flatMap(([id, lines]): Case[] => {
    const last = lines.find(({ kind }) => kind !== 'chosen');
    if (last?.kind !== 'unhelpful') return [];
    const remarks = lines.flatMap(({ kind, text }) => (kind === 'unhelpful' && text ? [text] : []));
    const { locale, entry } = last;
    return [{ why: 'unhelpful', locale, text: questions.get(id)?.text, entry, remarks }];
  });
}

/** The order of `cases` decides among equals, and the first of a group gives it its text: the newest come first. */
function groupsOf(cases: readonly Case[]): UnansweredGroup[] {
  const groups = new Map<string, UnansweredGroup>();
  for (const one of cases) {
    const key = keyOf(one);
    const group = groups.get(key) ?? { ...one, count: 0, remarks: [] };
    const remarks = [...group.remarks, ...one.remarks];
    groups.set(key, { ...group, count: group.count + 1, remarks });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

/** The same words are the same question, whatever their case, accents and punctuation; without words the entry must do. */
function keyOf({ why, locale, text, entry }: Case): string {
  const what = text === undefined ? ['entry', entry] : ['text', ...wordsOf(text).map(fold)];
  return [why, locale, ...what].join(' ');
}

function byQuestion(reactions: readonly ReactionLine[]): Map<string, ReactionLine[]> {
  const byId = new Map<string, ReactionLine[]>();
  for (const line of reactions) byId.set(line.question, [...(byId.get(line.question) ?? []), line]);
  return byId;
}

function isQuestion(line: JournalLine): line is QuestionLine {
  return line.kind === 'question';
}

function isReaction(line: JournalLine): line is ReactionLine {
  return line.kind !== 'question';
}
