// Facts said in the words that start the check: "are we eligible with 2500 E5 seats in Japan?".
// Only what is said beyond doubt: a fact that is missed is asked, one that is made up gives a wrong verdict.
import type { Facts } from '../check.js';
import { countriesIn } from '../reading/countries.js';
import { parseNumber, speaksOfBound } from '../reading/numbers.js';
import { normalise } from '../reading/parsed.js';
import { MAX_SEATS } from './facts.js';

export function factsInText(text: string): Facts {
  const [country, otherCountry] = countriesIn(text);
  const kind = kindIn(text);
  const seats = seatsIn(text);
  const facts: Facts = {
    ...(country === undefined || otherCountry !== undefined ? {} : { country }),
    ...(kind === undefined ? {} : { kind }),
    ...(seats === undefined ? {} : { seats }),
    ...(VOLUME_LICENSING.test(normalise(text)) ? { buying: 'volumeLicensing' } : {}),
  };
  // "Are we" alone is how any question begins.
  const who = Object.keys(facts).length > 0 ? whoIn(text) : undefined;
  return who === undefined ? facts : { who, ...facts };
}

const VOLUME_LICENSING = /\bvolume ?licen[cs]|\bvolymlicens|\bvolumelicentie|\blicences? en volume/;

/** Kinds that decide by themselves; "company" and the like are said of any organisation. */
const KIND_WORDS = {
  education:
    /\b(?:schools?|school district|universit(?:y|ies)|college|skola|skolan|universitet|hogskola|gymnasium|universiteit|hogeschool|ecole|universite|lycee|etablissement d'enseignement)\b/,
  nonprofit:
    /\b(?:non-?profit|not-for-profit|charity|ngo|ideell|ideella|valgorenhet|non-?profitorganisatie|goed doel|vzw|but non lucratif|asbl)\b/,
  government:
    /\b(?:government|municipality|city council|county|ministry|agency|myndighet|kommun|kommunen|regering|overheid|gemeente|ministerie|gouvernement|ministere|mairie|commune)\b/,
};

function kindIn(text: string): string | undefined {
  const plain = normalise(text).replace(
    /\b(?:work|arbets-|werk-|professionnel) (?:or|eller|of|ou) (?:school|skol|scolaire)\S*/g,
    '',
  );
  const kinds = Object.entries(KIND_WORDS).filter(([, words]) => words.test(plain));
  return kinds.length === 1 ? kinds[0]?.[0] : undefined;
}

/** A number and, shortly after it, the product: "2500 E5", "2 500 licences of Microsoft 365 E3". Two kinds add up. */
const COUNTED = /(\d(?:[\d .,']*\d)?k?) ?(?:[a-z/-]+ ){0,4}[a-z-]*?\b(e3\/e5|e[35])\b/g;

function seatsIn(text: string): number | undefined {
  const plain = normalise(text)
    .replace(/\b(?:microsoft |office |m|o)?365\b/g, '')
    .replace(/ +/g, ' ');
  const counts = [...plain.matchAll(COUNTED)].map(([, number = '']) =>
    parseNumber(number, { min: 0, max: MAX_SEATS }),
  );
  const leftOver = plain.replace(COUNTED, '').replace(/\be[35]\b/g, '');
  if (counts.length === 0 || /\d/.test(leftOver) || speaksOfBound(plain)) return undefined;
  const sum = counts.reduce((total, count) => total + ('value' in count ? count.value : NaN), 0);
  return sum <= MAX_SEATS ? sum : undefined;
}

const ASKS_FOR_ONESELF =
  /\b(?:(?:am|can|may|do) i|(?:ar|har|kan|far) jag|(?:ben|kom|mag|kan) ik|suis-je|puis-je|ai-je)\b/;
const ASKS_FOR_ALL = /\b(?:we|us|our|vi|oss|var|vart|vara|wij|ons|onze|nous|notre|nos)\b/;

/** "My company" is said by administrators as often as by employees, so it tells nothing. */
function whoIn(text: string): string | undefined {
  const plain = normalise(text);
  const [oneself, all] = [ASKS_FOR_ONESELF.test(plain), ASKS_FOR_ALL.test(plain)];
  if (oneself === all) return undefined;
  return oneself ? 'employee' : 'organisation';
}
