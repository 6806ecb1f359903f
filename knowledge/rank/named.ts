// A name in a question also says what it is a name of: who asks about Norway may mean the entry about countries.
import type { Locale } from '../locales.js';
import { COUNTRY_STEMS, countriesIn, placesIn, type NamedCountry } from '../meaning/countries.js';
import { THESAURUS } from '../meaning/thesaurus.js';
import type { Recognition, Term } from '../text/vocabulary.js';
import { tokensOf } from './tokens.js';
import { conceptsOf, type Parts } from './train.js';

/**
 * The terms of a text, with what its names are names of. Names of countries may have several words, and most are in no thesaurus;
 * other names are.
 */
export function namedIn(text: string, terms: readonly Term[], locale: Locale, parts: Parts): Term[] {
  const kind = COUNTRY_STEMS[locale];
  const countries =
    kind !== undefined && parts.matcher.has(kind) ? countriesNamed(text, terms, { kind, locale, parts }) : [];
  const passedOver = new Set(countries.length > 0 ? [] : placesIn(text).flatMap(({ words }) => words));
  const isNamed = new Set<NamedCountry>();
  return terms.flatMap((term) => {
    const country = countries.find(({ words }) => words.includes(term.word));
    if (!country || kind === undefined)
      return passedOver.has(term.word) ? [term] : withKind(term, locale, parts);
    const own = SURE.includes(term.recognition) && parts.matcher.has(term.stem) ? [term] : [];
    if (isNamed.has(country)) return own;
    isNamed.add(country);
    return [...own, { stem: kind, weight: 1, word: term.word, recognition: 'synonym' }];
  });
}

/**
 * A place stands for what every country is one of only beside words that an entry on countries has, too: "what time is it in
 * Norway" is not about the one entry with countries in it. Bare words, "hup norway", may be a topic's name. A city needs that
 * all the words are known here, "cheap flights to Malaga", for many a name is a city.
 */
function countriesNamed(
  text: string,
  terms: readonly Term[],
  { kind, locale, parts }: { kind: string; locale: Locale; parts: Parts },
): readonly NamedCountry[] {
  const places = placesIn(text);
  if (places.length === 0) return [];
  const named = new Set(places.flatMap(({ words }) => words));
  const others = terms.filter(({ word, weight }) => weight === 1 && !named.has(word));
  const isBare = terms.every(({ weight }) => weight === 1);
  if (!isBare && others.length > 0 && !standsWith(kind, others, locale, parts)) return [];
  const known = others.filter(({ stem }) => parts.matcher.has(stem));
  if (known.length === others.length) return places;
  return known.some(({ telling = 1 }) => telling >= TELLING) ? countriesIn(text) : [];
}

/** Words that tell less stand in any sentence. */
const TELLING = 0.5;

/** Whether an entry that has a stem also has one of some words, by stem or by meaning. */
function standsWith(
  stem: string,
  words: readonly Term[],
  locale: Locale,
  { bm25, concepts }: Parts,
): boolean {
  const holders = bm25
    .scores([{ stem, weight: 1, word: stem, recognition: 'known' }])
    .map((score) => (score > 0 ? 1 : 0));
  const sharing = (scores: Float64Array): boolean =>
    scores.some((score, at) => score > 0 && holders[at] === 1);
  return (
    sharing(bm25.scores(words)) || sharing(concepts.scores(conceptsOf(tokensOf(words, locale, THESAURUS))))
  );
}

/** A name that looks like another word is not that word. */
const SURE: readonly Recognition[] = ['known', 'accents'];

/** A name also says what it is a name of: who asks about Norway may mean the entry about countries. */
function withKind(term: Term, locale: Locale, { matcher }: Parts): Term[] {
  const kind = THESAURUS.classOf(term.stem, locale);
  if (kind === undefined || kind === term.stem || !matcher.has(kind)) return [term];
  const named: Term = { ...term, stem: kind, recognition: 'synonym' };
  return matcher.has(term.stem) ? [term, named] : [named];
}
