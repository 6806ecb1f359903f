// Statements that stand beside an answer and leave it as it is: "2,400, says our reseller", "a school, founded by nuns".
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { isWeekday } from './date-names.js';
import { normalise, normaliseWithAccents } from './parsed.js';
import { statementsOf } from './statements.js';
import { SOURCES, TIMES } from './shared-phrases.js';
import { classify, phrasesOf, wordsIn, type Classed, type Word } from './vocabulary.js';

const SUPPLYING = phrasesOf(({ supplying }) => supplying);
const WANTING = phrasesOf(({ wanting }) => wanting);

/**
 * Whether a statement that names no value leaves the one beside it standing. Of somebody else it may speak as a source
 * ("via our reseller"), of time by saying since when, and it may deny or want something of its own ("we have no Macs").
 */
export function isAside(words: readonly Word[], locale: Locale): boolean {
  const parts = classify(words, locale);
  if (opensWith(TIMES, words)) return !parts.some(({ kind }) => kind === 'doubting' || kind === 'ahead');
  const isSourced = hasPhrase(SOURCES, words);
  const hasOwnSubject = parts.some(({ kind }) => kind === 'unknown');
  return parts.every((part, at) => {
    if (part.kind === 'plain' || part.kind === 'unknown') return true;
    if (part.kind === 'others') return isSourced || SUPPLYING.get(part.words) !== undefined;
    if (part.kind === 'denying') return hasOwnSubject && at > 0;
    return hasOwnSubject && isWanting(part);
  });
}

/** "Want", "need": a wish and no doubt where one asks for wishes. */
export function isWanting({ kind, words }: Classed): boolean {
  return kind === 'ahead' && WANTING.get(words) !== undefined;
}

function opensWith(phrases: typeof TIMES, words: readonly Word[]): boolean {
  return phrases.at(words, 0) !== undefined;
}

function hasPhrase(phrases: typeof TIMES, words: readonly Word[]): boolean {
  return words.some((_, at) => phrases.at(words, at) !== undefined);
}

/** "That is how many of us there are": says what the figures are, and not that they are what was asked. */
const EXPLAINING = phrasesOf(({ asides }) => asides.explaining);

/** Where the words of a source stand without a comma before them: "12 Aug 2027 according to Lisa". */
const SOURCE_WITHIN = new RegExp(
  ` (?=(?:${LOCALES.flatMap((locale) => READING_WORDS[locale].asides.sources)
    .map((phrase) => normalise(phrase))
    .join('|')})(?![\\p{L}\\p{N}]))`,
  'gu',
);

/**
 * What stands between the first and the last statement with a value, when all others are asides.
 * @param hasValue whether a statement holds one though it has no figures; sources then stand behind commas only
 * @returns undefined where there are none, or one that is no aside
 */
export function withoutAsides(
  text: string,
  locale: Locale,
  hasValue?: (statement: string) => boolean,
): string | undefined {
  const plain = hasValue ? normalise(text) : normalise(text).replace(SOURCE_WITHIN, ', ');
  const accented = normaliseWithAccents(plain);
  const all = statementsOf(plain);
  const hasFigures = all.map(({ from, to }) => {
    const said = plain.slice(from, to).trim();
    return /\d/.test(said) || (hasValue?.(said) ?? false);
  });
  const [first, last] = [hasFigures.indexOf(true), hasFigures.lastIndexOf(true)];
  const others = [...all.slice(0, Math.max(first, 0)), ...all.slice(last + 1)];
  const [start, end] = [all[first], all[last]];
  if (!start || !end || others.length === 0) return undefined;
  const areAsides = others.every(({ from, to }) => {
    const words = wordsIn(accented.slice(from, to));
    if (saysWeekday(words, locale)) return true;
    return isAside(words, locale) && (hasPhrase(SOURCES, words) || !opensWith(EXPLAINING, words));
  });
  return areAsides ? plain.slice(start.from, end.to).trim() : undefined;
}

/** Who or what says it may take this many words: "according to the licence portal". */
const MAX_SOURCE_WORDS = 4;

/** "According to the portal it ends on 14 May 2027": what may be left when the source before it is gone. */
export function withoutSource(text: string): string[] {
  const plain = normalise(text);
  const words = wordsIn(plain);
  const source = SOURCES.at(words, 0);
  if (!source) return [];
  const all = [...plain.matchAll(/[\p{L}\p{N}]+/gu)];
  return Array.from({ length: MAX_SOURCE_WORDS }, (_, at) => all[source.length + at + 1]?.index).flatMap(
    (from) => (from === undefined ? [] : [plain.slice(from)]),
  );
}

/** "A Tuesday, if I am not mistaken": the day of the week says nothing that the figures do not. */
function saysWeekday(words: readonly Word[], locale: Locale): boolean {
  return (
    words.some(({ plain }) => isWeekday(plain)) &&
    !classify(words, locale).some(({ kind }) => kind === 'doubting' || kind === 'others')
  );
}
