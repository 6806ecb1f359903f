// The language of a document that does not say: by the name of its file, else by the function words in it.
import { languageName } from '../../cards/words/format.js';
import { LISTENING, WORDS } from '../../cards/words/index.js';
import { LOCALES, localeOfTag, type Locale } from '../locales.js';
import { createLanguageIdentifier, type LanguageIdentifier } from '../text/language.js';
import { STOPWORDS } from '../text/languages.js';
import { countWords, fold, wordsOf } from '../text/words.js';

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
/** In a text of so few words, chance decides how many of them are function words: the letters must say the same. */
const SHORT_WORDS = 60;
const LEAST_SHARE_SHORT = 0.08;
const LEAST_CONFIDENCE_SHORT = 0.9;

/** The language whose function words are most frequent; undefined when none are frequent enough to tell. */
export function localeOfText(text: string): Locale | undefined {
  const plain = text.replace(/\]\([^)\]]*\)|https?:\S+|`[^`]*`/g, ' '); // addresses and code are in no language
  const words = wordsOf(plain).slice(0, 5000);
  const shares = new Map(
    LOCALES.map((locale) => [
      locale,
      words.filter((word) => STOPWORDS[locale].has(word)).length / Math.max(1, words.length),
    ]),
  );
  const [best] = [...shares].sort((a, b) => b[1] - a[1]);
  if (best && best[1] >= LEAST_SHARE) return best[0];
  if (words.length > SHORT_WORDS) return undefined;
  const guess = identifier().identify(plain);
  const isLikely =
    guess !== undefined &&
    guess.confidence >= LEAST_CONFIDENCE_SHORT &&
    (shares.get(guess.locale) ?? 0) >= LEAST_SHARE_SHORT;
  return isLikely ? guess.locale : undefined;
}

/** Whether a text is so short that its language should be looked at by a person. */
export function isShort(text: string): boolean {
  return wordsOf(text).length <= SHORT_WORDS;
}

let madeIdentifier: LanguageIdentifier | undefined;

/** Learned from the bot's own words, for a folder to be filled has none. */
function identifier(): LanguageIdentifier {
  madeIdentifier ??= createLanguageIdentifier([
    countWords(LOCALES.map((locale) => ({ locale, text: JSON.stringify(WORDS[locale]) }))),
  ]);
  return madeIdentifier;
}
