// What a text claims. A mention is not a claim: "not a school", "formerly a charity" and "my wife's firm has 2,000" mention
// values that nobody claims. What stands beside a value in its statement decides; what stands in another may take it back.
import type { Locale } from '../../../knowledge/locales.js';
import type { Facts, FactValue, Mention } from '../check.js';
import { isAside } from './asides.js';
import { normalise, normaliseWithAccents } from './parsed.js';
import { statementsOf, type Stretch } from './statements.js';
import { classesOf, wordsIn, type Word } from './vocabulary.js';

/**
 * How a value was said: claimed `now` of the one asked about; `denied`; of the `past`; `ahead` (to come, wished, if);
 * of somebody else; `doubtful`: hedged, or beside words that nobody listed.
 */
export type Manner = 'now' | 'denied' | 'past' | 'ahead' | 'others' | 'doubtful';

export interface Claim {
  field: string;
  value: FactValue;
  manner: Manner;
}

/** The words of a statement without the values in it: all, those before one of the values, and those after it. */
export interface Beside {
  words: readonly Word[];
  before: readonly Word[];
  after: readonly Word[];
}

/** How something is said that stands among these words. */
export function mannerAmong(words: readonly Word[], locale: Locale): Manner {
  return mannerOf(classesOf(words, locale));
}

/** What turns most decides. */
export function mannerOf(classes: readonly string[]): Manner {
  for (const manner of ['others', 'ahead', 'past'] as const) if (classes.includes(manner)) return manner;
  if (classes.includes('unknown') || classes.includes('doubting')) return 'doubtful';
  return classes.includes('denying') ? 'denied' : 'now';
}

interface ClaimOptions<M extends Mention> {
  /** Parts of the text that are known already: the words that started a check. */
  known?: readonly Stretch[];
  /** How a value is said that stands beside these words; default: every word must be known to be harmless. */
  judge?: (beside: Beside, mention: M) => Manner;
}

/**
 * The claims of a text, statement by statement.
 * @param mentions the values in it
 */
export function claimsOf<M extends Mention>(
  text: string,
  mentions: readonly M[],
  locale: Locale,
  { known = [], judge = ({ words }) => mannerAmong(words, locale) }: ClaimOptions<M> = {},
): Claim[] {
  if (mentions.length === 0) return [];
  const accented = normaliseWithAccents(text);
  const statements = statementsOf(normalise(text));
  const rest = blanked(accented, [...mentions, ...known]);
  const claims = mentions.map((mention): Claim => {
    const { field, value, from, to } = mention;
    const statement = statements.find((one) => from >= one.from && to <= one.to);
    // A mention that runs over the end of a statement was put together of two.
    if (!statement) return { field, value, manner: 'doubtful' };
    const beside = {
      words: wordsIn(rest.slice(statement.from, statement.to)),
      before: wordsIn(rest.slice(statement.from, from)),
      after: wordsIn(rest.slice(to, statement.to)),
    };
    return { field, value, manner: judge(beside, mention) };
  });
  return claims;
}

/**
 * Whether a statement beside those that mention something may take it back: "no, add licences", "a school. Not any more."
 * @param known as for `claimsOf`
 * @param strict words that nobody listed count, too, and asides are not let pass
 */
export function takesBack(
  text: string,
  mentions: readonly Mention[],
  locale: Locale,
  { known = [], strict = true }: { known?: readonly Stretch[]; strict?: boolean } = {},
): boolean {
  const rest = blanked(normaliseWithAccents(text), known);
  const silent = statementsOf(normalise(text)).filter(
    ({ from, to }) => !mentions.some((mention) => mention.from < to && mention.to > from),
  );
  return silent.some(({ from, to }) => {
    const words = wordsIn(rest.slice(from, to));
    if (words.length === 0) return false;
    return strict ? classesOf(words, locale).some((kind) => kind !== 'plain') : !isAside(words, locale);
  });
}

/** A text with blanks in place of some parts of it. */
function blanked(text: string, parts: readonly Stretch[]): string {
  if (parts.length === 0) return text;
  return [...Array(text.length).keys()]
    .map((place) => (parts.some(({ from, to }) => place >= from && place < to) ? ' ' : (text[place] ?? '')))
    .join('');
}

/** Of several claims of one field the value that all agree on; undefined when they do not, or none is claimed now. */
export function claimedNow(claims: readonly Claim[], field: string): FactValue | undefined {
  const own = claims.filter((claim) => claim.field === field);
  const [first] = own;
  const agree = own.every(
    ({ value, manner }) => manner === 'now' && JSON.stringify(value) === JSON.stringify(first?.value),
  );
  return first && agree ? first.value : undefined;
}

/** Everything that is claimed now. */
export function claimedFacts(claims: readonly Claim[]): Facts {
  const facts: Record<string, FactValue> = {};
  for (const { field } of claims) {
    const value = claimedNow(claims, field);
    if (value !== undefined) facts[field] = value;
  }
  return facts;
}
