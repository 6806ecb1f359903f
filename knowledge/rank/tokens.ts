// What a text says, ready to compare: each stem once with its weight and the concepts it may stand for.
import type { Locale } from '../locales.js';
import type { Thesaurus } from '../meaning/thesaurus.js';
import type { Term } from '../text/vocabulary.js';
import { uniqueTerms } from './bm25.js';

export interface Token {
  stem: string;
  /** As in `Term`. */
  weight: number;
  telling: number;
  concepts: readonly number[];
}

export function tokensOf(terms: readonly Term[], locale: Locale, thesaurus: Thesaurus): Token[] {
  const whole = terms.filter(({ recognition, weight }) => recognition !== 'joined' && weight !== 0.5);
  const inPhrases = new Map<string, number[]>();
  const stems = whole.map(({ stem }) => stem);
  for (const { concept, at, length } of thesaurus.phrasesIn(stems, locale)) {
    for (const { stem, weight } of whole.slice(at, at + length)) {
      if (weight < 1) continue;
      inPhrases.set(stem, [...(inPhrases.get(stem) ?? []), concept]);
    }
  }
  return uniqueTerms(terms).map(({ stem, weight, telling = 1 }) => {
    const single = thesaurus.conceptsOf(stem, locale);
    const more = inPhrases.get(stem);
    return { stem, weight, telling, concepts: more ? [...new Set([...more, ...single])] : single };
  });
}

/** Without function words: they tell entries apart (BM25 and the classifier keep them), but say nothing to match. */
export function contentOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ weight }) => weight >= PART_WEIGHT);
}

/** Parts of compounds say something; function words weigh less. */
const PART_WEIGHT = 0.5;
