// Whether somebody says that they are in trouble: in danger, in distress, hurt or harassed, or that somebody else is. Patterns
// that were read word by word, with precision first: "this printer is killing me" is none. How well they do is measured in
// `npm run bench -- crisis`.
import { CRISIS_WORDS } from '../../cards/words/index.js';
import type { CrisisWords } from '../../cards/words/crisis-words.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { phraseKey } from './phrases.js';

/** @returns the language it was said in */
export function recogniseCrisis(text: string, preferred: Locale): Locale | undefined {
  const key = ` ${phraseKey(text)} `;
  return [preferred, ...LOCALES].find((locale) => SAID[locale].test(key) && !UNLESS[locale].test(key));
}

/** As much as may stand where any words may; few, so that no two halves of a text are taken together. */
const ANY = '(?:\\S+ ){0,4}';

/** Patterns as they are written in the words -> one expression over a text's key, each of whose words ends in a blank. */
function compiled(patterns: readonly string[], groups: CrisisWords['groups']): RegExp {
  return new RegExp(` (?:${patterns.map((pattern) => sequence(pattern, groups)).join('|')})`);
}

function sequence(pattern: string, groups: CrisisWords['groups']): string {
  return pattern.split(' ').reduce((before, token) => before + part(token, groups), '');
}

function part(token: string, groups: CrisisWords['groups']): string {
  if (token === '..') return ANY;
  const isOptional = token.endsWith('?');
  const bare = isOptional ? token.slice(0, -1) : token;
  const words = bare.split('/').flatMap((one) => {
    const group = /^<(\w+)>$/.exec(one)?.[1];
    return group === undefined ? [one] : (groups[group] ?? []);
  });
  const keys = words.map(phraseKey).filter((key) => key !== '');
  return `(?:${keys.map((key) => `${key} `).join('|')})${isOptional ? '?' : ''}`;
}

const SAID = perLocale((locale) => compiled(CRISIS_WORDS[locale].said, CRISIS_WORDS[locale].groups));

const UNLESS = perLocale((locale) => compiled(CRISIS_WORDS[locale].unless, CRISIS_WORDS[locale].groups));
