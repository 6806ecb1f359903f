// Which entries are listed, and how that is written into the address. Pure.
import type { EntryFacts, ListedEntry, Locale } from './types.js';

/** Each is empty as long as nothing is chosen. */
export interface EntryFilter {
  search: string;
  topic: string;
  /** A language it is not written in. */
  missing: string;
  /** A number of days: given within them; `not-` before it: not given within them; or `never`. */
  asked: string;
  helped: '' | 'yes' | 'no' | 'unrated';
  overdue: '' | 'yes';
  /** Its own question does not surely find it. */
  mistaken: '' | 'yes';
}

export const NO_FILTER: Readonly<EntryFilter> = {
  ...{ search: '', topic: '', missing: '', asked: '', helped: '', overdue: '', mistaken: '' },
};

/** `topic=fruit&asked=never`; empty for no filter. */
export function filterText(filter: EntryFilter): string {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString();
}

/** What is unknown in an address is left out. */
export function readFilter(text: string): EntryFilter {
  const query = new URLSearchParams(text);
  const names = Object.keys(NO_FILTER);
  return { ...NO_FILTER, ...Object.fromEntries([...query].filter(([name]) => names.includes(name))) };
}

/** @param today `YYYY-MM-DD` */
export function fitsFilter(
  entry: ListedEntry,
  facts: EntryFacts | undefined,
  filter: EntryFilter,
  today: string,
): boolean {
  const wanted = fold(filter.search).split(/\s+/).filter(Boolean);
  const said = fold(`${entry.question} ${entry.label} ${entry.id}`);
  return (
    wanted.every((word) => said.includes(word)) &&
    (filter.topic === '' || entry.topic === filter.topic) &&
    (filter.missing === '' || !entry.locales.includes(filter.missing as Locale)) &&
    (filter.overdue === '' || (entry.reviewBy !== undefined && entry.reviewBy <= today)) &&
    (filter.mistaken === '' || facts?.mistakenFor !== undefined) &&
    wasAsked(facts?.lastAsked, filter.asked, today) &&
    hasHelped(facts, filter.helped)
  );
}

function wasAsked(last: string | undefined, asked: string, today: string): boolean {
  if (asked === '') return true;
  if (asked === 'never') return last === undefined;
  const days = Number(asked.replace('not-', ''));
  const since = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  const isWithin = last !== undefined && last >= since;
  return asked.startsWith('not-') ? !isWithin : isWithin;
}

function hasHelped(facts: EntryFacts | undefined, helped: EntryFilter['helped']): boolean {
  const { helpful = 0, unhelpful = 0 } = facts ?? {};
  if (helped === 'unrated') return helpful + unhelpful === 0;
  if (helped === 'yes') return helpful > unhelpful;
  return helped === '' || (unhelpful > 0 && unhelpful >= helpful);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
