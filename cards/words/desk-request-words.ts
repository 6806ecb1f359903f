// Words of the desk's requests: questions of people to people, as a contract each language fulfils.

export interface DeskRequestWords {
  title: string;
  lead: (total: number) => string;
  nothing: string;
  /** The organisation has not said that it takes requests. */
  off: string;
  filter: { state: string; topic: string; text: string; mine: string; allTopics: string; noTopic: string };
  states: Readonly<Record<'waiting' | 'open' | 'taken' | 'answered' | 'reopened' | 'closed' | 'all', string>>;
  channels: Readonly<Record<'web' | 'teams', string>>;
  asks: (language: string) => string;
  since: (day: string) => string;
  holder: (name: string) => string;
  more: (shown: number, total: number) => string;
  back: string;
  /** Leads to the thread in Teams. */
  inTeams: string;
  question: string;
  details: string;
  thread: string;
  asker: string;
  /** What the expert writes. */
  answer: { label: string; hint: string; send: string; sent: string };
  take: string;
  takeOver: string;
  giveTo: string;
  close: string;
  reopen: string;
  /** A draft of an entry from what was asked and answered. */
  makeAnswer: { button: string; hint: string };
  /** An answer has not reached the asker yet. */
  onTheWay: string;
  faults: Readonly<Record<'closed' | 'empty' | 'tooLong' | 'full', string>>;
  takenBy: (name: string) => string;
  history: string;
  /** `who` is empty for the asker and the bot. */
  events: Readonly<
    Record<
      | 'asked'
      | 'took'
      | 'assigned'
      | 'answered'
      | 'wroteBack'
      | 'closed'
      | 'solved'
      | 'reopened'
      | 'reminded'
      | 'notDelivered',
      (who: string) => string
    >
  >;
}
