// The one sentence of an answer that a detail question is after: "and in Japan?", "after how many days?".
// Shown first, with the whole answer beneath; no sentence is better than a wrong one.
import { anyOf } from '../cards/words/format.js';
import { LISTENING } from '../cards/words/index.js';
import { asksForFigure, asksOpenly, figureAsked } from './detail.js';
import type { EntryText } from './entry.js';
import { perLocale, type Locale } from './locales.js';
import { THESAURUS } from './meaning/thesaurus.js';
import type { Token } from './rank/tokens.js';
import { conceptsOf, contentTokens, outlineOf, type Sentence } from './sentences.js';
import { stepsOf } from './steps.js';
import type { Term, Vocabulary } from './text/vocabulary.js';
import { wordsOf } from './text/words.js';

/** Shorter answers are read at a glance; in sentences. */
const MIN_SENTENCES = 4;
/** The best sentence must match this much (a word that only one of four sentences has is worth log 4 = 1.4 at most) … */
const LEAD_FROM = 1;
/** … this many times as much as the next best … */
const LEAD_AHEAD = 1.6;
/** … and have this share of what the question says beyond the entry's heading. */
const LEAD_COVERS = 0.25;
/** Of sentences that all tell a figure, the best needs less. */
const FIGURE_AHEAD = 1.25;
/** What the word next to those that ask for a figure weighs. */
const NEAREST_WORTH = 1.5;
/** A sentence needs to be only so much ahead of the opening. */
const OPENING_AHEAD = 1.25;
/** What somebody says to be, "we are a school", weighs so much more than another word. */
const KIND_WORTH = 2;
/** A sentence that tells a day or a time fits "when?" so much the better. */
const MOMENT_WORTH = 1;
/** A word met by its meaning alone counts for so much of one met as it stands. */
const BY_CONCEPT = 0.7;

/**
 * The sentence to show before the whole answer. None where the answer begins with it anyway; where it begins with the yes or
 * no that was asked for (its reason must not come first); and where it is a step: steps are read in order.
 * @param terms the question's terms
 * @returns the sentence as Markdown, or undefined when no single one stands out
 */
export function leadSentence(
  text: EntryText,
  locale: Locale,
  terms: readonly Term[],
  vocabulary: Vocabulary,
): string | undefined {
  const { sentences } = outlineOf(text, locale, vocabulary);
  const opening = sentences[0]?.markdown ?? '';
  if (sentences.length < MIN_SENTENCES) return undefined;
  if (saysYesOrNo(opening, locale) && !asksOpenly(terms, locale)) return undefined;
  const lead = detailSentence(text, locale, terms, vocabulary);
  if (lead === undefined || lead === opening) return undefined;
  if (!isWhole(lead) || isExample(text.answer, lead, locale)) return undefined;
  return stepsOf(text.answer).some((step) => step.includes(lead)) ? undefined : lead;
}

/**
 * The sentence of an answer that fits a question's words, where one stands out: the one on the country that is named; the
 * one with a figure, where a figure is asked for; else the one that has most of what the question says.
 */
export function detailSentence(
  text: EntryText,
  locale: Locale,
  terms: readonly Term[],
  vocabulary: Vocabulary,
): string | undefined {
  const { sentences, updates, tells } = outlineOf(text, locale, vocabulary);
  const figure = figureAsked(terms);
  const asked = contentTokens(
    figure === undefined ? terms : terms.filter(({ word }) => !asksForFigure(word)),
    locale,
  );
  const names = THESAURUS.namesIn(terms.map(({ stem }) => stem));
  if (names.length > 0) {
    // "Is it available in Norway?" must not be told what is not available in Japan.
    const naming = (some: readonly Sentence[]): Sentence[] =>
      some.filter(({ stems }) => names.some((name) => name.every((stem) => stems.has(stem))));
    const named = [naming(sentences), naming(updates)].find((some) => some.length > 0) ?? [];
    return highest(named, asked)[0]?.sentence.markdown;
  }
  const told = (sentence: Sentence): boolean => figure !== undefined && sentence.figures.has(figure);
  const wanted = asked.map((token) => ({ ...token, telling: token.telling * tells(token.stem) }));
  if (figure === 'span' || figure === 'count') {
    const figures = sentences.filter(told);
    // The only figure of an answer need not be the one that is asked for; "how long?" alone asks for any.
    if (figures.length === 1)
      return asked.length === 0 ? figures[0]?.markdown : enough(highest(figures, wanted)[0]);
    return ahead(highest(figures, asked.map(nearestFirst)), FIGURE_AHEAD);
  }
  const scored = highest(sentences, wanted, (sentence) => (told(sentence) ? MOMENT_WORTH : 0));
  const [best, next] = scored;
  if (!best || best.score < LEAD_FROM || !(told(best.sentence) || enough(best))) return undefined;
  // The opening is read first in any case, and so is no rival like another.
  return ahead(scored, next?.sentence === sentences[0] ? OPENING_AHEAD : LEAD_AHEAD);
}

/** What lasts, or is counted, stands next to the words that ask: "how long does a key …". */
function nearestFirst(token: Token, at: number): Token {
  return at === 0 ? { ...token, weight: token.weight * NEAREST_WORTH } : token;
}

/** Of sentences one that has its share of the words asked for. */
function enough(scored: Scored | undefined): string | undefined {
  return scored && scored.covers >= LEAD_COVERS ? scored.sentence.markdown : undefined;
}

/** The first of several sentences, if it is clearly ahead of the next. */
function ahead([best, next]: readonly Scored[], times: number): string | undefined {
  return best && best.score > 0 && best.score >= times * (next?.score ?? 0)
    ? best.sentence.markdown
    : undefined;
}

interface Scored {
  sentence: Sentence;
  /** What it has of the words asked for, the rarer among the sentences the more. */
  score: number;
  /** Which share of the words asked for it has. */
  covers: number;
}

/** The sentences by what they have of the words asked for, the highest first. */
function highest(
  sentences: readonly Sentence[],
  asked: readonly Token[],
  more: (sentence: Sentence) => number = () => 0,
): Scored[] {
  const scored = sentences.map((sentence) => ({ sentence, score: more(sentence), covers: 0 }));
  const all = asked.reduce((sum, token) => sum + worthOf(token), 0) || 1;
  for (const token of asked) {
    const met = meetsOf(sentences, token);
    const holders = met.filter((how) => how > 0).length;
    const tells = worthOf(token);
    met.forEach((how, at) => {
      const one = scored[at];
      if (!one || how === 0) return;
      one.score += how * tells * Math.log(sentences.length / holders);
      one.covers += (how * tells) / all;
    });
  }
  return scored.sort((a, b) => b.score - a.score);
}

/** How each sentence has a word: as it stands or, where none has it so, by its meaning. */
function meetsOf(sentences: readonly Sentence[], token: Token): number[] {
  const byStem = sentences.map(({ stems }) => (stems.has(token.stem) ? 1 : 0));
  if (byStem.some((how) => how > 0)) return byStem;
  const meant = conceptsOf(token);
  return sentences.map(({ concepts }) => (meant.some((concept) => concepts.has(concept)) ? BY_CONCEPT : 0));
}

/** What a word counts for, before it is known how many sentences have it. */
function worthOf({ weight, telling, concepts }: Token): number {
  return weight * telling * (concepts.some((concept) => THESAURUS.isKind(concept)) ? KIND_WORTH : 1);
}

/** A sentence that stands alone: no piece of one, as items of lists may be, and none that announces a list. */
function isWhole(sentence: string): boolean {
  const plain = sentence.replace(/[*_]/g, '').trim();
  return !/^\p{Ll}/u.test(plain) && !/[,;:]$/.test(plain) && wordsOf(plain).length >= MIN_WORDS;
}

/** One of several examples holds only for what the line above them supposes: "For example, if the date is 31 January:". */
function isExample(answer: string, sentence: string, locale: Locale): boolean {
  const blocks = answer.split(/\n{2,}/);
  const at = blocks.findIndex((block) => block.includes(sentence));
  const lines = blocks[at]?.split('\n') ?? [];
  const isItem = (line: string): boolean => /^\s*(?:[-*]|\d+\.)\s/.test(line);
  if (!lines.some((line) => isItem(line) && line.includes(sentence))) return false;
  const above = lines.find((line) => !isItem(line)) ?? blocks[at - 1] ?? '';
  return EXAMPLES[locale].test(above);
}

const EXAMPLES = perLocale(
  (locale) => new RegExp(`(?<![\\p{L}])(?:${anyOf(LISTENING[locale].examples)})(?![\\p{L}])`, 'iu'),
);

/** Fewer words are a name or a heading. */
const MIN_WORDS = 4;

/** "Yes.", "Nej, …": in the first word. */
function saysYesOrNo(sentence: string, locale: Locale): boolean {
  const [first = ''] = wordsOf(sentence);
  return YES_OR_NO[locale].has(first);
}

const YES_OR_NO = perLocale((locale) => new Set(LISTENING[locale].replies));
