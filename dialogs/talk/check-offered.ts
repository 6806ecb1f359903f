// "Yes, let us check that", right after an answer that offers a guided check: the check begins. Pure.
import { TALK_WORDS } from '../../cards/words/index.js';
import type { Payload } from '../../cards/payloads.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { phraseWords } from './phrases.js';
import { wishOf, WishTable } from './wish.js';

/**
 * @param listed what the buttons on the screen send
 * @param preferred the language tried first
 * @returns the id of the only check that is offered, if the text takes the offer
 */
export function takenCheck(text: string, listed: readonly Payload[], preferred: Locale): string | undefined {
  const offered = listed.flatMap((one) => (one.action === 'checkStart' ? [one.check] : []));
  const [check, another] = offered;
  if (check === undefined || another !== undefined) return undefined;
  const words = phraseWords(text);
  const isTaken = [...new Set([preferred, ...LOCALES])].some((locale) => TAKEN[locale].find(words) === true);
  return isTaken ? check : undefined;
}

const TAKEN = perLocale(
  (locale) => new WishTable<true>([[wishOf(TALK_WORDS[locale].takeCheck, locale), true]], locale),
);
