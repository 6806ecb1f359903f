// Every word people read, as a contract each language file fulfils; the compiler fails on a missing key.
// Slots such as `{name}`, `{knows}` and `{languages}` are filled by `knowledge/profile`, with what an organisation says of itself.

/** The texts of one language. Functions take the parts that vary; nothing is glued together elsewhere. */
export interface Words {
  /** What the bot is called where the organisation gives it no name. */
  name: string;
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
    /** The same in a line with their names. */
    relatedTo: (names: string) => string;
    /** `source` is a Markdown link. */
    source: (source: string, date: string) => string;
    /** For an answer whose author gives no date. */
    sourceOnly: (source: string) => string;
    /** For an answer whose author gives no source. */
    dateOnly: (date: string) => string;
    /** For an answer that the asker's language lacks; `languages`: those it has. */
    onlyIn: (languages: string) => string;
    /** Before an answer about countries that does not name those asked about. */
    countryNotNamed: (countries: string) => string;
    /** For a follow-up to which the answer has nothing more to say; `label`: what the answer is called. */
    thatIsAll: (label: string) => string;
    helpful: string;
    yes: string;
    no: string;
    /** What can be done with an answer for others; `open` shows the buttons. */
    share: { open: string; copy: string; link: string; print: string };
    thanksForYes: string;
    /** Title of what follows a "no". */
    notHelpful: string;
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
    /** In place of title and text from the second time on in a conversation, one after the other. */
    again: readonly string[];
    /** The title after "none of these". */
    noneThen: string;
    /** How to go on from there. */
    otherwise: string;
    nearest: string;
    person: string;
    contact: string;
  };
  language: {
    title: string;
    text: string;
    changed: string;
    /** Asked for the one that is in use. */
    already: string;
    /** A button to go on in this language; typed, the bot understands it, too. */
    goOn: string;
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
    /** In a group, in place of what only the asker may see, where there is no way to show it to one person. */
    personal: string;
    /** To people of an organisation the bot is not for. */
    otherOrganisation: string;
    /** After a text that was too long to send whole; `source` is a Markdown link. */
    shortened: (source: string) => string;
  };
  buttons: {
    help: string;
    language: string;
  };
  /** Put before the name of each language the bot can be asked in: French "en ". */
  languagesBefore: string;
  /** Ends a list of subjects that is too long to be given whole. */
  andMore: string;
}
