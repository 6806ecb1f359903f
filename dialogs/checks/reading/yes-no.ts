// "Ja", "nej då", "yes, it is activated", "bien sûr" -> true or false. Every statement of the text must be understood, and
// all must agree: "right, we don't" is neither. The words live with the other words.
import { CHECK_WORDS, READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { isAsking, normalise, plainWords, type Parsed } from './parsed.js';
import { classesOf, PhraseTable, wordsIn, type Word } from './vocabulary.js';

type Meaning = 'yes' | 'agreed' | 'no' | 'unknown' | 'has' | 'hasNone' | 'both' | 'neither';

const MEANINGS = new PhraseTable<Meaning>(
  LOCALES.flatMap((locale) => {
    const { agreeing, having, both, neither } = READING_WORDS[locale];
    const { yes, no, unknown } = CHECK_WORDS[locale].engine.typed;
    const lists: [Meaning, readonly string[]][] = [
      ['both', both],
      ['neither', neither],
      ['has', having.yes],
      ['hasNone', having.no],
      ['agreed', agreeing],
      ['yes', yes],
      ['no', no],
      ['unknown', unknown],
    ];
    return lists.flatMap(([meaning, phrases]) =>
      phrases.map((phrase): [string, Meaning] => [phrase, meaning]),
    );
  }),
);

/** A `Map`, because a person's words are looked up in it: a plain object has "constructor", too. */
const SIGNS: ReadonlyMap<string, boolean> = new Map([
  ['👍', true],
  ['✅', true],
  ['✔', true],
  ['👎', false],
  ['❌', false],
]);

/** A field that takes a yes or a no. */
interface Asked {
  id?: string;
  /** Asks whether one has something: "I have none" is a no. */
  had?: boolean;
  /** The language of the conversation. */
  locale?: Locale;
}

/** "I don't know", "maybe" and "yes and no" are `vague`. */
export function parseYesNo(text: string, { id, had = false, locale = 'en' }: Asked = {}): Parsed<boolean> {
  const sign = SIGNS.get(text.trim().replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, ''));
  if (sign !== undefined) return { value: sign };
  const whole = MEANINGS.get(wordsIn(normalise(text)));
  if (whole === 'unknown') return { problem: 'vague' };
  if (whole === undefined && isAsking(text)) return { problem: 'notUnderstood' };
  const said = statements(text).map((words) => polarity(words, { id, had, locale }));
  if (said.length === 0 || !said.some((one) => typeof one === 'boolean' || one === 'agreed'))
    return { problem: said.includes('unknown') || opensWithAnswer(text) ? 'vague' : 'notUnderstood' };
  const first = said[0] === 'agreed' ? true : said[0];
  const agree = said.every(
    (one, at) =>
      one === 'nothing' || one === first || (one === 'agreed' && (at === 0 || typeof first === 'boolean')),
  );
  if (agree && typeof first === 'boolean') return { value: first };
  return { problem: 'vague' };
}

/** "Yes and no": an answer that was not understood to its end. */
function opensWithAnswer(text: string): boolean {
  const first = MEANINGS.get(wordsIn(normalise(text)).slice(0, 1));
  return first === 'yes' || first === 'no';
}

/** "Vet inte", "no idea", "aucune idée": as a whole text, in any of the four languages. */
export function saysUnknown(text: string): boolean {
  return MEANINGS.get(wordsIn(normalise(text))) === 'unknown';
}

/** "No", "nej tack", "pas encore", "none of them": as a whole text, in any of the four languages. */
export function saysNo(text: string): boolean {
  const said = statements(text).map((words) => meaningOf(words));
  return (
    said.length > 0 &&
    said.every((meaning) => meaning === 'no' || meaning === 'hasNone' || meaning === 'neither')
  );
}

/** "Both", "les deux", "ingen av dem": true or false for each of two things asked at once. */
export function saysOfBoth(text: string): boolean | undefined {
  const meaning = MEANINGS.get(wordsIn(normalise(text)));
  return meaning === 'both' ? true : meaning === 'neither' ? false : undefined;
}

/** The fields whose subject is named in the text: "no account" speaks of the account. */
export function subjectsIn(text: string, fields: readonly string[]): string[] {
  const words = wordsIn(normalise(text));
  return fields.filter((id) => ABOUT.get(id)?.some((phrase) => contains(words, phrase)));
}

/** Words of a field's subject that are its own: "address" belongs to the e-mail, "already" to none. */
const ABOUT: ReadonlyMap<string, readonly string[]> = new Map(
  ['email', 'account'].map((id) => [
    id,
    LOCALES.flatMap((locale) => READING_WORDS[locale].about[id as 'email' | 'account'].slice(0, 6)).map(
      plainWords,
    ),
  ]),
);

function contains(words: readonly Word[], phrase: string): boolean {
  return ` ${words.map(({ plain }) => plain).join(' ')} `.includes(` ${phrase} `);
}

function statements(text: string): Word[][] {
  return normalise(text)
    .split(/[,;.!:\n]|\s-\s/)
    .map((part) => wordsIn(part))
    .filter((words) => words.length > 0);
}

/** Words around an answer that say nothing: courtesy, and how people begin. */
const COURTESY = new Set(
  `please thanks thank you tack snalla hoor aub svp merci graag bedankt oh well ah eh um ben ba bah alors donc euh nou ach
   tja alltsa ju absolut also then dan hejdå sir madame monsieur sorry desole helaas tyvarr unfortunately helas malheureusement`.split(
    /\s+/,
  ),
);

function meaningOf(words: readonly Word[]): Meaning | undefined {
  const squeezed = words.map(({ exact, plain }) => ({ exact: squeeze(exact), plain: squeeze(plain) }));
  for (const some of [words, squeezed]) {
    const whole = MEANINGS.get(some);
    if (whole !== undefined) return whole;
    const bare = some.filter(({ plain }) => !COURTESY.has(plain));
    const meaning = bare.length > 0 && bare.length < some.length ? MEANINGS.get(bare) : undefined;
    if (meaning !== undefined) return meaning;
    const repeated = bare.length > 1 && bare.every(({ plain }) => plain === bare[0]?.plain);
    if (repeated) return MEANINGS.get(bare.slice(0, 1));
  }
  return agreedOn(words.filter(({ plain }) => !COURTESY.has(plain)));
}

/** "Yes I do", "nej det har jag inte": several answers one after the other that say the same. A bare "not" is none of them. */
function agreedOn(words: readonly Word[]): Meaning | undefined {
  const found: Meaning[] = [];
  for (let at = 0; at < words.length;) {
    const hit = MEANINGS.at(words, at);
    if (!hit || (hit.length === 1 && DENIALS.has(words[at]?.plain ?? ''))) return undefined;
    found.push(hit.value);
    at += hit.length;
  }
  const signs = new Set(found.map((meaning) => SAYS[meaning]));
  if (signs.size !== 1) return undefined;
  return signs.has('yes')
    ? 'yes'
    : signs.has('no')
      ? found.includes('hasNone')
        ? 'hasNone'
        : 'no'
      : undefined;
}

/** What each meaning comes to beside others. */
const SAYS: Readonly<Record<Meaning, 'yes' | 'no' | 'other'>> = {
  yes: 'yes',
  has: 'yes',
  agreed: 'yes',
  no: 'no',
  hasNone: 'no',
  both: 'other',
  neither: 'other',
  unknown: 'other',
};

/** Alone they answer; before something else they turn it round. */
const DENIALS: ReadonlySet<string> = new Set(['not', 'niet', 'inte', 'pas']);

/** "Nooo" is "no", "yess" is "yes". */
function squeeze(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}

/** @returns `nothing` for a statement that adds nothing, `doubtful` for one that is not understood */
function polarity(
  words: readonly Word[],
  { id, had, locale }: { id: string | undefined; had: boolean; locale: Locale },
): boolean | 'agreed' | 'unknown' | 'nothing' | 'doubtful' {
  switch (meaningOf(words)) {
    case 'agreed':
      return 'agreed';
    case 'yes':
    case 'both':
      return true;
    case 'no':
    case 'neither':
      return false;
    case 'has':
      return true;
    case 'hasNone':
      return had ? false : 'doubtful';
    case 'unknown':
      return 'unknown';
    case undefined:
      return isSince(words) || words.every(({ plain }) => COURTESY.has(plain))
        ? 'nothing'
        : statement(words, id, locale);
  }
}

const SINCE = new PhraseTable(
  LOCALES.flatMap((locale) =>
    READING_WORDS[locale].dates.since.map((phrase): [string, true] => [phrase, true]),
  ),
);

/** "Since March": how long it has been so. */
function isSince(words: readonly Word[]): boolean {
  return SINCE.at(words, 0) !== undefined && words.length <= 4;
}

const SUBJECTS: ReadonlyMap<string, PhraseTable<true>> = new Map(
  (['activated', 'available', 'email', 'account', 'otherOffer'] as const).map((id) => [
    id,
    new PhraseTable(
      LOCALES.flatMap((locale) =>
        READING_WORDS[locale].about[id].map((phrase): [string, true] => [phrase, true]),
      ),
    ),
  ]),
);

/** "It is not activated": the subject of the question in plain words, with or without one denial; a yes or no may open it. */
function statement(words: readonly Word[], id: string | undefined, locale: Locale): boolean | 'doubtful' {
  const subject = SUBJECTS.get(id ?? '');
  if (!subject) return 'doubtful';
  const rest: Word[] = [];
  let named = false;
  const opening = words.length > 1 ? MEANINGS.get(words.slice(0, 1)) : undefined;
  const from = opening === 'yes' || opening === 'no' || opening === 'agreed' ? 1 : 0;
  for (let at = from; at < words.length;) {
    const hit = subject.at(words, at);
    if (hit) named = true;
    else rest.push(...words.slice(at, at + 1));
    at += hit?.length ?? 1;
  }
  const classes = classesOf(rest, locale);
  if (!named || classes.some((one) => one !== 'plain' && one !== 'denying')) return 'doubtful';
  const isHalf = rest.some(({ plain }) => plain === 'ne' || plain === 'n');
  const denials = classes.filter((one) => one === 'denying').length - (isHalf ? 1 : 0);
  if (denials > 1) return 'doubtful';
  const value = denials === 0;
  if (opening === 'no' && from === 1) return value && rest.length > 0 ? 'doubtful' : false;
  return from === 1 && !value ? 'doubtful' : value;
}
