// A country for a name with a slip of the pen, unless the name is an ordinary word.
import { CHECK_WORDS, READING_WORDS, WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { COUNTRY_BY_NAME } from './country-names.js';
import { plainWords } from './parsed.js';
import { slipsBetween } from './slips.js';
import { isListed } from './vocabulary.js';

/** One slip from four letters on, two from eight. @returns undefined also when two countries are as near */
export function nearestCountry(name: string): string | undefined {
  if (name.length < 4 || isOrdinary(name)) return undefined;
  const slips = name.length >= 8 ? 2 : 1;
  let best = slips;
  const codes = new Set<string>();
  for (const [known, code] of COUNTRY_BY_NAME) {
    if (known.length < 4 || known[0] !== name[0] || Math.abs(known.length - name.length) > slips) continue;
    const far = slipsBetween(known, name);
    if (far > best) continue;
    if (far < best) codes.clear();
    best = far;
    codes.add(code);
  }
  return codes.size === 1 ? [...codes][0] : undefined;
}

function isOrdinary(name: string): boolean {
  return isListed(name) || ORDINARY.has(name) || !/^[\p{L} ]+$/u.test(name);
}

/** All words that the bot itself uses, and some that lie a letter beside a country. */
const ORDINARY: ReadonlySet<string> = new Set([
  ...LOCALES.flatMap((locale) => textsOf([CHECK_WORDS[locale], WORDS[locale]])).flatMap((text) =>
    plainWords(text).split(' '),
  ),
  ...LOCALES.flatMap((locale) => READING_WORDS[locale].countries.ordinary.map(plainWords)),
]);

/** All texts of a language, however deep. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}
