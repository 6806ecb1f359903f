// Texts that say nothing of an option however they are spelt: "thanks", "super", "met". A name that only begins like one of
// them, or is a slip away, was not said.
import { LISTENING, TALK_WORDS } from '../../../cards/words/index.js';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../knowledge/locales.js';
import { isFunctionStem, stem } from '../../../knowledge/text/languages.js';
import { recogniseTalk, type Talk } from '../../talk/recognise-talk.js';
import { isListed, wordsIn } from './vocabulary.js';

const TALK: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => {
    const { said, courtesy } = TALK_WORDS[locale];
    return [...Object.values(said), ...Object.values(LISTENING[locale].commands), courtesy].flat();
  }).flatMap((phrase) => wordsIn(phrase).map(({ plain }) => plain)),
);

/** Whether every word of a text is one of talk, of courtesy or of grammar, in any of the languages. */
export function isOrdinary(text: string): boolean {
  return wordsIn(text).every(
    ({ exact, plain }) =>
      TALK.has(plain) ||
      isListed(exact) ||
      LOCALES.some((locale) => isFunctionStem(stem(exact, locale), locale)),
  );
}

/** Talk that may stand in a statement, too: "yes, a school", "ok, both". */
const ANSWERING: ReadonlySet<Talk> = new Set<Talk>(['yes', 'no', 'ok']);

/** Whether a text, as a whole, is talk that answers nothing: "let us go on", "that is not what I meant". */
export function isOnlyTalk(text: string, locale: Locale = DEFAULT_LOCALE): boolean {
  const talk = recogniseTalk(text, locale);
  return talk !== undefined && !ANSWERING.has(talk.said);
}
