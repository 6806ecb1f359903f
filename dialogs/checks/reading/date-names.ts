// The words of dates in the four languages: months, weekdays, places, days named by how far off they are.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { numberInWords } from './number-words.js';
import { normalise, normaliseWithAccents, plainWords } from './parsed.js';
import { slipsBetween } from './slips.js';

const DATE_WORDS = LOCALES.map((locale) => READING_WORDS[locale].dates);

/** Names 1, 2, 3 ... as the four languages write them, in full and short, without accents and full stops. */
function namesOf(part: 'month' | 'weekday', dates: readonly number[]): Map<string, number> {
  return new Map(
    LOCALES.flatMap((locale) =>
      (['long', 'short'] as const).flatMap((width) => {
        const format = new Intl.DateTimeFormat(locale, { [part]: width, timeZone: 'UTC' });
        return dates.map((date, at): [string, number] => [plainWords(format.format(date)), at + 1]);
      }),
    ),
  );
}

const WEEKDAYS = namesOf(
  'weekday',
  Array.from({ length: 7 }, (_, at) => Date.UTC(2024, 0, 1 + at)),
);
const MONTHS = namesOf(
  'month',
  Array.from({ length: 12 }, (_, at) => Date.UTC(2024, at, 1)),
);
for (const { months } of DATE_WORDS)
  for (const [month, names] of Object.entries(months))
    for (const name of names) MONTHS.set(plainWords(name), Number(month));

/** "Friday", "fredagen". */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word) || WEEKDAYS.has(word.replace(/en$/, ''));
}

/** A month's number for its name in any language, in full, shortened, or with a slip of the pen. */
export function monthOf(word: string): number | undefined {
  const exact = MONTHS.get(word);
  if (exact !== undefined || word.length < 5) return exact;
  const near = [...MONTHS]
    .filter(([name]) => name.length >= 5 && slipsBetween(name, word) <= 1)
    .map(([, month]) => month);
  return new Set(near).size === 1 ? near[0] : undefined;
}

/** "Five", "femte": the day of a month in one word, in figures; anything else as it is. */
export function inFigures(word: string): string {
  if (!/^\p{L}+$/u.test(word) || monthOf(word) !== undefined) return word;
  const place = PLACES.get(word);
  if (place !== undefined) return String(place);
  const day = LOCALES.map((locale) => numberInWords(word, locale)).find((value) => value !== undefined);
  return day !== undefined && day >= 1 && day <= 31 ? String(day) : word;
}

/** First to fifth; the last of the list is "last". */
const PLACES: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) =>
    READING_WORDS[locale].places
      .slice(0, 5)
      .flatMap((forms, at) => forms.split('/').map((form): [string, number] => [plainWords(form), at + 1])),
  ),
);

const FILLERS: ReadonlySet<string> = new Set(
  DATE_WORDS.flatMap(({ plain }) =>
    plain.flatMap((phrase) => [normalise(phrase), ...plainWords(phrase).split(' ')]),
  ),
);
/** Weekdays say nothing that the date does not. */
export function withoutFillers(words: readonly string[]): string[] {
  return words.filter((word) => {
    const bare = word.replace(/[,.:]$/, '');
    return !FILLERS.has(bare) && !(isWeekday(bare) && !MONTHS.has(bare));
  });
}

const longestFirst = (phrases: readonly string[]): readonly string[] =>
  phrases.map(normalise).sort((a, b) => b.length - a.length);

/** What stands before a day on which something begins, and on which it came to its end. */
const OPENERS = {
  opens: longestFirst(DATE_WORDS.flatMap(({ from }) => from)),
  ends: longestFirst(DATE_WORDS.flatMap(({ ended }) => ended)),
};

const ENDED = DATE_WORDS.flatMap(({ ended }) => ended.map(normaliseWithAccents));

/** "It expired on 1 March", accents and all: "expire" is no "expiré". */
export function saysEnded(text: string): boolean {
  const typed = normaliseWithAccents(text);
  return ENDED.some((phrase) => typed.startsWith(`${phrase} `));
}

/** "From 1 March 2027", "it expired on 1 March 2027" -> "1 March 2027". @param plain as `normalise` gives it */
export function withoutOpener(plain: string, kind: keyof typeof OPENERS): string {
  const opener = OPENERS[kind].find((phrase) => plain.startsWith(`${phrase} `));
  return opener === undefined ? plain : plain.slice(opener.length + 1);
}

const UNTIL = longestFirst(DATE_WORDS.flatMap(({ until }) => until));
const INCLUDING = longestFirst(DATE_WORDS.flatMap(({ untilIncluding }) => untilIncluding));

/** "Until 31 January", which may leave that day out; not "till och med". @param plain as `normalise` gives it */
export function saysUntil(plain: string): boolean {
  const opens = (phrase: string): boolean => plain.startsWith(`${phrase} `);
  return !INCLUDING.some(opens) && UNTIL.some(opens);
}

/** How many days off "tomorrow" is; typed without blanks too. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map(
  DATE_WORDS.flatMap(({ relative }) =>
    Object.entries(relative).flatMap(([days, phrases]) =>
      phrases.map((phrase): [string, number] => [plainWords(phrase), Number(days)]),
    ),
  ),
);

const YEARS: readonly [phrase: string, offset: number][] = DATE_WORDS.flatMap(({ years }) =>
  Object.entries(years).flatMap(([offset, phrases]) =>
    phrases.map((phrase): [string, number] => [plainWords(phrase), Number(offset)]),
  ),
);

/** "3 March this year" -> the year in figures; undefined when the text names no year that way. */
export function withYearInFigures(words: readonly string[], today: string): string[] | undefined {
  const said = ` ${words.join(' ')} `;
  const hit = YEARS.find(([phrase]) => said.includes(` ${phrase} `));
  if (!hit) return undefined;
  const year = String(Number(today.slice(0, 4)) + hit[1]);
  return said.replace(` ${hit[0]} `, ` ${year} `).trim().split(' ');
}

const TIME_WORDS: ReadonlySet<string> = new Set(DATE_WORDS.flatMap(({ time }) => time.map(plainWords)));

/** A word of time, though it may name no day. */
export function speaksOfTime(word: string): boolean {
  const isYear = /^(?:19|20)\d{2}$/.test(word);
  return isYear || TIME_WORDS.has(word) || isWeekday(word) || monthOf(word) !== undefined;
}
