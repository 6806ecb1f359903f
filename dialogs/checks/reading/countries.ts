// "Sverige", "la Suède", "Holland", "the States", "JP" -> an ISO 3166-1 alpha-2 code.
import type { Locale } from '../../../knowledge/locales.js';
import { isCountryCode } from './country-codes.js';
import { CODE_BY_NAME, CODES_THAT_ARE_WORDS, LONGEST_NAME, ONLY_ALONE } from './country-names.js';
import { nearestCountry } from './country-slips.js';
import type { Mention } from '../check.js';
import { claimedNow, claimsOf, mannerAmong, takesBack, type Beside, type Claim } from './claims.js';
import { normalise, plainWords, type Parsed } from './parsed.js';
import { INSIDE } from './shared-phrases.js';
import { classify, isListed, isLoaded, type Classed, type Word } from './vocabulary.js';

/** `notUnderstood` also when a slip of the pen could be two countries: "Austrlia" lies beside Austria too. */
export function parseCountry(text: string, locale: Locale = 'en'): Parsed<string> {
  const code = text
    .trim()
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?:\.|$))/gu, '$1') // "U.A.E."
    .replace(/[.!]$/, '');
  if (isCountryCode(code) && !CODES_THAT_ARE_WORDS.has(code)) return { value: code };
  const plain = normalise(text);
  if (text.includes('?') || plain === '') return { problem: 'notUnderstood' };
  const whole = CODE_BY_NAME.get(plainWords(code)) ?? CODE_BY_NAME.get(plainWords(text));
  if (whole !== undefined) return { value: whole };
  if (isListed(text)) return { problem: 'notUnderstood' };
  const claims = claimsOf(text, countryMentions(plain, 'country', { alone: true }), locale, {
    judge: (beside) => mannerAmong(withoutTown(beside, locale), locale),
  });
  if (claims.length === 0) {
    if (plain.split(' ').some(isLoaded)) return { problem: 'notUnderstood' };
    const said = plainWords(text);
    // "Groot Britannie": a word of the name may be a plain one, too.
    const near = nearestCountry(bareName(said)) ?? (said.includes(' ') ? nearestCountry(said) : undefined);
    return near === undefined ? { problem: 'notUnderstood' } : { value: near };
  }
  if (takesBack(text, countryMentions(plain, 'country', { alone: true }), locale, { strict: false }))
    return { problem: 'notUnderstood' };
  const value = claimedNow(claims, 'country');
  if (typeof value === 'string') return { value };
  return bothOf(claims) ?? { problem: 'notUnderstood' };
}

/** "The UK and Ireland": of two that are claimed one must be asked about. */
function bothOf(claims: readonly Claim[]): Parsed<string> | undefined {
  const values = [...new Set(claims.map(({ value }) => value))].filter((value) => typeof value === 'string');
  return values.length === 2 && claims.every(({ manner }) => manner === 'now')
    ? { propose: values }
    : undefined;
}

/** "In Lund in Sweden": the town between says nothing against it. */
function withoutTown({ words, before, after }: Beside, locale: Locale): readonly Word[] {
  const parts = classify(before, locale);
  const [opening, town, inside] = parts.slice(-3);
  const isInside = (part: Classed | undefined): boolean =>
    part !== undefined && INSIDE.get(part.words) !== undefined;
  const isTown = town?.kind === 'unknown' && isInside(opening) && isInside(inside);
  return isTown ? [...before.filter((word) => !town.words.includes(word)), ...after] : words;
}

/** Without the plain words around it: "we are in Sweeden please". */
function bareName(plain: string): string {
  const words = plain.split(' ');
  const isPlain = (word: string | undefined): boolean => word !== undefined && isListed(word);
  while (words.length > 1 && isPlain(words[0])) words.shift();
  while (words.length > 1 && isPlain(words.at(-1))) words.pop();
  return words.join(' ');
}

/**
 * The countries that stand in a text.
 * @param options `alone`: the text is the answer to "which country", so that "us" and "Jordan" are meant
 */
export function countryMentions(plain: string, field: string, { alone = false } = {}): Mention[] {
  const words = [...plain.matchAll(/[\p{L}\p{N}]+/gu)];
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const some = words.slice(at, at + length);
      const name = some.map(([word]) => word).join(' ');
      const code =
        (ONLY_ALONE.has(name) && !alone) || (length === 1 && isListed(name))
          ? undefined
          : CODE_BY_NAME.get(name);
      const [first, last] = [some[0], some.at(-1)];
      if (code === undefined || !first || !last) continue;
      found.push({ field, value: code, from: first.index, to: last.index + last[0].length });
      at += length - 1;
      break;
    }
  }
  return found;
}
