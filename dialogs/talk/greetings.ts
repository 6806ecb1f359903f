// A greeting before what is really said: "hello, I am new here".
import { LISTENING } from '../../cards/words/index.js';
import { LOCALES } from '../../knowledge/locales.js';
import { openingsByWord, phraseKey, withoutOpening } from './phrases.js';

const GREETINGS = openingsByWord(
  LOCALES.flatMap((locale) => LISTENING[locale].commands.hello.map(phraseKey)),
);

/** A text's key (see `phraseKey`) without the greeting at its beginning. */
export function withoutGreeting(key: string): string {
  return withoutOpening(key, GREETINGS);
}
