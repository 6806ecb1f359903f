// What people in trouble write, word by word: the reviewed phrases of all languages, found anywhere in a text.
import { CRISIS_WORDS } from '../../../cards/words/index.js';
import type { CrisisWords } from '../../../cards/words/crisis-words.js';
import { LOCALES, perLocale, type Locale } from '../../../knowledge/locales.js';
import { phraseKey } from '../phrases.js';

/** @returns the language of the first phrase found, the preferred one first */
export function saidCrisis(text: string, preferred: Locale): Locale | undefined {
  const key = phraseKey(text);
  const words = new Set(key.split(' '));
  return [...new Set([preferred, ...LOCALES])].find(
    (locale) => SAID[locale].isIn(key, words) && !UNLESS[locale].isIn(key, words),
  );
}

/** As much as may stand where any words may; few, so that no two halves of a text are taken together. */
const ANY = '(?:\\S+ ){0,4}';

/** One pattern as an expression over a text's key, each of whose words ends in a blank. */
interface Pattern {
  expression: RegExp;
  /** A text without any of these cannot fit. */
  needs: readonly string[];
}

/**
 * All patterns of a list. Hardly any text has the words that a pattern needs, so that hardly any expression is tried: all of them in
 * one took half a millisecond of every message, and ten of a long one made of their words.
 */
class Patterns {
  private readonly byWord = new Map<string, Pattern[]>();

  constructor(patterns: readonly string[], groups: CrisisWords['groups']) {
    for (const pattern of patterns.map((written) => compiled(written, groups))) {
      for (const word of new Set(pattern.needs))
        this.byWord.set(word, [...(this.byWord.get(word) ?? []), pattern]);
    }
  }

  /** @param words those of the key */
  isIn(key: string, words: ReadonlySet<string>): boolean {
    const possible = new Set([...words].flatMap((word) => this.byWord.get(word) ?? []));
    return [...possible].some(({ expression }) => expression.test(` ${key} `));
  }
}

function compiled(pattern: string, groups: CrisisWords['groups']): Pattern {
  const parts = pattern.split(' ').map((token) => ({ token, keys: keysOf(token, groups) }));
  const source = parts.map(({ token, keys }) => part(token, keys)).join('');
  // Of the words that may not be missing, those of which there are fewest alternatives and which are longest: seldom said.
  const required = parts.filter(
    ({ token, keys }) => token !== '..' && !token.endsWith('?') && keys.length > 0,
  );
  const [needed] = required.sort((a, b) => rarityOf(b.keys) - rarityOf(a.keys));
  const needs = (needed?.keys ?? []).map((key) => key.split(' ')[0] ?? '');
  return { expression: new RegExp(` ${source}`), needs };
}

/** The length of the shortest: short words stand in many texts. */
function rarityOf(keys: readonly string[]): number {
  return Math.min(...keys.map((key) => key.length));
}

function keysOf(token: string, groups: CrisisWords['groups']): string[] {
  if (token === '..') return [];
  const bare = token.endsWith('?') ? token.slice(0, -1) : token;
  const words = bare.split('/').flatMap((one) => {
    const group = /^<(\w+)>$/.exec(one)?.[1];
    return group === undefined ? [one] : (groups[group] ?? []);
  });
  return words.map(phraseKey).filter((key) => key !== '');
}

function part(token: string, keys: readonly string[]): string {
  if (token === '..') return ANY;
  return `(?:${keys.map((key) => `${key} `).join('|')})${token.endsWith('?') ? '?' : ''}`;
}

const SAID = perLocale((locale) => new Patterns(CRISIS_WORDS[locale].said, CRISIS_WORDS[locale].groups));

const UNLESS = perLocale((locale) => new Patterns(CRISIS_WORDS[locale].unless, CRISIS_WORDS[locale].groups));
