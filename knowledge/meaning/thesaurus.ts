// Words that mean much the same, within a language and across the four: what lets a question find an answer that puts it in
// other words. Written for this project from the general vocabulary of work and everyday life; see `concepts/`.
import { LOCALES, perLocale, type Locale } from '../locales.js';
import { stem } from '../text/languages.js';
import { fold, wordsOf, type Sample } from '../text/words.js';
import { columnsOf } from './concept-columns.js';
import { CARE_AND_LEARNING } from './concepts/care-and-learning.js';
import { COMPUTERS } from './concepts/computers.js';
import { DAILY_LIFE } from './concepts/daily-life.js';
import { EVERYDAY } from './concepts/everyday.js';
import { GETTING_ABOUT } from './concepts/getting-about.js';
import { HOMES } from './concepts/homes.js';
import { NAMES } from './concepts/names.js';
import { SCENES } from './concepts/scenes.js';
import { MONEY } from './concepts/money.js';
import { PEOPLE } from './concepts/people.js';
import { PLAIN_TALK } from './concepts/plain-talk.js';
import { PUBLIC_LIFE } from './concepts/public-life.js';
import { PLACES } from './concepts/places.js';
import { SERVICES } from './concepts/services.js';
import { SHOPS_AND_BANKS } from './concepts/shops-and-banks.js';
import { TRAVEL } from './concepts/travel.js';
import { VERB_FORMS } from './concepts/verb-forms.js';

/** A term of several words, by the stems it must be followed by. */
interface Phrase {
  rest: readonly string[];
  concept: number;
}

export interface Thesaurus {
  /** The concepts a stem may stand for, most often one or none; looked for in the other languages where `locale` lacks it. */
  conceptsOf(stem: string, locale: Locale): readonly number[];
  /** Concepts of several words ("time off"), each with the position of its first stem and its length. */
  phrasesIn(stems: readonly string[], locale: Locale): { concept: number; at: number; length: number }[];
  /** What a name is one of, as a stem: `norway` -> that of "country". Undefined for anything that is no name. */
  classOf(stem: string, locale: Locale): string | undefined;
  /** Whether a stem is such a name itself, in any language: `norway`, not `country`. */
  isName(stem: string): boolean;
  /** The names among stems that follow one another, in any language, each by its stems: `[['norway'], ['new', 'zealand']]`. */
  namesIn(stems: readonly string[]): string[][];
  /** Whether a concept is a kind of those that somebody says to be: a school, a charity. */
  isKind(concept: number): boolean;
  /** The group (a heading in the files) a concept belongs to. */
  groupOf(concept: number): number;
  readonly concepts: number;
  readonly groups: number;
  /** Every word, for the vocabulary to know. */
  readonly samples: readonly Sample[];
}

const NONE: readonly number[] = [];
const NO_PHRASES: readonly Phrase[] = [];

/** How a heading begins below which names of one kind stand. */
const NAMES_OF = '# names of ';

/** … and how one below which there are kinds, one a line. */
const KINDS_OF = '# kinds of ';

export function readThesaurus(sources: readonly string[]): Thesaurus {
  const words = perLocale(() => new Map<string, number[]>());
  const phrases = perLocale(() => new Map<string, Phrase[]>());
  const groups: number[] = [];
  const samples: Sample[] = [];
  const classes = perLocale(() => new Map<string, string>());
  const names = new Set<string>();
  let longestName = 1;
  const kinds = new Set<number>();
  let group = -1;
  let ofNames = false;
  let ofKinds = false;
  for (const line of sources.flatMap((source) => source.trim().split('\n'))) {
    if (line.startsWith('#')) {
      group++;
      ofNames = line.startsWith(NAMES_OF);
      ofKinds = line.startsWith(KINDS_OF);
      continue;
    }
    const concept = groups.push(group) - 1;
    if (ofKinds) kinds.add(concept);
    columnsOf(line).forEach(([locale, column]) => {
      const [general = [], named = []] = column.split(';').map((part) => part.split(','));
      const [kind = ''] = general;
      for (const term of [...general, ...named]) {
        samples.push({ text: term, locale });
        const stems = wordsOf(term).map((word) => stem(word, locale));
        const [first, ...rest] = stems;
        if (first === undefined) continue;
        if (ofNames && rest.length === 0) classes[locale].set(fold(first), stem(kind.trim(), locale));
        if (ofNames && named.includes(term)) {
          names.add(stems.map(fold).join(' '));
          longestName = Math.max(longestName, stems.length);
        }
        if (rest.length === 0) addTo(words[locale], fold(first), concept);
        else addTo(phrases[locale], fold(first), { rest: rest.map(fold), concept });
      }
    });
  }
  /** What a stem stands for in the first language that has it. */
  const anywhere = new Map([...LOCALES].reverse().flatMap((locale) => [...words[locale]]));
  return {
    concepts: groups.length,
    groups: group + 1,
    samples,
    groupOf: (concept) => groups[concept] ?? 0,
    isKind: (concept) => kinds.has(concept),
    isName: (stemmed) => names.has(stemmed),
    namesIn: (stems) =>
      stems.flatMap((_, at) =>
        Array.from({ length: longestName }, (__, more) => stems.slice(at, at + more + 1)).filter(
          (some, more) => some.length === more + 1 && names.has(some.join(' ')),
        ),
      ),
    classOf: (stemmed, locale) => classes[locale].get(stemmed),
    conceptsOf: (stemmed, locale) => words[locale].get(stemmed) ?? anywhere.get(stemmed) ?? NONE,
    phrasesIn(stems, locale) {
      const found = [];
      for (const [at, first] of stems.entries())
        for (const { rest, concept } of phrases[locale].get(first) ?? NO_PHRASES)
          if (rest.every((next, i) => stems[at + 1 + i] === next))
            found.push({ concept, at, length: 1 + rest.length });
      return found;
    },
  };
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** The thesaurus that ships with the engine. */
export const THESAURUS = readThesaurus([
  PEOPLE,
  COMPUTERS,
  PLACES,
  TRAVEL,
  MONEY,
  EVERYDAY,
  NAMES,
  SCENES,
  PLAIN_TALK,
  PUBLIC_LIFE,
  SERVICES,
  HOMES,
  SHOPS_AND_BANKS,
  CARE_AND_LEARNING,
  GETTING_ABOUT,
  DAILY_LIFE,
  VERB_FORMS,
]);
