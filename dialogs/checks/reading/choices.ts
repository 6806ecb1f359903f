// One of a list, said by its label, a synonym, its place, its beginning, or within a short statement.
import type { CheckWordsByLocale } from '../../../cards/words/check-words.js';
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import type { CheckId } from '../../../cards/words/check-ids.js';
import type { Field } from '../check.js';
import type { Mention } from '../check.js';
import { claimsOf, takesBack } from './claims.js';
import { isAsking } from './asking.js';
import { normalise, plainWords, type Parsed } from './parsed.js';
import { slipsBetween } from './slips.js';
import { isListed, isLoaded } from './vocabulary.js';
import { saysNo } from './yes-no.js';

export interface ChoiceOption {
  id: string;
  /** What the cards call it, in any language. */
  labels: readonly string[];
  /** What else people call it, in any language. */
  synonyms: readonly string[];
  /** None of the others: a plain "no" means it. */
  isNone: boolean;
}

/** Longer texts are no answer of the kind "we are a school". */
const MAX_STATEMENT_WORDS = 10;
const MIN_PREFIX_CHARS = 3;

/** The options of a choice with all they are called in the four languages, in the order shown. */
export function optionsOf(
  check: CheckId,
  field: Extract<Field, { kind: 'choice' }>,
  words: CheckWordsByLocale,
): ChoiceOption[] {
  const fieldWords = LOCALES.flatMap((locale) => words[locale][check].fields[field.id] ?? []);
  return field.options.map((id) => ({
    id,
    labels: fieldWords.flatMap(({ options }) => options[id] ?? []),
    synonyms: fieldWords.flatMap(({ synonyms }) => synonyms[id] ?? []),
    isNone: id === field.none,
  }));
}

/**
 * `vague` when it fits several options. Places count from 1. A name among other words counts only if they are all plain;
 * denied, it leaves the other one of two options.
 */
export function parseChoice(
  text: string,
  options: readonly ChoiceOption[],
  locale: Locale = 'en',
): Parsed<string> {
  const said = plainWords(text);
  if (said === '') return { problem: 'notUnderstood' };
  const placed = options[placeIn(text, options.length) - 1];
  if (placed) return { value: placed.id };
  const candidates = options.map(candidateOf);
  const none = options.find(({ isNone }) => isNone);
  if (none && saysNo(text)) return { value: none.id };
  for (const find of isLoaded(text) ? [named] : [named, begunLabel, begun]) {
    const found = find(said, candidates);
    if (found.length > 1) return { problem: 'vague' };
    if (found[0]) return { value: found[0].id };
  }
  if (isAsking(text)) return { problem: 'notUnderstood' };
  const stated = statedIn(text, candidates, locale);
  if (stated.length > 1) return { problem: 'vague' };
  if (stated[0]) return { value: stated[0] };
  if (new Set(mentionsOf(normalise(text), candidates, '').map(({ value }) => value)).size > 1)
    return { problem: 'vague' };
  const isBare = !isListed(text) && !said.split(' ').some(isLoaded);
  const near = isBare ? misspelt(said, candidates) : [];
  return near[0] && near.length === 1 ? { value: near[0].id } : { problem: 'notUnderstood' };
}

/** "We are a school", "not our own account": the options that the text claims, statement by statement. */
function statedIn(text: string, candidates: readonly Candidate[], locale: Locale): string[] {
  const plain = normalise(text);
  if (plain.split(' ').length > MAX_STATEMENT_WORDS) return [];
  const mentions = mentionsOf(plain, candidates, '');
  // What is told beside it, "a limited company, we make valves", takes nothing back.
  if (takesBack(text, mentions, locale, { strict: false })) return [];
  const claims = claimsOf(text, mentions, locale);
  const claimed = claims
    .filter(({ manner }) => manner === 'now')
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const open = claims.filter(({ manner }) => manner !== 'now' && manner !== 'denied');
  if (open.length > 0) return [];
  const denied = new Set(claims.filter(({ manner }) => manner === 'denied').map(({ value }) => value));
  if (claimed.some((id) => denied.has(id))) return [];
  const left = candidates.filter(({ id }) => !denied.has(id));
  const narrowed =
    candidates.length === 2 && denied.size === 1 && claimed.length === 0 ? left.map(({ id }) => id) : [];
  // "We have none of it, but volume licensing": a denial beside a claim is no harm; alone among many it answers nothing.
  return [...new Set([...claimed, ...narrowed])];
}

/** The names of options in a text, the longest where they overlap. */
function mentionsOf(plain: string, candidates: readonly Candidate[], field: string): Mention[] {
  const all = candidates.flatMap(({ id, names }) =>
    [...new Set(names)].flatMap((name) =>
      placesOf(plain, name).map((place): Mention => ({ field, value: id, ...place })),
    ),
  );
  return all.filter(
    (mention) =>
      !all.some(
        (other) =>
          other !== mention &&
          other.from <= mention.from &&
          other.to >= mention.to &&
          other.to - other.from > mention.to - mention.from,
      ),
  );
}

/** The options that stand in a text. */
export function choiceMentions(plain: string, field: string, options: readonly ChoiceOption[]): Mention[] {
  return mentionsOf(plain, options.map(candidateOf), field);
}

function candidateOf({ id, labels, synonyms, isNone }: ChoiceOption): Candidate {
  const names = [labels, synonyms].map((some) => some.map(plainWords).filter((name) => name !== ''));
  return { id, isNone, labels: names[0] ?? [], names: names.flat() };
}

/** Where a name stands in a text as whole words, whatever signs stand between them. */
function placesOf(plain: string, name: string): { from: number; to: number }[] {
  const words = name.split(' ');
  // Of some hundred names a text says one or two; to make an expression of each takes a hundred times as long.
  if (!words.every((word) => plain.includes(word))) return [];
  const pattern = words.join('[^\\p{L}\\p{N}]+');
  const found = plain.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'));
  return [...found].map(({ 0: hit, index }) => ({ from: index, to: index + hit.length }));
}

interface Candidate {
  id: string;
  isNone: boolean;
  labels: readonly string[];
  names: readonly string[];
}

type Find = (said: string, candidates: readonly Candidate[]) => Candidate[];

const named: Find = (said, candidates) => candidates.filter(({ names }) => names.includes(said));

const begunLabel: Find = (said, candidates) =>
  candidates.filter(({ labels }) => labels.some((label) => isBeginning(said, label)));

const begun: Find = (said, candidates) =>
  candidates.filter(({ names }) => names.some((name) => isBeginning(said, name)));

function isBeginning(said: string, name: string): boolean {
  return said.length >= MIN_PREFIX_CHARS && name.startsWith(said);
}

/** One slip of the pen from five letters on, two from eight. */
const misspelt: Find = (said, candidates) => {
  const slips = said.length >= 8 ? 2 : said.length >= 5 ? 1 : 0;
  const isNear = (name: string): boolean =>
    slips > 0 && Math.abs(said.length - name.length) <= slips && slipsBetween(said, name) <= slips;
  return candidates.filter(({ names }) => names.some(isNear));
};

const NUMBERED = /^(\d{1,2})(?:st|nd|rd|th|a|e|er|eme)?$/;

const PLACES: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) =>
    READING_WORDS[locale].places.flatMap((forms, at) =>
      forms.split('/').map((form): [string, number] => [plainWords(form), at + 1]),
    ),
  ),
);
/** "The last one", however many there are. */
const LAST = 6;
const PLACE_FILLERS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) =>
    READING_WORDS[locale].placeFillers.flatMap((phrase) => plainWords(phrase).split(' ')),
  ),
);

/** "2", "option 2", "the second one", "den andra", "le deuxième"; 0 for anything else. */
export function placeIn(text: string, count: number): number {
  const words = plainWords(text)
    .split(' ')
    .filter((word, _, all) => all.length === 1 || !PLACE_FILLERS.has(word));
  const [word = ''] = words;
  if (words.length !== 1 || /\d[.,]\d/.test(text)) return 0;
  const number = NUMBERED.exec(word)?.[1];
  if (number !== undefined) return Number(number);
  const place = PLACES.get(word) ?? 0;
  return place === LAST ? count : place;
}
