// What the fixed phrases of an answer mean, "jodå", "not yet", "no idea", whatever courtesies stand around them.
import { CHECK_WORDS, READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { normalise, plainWords } from './parsed.js';
import { PhraseTable, wordsIn, type Word } from './vocabulary.js';

export type Meaning =
  'yes' | 'agreed' | 'no' | 'unknown' | 'has' | 'hasNone' | 'both' | 'neither' | 'hedgedYes' | 'hedgedNo';

const MEANINGS = new PhraseTable<Meaning>(
  LOCALES.flatMap((locale) => {
    const { agreeing, having, both, neither, hedged } = READING_WORDS[locale];
    const { yes, no, unknown } = CHECK_WORDS[locale].engine.typed;
    const lists: [Meaning, readonly string[]][] = [
      ['hedgedYes', hedged.yes],
      ['hedgedNo', hedged.no],
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

const OPENINGS = new PhraseTable<boolean>(
  LOCALES.flatMap((locale) => {
    const { yes, no } = READING_WORDS[locale].opening;
    return [
      ...yes.map((phrase): [string, boolean] => [phrase, true]),
      ...no.map((phrase): [string, boolean] => [phrase, false]),
    ];
  }),
);

const wordSet = (pick: (words: (typeof READING_WORDS)['en']) => readonly string[]): ReadonlySet<string> =>
  new Set(LOCALES.flatMap((locale) => pick(READING_WORDS[locale]).map(plainWords)));

/** Alone they answer; before something else they turn it round. */
const BARE_DENIALS = wordSet(({ bareDenials }) => bareDenials);

const SOFTENING = new PhraseTable<true>(
  LOCALES.flatMap((locale) =>
    READING_WORDS[locale].softening.map((phrase): [string, true] => [phrase, true]),
  ),
);

/** The words of a text that are no courtesies. */
export function withoutSoftening(words: readonly Word[]): Word[] {
  const rest: Word[] = [];
  for (let at = 0; at < words.length;) {
    const hit = SOFTENING.at(words, at);
    if (!hit) rest.push(...words.slice(at, at + 1));
    at += hit?.length ?? 1;
  }
  return rest;
}

const TAKING_NOTE = new PhraseTable<true>(
  LOCALES.flatMap((locale) =>
    READING_WORDS[locale].takingNote.map((phrase): [string, true] => [phrase, true]),
  ),
);

/** "OK", "great", with courtesies around it or without. */
export function onlyTakesNote(text: string): boolean {
  const words = wordsIn(normalise(text));
  const taken = TAKING_NOTE.at(words, 0)?.length ?? 0;
  return taken > 0
    ? withoutSoftening(words.slice(taken)).length === 0
    : TAKING_NOTE.get(withoutSoftening(words)) === true;
}

/** "OK no then": the first word only takes up the question. Written as `normalise` gives it. */
export function withoutTakingNote(text: string): string {
  const words = wordsIn(normalise(text));
  const taken = TAKING_NOTE.at(words, 0)?.length ?? 0;
  return words
    .slice(taken)
    .map(({ exact }) => exact)
    .join(' ');
}

/** What a text means that is one fixed phrase as a whole. */
export function meaningOfAll(text: string): Meaning | undefined {
  return MEANINGS.get(wordsIn(normalise(text)));
}

/** What a statement means that is one fixed phrase, or several that say the same. */
export function meaningOf(words: readonly Word[]): Meaning | undefined {
  const squeezed = words.map(({ exact, plain }) => ({ exact: squeeze(exact), plain: squeeze(plain) }));
  for (const some of [words, squeezed]) {
    const whole = MEANINGS.get(some);
    if (whole !== undefined) return whole;
    const bare = withoutSoftening(some);
    const meaning = bare.length > 0 && bare.length < some.length ? MEANINGS.get(bare) : undefined;
    if (meaning !== undefined) return meaning;
    const repeated = bare.length > 1 && bare.every(({ plain }) => plain === bare[0]?.plain);
    if (repeated) return MEANINGS.get(bare.slice(0, 1));
  }
  return agreedOn(withoutSoftening(words));
}

/** The clear yes or no that a statement begins with, and how many words it takes. */
export function openingOf(words: readonly Word[]): { value: boolean; length: number } | undefined {
  const skipped = words.findIndex((_, at) => SOFTENING.at(words, at) === undefined);
  const from = Math.max(skipped, 0);
  const hit = OPENINGS.at(words, from) ?? OPENINGS.at(words, 0);
  return hit && { value: hit.value, length: hit.length + (OPENINGS.at(words, from) ? from : 0) };
}

/** How many words of a text say, at its beginning, that one does not know. */
export function unknownOpening(words: readonly Word[]): number {
  const hit = MEANINGS.at(words, 0);
  return hit?.value === 'unknown' ? hit.length : 0;
}

/** "Nooo" is "no", "yess" is "yes". */
function squeeze(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}

/** "Yes I do", "nej det har jag inte": several answers one after the other that say the same. A bare "not" is none of them. */
function agreedOn(words: readonly Word[]): Meaning | undefined {
  const found: Meaning[] = [];
  for (let at = 0; at < words.length;) {
    const hit = MEANINGS.at(words, at);
    if (!hit || (hit.length === 1 && BARE_DENIALS.has(words[at]?.plain ?? ''))) return undefined;
    found.push(hit.value);
    at += hit.length;
  }
  const signs = new Set(found.map((meaning) => SAYS[meaning]));
  if (signs.size !== 1) return undefined;
  if (signs.has('yes')) return found.includes('hedgedYes') ? 'hedgedYes' : 'yes';
  if (signs.has('no'))
    return found.includes('hedgedNo') ? 'hedgedNo' : found.includes('hasNone') ? 'hasNone' : 'no';
  return undefined;
}

/** What each meaning comes to beside others. */
const SAYS: Readonly<Record<Meaning, 'yes' | 'no' | 'other'>> = {
  yes: 'yes',
  has: 'yes',
  agreed: 'yes',
  hedgedYes: 'yes',
  no: 'no',
  hasNone: 'no',
  hedgedNo: 'no',
  both: 'other',
  neither: 'other',
  unknown: 'other',
};
