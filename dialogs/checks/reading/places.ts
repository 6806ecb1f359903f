// A place in a list: "2", "option 2", "the second one", "den andra", "le deuxième".
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { normaliseWithAccents, plainWords } from './parsed.js';
import { wordsIn } from './vocabulary.js';

const NUMBERED = /^(\d{1,2})(?:st|nd|rd|th|a|e|er|eme)?$/;

const PLACES: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) =>
    READING_WORDS[locale].places.flatMap((forms, at) =>
      forms.split('/').map((form): [string, number] => [plainWords(form), at + 1]),
    ),
  ),
);
/** As they are written: accents are left out, and seldom added. "Ändra" is "change" and no second place. */
const WRITTEN: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) =>
    READING_WORDS[locale].places.flatMap((forms) =>
      forms.split('/').map((form) => normaliseWithAccents(form).trim()),
    ),
  ),
);
/** "The last one", however many there are. */
const LAST = 6;
const PLACE_FILLERS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) =>
    READING_WORDS[locale].placeFillers.flatMap((phrase) => plainWords(phrase).split(' ')),
  ),
);

/** The place that a text names, counted from 1; 0 for anything else. */
export function placeIn(text: string, count: number): number {
  const words = plainWords(text)
    .split(' ')
    .filter((word, _, all) => all.length === 1 || !PLACE_FILLERS.has(word));
  const [word = ''] = words;
  if (words.length !== 1 || /\d[.,]\d/.test(text)) return 0;
  const isAccented = wordsIn(text).some(
    ({ exact, plain }) => plain === word && exact !== plain && !WRITTEN.has(exact),
  );
  if (isAccented) return 0;
  const number = NUMBERED.exec(word)?.[1];
  if (number !== undefined) return Number(number);
  const place = PLACES.get(word) ?? 0;
  return place === LAST ? count : place;
}
