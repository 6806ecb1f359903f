// "No, it was 31 May", "it was 31 May": words before figures that only turn away what was said before.
import type { Locale } from '../../../knowledge/locales.js';
import { openingOf } from './answer-meanings.js';
import { saysLittle } from './corrections.js';
import { normaliseWithAccents } from './parsed.js';
import { classesOf, wordsIn } from './vocabulary.js';

/**
 * What follows a mere "no": "no, it was 31 May" -> "31 May". Figures are looked for behind words that say nothing, or "was".
 * @returns undefined without a no at the beginning, or when more is said before the figures: "no, not until 31 May"
 */
export function afterRefusing(text: string, locale: Locale): string | undefined {
  const plain = normaliseWithAccents(text);
  const words = wordsIn(plain);
  const places = [...plain.matchAll(/[\p{L}\p{N}]+/gu)];
  const start = words.findIndex((_, at) => !saysLittle(words.slice(at, at + 1)));
  const from = places[start]?.index;
  if (start < 1 || from === undefined || openingOf(words)?.value !== false) return undefined;
  const figures = words.findIndex(({ plain: word }) => /^\d/.test(word));
  const before = classesOf(words.slice(start, Math.max(figures, start)), locale);
  const isBare = figures >= 0 && before.every((kind) => kind === 'plain' || kind === 'past');
  return plain.slice(isBare ? places[figures]?.index : from);
}

/**
 * "It was 31 May 2027" -> "31 may 2027": figures behind words of the past that say nothing else.
 * @returns undefined when more is said before them
 */
export function afterWas(text: string, locale: Locale): string | undefined {
  const plain = normaliseWithAccents(text);
  const words = wordsIn(plain);
  const places = [...plain.matchAll(/[\p{L}\p{N}]+/gu)];
  const figures = words.findIndex(({ plain: word }) => /^\d/.test(word));
  const before = classesOf(words.slice(0, Math.max(figures, 0)), locale);
  const isBare = before.includes('past') && before.every((kind) => kind === 'plain' || kind === 'past');
  return isBare ? plain.slice(places[figures]?.index) : undefined;
}
