// One of a list, said by its label, a synonym, its place, its beginning, or within a short statement.
import { distance } from 'fastest-levenshtein';
import type { CheckWordsByLocale } from '../../../cards/words/check-words.js';
import { LOCALES } from '../../../knowledge/locales.js';
import type { CheckId } from '../../../cards/words/check-ids.js';
import type { Field } from '../check.js';
import { isAsking, plainWords, type Parsed } from './parsed.js';
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

/** `vague` when it fits several options. Places count from 1. */
export function parseChoice(text: string, options: readonly ChoiceOption[]): Parsed<string> {
  const said = plainWords(text);
  if (said === '') return { problem: 'notUnderstood' };
  const placed = options[placeIn(said) - 1];
  if (placed) return { value: placed.id };
  const none = options.find(({ isNone }) => isNone);
  if (none && saysNo(text)) return { value: none.id };
  const candidates = options.map(({ id, labels, synonyms, isNone }): Candidate => {
    const names = [labels, synonyms].map((some) => some.map(plainWords).filter((name) => name !== ''));
    return { id, isNone, labels: names[0] ?? [], names: names.flat() };
  });
  for (const find of [named, begunLabel, begun, ...(isAsking(text) ? [] : [mentioned, misspelt])]) {
    const found = find(said, candidates);
    if (found.length > 1) return { problem: 'vague' };
    if (found[0]) return { value: found[0].id };
  }
  return { problem: 'notUnderstood' };
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

/** Words that deny what stands beside them, "not a school", unless that is a denial itself: "no, none of them". */
const NEGATIONS = new Set(
  'no not nor isn aren don doesn without nej inte ej utan icke niet geen nee zonder non pas sans ni'.split(
    ' ',
  ),
);

/** "We are a school": a name among other words. A name within a longer one, "from Software Assurance", does not count. */
const mentioned: Find = (said, candidates) => {
  if (said.split(' ').length > MAX_STATEMENT_WORDS) return [];
  const all = candidates.flatMap((candidate) =>
    candidate.names.filter((name) => contains(said, name)).map((name) => ({ candidate, name })),
  );
  const longest = all.filter(
    ({ name }) => !all.some((other) => other.name !== name && contains(other.name, name)),
  );
  const affirmed = longest.filter(({ name, candidate }) => {
    const around = ` ${said} `.replace(` ${name} `, ' ').split(' ');
    return candidate.isNone || !around.some((word) => NEGATIONS.has(word));
  });
  return [...new Set(affirmed.map(({ candidate }) => candidate))];
};

/** One slip of the pen from five letters on, two from eight. */
const misspelt: Find = (said, candidates) => {
  const slips = said.length >= 8 ? 2 : said.length >= 5 ? 1 : 0;
  const isNear = (name: string): boolean =>
    slips > 0 && Math.abs(said.length - name.length) <= slips && distance(said, name) <= slips;
  return candidates.filter(({ names }) => names.some(isNear));
};

function contains(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

const NUMBERED =
  /^(?:(?:number|option|nr|no|nummer|alternativ|optie|keuze|numero|n|choix|the|den|de|het|le|la) )*(\d{1,2})(?:st|nd|rd|th|a|e|er|eme)?$/;
const ORDINALS = [
  'first forsta eerste premier premiere',
  'second andra tweede deuxieme',
  'third tredje derde troisieme',
  'fourth fjarde vierde quatrieme',
  'fifth femte vijfde cinquieme',
].map((words) => words.split(' '));

/** "2", "option 2", "the second one", "den andra", "le deuxième"; 0 for anything else. */
function placeIn(said: string): number {
  const number = NUMBERED.exec(said)?.[1];
  if (number !== undefined) return Number(number);
  const bare = said.replace(/^(?:the|den|de|het|le|la) /, '').replace(/ (?:one|option)$/, '');
  return ORDINALS.findIndex((words) => words.includes(bare)) + 1;
}
