// Every word people read, as a contract each language file fulfils; the compiler fails on a missing key.

/** The texts of one language. Functions take the parts that vary; nothing is glued together elsewhere. */
export interface Words {
  welcome: {
    title: string;
    text: string;
    tryThese: string;
  };
  help: {
    title: string;
    text: string;
    tryThese: string;
    commands: string;
  };
  answer: {
    /** Followed by the related questions. */
    related: string;
    /** `source` is a Markdown link. */
    source: (source: string, date: string) => string;
    /** For an answer whose author gives no date. */
    sourceOnly: (source: string) => string;
    /** For an answer whose author gives no source. */
    dateOnly: (date: string) => string;
    helpful: string;
    yes: string;
    no: string;
    thanksForYes: string;
    thanksForNo: string;
  };
  choices: {
    title: string;
    text: string;
    noneOfThese: string;
  };
  none: {
    title: string;
    text: string;
    nearest: string;
    person: string;
    contact: string;
  };
  language: {
    title: string;
    text: string;
    changed: string;
  };
  smallTalk: {
    hello: string;
    thanks: string;
    bye: string;
    whoAreYou: string;
    howAreYou: string;
  };
  forget: {
    title: string;
    text: string;
    confirm: string;
    keep: string;
    kept: string;
    /** The proof: how many journal lines are gone, besides everything remembered. */
    done: (journalLines: number) => string;
  };
  trouble: {
    /** `code` helps the people who run the bot find the fault. */
    failed: (code: string) => string;
    unreadable: string;
    empty: string;
    tooLong: string;
    staleCard: string;
    /** To people of an organisation the bot is not for. */
    otherOrganisation: string;
    /** After a text that was too long to send whole; `source` is a Markdown link. */
    shortened: (source: string) => string;
  };
  buttons: {
    help: string;
    language: string;
  };
  /** Example questions, one for each of the given entries; they must be answered by those entries. */
  examples: Readonly<Record<ExampleId, string>>;
}

/** Entries used as examples in the welcome and help cards. */
export const EXAMPLE_IDS = [
  'home-use-program/qualify',
  'home-use-program/purchase-steps',
  'partner-benefits/expiry-date',
] as const;
export type ExampleId = (typeof EXAMPLE_IDS)[number];
