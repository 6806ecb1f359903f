// The words of the guided checks, as a contract each language file fulfils.
import type { FieldNames } from './option-names.js';
import type { WishWords } from './talk-words.js';

/** What a check words: each is a union of names, or any name where it does not matter which check it is. */
export interface Keys {
  field: string;
  /** Those of each field; none where it is no choice. */
  options: Readonly<Record<string, string>>;
  headline: string;
  reason: string;
  step: string;
  /** Of the timeline. */
  moment: string;
}

/** A question about oneself that a check answers, known by its words. */
export interface CheckAsking extends WishWords {
  /** With one of these it asks for information instead: "who", "how". */
  unless: readonly string[];
}

/** Values put into a text; dates arrive as ISO strings and are formatted by the text itself. */
export type Params = Readonly<Record<string, string | number>>;
export type Phrase = string | ((params: Params) => string);

/** Wording of one field. */
export interface FieldWords<Option extends string = string> {
  /** The question, and the input's label. */
  question: string;
  /** What it is called in the summary: "Licences", "Country". Also understood in "change the country". */
  name: string;
  /** Why it is asked or where to find it; shown small, and as the step's help. */
  hint: string;
  /** Why it is asked, beside the hint and not in its words: said to whoever asks. */
  reason: string;
  /** Of a choice: what to say to an answer that fits several of its options; their places may be named. */
  unclear?: string;
  /** Of a number: said before one is proposed that people were counted by. */
  notPeople?: string;
  /** Of a choice one after the other: asks whether to begin with the first of several that were named. */
  several?: (first: string) => string;
  /** Label per option of a choice. */
  options: Readonly<Record<Option, string>>;
  /** What a yes-or-no question is about: "no account" answers the question about the account. */
  subject?: SubjectWords;
  /** What a day is called, before it: "our benefits end on", "redeemed on". */
  called?: readonly string[];
}

/** What people call what a yes-or-no question asks about. */
export interface SubjectWords {
  /** Those that belong to no other question stand first. */
  names: readonly string[];
  /** Name the contrary of what is asked: "unused". */
  opposite?: readonly string[];
  /** Name it beyond doubt where something else is asked: "Microsoft account", not "account". */
  always?: readonly string[];
}

/** Wording of one check. The compiler fails on a missing key. */
export interface CheckWords<K extends Keys = Keys> {
  /** Its one name: on cards, buttons and the page alike, so that people know it again. 32 characters at most, for Teams. */
  title: string;
  /** Two sentences: what the check does, how long it takes, that the answers stay here. */
  intro: string;
  /** Typed texts that start the check, whole or as the beginning of a text. */
  starters: readonly string[];
  /** What asks for the check in words that no list of starters has: "is my company part of it?". */
  asking?: CheckAsking;
  /** Short for one of those beside a sentence with facts for the check: "we are a school in Lund, may we?". */
  askedBeside: readonly string[];
  /** What the button that starts it says. */
  startButton: string;
  /** Beside the chat of the web page. */
  teaser: TeaserWords;
  fields: { readonly [F in K['field']]: FieldWords<K['options'][F] & string> };
  /** What else people call the options when they type, for every field that is a choice. */
  optionNames: { readonly [F in ChoiceOf<K>]: FieldNames<K['options'][F]> };
  headlines: Readonly<Record<K['headline'], Phrase>>;
  reasons: Readonly<Record<K['reason'], Phrase>>;
  steps: Readonly<Record<K['step'], Phrase>>;
  timeline: Readonly<Record<K['moment'], Phrase>>;
}

/** The fields that have options. */
type ChoiceOf<K extends Keys> = keyof {
  [F in keyof K['options'] as [K['options'][F]] extends [never] ? never : F]: F;
};

export interface TeaserWords {
  title: string;
  /** Two or three words, where there is little room. */
  short: string;
  text: string;
}

/** Words that all checks share. */
export interface CommonCheckWords {
  progress: (step: number, of: number) => string;
  next: string;
  back: string;
  cancel: string;
  yes: string;
  no: string;
  unknown: string;
  edit: string;
  startOver: string;
  copyAsText: string;
  addToCalendar: string;
  required: string;
  /** What was understood, e.g. "Country: Japan". */
  understood: (name: string, value: string) => string;
  /** Between such answers in one line. */
  betweenAnswers: string;
  /** Why a typed answer was not taken, with an example. */
  notUnderstood: Readonly<
    Record<
      'choice' | 'yesNo' | 'number' | 'date' | 'country' | 'vagueDate' | 'range' | 'doubtful' | 'needed',
      Phrase
    >
  >;
  /** Asks whether an answer, "Expiry date: 1 December 2026", is meant; a yes takes it. */
  proposed: (answer: string) => string;
  /** Asks which of two values is meant; "1" or "2" takes one. */
  eitherOf: (first: string, second: string) => string;
  /** Something was said of a field, "Expiry date", whose turn has not come: "30 June". */
  keptForLater: (name: string, said: string) => string;
  /** What was noted of a field is not so: "Expiry date", "30 June". */
  takenBack: (name: string, said: string) => string;
  /** As `keptForLater`, of a number, which may count anything: "3,000 people", and what will be asked. */
  keptFigure: (said: string, question: string) => string;
  /** A number known only between bounds, written out; one of them may be missing: "at least 2,001". */
  span: (min: number | undefined, max: number | undefined) => string;
  /** The second time that a kind of field is not understood: another wording with two examples; `a`, `b`: options. */
  secondTry: Readonly<Record<'choice' | 'yesNo' | 'number' | 'date' | 'country', Phrase>>;
  /** Behind the second try: how to end the check. */
  orStop: string;
  /** The third time: the options stand below as buttons, or a person can help. */
  thirdTry: (isUnsureTaken: boolean) => string;
  /** From the fourth time on, one after the other. */
  furtherTries: readonly string[];
  /** Above what was told in sentences, before a verdict rests on it. */
  lookTitle: string;
  /** The button that lets it stand. */
  lookRight: string;
  /** What was told is not right, but not which of it. */
  lookWhich: string;
  /** Something was asked there: what is to be done. */
  lookHelp: string;
  /** An answer that is another now: "Country: Sweden → Norway". */
  changed: (name: string, from: string, to: string) => string;
  /** Before the headline, after something was changed or supposed. */
  sameVerdict: string;
  otherVerdict: string;
  /** Below what was only supposed. */
  stands: string;
  /** A check that was left for another one is still open: its title. */
  stillOpen: (title: string) => string;
  goOn: string;
  cancelled: string;
  stale: string;
  resumed: string;
  summaryTitle: string;
  /** In the empty field for a country. */
  countryExamples: string;
  reasonsTitle: string;
  stepsTitle: string;
  timelineTitle: string;
  sourceButton: string;
  /** Above the addresses, in a verdict written out as text. */
  sourcesTitle: string;
  standing: Readonly<Record<'yes' | 'no' | 'open' | 'later', string>>;
  /** Typed texts for back, cancel, unknown, start over, help within a check. */
  typed: Readonly<
    Record<'yes' | 'no' | 'unknown' | 'back' | 'cancel' | 'startOver' | 'copy', readonly string[]>
  >;
  /**
   * Typed texts whose meaning depends on where one is: `explain` asks what a step means or is good for, `why` asks for the
   * reasons of a verdict, `right` lets stand what was told, `declines` has no wish to go on where no yes or no is asked for,
   * `impatient` asks for the verdict before its time: "so is that a yes?"; `later` asks whether one may go on another time.
   */
  heard: Readonly<
    Record<'explain' | 'why' | 'right' | 'declines' | 'impatient' | 'later', readonly string[]>
  >;
  /** Beside an explanation: how many questions there may still be, this one counted. */
  stepsLeft: (left: number) => string;
  /** Said to whoever wants the verdict before its facts are there. */
  notYet: string;
  /** Something was said of a question that will not come, since the answers before leave it out: its name. */
  moot: (name: string) => string;
  /** Said to whoever would go on later. */
  pause: string;
  /** After a verdict something was supposed that it does not rest on: what can be, by the names of the questions. */
  canSuppose: (names: string) => string;
  /**
   * Words around what is supposed after a verdict: "what if" + "we were" + Norway + "instead". Without an opening or a closing
   * nothing is supposed; fillers follow an opening. `ifs`: words of openings that are plainly about what might be; `more`: behind a number, that
   * it comes on top.
   */
  supposing: Readonly<Record<'openings' | 'fillers' | 'closings' | 'ifs' | 'more', readonly string[]>>;
  /** Words that introduce a correction, followed by a field's name: "change the", "ändra", "wijzig", "modifier". */
  change: readonly string[];
  /**
   * Known by their words while a step waits: `left` asks how many questions there still are, or what comes next, `where` where the
   * answer is to be seen, `result` asks for the verdict before its time. `begin` wants the check that is offered, whichever it is: "do the check then".
   */
  beside: Readonly<Record<'left' | 'where' | 'result' | 'begin', WishWords>>;
}
