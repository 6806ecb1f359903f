// Words that nobody listed beside the name of an option. Most only say more of it, "a catholic school in Leeds"; some make
// it a part of something else, "school caterer", "supplier of schools", "we clean schools".
import { READING_WORDS } from '../../../cards/words/index.js';
import type { Locale } from '../../../knowledge/locales.js';
import { isWanting } from './asides.js';
import { mannerOf, type Beside, type Manner } from './claims.js';
import { classify, phrasesOf, type Classed } from './vocabulary.js';

const LINKS = phrasesOf(({ beside }) => [...beside.being, ...beside.inside]);
const SUBJECTS = phrasesOf(({ beside }) => beside.subjects);
const PARTS = phrasesOf(({ beside }) => beside.parts);
const SOURCES = phrasesOf(({ asides }) => asides.sources);

/**
 * How an option is said, words that nobody listed being let pass where they only say more of it.
 * @param options `isWished`: a wish claims it; `isHint`: it names the option only if no such word stands next to it
 */
export function mannerBeside(
  { words, before, after }: Beside,
  locale: Locale,
  { isWished = false, isHint = false } = {},
): Manner {
  const parts = classify(words, locale).filter((part) => !(isWished && isWanting(part)));
  const isSourced = words.some((_, at) => SOURCES.at(words, at) !== undefined);
  // "A plumber's with nine men": those who are counted are nobody else.
  const isCounted = (at: number): boolean => /^\d+$/.test(parts[at - 1]?.words.at(-1)?.plain ?? '');
  const kinds = parts
    .filter(({ kind }, at) => kind !== 'unknown' && !(kind === 'others' && (isSourced || isCounted(at))))
    .map(({ kind }) => kind);
  const manner = mannerOf(kinds);
  if (manner !== 'now') return manner;
  return isOfAnother(classify(before, locale), isHint) ||
    isPartOfName(classify(after, locale), locale, isHint)
    ? 'doubtful'
    : 'now';
}

/** Whether words before a name make it another's: "we clean schools", "software for schools". */
function isOfAnother(before: readonly Classed[], isHint: boolean): boolean {
  const isUnknown = ({ kind, words }: Classed): boolean =>
    kind === 'unknown' && PARTS.get(words) === undefined;
  let at = before.length - 1;
  while (at >= 0 && before[at]?.kind === 'unknown') at--;
  const isModified = at < before.length - 1;
  const subject = before[at];
  if (isModified && (isHint || (subject && SUBJECTS.get(subject.words) !== undefined))) return true;
  const other = before.slice(0, at + 1).findLastIndex(isUnknown);
  if (other < 0) return false;
  const between = before.slice(other + 1, at + 1);
  return !between.some(({ words }) => words.some((_, place) => LINKS.at(words, place) !== undefined));
}

/** "School caterer": where nouns stand before nouns, one that follows is what is spoken of. Not "company making valves". */
function isPartOfName(after: readonly Classed[], locale: Locale, isHint: boolean): boolean {
  const [next] = after;
  const [word] = next?.words ?? [];
  if (next?.kind !== 'unknown' || !word) return false;
  const { isNounFirst } = READING_WORDS[locale].beside;
  return isHint || (isNounFirst && !/^\d|(?:ing|ed)$/.test(word.plain));
}
