// What was asked and how it went: one line an event, append-only, pseudonymous. Never names, addresses or check answers.
import type { Locale } from '../../knowledge/locales.js';

/** A question and its outcome. */
export interface QuestionLine {
  kind: 'question';
  /** Unguessable id of this question; later lines refer to it. */
  question: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Keyed hash of the person's id; the key rotates, so lines of different periods cannot be joined. */
  person: string;
  locale: Locale;
  channel: string;
  outcome: 'answer' | 'choices' | 'none';
  /** Entry ids offered, best first. */
  entries: string[];
  /** Probability that the first entry is right, and that the right one is among three; absent when nothing had to be found. */
  confidence?: { first: number; among: number };
  latencyMs: number;
  /** The language of the answer, where the person's own lacks it. */
  answeredIn?: Locale;
  /** Only when the configuration allows it. */
  text?: string;
}

/** What the person did with the outcome of a question. */
export interface ReactionLine {
  kind: 'chosen' | 'helpful' | 'unhelpful';
  /** Absent when the answer was not asked for in words: a related question, an example, a link under a verdict. */
  question?: string;
  at: string;
  person: string;
  locale: Locale;
  channel: string;
  /** The entry chosen or judged. */
  entry: string;
  /** The language of the chosen answer, where the person's own lacks it. */
  answeredIn?: Locale;
  /** What the person added; only when the configuration allows it. */
  text?: string;
}

export type JournalLine = QuestionLine | ReactionLine;

export interface Journal {
  append(line: JournalLine): Promise<void>;
  /**
   * The lines since that instant (ISO 8601, inclusive), the newest first, in pages: no more of them is in memory at a time,
   * and other work goes on in between.
   */
  pages(since?: string): AsyncIterable<JournalLine[]>;
  /** Removes the lines of these pseudonyms. @returns how many */
  deleteOf(persons: readonly string[]): Promise<number>;
  /** Removes lines older than the date (ISO 8601). @returns how many */
  deleteBefore(at: string): Promise<number>;
}
