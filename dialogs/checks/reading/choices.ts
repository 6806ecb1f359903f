// One of a list, said by its label, another name, its place, its beginning, or within a short statement.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { openingOf, withoutTakingNote } from './answer-meanings.js';
import { isAsking } from './asking.js';
import { claimsOf, takesBack, type Claim } from './claims.js';
import { endsDefinite, mannerBeside } from './neighbours.js';
import { isTypedSo, namesIn, type Choice, type ChoiceOption, type NameMention } from './option-names.js';
import { normalise, normaliseWithAccents, plainWords, type Parsed } from './parsed.js';
import { isOnlyTalk, isOrdinary } from './ordinary.js';
import { placeIn } from './places.js';
import { slipsBetween } from './slips.js';
import { classesOf, isLoaded, wordsIn } from './vocabulary.js';
import { saysNo, saysYes } from './yes-no.js';

/** Longer texts are no answer of the kind "we are a school". */
const MAX_STATEMENT_WORDS = 16;
const MIN_PREFIX_CHARS = 3;

export interface ChoiceReading {
  /** Of the conversation. */
  locale?: Locale;
  /** What somebody wants is asked: "we want more licences" answers. */
  wished?: boolean | undefined;
}

/**
 * `vague` when it fits several options. Places count from 1. A name among other words counts if they leave it standing;
 * denied, it leaves the other one of two options.
 */
export function parseChoice(text: string, choice: Choice, reading: ChoiceReading = {}): Parsed<string> {
  const { options } = choice;
  const said = plainWords(text);
  if (said === '') return { problem: 'notUnderstood' };
  const accented = wordsIn(text)
    .map(({ exact }) => exact)
    .join(' ');
  const placed = options[placeIn(text, options.length) - 1];
  if (placed) return { value: placed.id };
  const none = options.find(({ isNone }) => isNone);
  const isTalk = isOnlyTalk(text, reading.locale);
  const isRefused = saysNo(text) || saysNo(withoutTakingNote(text));
  // "Yes, we have that": of several things it does not say which.
  if (none && saysYes(text) && !isTalk) return { problem: 'vague' };
  if (none && (isRefused || isNoneAfterNo(text, none)) && !isTalk) return { value: none.id };
  const meant = isAsking(text)
    ? []
    : options.filter((option) => isMeant(said, option, reading.locale ?? 'en'));
  if (meant[0] && meant.length === 1) return { propose: [meant[0].id] };
  if (choice.unclear.includes(said)) return { problem: 'vague' };
  for (const find of isLoaded(text) || isOrdinary(text) ? [named] : [named, begunLabel, begun]) {
    const found = find(said, options);
    if (found.length > 1) return { problem: 'vague' };
    if (found[0] && isTypedSo(said, accented)) return { value: found[0].id };
  }
  if (isTalk || isAsking(text)) return { problem: 'notUnderstood' };
  const mentions = namesIn(normalise(text), choice, normaliseWithAccents(text));
  if (mentions.some(({ kind }) => kind === 'unclear')) return { problem: 'vague' };
  const stated = statedIn(text, mentions, options, reading);
  if (stated.length > 1) return { problem: 'vague' };
  if (stated[0]) return { value: stated[0] };
  if (new Set(mentions.map(({ value }) => value)).size > 1) return { problem: 'vague' };
  const isBare = !isOrdinary(text) && !said.split(' ').some(isLoaded);
  const near = isBare ? misspelt(said, options) : [];
  return near[0] && near.length === 1 ? { value: near[0].id } : { problem: 'notUnderstood' };
}

/** More words around it tell something else. */
const MAX_MEANT_WORDS = 9;

/** "It's about the whole package", without a denial. */
function isMeant(said: string, { meant }: ChoiceOption, locale: Locale): boolean {
  const words = said.split(' ');
  if (words.length > MAX_MEANT_WORDS || !meant.some((phrase) => ` ${said} `.includes(` ${phrase} `)))
    return false;
  return !classesOf(wordsIn(said), locale).includes('denying');
}

/** Words that deny by themselves, as `normalise` gives them. */
const BARE_DENIALS = LOCALES.flatMap((locale) => READING_WORDS[locale].bareDenials.map(normalise));

/** Whether what stands at a place of a text denies by itself: "pas que pour moi". */
function deniesAt(plain: string, at: number): boolean {
  return BARE_DENIALS.some((word) => plain.startsWith(`${word} `, at));
}

/** "No, neither": the no says the same. */
function isNoneAfterNo(text: string, none: ChoiceOption): boolean {
  const words = wordsIn(text);
  const rest = words.slice(1).map(({ plain }) => plain);
  return openingOf(words.slice(0, 1))?.value === false && named(rest.join(' '), [none]).length > 0;
}

/** Words between a no and what is so: "no, it is just a company". */
const MAX_BETWEEN_WORDS = 4;

/**
 * The option that stands behind a mere no, which turns away what was said or proposed before: "no just a company". "No company"
 * itself may deny one.
 */
export function optionAfterNo(
  text: string,
  options: readonly ChoiceOption[],
  locale: Locale,
): ChoiceOption | undefined {
  const [no, ...rest] = wordsIn(text);
  if (!no || openingOf([no])?.value !== false) return undefined;
  for (let between = 1; between <= MAX_BETWEEN_WORDS && between < rest.length; between++) {
    const meant = rest.slice(between).map(({ plain }) => plain);
    const [option, another] = named(meant.join(' '), options);
    const before = classesOf(rest.slice(0, between), locale);
    if (option && !another && before.every((kind) => kind === 'plain')) return option;
  }
  return undefined;
}

/** "We are a school", "not our own account": the options that the text claims, statement by statement. */
function statedIn(
  text: string,
  mentions: readonly NameMention[],
  options: readonly ChoiceOption[],
  { locale = 'en', wished = false }: ChoiceReading,
): string[] {
  const plain = normalise(text);
  if (plain.split(' ').length > MAX_STATEMENT_WORDS) return [];
  // What is told beside it, "a limited company, we make valves", takes nothing back.
  if (takesBack(text, mentions, locale, { strict: false })) return [];
  const claims = claimsOf(text, mentions, locale, {
    judge: (beside, { kind, value, from, to }) =>
      mannerBeside(beside, locale, {
        isWished: wished,
        isHint: kind === 'hint',
        // "Pas que pour moi" denies by itself: a "ne" before it belongs to its "pas".
        isNone: options.some(({ id, isNone }) => isNone && id === value) || deniesAt(plain, from),
        isDefinite: endsDefinite(plain.slice(from, to), locale),
      }),
  });
  if (claims.some(({ manner }) => manner !== 'now' && manner !== 'denied')) return [];
  const [claimed, denied] = [idsOf(claims, 'now'), idsOf(claims, 'denied')];
  if (claimed.some((id) => denied.includes(id)) && !isOfAnotherName(plain, mentions, claims, options))
    return [];
  // "We have none of it, but volume licensing": a denial beside a claim is no harm.
  if (claimed.length > 0) return claimed;
  // "Not a school" tells what it is not, and not that nobody but oneself is asked about.
  const isSure =
    mentions.every(({ kind }) => kind === 'name') &&
    claimsOf(text, mentions, locale).every(({ manner }) => manner === 'denied');
  return isSure ? leftBy(denied, options) : [];
}

/** "For the organisation, but I am no administrator": what is denied is called otherwise than what is claimed. */
function isOfAnotherName(
  plain: string,
  mentions: readonly NameMention[],
  claims: readonly Claim[],
  options: readonly ChoiceOption[],
): boolean {
  const names = (wanted: Claim['manner']): string[] =>
    mentions
      .filter((_, at) => claims[at]?.manner === wanted)
      .map(({ from, to }) => plain.slice(from, to).trim());
  const denied = names('denied');
  // Of something that may be active or not a part may be denied that decides.
  return !options.some(({ isAll }) => isAll) && !names('now').some((name) => denied.includes(name));
}

function idsOf(claims: readonly Claim[], wanted: Claim['manner']): string[] {
  const ids = claims.flatMap(({ value, manner }) =>
    manner === wanted && typeof value === 'string' ? [value] : [],
  );
  return [...new Set(ids)];
}

/** A denial leaves the other one of two options, and none where it denies what all of them rest on. */
function leftBy(denied: readonly string[], options: readonly ChoiceOption[]): string[] {
  if (denied.length === 0) return [];
  if (options.some(({ id, isAll }) => isAll && denied.includes(id)))
    return options.filter(({ isNone }) => isNone).map(({ id }) => id);
  return options.length === 2 ? options.map(({ id }) => id).filter((id) => !denied.includes(id)) : [];
}

type Find = (said: string, options: readonly ChoiceOption[]) => ChoiceOption[];

const named: Find = (said, options) =>
  options.filter(({ labels, names, hints, alone }) =>
    [labels, names, hints, alone].some((some) => some.includes(said)),
  );

const begunLabel: Find = (said, options) =>
  options.filter(({ labels }) => labels.some((label) => isBeginning(said, label)));

const begun: Find = (said, options) =>
  // "School" is no "school agreement": a whole word may be of anything.
  options.filter(({ names }) =>
    names.some((name) => isBeginning(said, name) && !name.startsWith(`${said} `)),
  );

function isBeginning(said: string, name: string): boolean {
  return said.length >= MIN_PREFIX_CHARS && name.startsWith(said);
}

/** One slip of the pen from five letters on, two from eight. */
const misspelt: Find = (said, options) => {
  const slips = said.length >= 8 ? 2 : said.length >= 5 ? 1 : 0;
  const isNear = (name: string): boolean =>
    slips > 0 && Math.abs(said.length - name.length) <= slips && slipsBetween(said, name) <= slips;
  return options.filter(({ labels, names }) => [...labels, ...names].some(isNear));
};
