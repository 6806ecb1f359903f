// Whether a sentence of an answer can be shown by itself, before the whole of it.
import { LISTENING } from '../cards/words/index.js';
import { perLocale, type Locale } from './locales.js';
import { saysOneOf } from './says.js';
import { wordsOf } from './text/words.js';

/**
 * A sentence that stands alone: no piece of one, as items of lists may be, no link in a list of such, and none that announces a
 * list. "No answer? Then ask Ann" and "if nobody answers, ask Ann" hold only for those who have come so far.
 */
export function isWhole(sentence: string, locale: Locale): boolean {
  if (A_LINK.test(sentence)) return false;
  const plain = sentence.replace(/[*_]/g, '').trim();
  const words = wordsOf(plain);
  if (words.length < MIN_WORDS || CONDITIONS[locale].has(words[0] ?? '')) return false;
  return !/^\p{Ll}/u.test(plain) && !/[,;:]$/.test(plain) && !ASKS.test(plain);
}

/** Nothing but a link. */
const A_LINK = /^\[[^\]]*\]\([^)]*\)[.;]?$/;
/** A question mark that is in no address. */
const ASKS = /\?(?=\s|$)/;

const CONDITIONS = perLocale((locale) => new Set(LISTENING[locale].conditions));

/** One of several examples holds only for what the line above them supposes: "For example, if the date is 31 January:". */
export function isExample(answer: string, sentence: string, locale: Locale): boolean {
  const blocks = answer.split(/\n{2,}/);
  const at = blocks.findIndex((block) => block.includes(sentence));
  const lines = blocks[at]?.split('\n') ?? [];
  const isItem = (line: string): boolean => /^\s*(?:[-*]|\d+\.)\s/.test(line);
  if (!lines.some((line) => isItem(line) && line.includes(sentence))) return false;
  const above = lines.find((line) => !isItem(line)) ?? blocks[at - 1] ?? '';
  return saysOneOf(above, 'examples', locale);
}

/** Fewer words are a name or a heading. */
const MIN_WORDS = 4;
