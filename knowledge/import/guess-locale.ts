// The language of a document that does not say: by the name of its file, else by the function words in it.
import { languageName } from '../../cards/words/format.js';
import { LISTENING } from '../../cards/words/index.js';
import { LOCALES, localeOfTag, type Locale } from '../locales.js';
import { STOPWORDS } from '../text/languages.js';
import { fold, wordsOf } from '../text/words.js';

/** `faq.sv-se.md`, `sv/faq.md`, `faq_NL.csv` -> the locale; undefined when the name tells none. */
export function localeOfName(file: string): Locale | undefined {
  const parts = file.split(/[\\/]/).flatMap((part) => part.split(/[._ ]/));
  return parts.map(localeOfPart).findLast((locale) => locale !== undefined);
}

/** `faq.sv-se.md` -> `faq`: what the name says besides language and kind. */
export function stemOfName(file: string): string {
  const name = (file.split(/[\\/]/).pop() ?? '').replace(/\.[a-z]{2,5}$/i, '');
  return name
    .split(/[._ ]/)
    .filter((part) => localeOfPart(part) === undefined && part !== 'sxs')
    .join('-');
}

function localeOfPart(part: string): Locale | undefined {
  return /^[a-z]{2}([-_][a-z]{2})?$/i.test(part) ? localeOfTag(part) : undefined;
}

/** What each language is called in any of ours, without accents. */
const NAMES: ReadonlyMap<string, Locale> = new Map(
  LOCALES.flatMap((named) =>
    LOCALES.flatMap((locale) =>
      [languageName(named, locale), ...(LISTENING[locale].languageNames[named] ?? [])].map(
        (name): [string, Locale] => [fold(name.toLowerCase()), named],
      ),
    ),
  ),
);

/** What people write in a language column: `sv`, `sv-SE`, `Swedish`, `svenska`, `Zweeds`. */
export function localeOfWord(word: string): Locale | undefined {
  const plain = word.trim().toLowerCase();
  return localeOfTag(plain) ?? NAMES.get(fold(plain));
}

/** A language must own this share of all words, or it is taken for one that is not ours. */
const LEAST_SHARE = 0.2;

/** The language whose function words are most frequent; undefined when none are frequent enough to tell. */
export function localeOfText(text: string): Locale | undefined {
  const plain = text.replace(/\]\([^)\]]*\)|https?:\S+|`[^`]*`/g, ' '); // addresses and code are in no language
  const words = wordsOf(plain).slice(0, 5000);
  const shares = LOCALES.map((locale) => ({
    locale,
    share: words.filter((word) => STOPWORDS[locale].has(word)).length / Math.max(1, words.length),
  })).sort((a, b) => b.share - a.share);
  const [best] = shares;
  return best && best.share >= LEAST_SHARE ? best.locale : undefined;
}
