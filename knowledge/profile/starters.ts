// Questions that show people what can be asked: those of the settings, else the first ones of the content, in each language
// those that are written in it. Pure.
import type { Entry, KnowledgeContent } from '../entry.js';
import { LOCALES, perLocale, type Locale } from '../locales.js';
import type { Report } from './fault.js';
import type { Settings } from './settings.js';

export interface Starter {
  /** Entry id. */
  entry: string;
  texts: Readonly<Record<Locale, string>>;
}

/** On the welcome card, and beside the chat. */
export interface Starters {
  card: readonly Starter[];
  page: readonly Starter[];
}

type Settled = NonNullable<Settings['starters']>;
type Place = keyof Starters;

const CARD_STARTERS = 3;
const PAGE_STARTERS = 6;

/** A starter, and the languages it has words of its own in. */
interface Worded extends Starter {
  locales: readonly Locale[];
}

export function startersOf(
  { entries }: KnowledgeContent,
  settled: Settled | undefined,
  report: Report,
): Readonly<Record<Locale, Starters>> {
  const first = firstOfEach(entries).map((entry) => wordedOf(entry));
  const lists = readLists(entries, settled, report);
  return perLocale((locale) => {
    const given = (place: Place): readonly Worded[] | undefined =>
      lists.get(`${locale}.${place}`) ?? lists.get(place);
    const card = given('card') ?? inLanguage(first, locale).slice(0, CARD_STARTERS);
    const others = inLanguage(first, locale).filter(
      ({ entry }) => !card.some((shown) => shown.entry === entry),
    );
    const page = given('page') ?? (others.length > 0 ? others : card).slice(0, PAGE_STARTERS);
    const plain = (list: readonly Worded[]): Starter[] =>
      inLanguage(list, locale).map(({ entry, texts }) => ({ entry, texts }));
    return { card: plain(card), page: plain(page) };
  });
}

/** By `card`, `page`, `sv.card` and so on. */
function readLists(
  entries: readonly Entry[],
  settled: Settled | undefined,
  report: Report,
): ReadonlyMap<string, readonly Worded[]> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lists = new Map<string, readonly Worded[]>();
  for (const path of [[], ...LOCALES.map((locale) => [locale])]) {
    const group = path[0] === undefined ? settled : settled?.[path[0]];
    for (const place of ['card', 'page'] as const) {
      const list = group?.[place]?.flatMap((starter, at) => {
        const { entry: id, ...texts } = typeof starter === 'string' ? { entry: starter } : starter;
        const entry = byId.get(id);
        if (entry) return [wordedOf(entry, texts)];
        const remedy = 'Correct the id, or take the starter out';
        report(['starters', ...path, place, at], `There is no entry "${id}"`, remedy);
        return [];
      });
      if (list) lists.set([...path, place].join('.'), list);
    }
  }
  return lists;
}

/** A question in a language people did not choose is shown only where there is no other. */
function inLanguage(starters: readonly Worded[], locale: Locale): readonly Worded[] {
  const own = starters.filter(({ locales }) => locales.includes(locale));
  return own.length > 0 ? own : starters;
}

function wordedOf(entry: Entry, texts: Partial<Record<Locale, string | undefined>> = {}): Worded {
  return {
    entry: entry.id,
    texts: perLocale((locale) => texts[locale] ?? entry.texts[locale].question),
    locales: LOCALES.filter((locale) => texts[locale] !== undefined || entry.locales.includes(locale)),
  };
}

/** The first entry of each topic, then the second of each, and so on. */
function firstOfEach(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  const ranked = entries.map((entry) => {
    const place = seen.get(entry.topic) ?? 0;
    seen.set(entry.topic, place + 1);
    return { entry, place };
  });
  return ranked.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
}
