// Numbers written out: "twelve", "tjugofem", "tweeduizend vijfhonderd", "deux mille". Whole numbers below a milliard.
// No package reads all four languages (platform-notes 10: the SDK's recognisers know neither "tolv" nor "twaalf").
import type { Locale } from '../../../knowledge/locales.js';

interface Lexicon {
  /** 0, 1, 2 ... 19, each with its spellings. */
  units: string;
  /** 20, 30 ... 90. */
  tens: string;
  hundred: string;
  thousand: string;
  million: string;
  /** "And": says nothing. */
  and: string;
}

/** Without accents. A slash parts spellings, a dash means that there is no such word. */
const LEXICONS: Readonly<Record<Locale, Lexicon>> = {
  en: {
    units:
      'zero one/a two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty/fourty fifty sixty seventy eighty ninety',
    hundred: 'hundred',
    thousand: 'thousand',
    million: 'million',
    and: 'and',
  },
  sv: {
    units:
      'noll ett/en tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio attio nittio',
    hundred: 'hundra',
    thousand: 'tusen',
    million: 'miljon/miljoner',
    and: 'och',
  },
  nl: {
    units:
      'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    hundred: 'honderd',
    thousand: 'duizend',
    million: 'miljoen',
    and: 'en',
  },
  fr: {
    units:
      'zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf',
    tens: 'vingt trente quarante cinquante soixante septante quatrevingt/quatrevingts/huitante/octante nonante',
    hundred: 'cent/cents',
    thousand: 'mille',
    million: 'million/millions',
    and: 'et',
  },
};

type Token = { size: 'unit' | 'ten' | 'hundred' | 'scale' | 'and'; value: number };

const TOKENS = Object.fromEntries(
  Object.entries(LEXICONS).map(([locale, lexicon]) => [locale, tokensOf(lexicon)]),
) as Record<Locale, ReadonlyMap<string, Token>>;
const LONGEST_WORD = 14;

/** @param text as `normalise` gives it; undefined when it is anything but a number in words of this language */
export function numberInWords(text: string, locale: Locale): number | undefined {
  const words = text.replace(JOINED, '$1$2').split(/[ -]/);
  const parts = words.map((word) => tokenise(word, TOKENS[locale]));
  const tokens = parts.filter((some) => some !== undefined);
  return tokens.length < parts.length ? undefined : evaluate(tokens.flat(), locale);
}

/** French words with a hyphen in them: "quatre-vingts", "dix-sept". */
const JOINED = /\b(quatre|dix)[ -](vingts?|sept|huit|neuf)\b/g;

function tokensOf({ units, tens, hundred, thousand, million, and }: Lexicon): ReadonlyMap<string, Token> {
  const list = (words: string, size: Token['size'], valueAt: (index: number) => number): [string, Token][] =>
    words
      .split(' ')
      .flatMap((word, at) =>
        word.split('/').map((spelling): [string, Token] => [spelling, { size, value: valueAt(at) }]),
      );
  return new Map([
    ...list(units, 'unit', (at) => at),
    ...list(tens, 'ten', (at) => (at + 2) * 10),
    ...list(hundred, 'hundred', () => 100),
    ...list(thousand, 'scale', () => 1_000),
    ...list(million, 'scale', () => 1_000_000),
    ...list(and, 'and', () => 0),
  ]);
}

/** Cuts "tweeduizendvijfhonderd" into its words, the longest one first at each place. */
function tokenise(text: string, lexicon: ReadonlyMap<string, Token>): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    let length = Math.min(LONGEST_WORD, text.length - at);
    while (length > 0 && !lexicon.has(text.slice(at, at + length))) length--;
    const token = lexicon.get(text.slice(at, at + length));
    if (!token) return undefined;
    tokens.push(token);
    at += length;
  }
  return tokens;
}

/** Adds up what grammar allows: "two hundred and five" is a number, "two five" is none. */
function evaluate(tokens: readonly Token[], locale: Locale): number | undefined {
  let total = 0;
  let group = 0;
  let scale = Infinity;
  let last: Token | undefined;
  for (const token of tokens) {
    const added = token.size === 'scale' ? undefined : addToGroup(group, token, last, locale);
    if (token.size === 'scale') {
      if (token.value >= scale || group >= 1_000 || last?.size === 'and') return undefined;
      total += (group || 1) * token.value;
      scale = token.value;
      group = 0;
    } else if (added === undefined) {
      return undefined;
    } else {
      group = added;
    }
    last = token;
  }
  return last === undefined || last.size === 'and' ? undefined : total + group;
}

/** @returns the group with the word taken in; undefined when the word cannot stand there */
function addToGroup(
  group: number,
  token: Token,
  last: Token | undefined,
  locale: Locale,
): number | undefined {
  const ones = group % 10;
  const rest = group % 100;
  if (last?.value === 0 && last.size === 'unit') return undefined;
  switch (token.size) {
    case 'and':
      return last === undefined || last.size === 'and' ? undefined : group;
    case 'hundred':
      return last?.size !== 'and' && group < 100 ? (group || 1) * 100 : undefined;
    case 'unit': {
      if (token.value === 0) return last === undefined ? 0 : undefined;
      const room =
        rest === 0 || (ones === 0 && token.value < 10 && rest >= 20) || isFrenchTeen(rest, token, locale);
      return room ? group + token.value : undefined;
    }
    case 'ten': {
      // Dutch says the ones first: "vijfentwintig".
      const onesFirst = locale === 'nl' && last?.size === 'and' && rest > 0 && rest < 10;
      return rest === 0 || onesFirst ? group + token.value : undefined;
    }
    case 'scale':
      return undefined;
  }
}

/** "Soixante-douze", "quatre-vingt-dix". */
function isFrenchTeen(rest: number, token: Token, locale: Locale): boolean {
  return locale === 'fr' && (rest === 60 || rest === 80) && token.value >= 10;
}
