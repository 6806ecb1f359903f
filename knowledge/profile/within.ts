// What a message asks whose words are not told in advance: `within` of a shortcut in `bot.yml`. Strangers say who they are, where,
// and how many; what they ask is then told by a few words of it, and all else may be anything. Pure.
import { askingClauses, introducesSomebody } from '../asking-part.js';
import type { Locale } from '../locales.js';
import { countriesIn } from '../meaning/countries.js';
import { stem } from '../text/languages.js';
import { wordsOf } from '../text/words.js';
import type { ShortcutTarget } from './shortcut-target.js';

/** Words of one language as the settings write them; of several in one item all must be there. */
export interface WithinWords {
  /** One of these is in what is asked; left out where whatever is asked means it. */
  asks?: readonly string[] | undefined;
  /** One of these is anywhere in the message; left out where it is told by what is asked. */
  about?: readonly string[] | undefined;
  /** None of these is in what is asked, nor anywhere in what may be brief. */
  unless?: readonly string[] | undefined;
}

/** When a shortcut may be known within a message at all. */
export interface WithinRules {
  /** Of brief texts, too; else only where somebody introduces themselves, wants a yes or a no, or tells at length. */
  brief?: boolean | undefined;
  /** Only where the person spoke of this before: "can we renew it?". */
  after?: string | undefined;
}

/** The same, by stems. */
export interface Within extends WithinRules {
  target: ShortcutTarget;
  asks: Stems | undefined;
  about: Stems | undefined;
  unless: Stems;
}

/** Items, each of one or more stems. */
type Stems = readonly (readonly string[])[];

export type WithinMessages = Readonly<Record<Locale, readonly Within[]>>;

export function withinOf(
  target: ShortcutTarget,
  { brief, after }: WithinRules,
  { asks, about, unless = [] }: WithinWords,
  locale: Locale,
): Within {
  const stems = (items: readonly string[]): Stems => items.map((item) => stemsOf(item, locale));
  return {
    target,
    brief,
    after,
    asks: asks && stems(asks),
    about: about && stems(about),
    unless: stems(unless),
  };
}

/** Nobody writes more without telling something beside what is asked; in so many words of several parts neither. In words. */
const MIN_TELLING_WORDS = { whole: 16, inParts: 10 };

/**
 * @param locale the language of the text
 * @param spokenOf what the person spoke of before, as an `after` names it
 * @returns undefined where the text asks of a country by its name, too: the answer may differ by country
 */
export function askedWithin(
  text: string,
  messages: readonly Within[],
  locale: Locale,
  spokenOf?: string,
): ShortcutTarget | undefined {
  const tells = tellsSomething(text);
  const possible = messages.filter(
    ({ brief, after }) => (brief === true || tells) && (after === undefined || after === spokenOf),
  );
  if (possible.length === 0) return undefined;
  const all = new Set(stemsOf(text, locale));
  const clauses = askingClauses(text)
    .filter((clause) => countriesIn(clause).length === 0)
    .map((clause) => new Set(stemsOf(clause, locale)));
  return possible.find(
    ({ asks, about, unless, brief }) =>
      (about === undefined || hasOne(all, about)) &&
      (brief !== true || !hasOne(all, unless)) &&
      clauses.some((stems) => (asks === undefined || hasOne(stems, asks)) && !hasOne(stems, unless)),
  )?.target;
}

function tellsSomething(text: string): boolean {
  const { length } = wordsOf(text);
  const { whole, inParts } = MIN_TELLING_WORDS;
  return length >= whole || (length >= inParts && askingClauses(text).length > 1) || introducesSomebody(text);
}

/** Which of the things that an `after` names a text speaks of. */
export function spokenOfIn(text: string, messages: WithinMessages, locale: Locale): string | undefined {
  const all = new Set(stemsOf(text, locale));
  return messages[locale].find(
    ({ after }) => after !== undefined && stemsOf(after, locale).every((one) => all.has(one)),
  )?.after;
}

function hasOne(stems: ReadonlySet<string>, items: Stems): boolean {
  return items.some((item) => item.every((one) => stems.has(one)));
}

/** Shorter words are taken as they stand: the stem of Swedish "våra" is that of "where". In letters. */
const MIN_STEMMED = 5;

/** A word as it stands is no stem of a longer one: Dutch "mensen" is no "mens". */
function stemsOf(text: string, locale: Locale): string[] {
  return wordsOf(text).map((word) => (word.length < MIN_STEMMED ? `=${word}` : stem(word, locale)));
}
