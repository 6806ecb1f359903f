// What people type in a check and the reader listens for, as a contract each language fulfils. Every list is one line of
// words parted by commas (`listed`), written as people write them, accents included; the reader also takes them without.
// All languages are listened for at once: people mix them, and "ja" does not say which one it is.

/**
 * What a word does to the statement it stands in. A statement claims a value only if each of its other words is plain;
 * one word that nobody listed makes it doubtful, so a list that lacks a word costs a question, never a wrong value.
 */
export interface ReadingWords {
  /** Say nothing for or against what they stand with: "we are a … in …, please". */
  plain: readonly string[];
  /** Deny what stands in the same statement: "not a school". */
  denying: readonly string[];
  /** Say that it was so, and may be no longer: "formerly a charity". */
  past: readonly string[];
  /** Say that it is to come, is wished for or hangs on something: "we would need 2,000". */
  ahead: readonly string[];
  /** Say that somebody else is spoken of: "my wife's firm". */
  others: readonly string[];
  /** Those of `others` that point at a person spoken of before: "she", "hers". */
  pointing: readonly string[];
  /** Say that the person is not sure: "probably". */
  doubting: readonly string[];
  /** Say that the contrary is meant: "as if", "yeah right". A text with one of them claims nothing. */
  mocking: readonly string[];
  /** Those of `ahead` that say what somebody wants: an answer where one asks for that. */
  wanting: readonly string[];
  /** Verbs of selling and the like: what stands after them is a customer of ours. They count as `others`. */
  supplying: readonly string[];
  /** Statements beside an answer: `sources` name where it comes from, `explaining` open one that says what a number is of. */
  asides: Readonly<Record<'sources' | 'explaining', readonly string[]>>;
  /**
   * Words around the name of an option: `being` and `inside` (places) link it to what stands before, `subjects` come before
   * a verb, `parts` are the same as the whole: "department of a university", `definite` stand before what is spoken of: "the",
   * `relative` open what more is said of it: "which", `having` come before what it only has: "with". `isNounFirst`: a noun may stand before another and say more of it, "school caterer".
   */
  beside: Readonly<
    Record<'being' | 'inside' | 'subjects' | 'parts' | 'definite' | 'relative' | 'having', readonly string[]>
  > & {
    /** How a noun ends that is spoken of as known: "skolan", "företaget". */
    definiteEndings: readonly string[];
    isNounFirst: boolean;
  };
  /** Takes up what was said, and answers nothing: "OK, no then", "great, thanks". */
  takingNote: readonly string[];
  /** Answer yes, as an agreement with what was said: after a "no" they agree with the no. */
  agreeing: readonly string[];
  /** "I think so", "I don't think so": the yes is proposed, the no asked. */
  hedged: { yes: readonly string[]; no: readonly string[] };
  /** Before or behind an answer they make an opinion of it, even of a no: "not activated yet, I think". */
  opining: readonly string[];
  /** The clear answers that may open a statement with details: "yes, last week". Weaker ones, "ok", answer only alone. */
  opening: { yes: readonly string[]; no: readonly string[] };
  /** Say that somebody has done what is asked: "yes, our reseller did it". */
  doing: readonly string[];
  /** A statement ends before one of these: "but". */
  parting: readonly string[];
  /** Turn a clear answer round with what follows: "yes, but". */
  but: readonly string[];
  /** Between two of which one holds; behind a denial none does: "no school or charity". */
  or: readonly string[];
  /** Are half of a denial and stand before the other half: French "ne". */
  halfDenials: readonly string[];
  /** Answer no alone, and deny what follows them. */
  bareDenials: readonly string[];
  /** Courtesies and the like around an answer that say nothing: "well", "to be honest". */
  softening: readonly string[];
  /** "I can't find it": of a date, a number or a country as good as "I don't know". */
  notFound: readonly string[];
  /** Within a text: that somebody else must be asked first, "I would have to ask". As much as not to know. */
  askingFirst: readonly string[];
  /** After "no idea": what one has no idea of follows, "no idea about the agreement". */
  unknownOf: readonly string[];
  /**
   * Questions without their sign: `words` open one, `verbs` do before one of the `subjects`: "is it", `phrases` do before
   * anything: "c'est quoi"; `openers` may come first: "so", and `leads` before those: "hang on"; `whatIs` ask what something is. `ofStep` stand in questions about a step beside the words of the
   * step itself: "need", "difference", and `pointing` before what is on the screen: "this account".
   */
  asking: Readonly<
    Record<
      'words' | 'verbs' | 'subjects' | 'openers' | 'leads' | 'whatIs' | 'phrases' | 'ofStep' | 'pointing',
      readonly string[]
    >
  >;
  /** What stands around a command and is none itself: "please", "can you", "I want to", "the check". */
  courtesy: readonly string[];
  /** "Both", where two things are asked at once. */
  both: readonly string[];
  neither: readonly string[];
  /** "I have one", "I have none": an answer where it is asked whether one has something, and only there. */
  /** `lacking`: say so within a longer statement, too: "closed mine and haven't opened another". */
  having: Readonly<Record<'yes' | 'no' | 'lacking', readonly string[]>>;
  /** Open what follows from all that was said before: "so yes". */
  concluding: readonly string[];
  /** Pronouns that stand for licences where these are asked about, and for people elsewhere: "they". */
  things: readonly string[];
  /** Before whoever did something: "activated by my colleague". */
  doers: readonly string[];
  /**
   * Part what is denied from what is claimed in its place: "instead", "utan"; `wait`: take back what was just said;
   * `thought`: what was taken for true before; `openers`: come before what is right. Without accents where that is how people type.
   */
  correcting: Readonly<Record<'instead' | 'andNot' | 'wait' | 'thought' | 'openers', readonly string[]>>;
  numbers: NumberWords;
  dates: DateWords;
  countries: CountryWords;
  /** First, second … fifth, each with its forms parted by a slash, then the last. */
  places: readonly string[];
  /** Make a place of a number in digits: "2nd". Accents count. */
  placeEndings: readonly string[];
  /** Words around a place in a list: "the … one", "option". */
  placeFillers: readonly string[];
}

export interface NumberWords {
  /** Make a number approximate; before or after it. A bound that stands here, too, is near its number: "just over". */
  about: readonly string[];
  /** Bounds, before or after the number; the number itself belongs to `atLeast` and `atMost` only. */
  atLeast: readonly string[];
  moreThan: readonly string[];
  atMost: readonly string[];
  lessThan: readonly string[];
  /** Open a span, before its first number. */
  between: readonly string[];
  /** Stand between the two numbers of a span. */
  to: readonly string[];
  /** Stand between two numbers that are added up. */
  plus: readonly string[];
  /** What is left when a part is counted: "the rest". */
  rest: readonly string[];
  /** Before four digits alone they make a year of it: "in 2025". */
  year: readonly string[];
  /** What is counted where licences are asked. */
  counted: readonly string[];
  /** People: there may be as many licences, so that is asked back. */
  people: readonly string[];
  /** Before a number of people: "we are", "on est". */
  selves: readonly string[];
  /** What else is counted: beside a number alone they say what it is of. */
  others: readonly string[];
  /** Zero, said so that nothing else can be meant: "none at all". A bare "none" is asked again. */
  noneAtAll: readonly string[];
  /** About so many, in one word: "une cinquantaine". */
  roundly: Readonly<Record<string, readonly string[]>>;
  /** Amounts that are no number: "a few". */
  vague: readonly string[];
  /** 0 to 19 and 20, 30 … 90, spellings parted by a slash. A dash: there is no such word. */
  units: string;
  tens: string;
  hundred: string;
  thousand: string;
  million: string;
  /** Whether ones come before tens: "vijfentwintig". */
  isOnesFirst: boolean;
  /** Tens that are counted on from up to 19: "soixante-douze". */
  isCountedOnTo: readonly number[];
  and: string;
  /** What a word right after digits multiplies by: "2 thousand". */
  scales: Readonly<Partial<Record<'100' | '1000' | '1000000', readonly string[]>>>;
  /** `counting`: articles that are a "one" where they stand alone; `never`: those that are not; before a `notBefore` none is. */
  articles: Readonly<Record<'counting' | 'never' | 'notBefore', readonly string[]>>;
}

export interface DateWords {
  /** Days by how far off they are. */
  relative: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', readonly string[]>>;
  /** Say nothing around a date. */
  plain: readonly string[];
  /** Speak of time without naming a day: "next week". */
  time: readonly string[];
  /** Days that have a name of their own, by their place in the year, `MM-DD`: "New Year's Eve". */
  named: Readonly<Record<string, readonly string[]>>;
  /** Before a day they say that it is the last one. */
  untilIncluding: readonly string[];
  /** Before a day they leave open whether it is the last one: "until", not "up to and including". */
  until: readonly string[];
  /** Before a month they name its last day. */
  lastDayOf: readonly string[];
  /** Short names of months beside those of the language's dictionary, by number. */
  months: Readonly<Record<string, readonly string[]>>;
  /** Years by how far off they are: "this year". */
  years: Readonly<Record<'-1' | '0' | '1', readonly string[]>>;
  /** Say when something was done, which takes nothing back from a yes: "yes, last week". */
  ago: readonly string[];
  /** Stand before a day on which something came to its end: "it expired on". */
  ended: readonly string[];
  /** Stand before a day on which something begins: "from 1 March". */
  from: readonly string[];
  /** Open a statement of how long something has been so, which adds nothing to a yes: "since March". */
  since: readonly string[];
}

/** Countries are found by what the language's dictionary calls them; these are additions to it. */
export interface CountryWords {
  /** What people say beside the official names, by ISO 3166-1 alpha-2 code. */
  names: Readonly<Record<string, readonly string[]>>;
  /** Names that mean something else within a sentence: "tell us", "a colleague called Jordan". */
  onlyAlone: readonly string[];
  /** Names of more than one country: "Korea". */
  several: readonly string[];
  /** Words that lie a letter beside a country's name and mean something else: "status", "nice". */
  ordinary: readonly string[];
}
