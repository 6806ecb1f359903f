// What a question denies of the asker ("if we are not a school", "sans Software Assurance"): a sentence on just that is no answer
// to it. And whether it asks how things are now. Told by a few function words, of no topic.
import { LOCALES, perLocale, type Locale } from './locales.js';
import { fold } from './text/words.js';

interface Denying {
  /** What begins the denial by itself. */
  without: string;
  /** Deny what stands near, where one of `of` stands before them. */
  not: string;
  /** Of whom, or on which condition. */
  of: string;
  /** Ask whether something is so today. */
  now: string;
}

const WORDS: Record<Locale, Denying> = {
  en: {
    without: 'without lacking',
    not: 'not no neither nor arent isnt dont doesnt havent hasnt wasnt werent never',
    of: 'if when although though because since we i were im weve organisation company firm employer',
    now: 'still nowadays today anymore currently',
  },
  sv: {
    without: 'utan',
    not: 'inte ej ingen inget inga aldrig varken',
    of: 'om när fast fastän trots eftersom vi jag organisationen företaget firman',
    now: 'fortfarande numera nuförtiden idag kvar',
  },
  nl: {
    without: 'zonder',
    not: 'niet geen nooit noch',
    of: 'als indien wanneer hoewel omdat terwijl we wij ik organisatie bedrijf',
    now: 'nog tegenwoordig inmiddels momenteel',
  },
  fr: {
    without: 'sans',
    not: 'pas ni aucun aucune jamais',
    of: 'si quand lorsque bien comme puisque nous on je organisation entreprise',
    now: 'encore toujours aujourdhui hui désormais actuellement',
  },
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

const WITHOUT = setOf(LOCALES.map((locale) => WORDS[locale].without).join(' '));
const wordsFor = (kind: keyof Denying): Readonly<Record<Locale, ReadonlySet<string>>> =>
  perLocale((locale) => setOf(WORDS[locale][kind]));
const NOT = wordsFor('not');
const OF = wordsFor('of');
const NOW = wordsFor('now');

/** So many words before a denial name whom it is about, and so many after it are denied. */
const BEFORE = 5;
const AFTER = 7;

/** The words of a question that it denies. @param words in order */
export function deniedIn(words: readonly string[], locale: Locale): readonly string[] {
  const folded = words.map(fold);
  const denied = new Set<string>();
  folded.forEach((word, at) => {
    if (WITHOUT.has(word)) return words.slice(at + 1, at + 1 + AFTER).forEach((one) => denied.add(one));
    if (!NOT[locale].has(word)) return;
    const from = Math.max(0, at - BEFORE);
    const of = folded.slice(from, at).findIndex((one) => OF[locale].has(one));
    // "We have this and that, do we not?" denies nothing.
    if (of < 0) return;
    words.slice(from + of + 1, at + 1 + AFTER).forEach((one) => denied.add(one));
  });
  return [...denied];
}

/** Whether a question asks how things are by now: "is it still …", "vad heter det numera". */
export function asksOfNow(words: readonly string[], locale: Locale): boolean {
  const folded = words.map(fold);
  // "Not yet", "nog niet", "pas encore" do not.
  const isDenied = (at: number): boolean =>
    [folded[at - 1], folded[at + 1]].some((near) => near !== undefined && NOT[locale].has(near));
  return folded.some((word, at) => NOW[locale].has(word) && !isDenied(at));
}

/** Whether a sentence denies something itself. */
export function denies(words: readonly string[], locale: Locale): boolean {
  return words.some((word) => NOT[locale].has(fold(word)) || WITHOUT.has(fold(word)));
}
