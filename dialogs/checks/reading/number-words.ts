// Numbers written out: "twelve", "tjugofem", "tweeduizend vijfhonderd", "deux mille". Whole numbers below a milliard.
// No package reads all four languages: the SDK's recognisers know neither "tolv" nor "twaalf".
import { READING_WORDS } from '../../../cards/words/index.js';
import type { NumberWords } from '../../../cards/words/reading-words.js';
import { perLocale, type Locale } from '../../../knowledge/locales.js';
import { fold } from '../../../knowledge/text/words.js';

type Token = { size: 'unit' | 'ten' | 'hundred' | 'scale' | 'and'; value: number };

const TOKENS = perLocale((locale) => tokensOf(READING_WORDS[locale].numbers));
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

function tokensOf({ units, tens, hundred, thousand, million, and }: NumberWords): ReadonlyMap<string, Token> {
  const list = (words: string, size: Token['size'], valueAt: (index: number) => number): [string, Token][] =>
    words
      .split(' ')
      .flatMap((word, at) =>
        word.split('/').map((spelling): [string, Token] => [fold(spelling), { size, value: valueAt(at) }]),
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
        rest === 0 || (ones === 0 && token.value < 10 && rest >= 20) || isCountedOn(rest, token, locale);
      return room ? group + token.value : undefined;
    }
    case 'ten': {
      // "Vijfentwintig".
      const onesFirst =
        READING_WORDS[locale].numbers.isOnesFirst && last?.size === 'and' && rest > 0 && rest < 10;
      return rest === 0 || onesFirst ? group + token.value : undefined;
    }
    case 'scale':
      return undefined;
  }
}

/** "Soixante-douze", "quatre-vingt-dix". */
function isCountedOn(rest: number, token: Token, locale: Locale): boolean {
  return READING_WORDS[locale].numbers.isCountedOnTo.includes(rest) && token.value >= 10;
}
