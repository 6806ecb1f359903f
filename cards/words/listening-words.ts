// What people type and the bot listens for outside the checks, as a contract each language file fulfils.
import type { Locale } from './locales.js';

/** What can be typed (or picked from Teams' command list) instead of a question. */
export const COMMANDS = [
  'help',
  'language',
  'topics',
  'person',
  'forget',
  'report',
  'weekly',
  'noWeekly',
  'reload',
  'hello',
  'thanks',
  'bye',
  'whoAreYou',
  'howAreYou',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Phrases are compared without case, accents and punctuation, unless it says otherwise. */
export interface ListeningWords {
  /** What a typed text must be, as a whole and apart from case and punctuation, to be a command. */
  commands: Readonly<Record<Command, readonly string[]>>;
  /** Further names of languages than the usual one: "flemish". */
  languageNames: Readonly<Partial<Record<Locale, readonly string[]>>>;
  /** Words that may stand around a language's name in a request for it: "in Swedish, please". */
  languageFillers: readonly string[];
  /** How people in a hurry write words, and the words: "u" -> "you". Read so only where nothing else is understood. */
  shorthand: Readonly<Record<string, string>>;
  /** What stands between two questions in one breath: "and". */
  betweenQuestions: readonly string[];
  /** Openings that say of a text that it goes on with what was asked before: "and …", "what about …". With accents. */
  continues: readonly string[];
  /** … of which these ask of the same what holds for something else: "and for …". With accents. */
  continuesWith: readonly string[];
  /** Words that point to what was talked about: "it", "them". With accents. */
  pointing: readonly string[];
  /** Words that ask for more about the last answer and name nothing new: "why", "link", "example". */
  asksForMore: readonly string[];
  /** … and which of them ask for the reason, and for the place to read on. */
  asksWhy: readonly string[];
  /** … which for the single ones of what was named: "which ones". */
  asksWhich: readonly string[];
  asksForLink: readonly string[];
  /** Words by which a sentence gives its reason: "because". */
  reasons: readonly string[];
  /** Words with which a sentence begins that holds only in some case: "if". */
  conditions: readonly string[];
  /** Words by which a sentence says that what follows are examples: "such as". With accents. */
  examples: readonly string[];
  /**
   * How a question denies something of the asker, "if we are not a school": `without` begins a denial by itself, `not` denies what
   * stands near where one of `of` (whose, on which condition) comes before.
   */
  denying: Readonly<Record<'without' | 'not' | 'of', readonly string[]>>;
  /** Ask whether something is so today: "still". */
  now: readonly string[];
  /** What one item of a numbered list is called. */
  step: readonly string[];
  /** How a question asks for one detail of an answer, and how an answer gives it. */
  details: DetailWords;
  /** Brings a word to its stem, accents kept: Snowball's. */
  stem: (word: string) => string;
  /** Words that say little by themselves ("the", "och"): Snowball's list. */
  functionWords: readonly string[];
  /** Words that answer rather than ask; Snowball's lists of function words lack them. */
  replies: readonly string[];
  /**
   * Words that stand in any question and tell next to nothing of what it is about, beyond the function words: "get", "jullie",
   * "voudrais". None of those that ask for a kind of answer ("where", "may").
   */
  ordinary: readonly string[];
  /** How authors open a paragraph that says what has changed since: "**Update, December 2024:** …". With accents. */
  updateMarks: readonly string[];
  /** What stands before an apostrophe and hides the word behind it: "l" of "l'abonnement". */
  elisions: readonly string[];
  /** Whether compounds are written as one word: "licensavtal". */
  joinsCompounds: boolean;
  /** Where a name is to be expected, so that it can be taken out of what is kept. */
  names: {
    /** A name follows. */
    introductions: readonly string[];
    /** Begin a letter; a name may follow. */
    greetings: readonly string[];
    /** End a letter; what follows is who wrote it. */
    closings: readonly string[];
  };
}

/** What tells which detail a question is after, and whether a sentence has such a one. */
export interface DetailWords {
  /** Ask for a length of time: "how long". */
  howLong: readonly string[];
  /** Ask for a number of anything: "how many". */
  howMany: readonly string[];
  /** Ask for a day or a time from which, or until which: "when". */
  when: readonly string[];
  /** Ask for what no "yes" and no "no" answers: "which". */
  openly: readonly string[];
  /** Stand between two things of which one is asked for: "or". */
  between: readonly string[];
  /** What time is counted in. */
  times: readonly string[];
  /** Numbers in words, as they stand before what is counted. */
  numbers: readonly string[];
  /** Say how often: "once". */
  often: readonly string[];
}
