// Words that nobody listed beside the name of an option. Most only say more of it, "a catholic school in Leeds"; some make
// it a part of something else, "school caterer", "supplier of schools", "we clean schools".
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { isWanting } from './asides.js';
import { mannerOf, type Beside, type Manner } from './claims.js';
import { BEING, INSIDE, SOURCES } from './shared-phrases.js';
import { classify, phrasesOf, type Classed } from './vocabulary.js';

const LINKS = phrasesOf(({ beside }) => [...beside.being, ...beside.inside]);
const RELATIVE = phrasesOf(({ beside }) => beside.relative);
const HAVING = phrasesOf(({ beside }) => beside.having);
const OF = phrasesOf(({ numbers }) => numbers.articles.notBefore);
const ORS = phrasesOf(({ or }) => or);
const SUBJECTS = phrasesOf(({ beside }) => beside.subjects);
const PARTS = phrasesOf(({ beside }) => beside.parts);

const DEFINITE = phrasesOf(({ beside }) => beside.definite);
/** "Je n'ai pas de": half of one denial. */
const HALF_DENIALS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => READING_WORDS[locale].halfDenials),
);

export interface NeighbourOptions {
  /** A wish claims it. */
  isWished?: boolean;
  /** It names the option only if no unlisted word stands next to it. */
  isHint?: boolean;
  /** Says that it is none of them, in words that deny. */
  isNone?: boolean;
  /** Is a definite form itself: "skolan". */
  isDefinite?: boolean;
}

/** Whether a name of an option is a definite form itself: "skolan". @param name as `normalise` gives it */
export function endsDefinite(name: string, locale: Locale): boolean {
  return READING_WORDS[locale].beside.definiteEndings.some((ending) => name.endsWith(ending));
}

/** How an option is said, words that nobody listed being let pass where they only say more of it. */
export function mannerBeside(
  said: Beside,
  locale: Locale,
  { isWished = false, isHint = false, isNone = false, isDefinite = false }: NeighbourOptions = {},
): Manner {
  const { words, before, after } = isDefinite ? said : withoutRelative(said, locale);
  const parts = classify(words, locale).filter((part) => !(isWished && isWanting(part)));
  const isSourced = words.some((_, at) => SOURCES.at(words, at) !== undefined);
  const isHarmless = ({ kind, words: some }: Classed, at: number): boolean =>
    kind === 'unknown' ||
    // "No school or charity": of what is denied there may be several.
    (ORS.get(some) !== undefined && parts.slice(0, at).some((part) => part.kind === 'denying')) ||
    (kind === 'others' && (isSourced || isCounted(parts[at - 1]))) ||
    (kind === 'denying' && isNone && some.every(({ plain }) => HALF_DENIALS.has(plain)));
  const manner = mannerOf(parts.filter((part, at) => !isHarmless(part, at)).map(({ kind }) => kind));
  if (manner !== 'now') return manner;
  const [left, right] = [classify(before, locale), classify(after, locale)];
  const isTurned = isWished ? isHint && left.some(isUnlisted) : isOfAnother(left, isHint);
  const isSubject = !isWished && (isDefinite || has(DEFINITE, left.at(-1)));
  return isTurned ||
    isHad(left) ||
    isPartOfName(right, locale, isHint) ||
    (isSubject && right.some(isUnlisted) && !isPlaced(right))
    ? 'doubtful'
    : 'now';
}

/** "We are a company that sells pumps": what is told of it in a clause of its own. Not "the school that we rent from". */
function withoutRelative(said: Beside, locale: Locale): Beside {
  const left = classify(said.before, locale);
  const isSelf = left.some((part) => has(BEING, part)) && !left.some((part) => has(DEFINITE, part));
  if (!isSelf || RELATIVE.at(said.after, 0) === undefined) return said;
  return { words: said.before, before: said.before, after: [] };
}

/** "A hospital with a foundation": what something has is not what it is. */
function isHad(left: readonly Classed[]): boolean {
  const at = left.findLastIndex((part) => has(HAVING, part));
  return (
    at >= 0 && left.slice(0, at).some(isUnlisted) && left.slice(at + 1).every(({ kind }) => kind === 'plain')
  );
}

/** "A plumber's with nine men": those who are counted are nobody else. */
function isCounted(before: Classed | undefined): boolean {
  return /^\d+$/.test(before?.words.at(-1)?.plain ?? '');
}

function has(phrases: typeof LINKS, part: Classed | undefined): boolean {
  return part !== undefined && phrases.get(part.words) !== undefined;
}

function isUnlisted(part: Classed | undefined): boolean {
  return part?.kind === 'unknown' && !has(PARTS, part);
}

/** "The school in Leeds", "the ministry of transport": what follows says which. "The school burned down" says something else of it. */
function isPlaced([next]: readonly Classed[]): boolean {
  return has(INSIDE, next) || has(OF, next);
}

/** Whether words before a name make it another's: "we clean schools", "software for schools", "I studied at a university". */
function isOfAnother(before: readonly Classed[], isHint: boolean): boolean {
  let at = before.length - 1;
  while (at >= 0 && before[at]?.kind === 'unknown') at--;
  if (isHint && at < before.length - 1) return true;
  // An unlisted word after "we" or "I" is a verb that nobody knows.
  if (before.some((part, place) => isUnlisted(part) && has(SUBJECTS, before[place - 1]))) return true;
  const other = before.slice(0, at + 1).findLastIndex(isUnlisted);
  if (other < 0) return false;
  return !before
    .slice(other + 1, at + 1)
    .some((part) => part.words.some((_, place) => LINKS.at(part.words, place) !== undefined));
}

/** "School caterer": where nouns stand before nouns, one that follows is what is spoken of. Not "company making valves". */
function isPartOfName(after: readonly Classed[], locale: Locale, isHint: boolean): boolean {
  const [next] = after;
  const [word] = next?.words ?? [];
  if (next?.kind !== 'unknown' || !word) return false;
  const { isNounFirst } = READING_WORDS[locale].beside;
  return isHint || (isNounFirst && !/^\d|(?:ing|ed)$/.test(word.plain));
}
