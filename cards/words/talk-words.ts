// Ordinary talk: what people say beside their questions, and what the bot says to it, as a contract each language fulfils.

/** What can be said besides commands (see `listening-words.ts`). */
export const TALK_KINDS = [
  'ok',
  'yes',
  'no',
  'sorry',
  /** That one does not know, where nothing was asked. */
  'unsure',
  'neverMind',
  'repeat',
  'shorter',
  'back',
  'whoMadeYou',
  'abuse',
  /** That one goes on, where nothing is open. */
  'goOn',
  /** That a question is going to follow. */
  'goAhead',
  /** That an answer was to another question. */
  'notMeant',
  /** What one has asked or said before. */
  'askedBefore',
  /** What the bot is called. */
  'yourName',
  /** What is kept of what people type. */
  'privacy',
  /** Where an answer comes from, how old it is, whether it is sure. */
  'source',
  /** That what was said is a pity. */
  'pity',
  /** To send, keep or remind of something: what the bot cannot do. */
  'deliver',
  /** Whether anybody is still there. */
  'here',
  /** Something of oneself or of how one feels, which asks nothing: "I work at a hospital". */
  'told',
  /** The title of something that only the page can do. */
  'pageMenu',
  /** A place in a list ("the second one") where there is no list, or a shorter one. */
  'noSuchChoice',
] as const;
export type TalkKind = (typeof TALK_KINDS)[number];

/** What people put in so many ways that a list of phrases never has them all. */
export const WISH_KINDS = [
  'abuse',
  'notMeant',
  'thanks',
  'sorry',
  'language',
  'whoAreYou',
  'source',
  'deliver',
  'shorter',
  'person',
  'privacy',
  'forget',
  'topics',
  'askedBefore',
  'help',
] as const;
export type WishKind = (typeof WISH_KINDS)[number];

/** A wish known by its words. */
export interface WishWords {
  /** One of these must fit: of each of its groups a word is in the text. */
  anyOf: readonly (readonly (readonly string[])[])[];
  /** What may stand beside them, besides function words and courtesy; any other word makes it something else. */
  also: readonly string[];
  /** With one of these it is something else: a question behind the thanks. */
  unless?: readonly string[];
}

/** What people ask about everywhere, and others than the bot's people know. */
export const ELSEWHERE_KINDS = ['password', 'printer', 'payroll'] as const;

export type ElsewhereKind = (typeof ELSEWHERE_KINDS)[number];

export interface TalkWords {
  /** Phrases per kind, compared without case, accents and punctuation. A text is talk only when they cover all of it. */
  said: Readonly<Record<Exclude<TalkKind, 'pageMenu' | 'noSuchChoice' | 'told'>, readonly string[]>>;
  wishes: Readonly<Record<WishKind, WishWords>>;
  /** That one wants the check that was offered beside the last answer. */
  takeCheck: WishWords;
  /** That none of several choices is meant. */
  noneOfThese: readonly string[];
  /** What may stand beside them, and beside a command, and adds nothing: "please", "then". */
  courtesy: readonly string[];
  /** What is heard in a text that asks nothing, when nothing else is found in it: words anywhere in it. */
  overheard: Readonly<Record<'bye' | 'thanks' | 'notMeant', readonly string[]>> & {
    /** How a text begins that tells something of oneself, of others or of how one feels. */
    telling: readonly string[];
    /** With one of these it wants something, or something does not work, and is no mere telling. */
    wanting: readonly string[];
  };
  /** `repeat`, `shorter`, `back` and `goOn`: when there is nothing to repeat or to go on with; `notMeant`: a title. */
  reply: Readonly<Record<Exclude<TalkKind, 'privacy' | 'yourName' | 'source'>, string>> & {
    /** Before who it is. */
    yourName: (name: string) => string;
  };
  privacy: {
    /** What is kept, in a sentence that holds however the bot is set up. */
    text: string;
    /** On the link to the page that says all of it. */
    link: string;
    /** In its place where the page's address is not known. */
    elsewhere: string;
  };
  /** Where an answer comes from. `source` is Markdown. */
  sourced: (label: string, source: string) => string;
  /** Before an answer is given in its first words only. */
  inShort: (label: string) => string;
  /** What others look after, where an organisation gives their address. */
  elsewhere: {
    /** `words`: by which such a question is told, whole. */
    kinds: Readonly<Record<ElsewhereKind, { about: string; words: readonly string[] }>>;
    /** Before the address. `about` is Markdown. */
    lead: (about: string) => string;
  };
  person: {
    /** What leads to the reason why somebody wants a person: "someone who", "about". */
    whatFor: readonly string[];
    title: string;
    /** On buttons that lead to it. */
    button: string;
    /** Where no address is configured. */
    none: string;
    /** The title of a contact that is for one topic. */
    about: (topic: string) => string;
  };
  topics: {
    /** What may stand before the title of a topic, one behind the other: "I want to know about" + "the". */
    about: readonly string[];
    /** What may stand behind it. */
    after: readonly string[];
    /** … and what asks what the thing is: "what is a". */
    defining: readonly string[];
    title: string;
    text: string;
    /** On buttons that lead to it. */
    button: string;
    /** Before an answer that is another topic's than the one that is talked about. The titles are Markdown. */
    other: (asked: string, known: string) => string;
    /** A topic as a button. */
    topic: (title: string, count: number) => string;
    /** Above a topic's questions. */
    questions: (from: number, to: number, of: number) => string;
    /** That one wants to hear more: of anything, where there was no answer. */
    wanted: readonly string[];
    more: string;
  };
  feedback: {
    /** After a "No", where what is typed next is kept. */
    missing: string;
    /** What was typed then has been kept. */
    noted: string;
    /** Above other answers. */
    others: string;
  };
}
