// Journal lines -> figures over a period: by day, language and entry, and around each publish. Pure, and a line at a time.
import type { Locale } from '../../../knowledge/locales.js';
import { LOCALES, perLocale } from '../../../knowledge/locales.js';
import type { JournalLine, QuestionLine, ReactionLine } from '../../storage/journal.js';

/** Questions and what came of them. */
export interface Outcomes {
  answer: number;
  choices: number;
  none: number;
}

/** What people said of answers: the last word of each. */
export interface Ratings {
  helpful: number;
  unhelpful: number;
}

export type DayFigures = Outcomes & Ratings & { day: string };
export type LocaleFigures = Outcomes & Ratings & { locale: Locale };
export type EntryFigures = Ratings & { id: string; answered: number };

/** The same number of days before and after, as far as the period goes. */
export interface PublishFigures {
  id: string;
  /** ISO 8601. */
  at: string;
  message: string;
  before: Outcomes & Ratings;
  after: Outcomes & Ratings;
}

export interface Figures {
  /** First and last day, `YYYY-MM-DD`, UTC. */
  from: string;
  to: string;
  days: DayFigures[];
  locales: LocaleFigures[];
  /** Those answered or rated most. */
  entries: EntryFigures[];
  publishes: PublishFigures[];
}

/** A publish as far as the figures tell of it. */
export interface Published {
  id: string;
  at: string;
  message: string;
}

export interface FigureTally {
  /** The newest line first: the last word on an answer comes before those it takes back. */
  add(line: JournalLine): void;
  /** @param to epoch milliseconds of now */
  result(days: number, to: number, publishes: readonly Published[]): Figures;
}

const DAY_MS = 86_400_000;
/** Days looked at before and after a publish. */
const AROUND = 7;
const MAX_ENTRIES = 50;

const nothing = (): Outcomes & Ratings => ({ answer: 0, choices: 0, none: 0, helpful: 0, unhelpful: 0 });

export function tallyFigures(): FigureTally {
  /** By hour, so that a day of a publish is told apart at the publish. */
  const hours = new Map<string, Outcomes & Ratings>();
  const locales = perLocale(nothing);
  const entries = new Map<string, EntryFigures>();
  const rated = new Set<string>();
  const hourOf = (at: string): Outcomes & Ratings => {
    const hour = at.slice(0, 13);
    const known = hours.get(hour) ?? nothing();
    hours.set(hour, known);
    return known;
  };
  const entryOf = (id: string): EntryFigures => {
    const known = entries.get(id) ?? { id, answered: 0, helpful: 0, unhelpful: 0 };
    entries.set(id, known);
    return known;
  };

  function addQuestion({ at, locale, outcome, entries: [first] }: QuestionLine): void {
    hourOf(at)[outcome] += 1;
    locales[locale][outcome] += 1;
    if (outcome === 'answer' && first !== undefined) entryOf(first).answered += 1;
  }

  function addReaction({ kind, question, person, at, locale, entry }: ReactionLine): void {
    if (kind === 'chosen') {
      entryOf(entry).answered += 1;
      return;
    }
    const key = question ?? `${person} ${entry}`;
    if (rated.has(key)) return;
    rated.add(key);
    for (const one of [hourOf(at), locales[locale], entryOf(entry)]) one[kind] += 1;
  }

  return {
    add: (line) => (line.kind === 'question' ? addQuestion(line) : addReaction(line)),
    result(days, to, publishes) {
      const end = Math.floor(to / DAY_MS) * DAY_MS;
      const names = Array.from({ length: days }, (_, at) => dayName(end - (days - 1 - at) * DAY_MS));
      const [from = '', last = ''] = [names[0], names.at(-1)];
      const around = publishes.filter(({ at }) => at.slice(0, 10) >= from);
      return {
        ...{ from, to: last },
        days: names.map((day) => ({ day, ...sumOf(hours, (hour) => hour.startsWith(day)) })),
        locales: LOCALES.map((locale) => ({ locale, ...locales[locale] })),
        entries: [...entries.values()]
          .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
          .slice(0, MAX_ENTRIES),
        publishes: around.map((one) => ({ ...one, ...beforeAndAfter(hours, one.at) })),
      };
    },
  };
}

function weight({ answered, helpful, unhelpful }: EntryFigures): number {
  return answered + helpful + unhelpful;
}

function beforeAndAfter(
  hours: ReadonlyMap<string, Outcomes & Ratings>,
  at: string,
): Pick<PublishFigures, 'before' | 'after'> {
  const time = Date.parse(at);
  const hour = (ms: number): string => new Date(ms).toISOString().slice(0, 13);
  const [first, publish, last] = [hour(time - AROUND * DAY_MS), hour(time), hour(time + AROUND * DAY_MS)];
  return {
    before: sumOf(hours, (one) => one >= first && one < publish),
    after: sumOf(hours, (one) => one > publish && one <= last),
  };
}

function sumOf(
  hours: ReadonlyMap<string, Outcomes & Ratings>,
  counts: (hour: string) => boolean,
): Outcomes & Ratings {
  const sum = nothing();
  for (const [hour, one] of hours) {
    if (!counts(hour)) continue;
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += one[key];
  }
  return sum;
}

function dayName(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
