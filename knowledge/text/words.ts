// Text -> words. Language-blind; what a word means is the vocabulary's business.
import { anyOf } from '../../cards/words/format.js';
import { LISTENING } from '../../cards/words/index.js';
import { LOCALES, type Locale } from '../locales.js';

/** What hides the word behind it: l'abonnement, qu'elle. */
const ELISION = new RegExp(
  `^(?:${anyOf(LOCALES.flatMap((locale) => LISTENING[locale].elisions))})'(?=\\p{L}{2})`,
  'u',
);

/** "2 000", "2.000", "2,000" and "2 000" (no-break space) are one number. */
const GROUPED_NUMBER = /(?<!\d)(\d{1,3})((?:[ .,\u00A0\u202F]\d{3})+)(?!\d)/gu;

const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;

/**
 * The words of a text in lower case, in order: letters and digits, elisions removed, digit groups joined.
 * `wordsOf("L'accès à 2 000 licences")` -> `['accès', 'à', '2000', 'licences']`
 */
export function wordsOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC`´]/g, "'")
    .replace(GROUPED_NUMBER, (whole) => whole.replace(/\D/g, ''));
  return (plain.match(WORD) ?? []).map((word) => (word.includes("'") ? withoutApostrophe(word) : word));
}

/** Letters without accents, figures that stand in no group, and marks that are no part of a word: most of what is typed. */
const PLAIN = /^(?!.*\d[ .,]\d{3})[\w !"#$%&()*+,./:;<=>?@[\]^{|}~\\\n-]*$/s;

/** What `WORD` finds in such a text. */
const PLAIN_WORD = /[a-z0-9]+/g;

/** Drops elisions, and joins English contractions and possessives: "can't" -> "cant", "microsoft's" -> "microsoft". */
function withoutApostrophe(word: string): string {
  return word.replace(ELISION, '').replace(/'s$/, '').replaceAll("'", '');
}

/** Removes accents, so that "förnya" and "fornya" meet. */
export function fold(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss');
}

const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/** A text of the knowledge, to learn words from. */
export interface Sample {
  text: string;
  locale: Locale;
}

/** How often each word occurs in each language. */
export type WordCounts = ReadonlyMap<Locale, ReadonlyMap<string, number>>;

export function countWords(samples: Iterable<Sample>): WordCounts {
  const counts = new Map(LOCALES.map((locale) => [locale, new Map<string, number>()]));
  for (const { text, locale } of samples) {
    const words = counts.get(locale);
    for (const word of words ? wordsOf(text) : []) words?.set(word, (words.get(word) ?? 0) + 1);
  }
  return counts;
}
