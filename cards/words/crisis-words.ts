// That somebody is in trouble: what people write then, and what the bot says to it, as a contract each language fulfils.

import type { CrisisKindWords } from './crisis-kinds.js';

export interface CrisisWords {
  /** Words by kind, for what is learned of sentences. */
  kinds: CrisisKindWords;
  /** Words that stand for each other, by the name that `said` calls them by: `<name>`. */
  groups: Readonly<Record<string, readonly string[]>>;
  /**
   * What is found anywhere in a text, word by word, without case, accents and punctuation. `a/b`: one of them; `a?`: it may be
   * missing; `<name>`: one of a group; `..`: up to four words of any kind. Precision first: what people also say of printers,
   * deadlines and subscriptions is not on it, so that some who are in trouble are not understood.
   */
  said: readonly string[];
  /** With one of these in the text, it means something else: "fire drill". Written like `said`. */
  unless: readonly string[];
  /**
   * Log odds of what is learned of sentences above which a text counts as a cry: those at which, out of fold, as many ordinary
   * sentences with alarming words alarm as may (`npm run bench -- cries`). Infinity where nothing is learned yet.
   */
  hearsFrom: number;
  /** What is said to it, as Markdown. */
  text: string;
  /** Before telephone numbers. */
  lines: string;
  /** A country and whom to call there. */
  inCountry: (country: string, numbers: string) => string;
  /** By country, each with its name and number: of those in which the language is spoken. */
  helpLines: Readonly<Record<string, readonly string[]>>;
}
