// What a text says in place of something, without the words that turn the other away: "sorry, I meant 250", "no, it was 14 May".
import type { Locale } from '../../../knowledge/locales.js';
import { afterCorrecting } from './corrections.js';
import { afterRefusing, afterWas } from './refusals.js';

/** @returns undefined for a text that turns nothing away */
export function saidInstead(text: string, locale: Locale): string | undefined {
  const said = afterCorrecting(text) ?? afterRefusing(text, locale);
  return afterWas(said ?? text, locale) ?? said;
}
