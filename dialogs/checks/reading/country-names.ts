// All names of countries in the four languages, folded, and what each one is: "sverige", "holland", "the states" -> a code.
import { READING_WORDS } from '../../../cards/words/index.js';
import { PLACES } from '../../../cards/words/places.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { COUNTRY_CODES } from './country-codes.js';
import { plainWords } from './parsed.js';

/** Names of countries as `plainWords` gives them. */
export const COUNTRY_BY_NAME: ReadonlyMap<string, string> = namesOfCountries();

/** The same, with regions and large cities; these are known by their exact names only. */
export const CODE_BY_NAME: ReadonlyMap<string, string> = new Map([
  ...PLACES.map(([place, code]): [string, string] => [plainWords(place), code]),
  ...COUNTRY_BY_NAME,
]);

/** In words. */
export const LONGEST_NAME = Math.max(...[...CODE_BY_NAME.keys()].map((name) => name.split(' ').length));

/** Within a sentence these mean something else: "tell us", Dutch "indien" (if). */
export const ONLY_ALONE: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => READING_WORDS[locale].countries.onlyAlone.map(plainWords)),
);

/** Codes that are words, or a language's: "NO" and "SV" are no Norway and no El Salvador. */
export const CODES_THAT_ARE_WORDS: ReadonlySet<string> = new Set('NO SV SO DO ME MY AM IS IT TO'.split(' '));

function namesOfCountries(): Map<string, string> {
  const names = new Map<string, string>();
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
      for (const code of COUNTRY_CODES) names.set(plainWords(display.of(code) ?? code), code);
    }
  }
  for (const code of COUNTRY_CODES) {
    const name = ownName(code);
    if (name !== undefined && !names.has(name)) names.set(name, code);
  }
  const everyday = LOCALES.map((locale) => READING_WORDS[locale].countries);
  for (const { names: byCode } of everyday)
    for (const [code, some] of Object.entries(byCode))
      for (const name of some) names.set(plainWords(name), code);
  for (const { several } of everyday) for (const name of several) names.delete(plainWords(name));
  return names;
}

/** What a country calls itself, in the language most spoken there: "Deutschland", "México". */
function ownName(code: string): string | undefined {
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  const name = language && new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  const plain = name ? plainWords(name) : '';
  return plain === '' ? undefined : plain;
}
