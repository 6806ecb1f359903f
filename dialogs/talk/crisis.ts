// Whether somebody says that they are in trouble: in danger, in distress, hurt or harassed, or that somebody else is. What was
// learned of sentences tells, with precision first: "this printer is killing me" is none. How many it meets, and how seldom
// by mistake, README and `test/support/cries` say.
import { CRISIS_WORDS } from '../../cards/words/index.js';
import type { Locale } from '../../knowledge/locales.js';
import { hear } from './trouble/odds.js';
import { saidCrisis } from './trouble/said.js';

/** @returns the language it was said in */
export function recogniseCrisis(text: string, preferred: Locale): Locale | undefined {
  const heard = hear(text, preferred);
  if (heard === undefined) return saidCrisis(text, preferred);
  return heard.odds > CRISIS_WORDS[heard.locale].hearsFrom ? heard.locale : undefined;
}
