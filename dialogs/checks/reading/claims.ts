// What a text claims. A mention is not a claim: "not a school", "formerly a charity" and "my wife's firm has 2,000" mention
// values that nobody claims. A value counts only if everything beside it in its statement is known to be harmless.
import type { Locale } from '../../../knowledge/locales.js';
import type { Facts, FactValue, Mention } from '../check.js';
import { normalise, normaliseWithAccents } from './parsed.js';
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

/** How something is said that stands among these words. */
export function mannerAmong(words: readonly Word[], locale: Locale): Manner {
  const classes = classesOf(words, locale);
  for (const manner of ['others', 'ahead', 'past'] as const) if (classes.includes(manner)) return manner;
  if (classes.includes('unknown') || classes.includes('doubting')) return 'doubtful';
  return classes.includes('denying') ? 'denied' : 'now';
}

/** A statement ends at a full stop between words, a comma, a semicolon, a line's end, a dash between blanks, or a "but". */
const STATEMENT_ENDS =
  /[;!?\n]|[,.:](?!\d)|\s-\s|(?<!(?:any|no|every)(?:thing|where|one|body)? |all )\b(?:but(?! non)|men|fast|maar|mais)\b/;

/**
 * The claims of a text, statement by statement.
 * @param mentions the values in it
 * @param opening how many characters at its beginning are known already: the words that started a check
 */
export function claimsOf(text: string, mentions: readonly Mention[], locale: Locale, opening = 0): Claim[] {
  const plain = normalise(text);
  const accented = normaliseWithAccents(text);
  const claims: Claim[] = [];
  const statements = statementsOf(plain);
  const isIn = (mention: Mention, { from, to }: Stretch): boolean => mention.from >= from && mention.to <= to;
  for (const statement of statements) {
    const here = mentions.filter((mention) => isIn(mention, statement));
    const manner = mannerAmong(wordsIn(restOf(accented, statement, here, opening)), locale);
    claims.push(...here.map(({ field, value }) => ({ field, value, manner })));
  }
  // A mention that runs over the end of a statement was put together of two.
  const torn = mentions.filter((mention) => !statements.some((statement) => isIn(mention, statement)));
  return [...claims, ...torn.map(({ field, value }): Claim => ({ field, value, manner: 'doubtful' }))];
}

/**
 * Whether a statement beside those that mention something may take it back: "no, add licences", "a school. Not any more."
 * @param opening as for `claimsOf`
 * @param strict words that nobody listed count, too
 */
export function takesBack(
  text: string,
  mentions: readonly Mention[],
  locale: Locale,
  { opening = 0, strict = true } = {},
): boolean {
  const accented = normaliseWithAccents(text);
  const silent = statementsOf(normalise(text)).filter(
    ({ from, to }) => to > opening && !mentions.some((mention) => mention.from < to && mention.to > from),
  );
  return silent.some(({ from, to }) =>
    classesOf(wordsIn(accented.slice(Math.max(from, opening), to)), locale).some(
      (kind) => kind !== 'plain' && (strict || kind !== 'unknown'),
    ),
  );
}

interface Stretch {
  from: number;
  to: number;
}

function statementsOf(plain: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { index, 0: end } of plain.matchAll(new RegExp(STATEMENT_ENDS, 'g'))) {
    stretches.push({ from, to: index });
    from = index + end.length;
  }
  return [...stretches, { from, to: plain.length }];
}

/** What is left of a statement without the values mentioned in it. */
function restOf(plain: string, { from, to }: Stretch, mentions: readonly Mention[], opening: number): string {
  const letters = [...Array(to - from).keys()].map((at) => {
    const place = from + at;
    const isTold = place < opening || mentions.some((some) => place >= some.from && place < some.to);
    return isTold ? ' ' : (plain[place] ?? '');
  });
  return letters.join('');
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
