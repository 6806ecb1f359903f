// What is said to the people who look after the bot, as a contract each language file fulfils.

/** Nothing was found; choices were offered and none was taken; the answer was rated as unhelpful. */
export type UnansweredReason = 'none' | 'choices' | 'unhelpful';

export interface AdminWords {
  /** In the help of those it concerns: the two things they can type. */
  help: string;
  /** To everybody else, and on channels that cannot prove who speaks. */
  refused: string;
  /** Where others would read along. */
  inPrivate: string;
  report: {
    title: (days: number) => string;
    /** How many of the questions asked. */
    total: (unanswered: number, asked: number) => string;
    nothingAsked: string;
    allAnswered: string;
    why: Readonly<Record<UnansweredReason, string>>;
    nearest: (entry: string) => string;
    /** The answer that did not help. */
    given: (entry: string) => string;
    /** Above the entry, where the question's text is not kept. */
    unknownText: string;
    /** Groups that are not shown. */
    more: (groups: number) => string;
    /** How to have texts next time. */
    keepText: string;
    mend: string;
    /** There was more than a report reads; the oldest day in it. */
    readBack: (day: string) => string;
    /** A button. */
    period: (days: number) => string;
    /** Buttons under a question: it is another way to ask for that entry; no entry is to answer it. */
    belongs: (entry: string) => string;
    notOurs: string;
    openDesk: string;
    /** It is in the draft. */
    kept: (question: string) => string;
    cannotKeep: string;
  };
  weekly: {
    begun: string;
    ended: string;
    none: string;
    /** There is no way to send it. */
    cannot: string;
  };
  /** The form on a message in Teams. */
  add: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'text'
      | 'entry'
      | 'keep'
      | 'newEntry'
      | 'needed'
      | 'noText'
      | 'refused'
      | 'kept'
      | 'cannotKeep',
      string
    >
  >;
  reload: {
    done: string;
    same: string;
    added: (ids: string) => string;
    changed: (ids: string) => string;
    removed: (ids: string) => string;
    broken: (problems: number) => string;
    lastGoodStays: string;
    more: (problems: number) => string;
  };
}
