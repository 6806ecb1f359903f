// Texts that ask the same thing, together: alike by stems and, across languages, by what the words mean.
import type { Locale } from '../locales.js';
import type { Term, Vocabulary } from '../text/vocabulary.js';
import { uniqueTerms } from './bm25.js';
import { buildLikeness } from './likeness.js';
import { conceptTerms } from './train.js';

export interface AskedText {
  text: string;
  locale: Locale;
}

/** Cosine from which two texts ask the same thing: chosen by looking at groups, not measured on a set of questions yet. */
export const SAME_FROM = 0.5;

/**
 * Each text joins the group whose first text it is most like; the first of a group is its best example when the most
 * frequent come first.
 * @returns for each text the index of the first text of its group
 */
export function clusterTexts(texts: readonly AskedText[], vocabulary: Pick<Vocabulary, 'analyse'>): number[] {
  const terms = texts.map(({ text, locale }) => termsOf(text, locale, vocabulary));
  const likeness = buildLikeness(terms);
  const firsts: number[] = [];
  return texts.map((_, at) => {
    const alike = likeness.to(terms[at] ?? []);
    let best = -1;
    for (const first of firsts) {
      const value = alike[first] as number;
      if (value >= SAME_FROM && (best < 0 || value > (alike[best] as number))) best = first;
    }
    if (best < 0) firsts.push((best = at));
    return best;
  });
}

/** Function words tell nothing of what is asked. */
function termsOf(text: string, locale: Locale, vocabulary: Pick<Vocabulary, 'analyse'>): Term[] {
  const terms = vocabulary.analyse(text, locale);
  const said = terms.filter(({ weight }) => weight >= 0.5);
  return uniqueTerms([...said, ...conceptTerms({ terms: said, locale })]);
}
