// "Sverige", "la Suède", "Holland", "the States", "JP" -> an ISO 3166-1 alpha-2 code.
import { distance } from 'fastest-levenshtein';
import { LOCALES } from '../../../knowledge/locales.js';
import { COUNTRY_CODES, isCountryCode } from './country-codes.js';
import { plainWords, type Parsed } from './parsed.js';

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
  GB: 'uk, u k, gb, great britain, britain, england, scotland, wales, northern ireland, brittiska oarna, skottland, nordirland, groot brittannie, engeland, schotland, noord ierland, vk, grande bretagne, angleterre, ecosse, pays de galles, irlande du nord, royaume uni, r u',
  HK: 'hongkong, hong kong, hk, hong kong china, hongkong kina',
  IE: 'eire, republic of ireland',
  KR: 'korea, south korea, republic of korea, sydkorea, zuid korea, coree, coree du sud, rok',
  LA: 'laos',
  MK: 'macedonia, makedonien, macedonie',
  MM: 'burma, birma, birmanie, myanmar',
  MO: 'macau, macao, macau china, macao china',
  NL: 'holland, hollande, the netherlands, nederlanden, nederland, les pays bas, pays bas',
  PS: 'palestine, palestina',
  RU: 'russian federation, ryska federationen, russische federatie, federation de russie, federation russe',
  SZ: 'swaziland',
  TR: 'turkey, turkiye',
  US: 'us, usa, u s, u s a, the states, states, united states, united states of america, america, staterna, amerika, forenta staterna, vs, verenigde staten van amerika, etats unis d amerique, les etats unis, etats unis, amerique, eu a',
  VA: 'vatican, vatikanen, vaticaan, vatican city',
  VN: 'viet nam',
};

/** Within a sentence these mean something else: "tell us", Dutch "indien" (if), "island", a colleague called Jordan. */
const ONLY_ALONE = new Set(
  'us vs gb hk vk eau states staterna america amerika amerique dubai indien island jordan chad jersey georgia maurice dominique'.split(
    ' ',
  ),
);

const CODE_BY_NAME: ReadonlyMap<string, string> = namesOfCountries();
const LONGEST_NAME = Math.max(...[...CODE_BY_NAME.keys()].map((name) => name.split(' ').length));

/** Words before the name: "we are in", "in het", "c'est la". */
const OPENING = new Set(
  `in the i pa en au aux a la le les l het de of from our we are re is it its s office vi ar finns sitter det vart land
   landet country wij zijn zitten ons kantoor uit nous sommes du des c est notre pays dans to til till van`.split(
    /\s+/,
  ),
);
const CLOSING = new Set('please tack graag svp merci aub alsjeblieft'.split(' '));

/** `notUnderstood` also when a slip of the pen could be two countries: "Austrlia" lies beside Austria too. */
export function parseCountry(text: string): Parsed<string> {
  const code = text.trim().replace(/[.!]$/, '');
  if (isCountryCode(code)) return { value: code };
  if (text.includes('?')) return { problem: 'notUnderstood' };
  const words = plainWords(text).split(' ');
  while (CLOSING.has(words.at(-1) ?? '')) words.pop();
  // With each opening word taken off: "en" may open, "Pays-Bas" begins with one.
  for (let at = 0; at < words.length; at++) {
    const name = words.slice(at).join(' ');
    const value = CODE_BY_NAME.get(name) ?? nearest(name);
    if (value !== undefined) return { value };
    if (!OPENING.has(words[at] ?? '')) break;
  }
  return { problem: 'notUnderstood' };
}

/** Countries named within a text, in order: "are we eligible in Japan or Hong Kong?" -> JP, HK. */
export function countriesIn(text: string): string[] {
  const words = plainWords(text).split(' ');
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(' ');
      const code = ONLY_ALONE.has(name) ? undefined : CODE_BY_NAME.get(name);
      if (code === undefined) continue;
      if (!found.includes(code)) found.push(code);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** A country for a name with a slip of the pen: one letter from four letters on, two from eight. */
function nearest(name: string): string | undefined {
  if (name.length < 4) return undefined;
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

function namesOfCountries(): Map<string, string> {
  const names = new Map<string, string>();
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
      for (const code of COUNTRY_CODES) names.set(plainWords(display.of(code) ?? code), code);
    }
  }
  for (const [code, everyday] of Object.entries(EVERYDAY_NAMES)) {
    for (const name of everyday.split(', ')) names.set(name, code);
  }
  return names;
}
