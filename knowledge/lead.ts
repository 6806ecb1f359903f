// The one sentence of an answer that a detail question is after: "and in Japan?", "after how many days?".
// Shown first, with the whole answer beneath; no sentence is better than a wrong one.
import { LISTENING } from '../cards/words/index.js';
import { asksOfNow, deniedIn, denies, isOfNow } from './denial.js';
import { asksForFigure, asksOpenly, figureAsked } from './detail.js';
import type { EntryText } from './entry.js';
import { perLocale, type Locale } from './locales.js';
import { THESAURUS } from './meaning/thesaurus.js';
import type { Token } from './rank/tokens.js';
import { contentTokens, outlineOf, type Sentence } from './sentences.js';
import { saysOneOf } from './says.js';
import { ahead, enough, highest, meets } from './sentence-scores.js';
import { isExample, isWhole } from './standing-alone.js';
import { stepsOf } from './steps.js';
import type { Term, Vocabulary } from './text/vocabulary.js';
import { wordsOf } from './text/words.js';

/** Shorter answers are read at a glance, but for a yes or no to another question than was asked; in sentences. */
const MIN_SENTENCES = 4;
/** The best sentence must match this much (a word that only one of four sentences has is worth log 4 = 1.4 at most) … */
const LEAD_FROM = 1;
/** … this many times as much as the next best. */
const LEAD_AHEAD = 1.6;
/** Of sentences that all tell a figure, the best needs less. */
const FIGURE_AHEAD = 1.25;
/** What the word next to those that ask for a figure weighs. */
const NEAREST_WORTH = 1.5;
/** A sentence needs to be only so much ahead of the opening. */
const OPENING_AHEAD = 1.25;
/** A sentence that tells a day or a time fits "when?" so much the better. */
const MOMENT_WORTH = 1;
/** An update fits what asks how things are by now so much the better. */
const NOW_WORTH = 1;
/** Where the answer begins with yes or no, or every word is in its heading, a sentence must have this share of all words. */
const STANDS_OUT = 0.5;

/**
 * The sentence to show before the whole answer. None where the answer begins with it anyway; where it begins with the yes or
 * no that was asked for and no sentence fits the question better than what is asked in its heading; where it tells of what the
 * question denies; and where it is a step: steps are read in order.
 * @param terms the question's terms
 * @returns the sentence as Markdown, or undefined when no single one stands out
 */
export function leadSentence(
  text: EntryText,
  locale: Locale,
  terms: readonly Term[],
  vocabulary: Vocabulary,
): string | undefined {
  const { sentences, updates, heading } = outlineOf(text, locale, vocabulary);
  const opening = sentences[0]?.markdown ?? '';
  const yesOrNo = !asksOpenly(terms, locale);
  const lead =
    detailOf(text, locale, terms, vocabulary) ??
    (yesOrNo && stepsOf(text.answer).length === 0 ? answering(sentences, heading, terms, locale) : undefined);
  if (lead === undefined || lead.markdown === opening) return undefined;
  if (lacksReason(lead, terms, locale)) return undefined;
  const replies = saysYesOrNo(opening, locale);
  if (!replies && sentences.length < MIN_SENTENCES && !updates.includes(lead)) return undefined;
  if (replies && yesOrNo && !standsOut(lead, heading, terms, locale)) return undefined;
  if (tellsOfDenied(lead, terms, locale)) return undefined;
  const { markdown } = lead;
  if (!isWhole(markdown, locale) || isExample(text.answer, markdown, locale)) return undefined;
  return stepsOf(text.answer).some((step) => step.includes(markdown)) ? undefined : markdown;
}

/** Where all words are the heading's: what answers yes or no to just this of it. */
function answering(
  sentences: readonly Sentence[],
  heading: Sentence,
  terms: readonly Term[],
  locale: Locale,
): Sentence | undefined {
  const lead = ahead(highest(sentences, contentTokens(terms, locale)), LEAD_AHEAD);
  return lead && standsOut(lead, heading, terms, locale) ? lead : undefined;
}

/** A sentence with most of what a question says, with more of it than the heading has, and on the same thing. */
function standsOut(lead: Sentence, heading: Sentence, terms: readonly Term[], locale: Locale): boolean {
  const asked = contentTokens(terms, locale);
  const covers = (one: Sentence): number => highest([one], asked)[0]?.covers ?? 0;
  // "Visitors" are asked about in both: not the sentence on staff.
  const shared = asked.filter((token) => meets(heading, token));
  if (shared.length > 0 && !shared.some((token) => meets(lead, token))) return false;
  return covers(lead) >= STANDS_OUT && covers(lead) > covers(heading);
}

/** "If we are not a school": not the sentence on schools. */
function tellsOfDenied(lead: Sentence, terms: readonly Term[], locale: Locale): boolean {
  if (denies(wordsOf(lead.markdown), locale)) return false;
  const denied = new Set(
    deniedIn(
      terms.map(({ word }) => word),
      locale,
    ),
  );
  if (denied.size === 0) return false;
  const tokens = contentTokens(
    terms.filter(({ word }) => denied.has(word)),
    locale,
  );
  return tokens.some((token) => meets(lead, token));
}

/** The sentence of an answer that fits a question's words, for a follow-up. */
export function detailSentence(
  text: EntryText,
  locale: Locale,
  terms: readonly Term[],
  vocabulary: Vocabulary,
): string | undefined {
  return detailOf(text, locale, terms, vocabulary)?.markdown;
}

/**
 * The sentence of an answer that fits a question's words, where one stands out: the one on the country that is named; the
 * one with a figure, where a figure is asked for; else the one that has most of what the question says.
 */
function detailOf(
  text: EntryText,
  locale: Locale,
  terms: readonly Term[],
  vocabulary: Vocabulary,
): Sentence | undefined {
  const { sentences, updates, tells } = outlineOf(text, locale, vocabulary);
  const figure = figureAsked(terms);
  // What asks for a figure, and "still", say nothing of what it is about.
  const asked = contentTokens(
    terms.filter(({ word }) => !(figure !== undefined && asksForFigure(word)) && !isOfNow(word, locale)),
    locale,
  );
  const names = THESAURUS.namesIn(terms.map(({ stem }) => stem));
  if (names.length > 0) {
    // "Is it available in Norway?" must not be told what is not available in Japan.
    const naming = (some: readonly Sentence[]): Sentence[] =>
      some.filter(({ stems }) => names.some((name) => name.every((stem) => stems.has(stem))));
    const named = [naming(sentences), naming(updates)].find((some) => some.length > 0) ?? [];
    return highest(named, asked)[0]?.sentence;
  }
  const told = (sentence: Sentence): boolean => figure !== undefined && sentence.figures.has(figure);
  const wanted = asked.map((token) => ({ ...token, telling: token.telling * tells(token.stem) }));
  if (figure === 'span' || figure === 'count') {
    const figures = sentences.filter(told);
    // The only figure of an answer need not be the one that is asked for; "how long?" alone asks for any.
    if (figures.length === 1) return asked.length === 0 ? figures[0] : enough(highest(figures, wanted)[0]);
    return ahead(highest(figures, asked.map(nearestFirst)), FIGURE_AHEAD);
  }
  const ofNow = asksOfNow(
    terms.map(({ word }) => word),
    locale,
  );
  const worth = (sentence: Sentence): number =>
    (told(sentence) ? MOMENT_WORTH : 0) + (updates.includes(sentence) ? NOW_WORTH : 0);
  // An update is about later: it leads only where that is asked for.
  const scored = highest(ofNow ? [...sentences, ...updates] : sentences, wanted, worth);
  const [best, next] = scored;
  if (!best || best.score < LEAD_FROM || best.covers === 0) return undefined;
  if (!(told(best.sentence) || enough(best))) return undefined;
  // The opening is read first in any case, and so is no rival like another.
  return ahead(scored, next?.sentence === sentences[0] ? OPENING_AHEAD : LEAD_AHEAD);
}

/** What lasts, or is counted, stands next to the words that ask: "how long does a key …". */
function nearestFirst(token: Token, at: number): Token {
  return at === 0 ? { ...token, weight: token.weight * NEAREST_WORTH } : token;
}

/** What is asked with "why" is answered by a reason, or by the answer as a whole. */
function lacksReason(lead: Sentence, terms: readonly Term[], locale: Locale): boolean {
  const asked = terms.map(({ word }) => word).join(' ');
  return saysOneOf(asked, 'asksWhy', locale) && !saysOneOf(lead.markdown, 'reasons', locale);
}

/** "Yes.", "Nej, …": in the first word. */
function saysYesOrNo(sentence: string, locale: Locale): boolean {
  const [first = ''] = wordsOf(sentence);
  return YES_OR_NO[locale].has(first);
}

const YES_OR_NO = perLocale((locale) => new Set(LISTENING[locale].replies));
