// Which detail a question is after, as far as its wording tells: how long, how many, when; and whether "yes" or "no" could be
// the answer. And whether a sentence has such a detail. Pure, and of no topic.
import { LISTENING } from '../cards/words/index.js';
import type { DetailWords } from '../cards/words/listening-words.js';
import { LOCALES, perLocale, type Locale } from './locales.js';
import { COMPOUNDING } from './text/languages.js';
import type { Term } from './text/vocabulary.js';
import { fold, wordsOf } from './text/words.js';

/** `span`: a length of time. `count`: a number of anything, or how often. `moment`: a day or a time. */
export type Figure = 'span' | 'count' | 'moment';

/** A question's own words, in order; parts of compounds come from one word. */
function wordsOfTerms(terms: readonly Term[]): string[] {
  const words = terms.filter(({ recognition }) => recognition !== 'joined').map(({ word }) => fold(word));
  return words.filter((word, at) => word !== words[at - 1]);
}

/** The figure that a question asks for, in any language. */
export function figureAsked(terms: readonly Term[]): Figure | undefined {
  const text = ` ${wordsOfTerms(terms).join(' ')} `;
  const says = (phrases: readonly string[]): boolean => phrases.some((phrase) => text.includes(phrase));
  if (says(ASKS.howLong)) return 'span';
  if (says(ASKS.howMany)) return 'count';
  return says(ASKS.when) ? 'moment' : undefined;
}

/** Whether a word only asks for a figure: the "long" of "how long". */
export function asksForFigure(word: string): boolean {
  return ASKING.has(fold(word));
}

/** Folded, between spaces, so that words are found whole. */
const ASKS = {
  howLong: phrasesOf('howLong'),
  howMany: phrasesOf('howMany'),
  when: phrasesOf('when'),
};

function phrasesOf(kind: keyof DetailWords): string[] {
  return LOCALES.flatMap((locale) => LISTENING[locale].details[kind]).map(
    (phrase) => ` ${wordsOf(phrase).map(fold).join(' ')} `,
  );
}

/** The words of all these, without what is counted. */
const ASKING: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => {
    const { howLong, howMany, when, times } = LISTENING[locale].details;
    const counted = new Set(times.map(fold));
    return [...howLong, ...howMany, ...when]
      .flatMap(wordsOf)
      .map(fold)
      .filter((word) => !counted.has(word));
  }),
);

/** Whether neither "yes" nor "no" answers a question: it begins with "which", perhaps after a word or two, or has an "or". */
export function asksOpenly(terms: readonly Term[], locale: Locale): boolean {
  const words = wordsOfTerms(terms);
  const { openly, between } = DETAILS[locale];
  return (
    words.slice(0, OPENING_WORDS).some((word) => openly.has(word)) ||
    words.slice(2, -1).some((word) => between.has(word))
  );
}

/** "After how many …", "from which …": so many words may stand before the one that asks, itself included. */
const OPENING_WORDS = 3;

const DETAILS = perLocale((locale) => {
  const { openly, between, times, numbers, often } = LISTENING[locale].details;
  const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
  return {
    openly: folded(openly),
    between: folded(between),
    times: folded(times),
    numbers: folded(numbers),
    often: folded(often),
  };
});

/** The kinds of figures that a sentence tells: "five days", "five working days". */
export function figuresIn(markdown: string, locale: Locale): ReadonlySet<Figure> {
  const plain = markdown.replace(/\]\([^)\]]*\)/g, ' ');
  const words = wordsOf(plain).map(fold);
  const { times, numbers, often } = DETAILS[locale];
  const isNumber = (word = ''): boolean => numbers.has(word) || /^\d+$/.test(word);
  const figures = new Set<Figure>();
  if (
    words.some(
      (word, at) => isTime(word, times, locale) && (isNumber(words[at - 1]) || isNumber(words[at - 2])),
    )
  )
    figures.add('span').add('moment').add('count');
  if (DATE.test(plain)) figures.add('moment');
  if (COUNT.test(plain) || words.some((word) => often.has(word))) figures.add('count');
  return figures;
}

/** "Days", and where words are compounded "werkdagen", "arbetsdagar", too. */
function isTime(word: string, times: ReadonlySet<string>, locale: Locale): boolean {
  if (times.has(word)) return true;
  return COMPOUNDING.has(locale) && [...times].some((time) => time.length > 2 && word.endsWith(time));
}

/** "31 January 2021", "1er mars 2021". */
const DATE = /(?<!\d)\d{1,2}(?:er|st|nd|rd|th)? \p{L}+\.? \d{4}(?!\d)/u;

/** "2,000 licences", "three" is left out; "Microsoft 365" and "Visio 2019" are names. */
const COUNT =
  /(?<!\d)\d{1,3}(?:[ .,\u00A0\u202F]\d{3})+(?!\d)|(?<![\p{Lu}\d][\p{L}\d]* )(?<![\d\p{L}.])\d{1,3} \p{Ll}/u;
