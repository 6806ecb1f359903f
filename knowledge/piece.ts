// What a follow-up is after in an answer that has been shown: a step, the reason, the link, the sentence on a detail. The
// whole answer is on the screen already and is not shown again.
import { anyOf } from '../cards/words/format.js';
import { LISTENING, READING_WORDS } from '../cards/words/index.js';
import { asksForFigure, figureAsked } from './detail.js';
import type { EntryText } from './entry.js';
import { saysOneOf } from './says.js';
import { contentTokens, outlineOf, sentencesOf } from './sentences.js';
import { LOCALES, type Locale } from './locales.js';
import { countriesIn } from './meaning/countries.js';
import { THESAURUS } from './meaning/thesaurus.js';
import { stepsOf } from './steps.js';
import { stem } from './text/languages.js';
import type { Term, Vocabulary } from './text/vocabulary.js';
import { wordsOf } from './text/words.js';

/**
 * @param asked the follow-up as typed
 * @param detail the sentence that fits its words best, if one stands out
 * @returns Markdown, or undefined when the answer has nothing more to say to it
 */
export function pieceOf(text: EntryText, locale: Locale, asked: string, detail?: string): string | undefined {
  const step = stepIn(asked);
  if (step !== undefined) return stepsOf(text.answer)[step - 1];
  const sentences = sentencesOf(text.answer);
  if (saysOneOf(asked, 'asksWhy'))
    return sentences.find((sentence) => saysOneOf(sentence, 'reasons', locale));
  if (saysOneOf(asked, 'asksForLink')) {
    const links = sentences.filter((sentence) => /\]\(/.test(sentence));
    return links.length > 0 ? links.join('\n\n') : text.source;
  }
  if (detail === undefined && saysOneOf(asked, 'asksWhich')) return listIn(text.answer);
  return detail ?? (namesSomething(asked) ? openingOf(text.answer) : undefined);
}

/** "How long?" alone asks for any: so many sentences with such a figure are told, and of more none is. */
const MAX_FIGURES = 2;

/**
 * The sentences with a figure of the kind that a follow-up asks for and says no more of: "and how long?".
 * @param terms the follow-up's
 * @returns Markdown; undefined where it asks for none, or the answer has none or many
 */
export function figuresAskedFor(
  text: EntryText,
  locale: Locale,
  terms: readonly Term[],
  vocabulary: Vocabulary,
): string | undefined {
  const figure = figureAsked(terms);
  if (figure === undefined) return undefined;
  const others = terms.filter(({ word }) => !asksForFigure(word));
  if (contentTokens(others, locale).length > 0) return undefined;
  const { sentences } = outlineOf(text, locale, vocabulary);
  const telling = sentences.filter(({ figures }) => figures.has(figure));
  if (telling.length === 0 || telling.length > MAX_FIGURES) return undefined;
  return telling.map(({ markdown }) => markdown).join(' ');
}

/** The first list that is no steps, with what announces it. */
function listIn(answer: string): string | undefined {
  const blocks = answer.split(/\n{2,}/);
  const at = blocks.findIndex((block) => /^\s*[-*] /.test(block));
  if (at < 0) return undefined;
  const before = blocks[at - 1]?.trimEnd() ?? '';
  return before.endsWith(':') ? `${before}\n\n${blocks[at]}` : blocks[at];
}

/** A country that the answer does not name is under its rule, which it begins with: "everywhere, with these exceptions: …". */
function openingOf(answer: string): string {
  const [opening = '', next = ''] = answer.split(/\n{2,}/);
  return opening.trimEnd().endsWith(':') ? `${opening}\n\n${next}` : opening;
}

/** The rule that holds for what an answer does not name, without the exceptions where it can be said without them. */
export function ruleOf(answer: string): string {
  const [opening = ''] = answer.split(/\n{2,}/);
  const rule = sentencesOf(opening).filter((sentence) => !sentence.trimEnd().endsWith(':'));
  return rule.length > 0 ? rule.join(' ') : `\n\n${openingOf(answer)}`;
}

/** Whether a text has the name of one of many, such as a country, in any language. */
function namesSomething(text: string): boolean {
  const words = wordsOf(text);
  const namesIn = (locale: Locale): string[][] => THESAURUS.namesIn(words.map((word) => stem(word, locale)));
  return countriesIn(text).length > 0 || LOCALES.some((locale) => namesIn(locale).length > 0);
}

/** The number of the step a text is about: "step 2 does not work", "steg 3", "bij stap 2", "la 2e étape". */
export function stepIn(text: string): number | undefined {
  const found = STEP.exec(text);
  const number = Number(found?.[1] ?? found?.[2]);
  return Number.isInteger(number) ? number : undefined;
}

const STEP = new RegExp(
  `(?<!\\p{L})(?:(?:${anyOf(LOCALES.flatMap((locale) => LISTENING[locale].step))}) ?(\\d{1,2})|` +
    `(\\d{1,2})(?:${anyOf(LOCALES.flatMap((locale) => READING_WORDS[locale].placeEndings))})? (?:${anyOf(LOCALES.flatMap((locale) => LISTENING[locale].step))}))(?![\\p{L}\\d])`,
  'iu',
);
