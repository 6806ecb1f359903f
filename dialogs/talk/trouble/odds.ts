// How sure it is, by what was learned of cries and ordinary talk, that a text is a cry for help.
import type { Locale } from '../../../knowledge/locales.js';
import { languageOf, partsOf, signsOf, wordsIn } from './signs.js';
import { BIAS, SCALE, STEP, WEIGHTS } from './weights.js';

/** Longer texts are stories or pasted: in these only phrases are looked for. In characters. */
const LONGEST = 400;

/** How a text sounds, and in which language it is taken to be. */
export interface Heard {
  odds: number;
  locale: Locale;
}

/** @returns undefined for a text too long to be heard as a whole */
export function hear(text: string, preferred: Locale): Heard | undefined {
  if (text.length > LONGEST) return undefined;
  const locale = languageOf(wordsIn(text), preferred);
  return { odds: oddsOfText(text, locale, weightOf), locale };
}

/** By any weights, also those of a trial: the odds of the sentence that sounds most like a cry, or of all together: "I want to die. Where is my licence?" is one. */
export function oddsOfText(
  text: string,
  locale: Locale,
  weights: (sign: string) => number | undefined,
  bias = BIAS,
): number {
  return Math.max(...partsOf(text).map((part) => oddsOf(part, locale, weights, bias)));
}

function oddsOf(
  text: string,
  locale: Locale,
  weights: (sign: string) => number | undefined,
  bias: number,
): number {
  const signs = signsOf(text, locale);
  let sum = 0;
  for (const sign of signs) sum += weights(sign) ?? 0;
  return STEP * (bias + (SCALE * sum) / Math.sqrt(signs.size));
}

/** `steps:sign|sign` a line. */
const BY_SIGN = new Map(
  WEIGHTS.trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const steps = Number(line.slice(0, colon));
      return line
        .slice(colon + 1)
        .split('|')
        .map((sign): [string, number] => [sign, steps]);
    }),
);

const weightOf = (sign: string): number | undefined => BY_SIGN.get(sign);
