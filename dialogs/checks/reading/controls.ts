// Typed texts that steer a check instead of answering it: "back", "cancel", "change the country to Japan".
// Whole texts only, but for courtesies around them, in any of the four languages, the person's own first.
import type { CheckWordsByLocale } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { remembered } from '../../../knowledge/text/remembered.js';
import { fold, wordsOf } from '../../../knowledge/text/words.js';
import type { CheckId } from '../../../cards/words/checks.js';
import { fieldsOf, type Field, type Step } from '../check.js';
import { withoutCourtesy } from './courtesy.js';
import { withoutSoftening } from './answer-meanings.js';
import { normaliseWithAccents } from './parsed.js';
import { classesOf, phrasesOf, wordsIn, type Word } from './vocabulary.js';

export type Control =
  | { kind: 'back' | 'cancel' | 'startOver' | 'copy' }
  /** `rest` may hold the new value: "Japan". */
  | { kind: 'change'; field: Field; rest: string };

const PLAIN_CONTROLS = ['back', 'cancel', 'startOver', 'copy'] as const;

/**
 * @param steps those that apply: only what they ask can be changed
 */
export function readControl(
  text: string,
  check: CheckId,
  steps: readonly Step[],
  words: CheckWordsByLocale,
  preferred: Locale,
): Control | undefined {
  const fields = fieldsOf(steps);
  for (const locale of [preferred, ...LOCALES]) {
    const { engine, [check]: checkWords } = words[locale];
    const bare = withoutCourtesy(text, locale);
    // "No thanks, leave it": the last word may be a courtesy's or the command's.
    const keys = [text, withoutCourtesy(text, locale, 'start'), bare].map(keyOf);
    const kind = PLAIN_CONTROLS.find((control) =>
      keysOf(engine.typed[control]).some((phrase) => keys.includes(phrase)),
    );
    if (kind) return { kind };
    const openings = engine.change.filter(
      (phrase) => locale === preferred || !isOrdinaryIn(phrase, preferred),
    );
    const changed = changeIn(bare, openings, fields, checkWords.fields);
    if (changed) return { kind: 'change', ...changed };
  }
  return undefined;
}

/**
 * "Oh forget it, stop this", "I'm getting confused, can we stop this?": whether one of the statements of a text is a command to
 * stop. For texts that answer nothing: in another a "stop" may be of anything.
 */
export function saysStop(text: string, words: CheckWordsByLocale): boolean {
  // Not at a "but": "laat maar zitten" is one command.
  const parts = normaliseWithAccents(text).split(/[,;.!?:]|\s-\s/);
  return parts.some((said) => {
    const interjected = wordsIn(said).findIndex((word) => !isInterjection(word));
    const rest = wordsIn(said).slice(Math.max(interjected, 0));
    const bare = rest.map(({ exact }) => exact).join(' ');
    return LOCALES.some((locale) => {
      const keys = [said, bare, withoutCourtesy(said, locale), withoutCourtesy(bare, locale)].map(keyOf);
      return keysOf(words[locale].engine.typed.cancel).some((phrase) => keys.includes(phrase));
    });
  });
}

function isInterjection(word: Word): boolean {
  return withoutSoftening([word]).length === 0 || ASKING_OPENERS.get([word]) !== undefined;
}

const ASKING_OPENERS = phrasesOf(({ asking }) => asking.openers);

/** The Dutch "pas de …" opens a change, the French one denies: in a French conversation it is French. */
function isOrdinaryIn(phrase: string, locale: Locale): boolean {
  return !classesOf(wordsIn(phrase), locale, 'own').includes('unknown');
}

/** "Change the country to Japan": an opening, the name of a field with nothing but words before it, what follows. */
function changeIn(
  text: string,
  openings: readonly string[],
  fields: readonly Field[],
  words: Readonly<Record<string, { name: string }>>,
): { field: Field; rest: string } | undefined {
  const key = keyOf(text);
  const opening = longestOpening(key, openings);
  return opening === undefined ? undefined : fieldNamed(key.slice(opening.length), fields, words);
}

/** Keys of fixed phrases, worked out once: every typed text is held against all of them. */
export function keysOf(phrases: readonly string[]): readonly string[] {
  const known = KEYS.get(phrases);
  if (known) return known;
  const keys = phrases.map(keyOf);
  KEYS.set(phrases, keys);
  return keys;
}

const KEYS = new WeakMap<readonly string[], readonly string[]>();

/** Each check and language asks for the key of the same text and of its words. */
const REMEMBERED_KEYS = 64;

/** Lower case, no accents, no punctuation. */
export const keyOf = remembered((text: string): string => fold(wordsOf(text).join(' ')), REMEMBERED_KEYS);

function longestOpening(key: string, phrases: readonly string[]): string | undefined {
  const openings = phrases.map((phrase) => `${keyOf(phrase)} `).filter((opening) => key.startsWith(opening));
  return openings.sort((a, b) => b.length - a.length)[0];
}

/** The field whose name shares most with the text, and what follows the name. */
function fieldNamed(
  text: string,
  fields: readonly Field[],
  words: Readonly<Record<string, { name: string }>>,
): { field: Field; rest: string } | undefined {
  const said = text.split(' ');
  let best: { field: Field; rest: string; share: number } | undefined;
  for (const field of fields) {
    const called = keyOf(words[field.id]?.name ?? '').split(' ');
    // "E-mail" is "email", too.
    const name = [...called, ...called.slice(1).map((part, at) => `${called[at]}${part}`)];
    const hits = said.flatMap((word, at) =>
      name.some((part) => sameWord(part, word) || endsWithWord(part, word)) ? [at] : [],
    );
    const last = hits.at(-1);
    if (last === undefined) continue;
    const share = hits.length / Math.max(called.length, last + 1);
    if (!best || share > best.share) best = { field, rest: said.slice(last + 1).join(' '), share };
  }
  return best && { field: best.field, rest: best.rest };
}

/** Endings differ ("country", "countries"; "land", "landet"), so the beginning decides. */
function sameWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const common = Math.max(3, shorter - 2);
  return a.slice(0, common) === b.slice(0, common) && shorter >= 3 && Math.abs(a.length - b.length) <= 4;
}

/** "Förfallodatum" is a "datum", and so is "vervaldatum": the last part of a compound, with an ending of two letters at most. */
function endsWithWord(name: string, word: string): boolean {
  return [0, 1, 2].some((cut) => {
    const stem = word.slice(0, word.length - cut);
    return stem.length >= MIN_COMPOUND_CHARS && name.length > stem.length && name.endsWith(stem);
  });
}

const MIN_COMPOUND_CHARS = 5;
