// The shape of what the bot knows: plain data, no behaviour.
import type { Locale } from './locales.js';

/** One entry in one language, as written in `faq/<topic>/<locale>.md`. */
export interface EntryText {
  /** The language it is written in; another than the one asked for when the entry is not written in that. */
  locale: Locale;
  /** The heading: the question this entry answers. */
  question: string;
  /** A few words that tell the entry apart from its neighbours; used on buttons. */
  label: string;
  /** The curated answer: paragraphs, bold, lists and links in Markdown. */
  answer: string;
  /** Other ways people put the question. Never shown. */
  phrasings: readonly string[];
  /** Address of the document the facts come from, if the author names one. */
  source?: string | undefined;
  /** Date of those facts, `YYYY-MM-DD`. */
  asOf?: string | undefined;
  /** Who looks after the entry. */
  owner?: string | undefined;
  /** Day by which somebody should look at it again, `YYYY-MM-DD`. */
  reviewBy?: string | undefined;
}

/** One question with its answer in every language. */
export interface Entry {
  /** `<topic>/<anchor>`, for example `home-use-program/markets`; the same in every locale. */
  id: string;
  topic: string;
  /** Ids of entries a reader may want next. */
  related: readonly string[];
  /** The languages it is written in, in the order of `LOCALES`; one at least. */
  locales: readonly Locale[];
  /** For a language it is not written in: the text in another one, English first. */
  texts: Readonly<Record<Locale, EntryText>>;
}

/** Everything in the knowledge folder, read and found valid. */
export interface KnowledgeContent {
  entries: readonly Entry[];
  /** Title of each topic per locale, for example `partner-benefits` -> `Partner benefits`. */
  topicTitles: ReadonlyMap<string, Readonly<Record<Locale, string>>>;
  /** Questions per locale that no entry answers, if the folder lists any; they teach the finder to decline. */
  notOurs: Readonly<Record<Locale, readonly string[]>>;
}

/** One fault in the knowledge folder, worded so that an author can mend it. */
export interface Problem {
  /** Path relative to the knowledge folder. */
  file: string;
  /** 1-based; 0 when the fault is not at one line. */
  line: number;
  message: string;
  remedy: string;
}

/** `faq/topic/sv.md:12: what is wrong. Remedy.` */
export function formatProblem({ file, line, message, remedy }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''}: ${message}. ${remedy}.`;
}

/** Thrown when the knowledge folder cannot be used; holds every problem, not only the first. */
export class KnowledgeError extends Error {
  readonly code = 'KNOWLEDGE_INVALID';
  constructor(readonly problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the knowledge:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'KnowledgeError';
  }
}
