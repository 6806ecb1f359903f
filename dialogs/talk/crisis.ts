// Whether somebody says that a life is in danger, their own or another's. A list that was read word by word, with precision
// first: "this printer is killing me" is not on it.
import { TALK_WORDS } from '../../cards/words/index.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { phraseKey } from './phrases.js';

/** @returns the language it was said in */
export function recogniseCrisis(text: string, preferred: Locale): Locale | undefined {
  const key = ` ${phraseKey(text)} `;
  const has = (phrase: string): boolean => key.includes(` ${phrase} `);
  if (UNLESS.some(has)) return undefined;
  return [preferred, ...LOCALES].find((locale) => SAID[locale].some(has));
}

const SAID = perLocale((locale) => TALK_WORDS[locale].crisis.said.map(phraseKey));

const UNLESS = LOCALES.flatMap((locale) => TALK_WORDS[locale].crisis.unless.map(phraseKey));
