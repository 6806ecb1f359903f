// Whether a text has one of the words that are listed for something: that it asks why, or gives a reason. Pure.
import { anyOf } from '../cards/words/format.js';
import { LISTENING } from '../cards/words/index.js';
import { LOCALES, perLocale, type Locale } from './locales.js';

type Listed = 'asksWhy' | 'asksWhich' | 'asksForLink' | 'reasons' | 'examples';

/** @param locale whose words; without it those of any language */
export function saysOneOf(text: string, words: Listed, locale?: Locale): boolean {
  const expressions = locale === undefined ? IN_ANY : IN_ONE[locale];
  return expressions[words].test(text.replaceAll('’', "'"));
}

/** Made once: every answer and every follow-up is held against them. */
function expressionsFor(locales: readonly Locale[]): Readonly<Record<Listed, RegExp>> {
  const one = (words: Listed): RegExp => {
    const listed = locales.flatMap((locale) => LISTENING[locale][words]);
    return new RegExp(`(?<!\\p{L})(?:${anyOf(listed)})(?!\\p{L})`, 'iu');
  };
  return {
    asksWhy: one('asksWhy'),
    asksWhich: one('asksWhich'),
    asksForLink: one('asksForLink'),
    reasons: one('reasons'),
    examples: one('examples'),
  };
}

const IN_ANY = expressionsFor(LOCALES);
const IN_ONE = perLocale((locale) => expressionsFor([locale]));
