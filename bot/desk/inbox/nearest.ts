// The entries that come nearest to a question, and the words that bring them near.
import type { Finding } from '../../../knowledge/finder.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Locale } from '../../../knowledge/locales.js';

/** An entry that comes near. */
export interface Near {
  id: string;
  question: string;
  /** Words that the question and the entry share. */
  shared: string[];
}

const NEAREST = 3;

/** Best first, three at most. */
export function nearestTo(finding: Finding, locale: Locale, knowledge: Knowledge): Near[] {
  const { ranking } = finding.evidence;
  return ranking.candidates.slice(0, NEAREST).flatMap(({ entry }): Near[] => {
    const found = knowledge.entries[entry];
    if (!found) return [];
    const stems = knowledge.closest(finding.evidence, found.id)?.shared ?? [];
    const shared = ranking.terms
      .filter(({ stem, weight }) => weight === 1 && stems.includes(stem)) // no function words: they explain nothing
      .map(({ word }) => word);
    return [{ id: found.id, question: found.texts[locale].question, shared }];
  });
}
