// Requests in Teams, in a channel and in the dialog that looks for them: what experts type there and what they read, as a contract
// each language fulfils. What the desk says as well is in its words.

export interface RequestRoomWords {
  /** Typed in a channel, perhaps with the name of a topic after it: requests come here from now on. */
  here: readonly string[];
  /** They no longer do. */
  notHere: readonly string[];
  /** @param about names of topics; undefined = everything that has no channel of its own */
  bound: (about: string | undefined, waiting: number) => string;
  unbound: string;
  /** Why the command was not carried out. */
  refused: {
    /** It was typed in a chat. */
    noChannel: string;
    /** Neither an administrator nor one of those who may open such requests. */
    notYours: string;
    /** bot.yml sends requests (about that) elsewhere. */
    elsewhere: string;
    noTopic: (topics: string) => string;
    nothingHere: string;
  };
  /** Under the question: whose language it is. */
  reads: (language: string) => string;
  /** Earlier messages that the card leaves out. */
  earlier: (count: number) => string;
  atDesk: string;
  /** The answer field of a card in a channel. */
  answerHint: string;
  /** To whoever has answered in the thread. */
  sent: (code: string) => string;
  /** To whoever pressed something of a card that stands twice. */
  standsElsewhere: (code: string) => string;
  /** To somebody who may not work on it. */
  notForYou: string;
  gone: string;
  /** In the place of a card, and of what was written below it. */
  deleted: (code: string) => string;
  /** The dialog of the message extension. */
  search: {
    button: string;
    /** All that somebody may answer, those in their hands, those they asked themselves. */
    whose: Readonly<Record<'label' | 'all' | 'mine' | 'asked', string>>;
    page: (first: number, last: number, total: number) => string;
    previous: string;
    next: string;
    back: string;
    give: { label: string; button: string };
    /** Nobody was chosen, or somebody who may not open it. */
    cannotGive: string;
    /** To whoever asked: what they wrote. */
    you: string;
    /** To whoever asked: nothing is done about it here. */
    own: string;
  };
}
