// What people read when they ask a person by way of the bot, as a contract each language fulfils.

export interface RequestWords {
  /** Who answers, where the organisation does not say: within a sentence. */
  someone: string;
  card: {
    title: string;
    /** `who` is Markdown. */
    lead: (who: string) => string;
    /** Outside opening hours: when they are back. */
    closedUntil: (day: string, time: string) => string;
    closed: string;
    question: string;
    details: string;
    topic: string;
    /** None of the topics. */
    otherTopic: string;
    /** What goes along, and what does not. */
    shared: string;
    send: string;
    cancel: string;
    /** There is no question in it. */
    empty: string;
  };
  /** `who` is Markdown. */
  sent: (code: string, who: string) => string;
  sentBefore: (code: string) => string;
  cancelled: string;
  /** Nothing was sent: there are too many of this person's already. */
  tooMany: string;
  news: {
    answer: (code: string) => string;
    closed: (code: string) => string;
    youAsked: string;
    /** Before the words of a person. */
    writes: (name: string) => string;
    /** The same, where they are in another language than the reader's. */
    writesIn: (name: string, language: string) => string;
    reply: string;
    sendReply: string;
    solved: string;
    reopen: string;
    /** It may stand here twice. */
    again: string;
  };
  wroteBack: (code: string) => string;
  solved: (code: string) => string;
  reopened: (code: string) => string;
  /** To those who answer by way of an address: they are told, and answer at the desk. */
  mail: {
    /** Subject: what has happened, after the code. */
    became: Readonly<Record<'open' | 'reopened' | 'closed' | 'wroteBack' | 'reminder', string>>;
    reads: (language: string) => string;
    answerAt: (address: string) => string;
    /** A reply to the mail reaches nobody. */
    notHere: string;
  };
  /** No longer kept, or never this person's. */
  gone: string;
  /** A message without words. */
  nothingWritten: string;
  /** As many messages as a request takes. */
  full: string;
  /** More than those who answer can be sent in so short a time. */
  tooOften: string;
}
