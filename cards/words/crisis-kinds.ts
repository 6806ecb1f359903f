// The kinds of words by which cries for help are told from ordinary talk, as a contract each language fulfils. A kind alone says
// nothing ("my printer", "dead link"): what counts is which of them stand together, in which order, and beside which words.

export const CRISIS_KINDS = [
  /** I and mine. */
  'me',
  /** What is done to me or by me to myself. */
  'myself',
  /** We. */
  'us',
  /** Family, partners, neighbours. */
  'kin',
  /** Children. */
  'child',
  /** Colleagues and friends. */
  'mate',
  /** Who has power at work. */
  'boss',
  /** Anybody else. */
  'other',
  /** Customers, patients, guests. */
  'client',
  /** Dying and suicide. */
  'death',
  /** Killing and hurting. */
  'kill',
  /** Living and going on. */
  'live',
  /** Ending. */
  'end',
  /** Being gone. */
  'gone',
  /** No longer being able to. */
  'nomore',
  /** Wishes, plans and thoughts. */
  'want',
  /** Despair, shame, loneliness. */
  'despair',
  /** Nobody would, everybody would. */
  'nobody',
  /** Pain and its traces. */
  'pain',
  /** What distress does to a body. */
  'tears',
  /** Fear and hiding. */
  'fear',
  /** Violence. */
  'hit',
  /** Threats. */
  'threat',
  /** Weapons. */
  'weapon',
  /** Being followed or waited for. */
  'follow',
  /** Being locked in, controlled, having to flee. */
  'locked',
  /** What is done or said against somebody’s will. */
  'sex',
  /** Parts of the body. */
  'body',
  /** Bullying. */
  'mock',
  /** What people are bullied for. */
  'slur',
  /** What happens to bodies. */
  'medical',
  /** Bleeding. */
  'blood',
  /** Fire, accidents, break-ins. */
  'fire',
  /** High places, water, rails. */
  'place',
  /** Pills, drink, drugs. */
  'pills',
  /** Asking for help. */
  'help',
  /** Farewells. */
  'farewell',
  /** Tonight and such. */
  'night',
  /** Again and again. */
  'always',
  /** Not being believed, not daring to say. */
  'silence',
  /** Where it happens. */
  'home',
  /** Computers and what is on them. */
  'stuff',
  /** Rules, trainings, prices, contracts. */
  'paper',
  /** That one jokes. */
  'joke',
  /** Films, games, sport. */
  'play',
  /** Food, weather, office life. */
  'food',
  /** Saying, writing, asking, showing. */
  'say',
  /** Knowing, feeling, noticing. */
  'know',
  /** Everything, nothing, something. */
  'all',
  /** Now, soon, just, suddenly. */
  'now',
  /** Very, too much, really. */
  'much',
  /** What one owns: money, keys, clothes, animals. */
  'goods',
  /** Coming, going, sitting, standing, lying. */
  'move',
  /** Taking, putting, giving, letting. */
  'take',
  /** Days, months, seasons, holidays. */
  'when',
  /** Thanks, good news, pleasure. */
  'fine',
  /** How questions about facts begin. */
  'ask',
] as const;
export type CrisisKind = (typeof CRISIS_KINDS)[number];

/** Words and phrases of each kind, compared without case, accents and punctuation; `word*`: all that begins so. */
export type CrisisKindWords = Readonly<Record<CrisisKind, readonly string[]>>;
