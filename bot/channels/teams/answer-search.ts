// Finds entries while a person types in the compose box: half words and two words count, and a list may be long. Pure.
import type { Entry } from '../../../knowledge/entry.js';
import { shownEntries } from '../../../knowledge/found-entries.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { fold, wordsOf } from '../../../knowledge/text/words.js';

export interface AnswerSearch {
  /** What was typed so far; empty when the box has just been opened. */
  text: string;
  locale: Locale;
  /** Entry ids the person has shared, the latest first. */
  shared: readonly string[];
}

/** Entries for what was typed, the best first; for nothing typed, what the person shared lately and then the top questions. */
export function searchAnswers({ text, locale, shared }: AnswerSearch, knowledge: Knowledge): Entry[] {
  const { entries } = knowledge;
  if (text.trim() === '') {
    const first = [...shared, ...knowledge.profile.starters[locale].card.map(({ entry }) => entry)].flatMap(
      (id) => knowledge.entry(id) ?? [],
    );
    return [...new Set([...first, ...entries])];
  }
  const finding = knowledge.find(text, { locale });
  const titled = entries.filter((entry) => isTitled(entry, text));
  const found = new Set([...shownEntries(finding), ...titled]);
  // Hints are better than an empty list, but not beside what fits.
  return found.size > 0 || finding.outcome !== 'none' ? [...found] : finding.nearest;
}

/** Every word typed begins a word of the heading or label, in one of the languages: "vis" finds Visual Studio and Visio. */
function isTitled({ texts }: Entry, text: string): boolean {
  const typed = wordsOf(text).map(fold);
  if (typed.length === 0) return false;
  return LOCALES.some((locale) => {
    const title = wordsOf(`${texts[locale].question} ${texts[locale].label}`).map(fold);
    return typed.every((word) => title.some((titleWord) => titleWord.startsWith(word)));
  });
}
