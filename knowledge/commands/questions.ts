// Files of test questions (JSON lines) and what became of each question.
import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import type { Solved } from '../decide/calibrate.js';
import type { Decision } from '../decide/decide.js';
import type { Finding } from '../finder.js';
import { foundEntries } from '../found-entries.js';
import type { Knowledge } from '../knowledge.js';
import { LOCALES, type Locale } from '../locales.js';
import type { Ranking } from '../rank/ranker.js';
import { CommandError } from './command.js';

const questionSchema = z.looseObject({
  locale: z.enum(LOCALES),
  text: z.string(),
  /** The right entry, several when any of them is right, null when none is. */
  expect: z.union([z.string(), z.array(z.string()), z.null()]),
  style: z.string().default('unnamed'),
});

export type Question = z.infer<typeof questionSchema>;

/**
 * @throws CommandError naming file and line when a line is not a question
 */
export function readQuestions(file: string): Question[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [questionSchema.parse(JSON.parse(line))];
    } catch (error) {
      throw new CommandError(`${file}:${at + 1}: not a question: ${reasonOf(error)}. ${REMEDY}`, error);
    }
  });
}

const REMEDY =
  'Write each on a line of its own, as {"locale":"en","text":"when do you open","expect":"office/opening-hours"}; "expect" is an entry, a list of them, or null where none is right';

function reasonOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return 'no JSON';
  return error.issues.map(({ path }) => `"${path.join('.')}" is missing or of another kind`).join(', ');
}

export function expectedIds({ expect }: Question): string[] {
  return expect === null ? [] : [expect].flat();
}

/** What the bot made of a question. */
export interface Case {
  question: Question;
  outcome: Finding['outcome'];
  /** Entry ids answered or offered, best first; for `none` the nearest ones. */
  ids: string[];
  language: Locale;
  ms: number;
}

/** Ranks a question in its own language and says which entries, by index, are right. */
export function solve(
  question: Question,
  rank: (text: string, locale: Locale) => Ranking,
  ids: readonly string[],
): Solved {
  return {
    ranking: rank(question.text, question.locale),
    right: expectedIds(question).map((id) => ids.indexOf(id)),
  };
}

/** A case as `askQuestion` gives, from a decision made elsewhere; its language and time are not measured. */
export function caseOf(question: Question, { outcome, entries }: Decision, ids: readonly string[]): Case {
  return {
    question,
    outcome,
    ids: entries.map((entry) => ids[entry] ?? ''),
    language: question.locale,
    ms: 0,
  };
}

/** Asks without telling the person's language: it has to be read from the text. */
export function askQuestion(knowledge: Knowledge, question: Question): Case {
  const started = performance.now();
  const finding = knowledge.find(question.text);
  const ms = performance.now() - started;
  return { question, outcome: finding.outcome, ids: idsOf(finding), language: finding.language, ms };
}

export function idsOf(finding: Finding): string[] {
  return foundEntries(finding).map(({ id }) => id);
}

/** How a case counts. In scope: right, offered, missed, misled. Out of scope: answered, offered, declined. */
export type Judgement = 'right' | 'offered' | 'missed' | 'misled' | 'answered' | 'oosOffered' | 'declined';

export function judge({ question, outcome, ids }: Case): Judgement {
  const expected = expectedIds(question);
  if (expected.length === 0) {
    return outcome === 'answer' ? 'answered' : outcome === 'choices' ? 'oosOffered' : 'declined';
  }
  const found = ids.some((id) => expected.includes(id));
  if (outcome === 'answer') return found ? 'right' : 'misled';
  return outcome === 'choices' && found ? 'offered' : 'missed';
}
