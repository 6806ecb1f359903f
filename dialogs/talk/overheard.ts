// What is heard in a text that asks nothing, when nothing else is found in it: thanks or a farewell among other words, that one
// is displeased, or that somebody tells of themselves. A sentence that only tells is no question that cannot be answered. Pure.
import { TALK_WORDS } from '../../cards/words/index.js';
import { LOCALES, perLocale, type Locale } from '../../knowledge/locales.js';
import { isAsking } from '../checks/reading/asking.js';
import { withoutGreeting } from './greetings.js';
import { phraseKey } from './phrases.js';

/** What may be overheard, what counts most first: "thanks for nothing" is no thanks. */
const KINDS = ['notMeant', 'bye', 'thanks', 'told'] as const;

export type Overheard = (typeof KINDS)[number];

/** Fewer words name a thing: "my keys". */
const MIN_TELLING_WORDS = 3;

/** Longer texts tell a story, with something asked in it. In words. */
const MAX_WORDS = 24;

/**
 * @param preferred the language tried first
 * @returns undefined for a text that asks or wants something
 */
export function overheardIn(
  text: string,
  preferred: Locale,
): { said: Overheard; locale: Locale } | undefined {
  const key = phraseKey(text);
  const bare = withoutGreeting(key);
  if (isAsking(text) || bare.split(' ').length > MAX_WORDS) return undefined;
  const tellsInPreferred = begins(bare, HEARD[preferred].telling); // "we" is a word of two languages
  const wants = holds(key, HEARD[preferred].wanting); // and "de": "de scanner is stuk" tells in Swedish
  for (const locale of new Set([preferred, ...LOCALES])) {
    const said = KINDS.find((kind) =>
      kind === 'told'
        ? !wants &&
          (locale === preferred || !tellsInPreferred) &&
          isTelling(bare, locale, bare !== key && locale === preferred)
        : holds(key, HEARD[locale][kind]),
    );
    if (said) return { said, locale };
  }
  return undefined;
}

/** @param greeted a greeting stood before it: "hello, Anna from payroll" */
function isTelling(key: string, locale: Locale, greeted: boolean): boolean {
  const { telling, wanting } = HEARD[locale];
  return (
    key.split(' ').length >= MIN_TELLING_WORDS && (greeted || begins(key, telling)) && !holds(key, wanting)
  );
}

/** Whether a text wants something of somebody, or tells of trouble: "our VPN keeps dropping". */
export function wantsSomething(text: string, locale: Locale): boolean {
  return holds(phraseKey(text), HEARD[locale].wanting);
}

function begins(key: string, openings: readonly string[]): boolean {
  return openings.some((opening) => key.startsWith(`${opening} `));
}

/** Whether a key has one of some phrases, whole. */
function holds(key: string, phrases: readonly string[]): boolean {
  const within = ` ${key} `;
  return phrases.some((phrase) => within.includes(` ${phrase} `));
}

const HEARD = perLocale((locale) => {
  const { bye, thanks, notMeant, telling, wanting } = TALK_WORDS[locale].overheard;
  return {
    bye: bye.map(phraseKey),
    thanks: thanks.map(phraseKey),
    notMeant: notMeant.map(phraseKey),
    telling: telling.map(phraseKey),
    wanting: wanting.map(phraseKey),
  };
});
