// What is decided of a text, in the light of the answer before it: a text too weak to be answered alone may lean on that.
import { continues, followUp, goesOn, saysSomething } from './context.js';
import type { Confidence, Decision, NoneKind } from './decide/decide.js';
import type { Entry, KnowledgeContent } from './entry.js';
import { LOCALES, type Locale } from './locales.js';
import { isAboutCountries } from './country-answer.js';
import { onlyNamesCountry } from './meaning/countries.js';
import { stepIn } from './piece.js';
import { pointsBack } from './pointing.js';
import type { Ranking } from './rank/ranker.js';
import { stepsOf } from './steps.js';

export interface DecisionInContext {
  outcome: Decision['outcome'];
  kind?: NoneKind;
  entries: number[];
  confidence: Confidence;
  followUp: boolean;
}

/** What went before a text. */
export interface Before {
  /** The place of the entry answered last; -1 when there is none. */
  lastAt: number;
  /** The text's. */
  language: Locale;
  /** Which share of what the text asks about an entry's answer has, 0 to 1. */
  shareOf: (entry: Entry) => number;
}

/** A text too weak to be answered alone is read in the light of the last answer. */
export function inContext(
  decision: Decision,
  ranking: Ranking,
  text: string,
  { entries }: KnowledgeContent,
  { lastAt, language, shareOf }: Before,
): DecisionInContext {
  const { confidence } = decision;
  const last = entries[lastAt];
  const step = stepIn(text);
  if (
    last &&
    step !== undefined &&
    LOCALES.some((locale) => stepsOf(last.texts[locale].answer).length >= step)
  )
    return { outcome: 'answer', entries: [lastAt], confidence, followUp: true };
  if (last && isAboutCountries(last) && onlyNamesCountry(text))
    return { outcome: 'answer', entries: [lastAt], confidence, followUp: true };
  const [first = -1] = decision.entries;
  if (decision.outcome === 'answer') {
    if (last && first !== lastAt && goesOn(text, () => shareOf(last)))
      return { outcome: 'answer', entries: [lastAt], confidence, followUp: true };
    return { ...decision, followUp: first === lastAt && (continues(text) || onlyNamesCountry(text)) };
  }
  const meant = last && followUp(ranking, text, last, entries, shareOf(last));
  if (
    meant?.kind !== 'entry' &&
    decision.outcome === 'choices' &&
    onlyNamesCountry(text) &&
    entries[first] !== undefined &&
    isAboutCountries(entries[first])
  )
    return { outcome: 'answer', entries: [first], confidence, followUp: false };
  // What alone is known to be one of a few leans on nothing.
  const isOfFew = decision.outcome === 'choices' && !continues(text) && saysSomething(ranking);
  if (!meant && last && decision.outcome === 'none' && pointsBack(text, language, last))
    return { outcome: 'answer', entries: [lastAt], confidence, followUp: true };
  if (!meant || isOfFew) return { ...decision, followUp: false };
  return meant.kind === 'entry'
    ? { outcome: 'answer', entries: [meant.entry], confidence, followUp: true }
    : { outcome: 'choices', entries: meant.entries, confidence, followUp: true };
}
