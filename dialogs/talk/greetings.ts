// A greeting before what is really said: "hello, I am new here".
import { LISTENING } from '../../cards/words/index.js';
import { LOCALES } from '../../knowledge/locales.js';
import { phraseKey } from './phrases.js';

/** The longest first: "good morning" before "good". */
const GREETINGS = LOCALES.flatMap((locale) => LISTENING[locale].commands.hello.map(phraseKey)).sort(
  (a, b) => b.length - a.length,
);

/** A text's key (see `phraseKey`) without the greeting at its beginning. */
export function withoutGreeting(key: string): string {
  const greeting = GREETINGS.find((phrase) => key.startsWith(`${phrase} `));
  return greeting === undefined ? key : key.slice(greeting.length + 1);
}
