// "Not Norway, Finland", "no, we are not a charity, just a business", "Portugal now, formerly Spain": a text that turns one
// value away and names another. Only its words are parted here; whether they name values is for the reader of the field.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { saysNo } from './yes-no.js';
import { openingOf, withoutSoftening } from './answer-meanings.js';
import { monthOf } from './date-names.js';
import { normaliseWithAccents } from './parsed.js';
import { statementsOf, type Stretch } from './statements.js';
import { THOUGHT } from './shared-phrases.js';
import { classify, phrasesOf, wordsIn, type Classed, type Word } from './vocabulary.js';

export interface Correction {
  /** What is claimed instead, as it was typed but for case and blanks. */
  said: string;
  /** What is turned away, each without the words that do so: "a charity"; none after a mere "no, I mean". */
  turnedAway: readonly string[];
}

/** "Utan", "instead": what they part is said of two things. They stand for a sign only beside a denial. */
const INSTEAD = partedBy(({ instead }) => instead);
/** "… and not the sixth": the denial begins a part of its own. */
const AND_NOT = partedBy(({ andNot }) => andNot);
const ANDS = phrasesOf(({ numbers }) => numbers.plus);
const DENYING = phrasesOf(({ denying }) => denying);

/** What a text claims in place of what it turns away; undefined when it does not do both, or says more than that. */
export function correctionIn(text: string, locale: Locale): Correction | undefined {
  const plain = normaliseWithAccents(text);
  if (plain.includes('?') || !turnsAway(plain, locale)) return undefined;
  const all = partsOf(plain, locale)
    .map((stretch) => ({ ...stretch, ...judged(plain.slice(stretch.from, stretch.to), locale) }))
    .filter(({ kind }) => kind !== 'nothing');
  const lastNo = all.findLastIndex(({ kind }) => kind === 'no');
  const parts = all.filter(({ kind }) => kind !== 'no');
  const kept = parts.filter((one) => one.kind === 'kept' && all.indexOf(one) > lastNo);
  const turned = parts.filter((one) => one.kind !== 'other' && !kept.includes(one));
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || turned.length + kept.length < parts.length) return undefined;
  if (turned.length === 0 && lastNo < 0) return undefined;
  // What is claimed stands in one piece: "a school, not a company, I mean".
  if (turned.some(({ from }) => from > first.from && from < last.from)) return undefined;
  return { said: plain.slice(first.from, last.to).trim(), turnedAway: turned.map(({ bare }) => bare) };
}

function turnsAway(plain: string, locale: Locale): boolean {
  const words = wordsIn(plain);
  if (words.some((_, at) => WAIT.at(words, at) !== undefined || THOUGHT.at(words, at) !== undefined))
    return true;
  return classify(words, locale).some(({ kind }) => kind === 'denying' || kind === 'past');
}

const WAIT = phrasesOf(({ correcting }) => correcting.wait);

/** "Oops, wrong": nothing but words that take back. */
function isWait(words: readonly Word[]): boolean {
  const hit = WAIT.at(words, 0);
  return hit !== undefined && (hit.length === words.length || isWait(words.slice(hit.length)));
}

type Judged = { kind: 'nothing' | 'no' | 'kept' | 'turned' | 'other'; bare: string };

/** `no`: takes back what stands before it; `nothing`: "well", "sorry"; `turned`: denied or over; `other`: hedged, wished, of somebody else. */
function judged(part: string, locale: Locale): Judged {
  const words = wordsIn(part);
  if (withoutSoftening(words).length === 0 && !WAIT.get(words)) return { kind: 'nothing', bare: '' };
  if (saysNo(part) || isWait(words) || isWait(withoutSoftening(words))) return { kind: 'no', bare: '' };
  const thought = words.findIndex((_, at) => THOUGHT.at(words, at) !== undefined);
  const held = thought < 0 ? words : words.toSpliced(thought, THOUGHT.at(words, thought)?.length ?? 0);
  const classes = classify(held, locale).map((one): Classed =>
    isMonth(one, part) ? { ...one, kind: 'plain' } : one,
  );
  const isTurning = thought >= 0 || classes.some(({ kind }) => kind === 'denying' || kind === 'past');
  const isClear = classes.every(({ kind }) => kind !== 'doubting' && kind !== 'ahead' && kind !== 'others');
  if (!isTurning) return { kind: 'kept', bare: part };
  const bare = classes
    .filter(({ kind, words: some }) => kind === 'unknown' || (kind === 'plain' && !ANDS.get(some)))
    .flatMap(({ words: some }) => some.map(({ exact }) => exact));
  return { kind: isClear ? 'turned' : 'other', bare: bare.join(' ') };
}

/** "3 May 2027": no wish. */
function isMonth({ words }: Classed, part: string): boolean {
  return words.length === 1 && /\d/.test(part) && monthOf(words[0]?.plain ?? '') !== undefined;
}

/** The statements of a text, parted also where one thing is put in place of another. */
function partsOf(plain: string, locale: Locale): Stretch[] {
  return statementsOf(plain)
    .flatMap((stretch) => cut(plain, stretch, AND_NOT, 'kept'))
    .flatMap((stretch) => afterNo(plain, stretch, locale))
    .flatMap((stretch) => cut(plain, stretch, INSTEAD, 'left'));
}

/**
 * "Oh no, 2900", "mais non c'est le 18 juin": what takes back stands by itself, and so does a no before figures unless it denies
 * them, "no 200", or is a part of something else, "no longer".
 */
function afterNo(plain: string, { from, to }: Stretch, locale: Locale): Stretch[] {
  const said = plain.slice(from, to);
  const places = [...said.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => from + index);
  const words = wordsIn(said);
  const [opening] = classify(words, locale);
  const isNo = opening?.words.length === 1 && openingOf(opening.words)?.value === false;
  const isOfFigures = /^\d/.test(words[1]?.plain ?? '') || !/\d/.test(said);
  const length = WAIT.at(words, 0)?.length ?? (isNo && !isOfFigures ? 1 : 0);
  const after = length > 0 ? places[length] : undefined;
  return after === undefined
    ? [{ from, to }]
    : [
        { from, to: after },
        { from: after, to },
      ];
}

/** @param words whether the sign's own words belong to what follows */
function cut(plain: string, { from, to }: Stretch, sign: RegExp, words: 'kept' | 'left' = 'left'): Stretch[] {
  const pieces: Stretch[] = [];
  let begin = from;
  for (const { index, 0: hit } of plain.slice(from, to).matchAll(sign)) {
    // "Utan" alone is a denial itself; after one it says what is so.
    if (words === 'left' && !denies(plain.slice(0, from + index))) continue;
    pieces.push({ from: begin, to: from + index });
    begin = from + index + (words === 'kept' ? 0 : hit.length);
  }
  return [...pieces, { from: begin, to }];
}

/** The phrases of all languages as whole words. */
function partedBy(pick: (words: (typeof READING_WORDS)['en']['correcting']) => readonly string[]): RegExp {
  const phrases = LOCALES.flatMap((locale) => pick(READING_WORDS[locale].correcting));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function denies(text: string): boolean {
  return wordsIn(text).some((_, at, words) => DENYING.at(words, at) !== undefined);
}

const OPENERS = phrasesOf(({ correcting }) => [...correcting.wait, ...correcting.openers]);

/**
 * What follows words that correct what was said before: "sorry, I meant Germany" -> "Germany"; within or at the end of a text
 * they are left out, too: "we are actually a charity". Undefined without such words.
 */
export function afterCorrecting(text: string): string | undefined {
  const plain = normaliseWithAccents(text);
  const words = wordsIn(plain);
  const places = [...plain.matchAll(/[\p{L}\p{N}]+/gu)];
  let [at, isCorrecting] = [0, false];
  while (at < words.length) {
    const rest = words.slice(at);
    const hit = OPENERS.at(rest, 0)?.length ?? 0;
    if (hit === 0 && !saysLittle(rest.slice(0, 1))) break;
    isCorrecting ||= hit > 0;
    at += Math.max(hit, 1);
  }
  const from = places[at]?.index;
  if (from === undefined || places.length !== words.length) return undefined;
  const within = words.findIndex((_, place) => place > at && OPENERS.at(words, place) !== undefined);
  const length = OPENERS.at(words, within)?.length ?? 0;
  if (within < 0) return isCorrecting ? plain.slice(from) : undefined;
  const [begin, end] = [places[within]?.index ?? from, places[within + length]?.index ?? plain.length];
  return `${plain.slice(from, begin)}${plain.slice(end)}`.trim();
}

/** Whether words are a no, or a courtesy. */
export function saysLittle(words: readonly Word[]): boolean {
  return openingOf(words)?.value === false || withoutSoftening(words).length === 0;
}
