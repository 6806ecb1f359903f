// "Sverige", "la Suède", "Holland", "the States", "JP" -> an ISO 3166-1 alpha-2 code.
import { distance } from 'fastest-levenshtein';
import { CHECK_WORDS, WORDS } from '../../../cards/words/index.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { COUNTRY_CODES, isCountryCode } from './country-codes.js';
import { claimedNow, claimsOf, takesBack, type Mention } from './claims.js';
import { normalise, plainWords, type Parsed } from './parsed.js';
import { isListed, isLoaded } from './vocabulary.js';

/** What people say beside the official names, in any of the four languages, without accents. */
const EVERYDAY_NAMES: Readonly<Record<string, string>> = {
  AE: 'uae, emirates, the emirates, emiraten, emiraterna, emirats, eau, dubai, abu dhabi',
  BY: 'belorussia, wit rusland',
  CD: 'drc, dr congo, democratic republic of the congo, rd congo, zaire',
  CG: 'republic of the congo, republique du congo',
  CI: 'ivory coast, elfenbenskusten, ivoorkust, cote d ivoire',
  CN: 'prc, mainland china, china mainland, people s republic of china, folkrepubliken kina, fastlandskina, volksrepubliek china, vasteland van china, republique populaire de chine, chine continentale',
  CV: 'cape verde, kap verde, kaapverdie, cap vert',
  CZ: 'czech republic, republique tcheque, tjeckiska republiken, tsjechische republiek',
  GE: 'republic of georgia, georgie',
  GB: 'forenade kungariket, forenade kungadomet, united kingdom of great britain and northern ireland, uk, u k, gb, great britain, britain, england, scotland, wales, the uk, the united kingdom, northern ireland, brittiska oarna, skottland, nordirland, groot brittannie, engeland, schotland, noord ierland, vk, grande bretagne, angleterre, ecosse, pays de galles, irlande du nord, royaume uni, r u',
  HK: 'hong kong sar, hongkong sar, hongkong, hong kong, hk, hong kong china, hongkong kina',
  IE: 'eire, republic of ireland',
  KR: 'south korea, republic of korea, sydkorea, zuid korea, coree, coree du sud, rok',
  LA: 'laos',
  MK: 'macedonia, makedonien, macedonie',
  MM: 'burma, birma, birmanie, myanmar',
  MO: 'macau, macao, macau china, macao china',
  NL: 'holland, hollande, the netherlands, nederlanden, nederland, les pays bas, pays bas',
  PS: 'palestine, palestina',
  RU: 'russian federation, ryska federationen, russische federatie, federation de russie, federation russe',
  SZ: 'swaziland',
  TR: 'turkey, turkiye',
  US: 'us, the us, the usa, usa, u s, u s a, the states, states, united states, united states of america, america, staterna, amerika, forenta staterna, vs, verenigde staten van amerika, etats unis d amerique, les etats unis, etats unis, amerique, eu a',
  VA: 'vatican, vatikanen, vaticaan, vatican city',
  VN: 'viet nam',
};

/** Within a sentence these mean something else: "tell us", Dutch "indien" (if), "island", a colleague called Jordan. */
const ONLY_ALONE = new Set(
  'us vs gb hk vk eau states staterna america amerika amerique dubai indien island jordan chad jersey georgia maurice dominique'.split(
    ' ',
  ),
);

/** "Congo" is two countries, and so is "Korea". */
const TWO_COUNTRIES = new Set(['congo', 'kongo', 'korea']);

const CODE_BY_NAME: ReadonlyMap<string, string> = namesOfCountries();
const LONGEST_NAME = Math.max(...[...CODE_BY_NAME.keys()].map((name) => name.split(' ').length));

/** Codes that are words, or a language's: "NO" and "SV" are no Norway and no El Salvador. */
const CODES_THAT_ARE_WORDS = new Set('NO SV SO DO ME MY AM IS IT TO'.split(' '));

/** `notUnderstood` also when a slip of the pen could be two countries: "Austrlia" lies beside Austria too. */
export function parseCountry(text: string, locale: Locale = 'en'): Parsed<string> {
  const code = text.trim().replace(/[.!]$/, '');
  if (isCountryCode(code) && !CODES_THAT_ARE_WORDS.has(code)) return { value: code };
  const plain = normalise(text);
  if (text.includes('?') || plain === '') return { problem: 'notUnderstood' };
  const whole = CODE_BY_NAME.get(plainWords(text));
  if (whole !== undefined) return { value: whole };
  if (isListed(text)) return { problem: 'notUnderstood' };
  const claims = claimsOf(text, countryMentions(plain, 'country', { alone: true }), locale);
  if (claims.length === 0) {
    if (plain.split(' ').some(isLoaded)) return { problem: 'notUnderstood' };
    const near = nearest(bareName(plainWords(text)));
    return near === undefined ? { problem: 'notUnderstood' } : { value: near };
  }
  if (takesBack(text, countryMentions(plain, 'country', { alone: true }), locale))
    return { problem: 'notUnderstood' };
  const value = claimedNow(claims, 'country');
  return typeof value === 'string' ? { value } : { problem: 'notUnderstood' };
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

/** A country for a name with a slip of the pen: one letter from four letters on, two from eight. */
function nearest(name: string): string | undefined {
  if (name.length < 4 || isOrdinary(name)) return undefined;
  const slips = name.length >= 8 ? 2 : 1;
  let best = slips;
  const codes = new Set<string>();
  for (const [known, code] of CODE_BY_NAME) {
    if (known.length < 4 || known[0] !== name[0] || Math.abs(known.length - name.length) > slips) continue;
    const far = distance(known, name);
    if (far > best) continue;
    if (far < best) codes.clear();
    best = far;
    codes.add(code);
  }
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** Words that lie a letter beside a country's name and mean something else: "status", "samma" ("the same"). */
function isOrdinary(name: string): boolean {
  return isListed(name) || ORDINARY.has(name) || !/^[\p{L} ]+$/u.test(name);
}

const ORDINARY: ReadonlySet<string> = new Set([
  ...LOCALES.flatMap((locale) => textsOf([CHECK_WORDS[locale], WORDS[locale]])).flatMap((text) =>
    plainWords(text).split(' '),
  ),
  ...`samma status service nice chat begin perdu maste state stats later beginn spain's india's main mail mali's nature
    domain romans human woman sudden hungry hunger polar poland's island inland chine chile's chili fiction finlands
    tonge conge congres gabon's gambler liban's turkeys turque suisses suite suisse's danmarks germain german germane
    norm normal norwegian nauru's oma omen oman's pero pera peru's quota qatari lion libya's cyber cube cuba's kuba koba
    china's chino mexicain mexican canadian canad belge belges belgien's greek grec grecs brasil's bresil's kenyan japon's`.split(
    /\s+/,
  ),
]);

/** All texts of a language, however deep. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

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
  for (const [code, everyday] of Object.entries(EVERYDAY_NAMES)) {
    for (const name of everyday.split(', ')) names.set(name, code);
  }
  for (const name of TWO_COUNTRIES) names.delete(name);
  return names;
}

/** What a country calls itself, in the language most spoken there: "Deutschland", "México". */
function ownName(code: string): string | undefined {
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  const name = language && new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  const plain = name ? plainWords(name) : '';
  return plain === '' ? undefined : plain;
}
