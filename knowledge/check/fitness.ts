// "Is this fit to go live?" in ten lines, each one cause with a count. Advice, no faults: those are the reader's.
import type { Entry, KnowledgeContent } from '../entry.js';
import { LOCALES, type Locale } from '../locales.js';
import type { Separation } from './advice.js';
import { lessonsOf } from '../rank/lessons.js';
import { findNeighbours, type NeighbourReport } from './neighbours.js';

export interface FitnessInput {
  content: KnowledgeContent;
  /** Leave-one-out neighbours of every heading and phrasing. */
  neighbours: readonly NeighbourReport[];
  separation: readonly Separation[];
  /** Whether the folder has a calibration of its own. */
  calibrated: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Less than this share of an entry's wordings nearest to its own is hard to tell apart, in percent. */
const TOLD_APART_FROM = 70;
/** With fewer wordings the share says little: a heading alone is never like itself. */
const JUDGED_FROM = 5;
/** A question to decline that is this alike to one of ours may silence it. */
const FOREIGN_FROM = 0.6;

export function fitnessLines(input: FitnessInput): string[] {
  const { content, separation, calibrated, today } = input;
  const { entries } = content;
  const texts = entries.flatMap((entry) =>
    entry.locales.map((locale) => ({ entry, locale, text: entry.texts[locale] })),
  );
  const named = (some: typeof texts): string[] => some.map(({ entry, locale }) => `${entry.id} (${locale})`);
  const unlike = separation.filter(
    ({ phrasings, toldApart, confusedWith }) =>
      phrasings >= JUDGED_FROM && toldApart < TOLD_APART_FROM && confusedWith !== '',
  );
  const lonely = texts.filter(({ entry, locale }) => isLonely(entry, locale, input));
  const foreign = foreignQuestions(input);
  const overdue = texts.filter(({ text }) => text.reviewBy !== undefined && text.reviewBy < today);
  const bare = texts.filter(({ text }) => text.source === undefined || text.asOf === undefined);
  const labels = repeatedLabels(entries);
  const lines = [
    `coverage       ${coverage(entries)}`,
    `one language   ${counted(
      entries.filter(({ locales }) => locales.length < languagesOf(entries).length).map(({ id }) => id),
      'lack a language that others have',
    )}`,
    `told apart     ${counted(
      unlike.map(({ entry, confusedWith }) => `${entry} and ${confusedWith}`),
      'are hard to tell apart: give both phrasings that differ',
    )}`,
    `phrasings      ${counted(named(lonely), 'would not be found again by any wording left out: more phrasings pay here')}`,
    `to decline     ${Object.values(content.notOurs).flat().length} questions in not-ours/; ${counted(foreign, 'are much like entries of yours and may silence them')}`,
    `overdue        ${counted(named(overdue), `should have been looked at by ${today}`)}`,
    `source, date   ${counted(named(bare), 'name no source or no date')}`,
    `labels         ${counted(labels, 'stand on more than one button')}`,
    `confidence     ${calibrated ? 'calibration.json of this folder' : 'the default cuts; "npm run calibrate" with questions of your own sharpens them'}`,
  ];
  const concerns = [unlike, foreign, overdue, labels].filter((some) => some.length > 0).length;
  return [
    ...lines,
    `fit to go live ${concerns === 0 ? 'yes' : `yes, after a look at the ${concerns} line(s) above that name entries`}`,
  ];
}

function languagesOf(entries: readonly Entry[]): Locale[] {
  return LOCALES.filter((locale) => entries.some(({ locales }) => locales.includes(locale)));
}

function coverage(entries: readonly Entry[]): string {
  const parts = languagesOf(entries).map((locale) => {
    return `${entries.filter(({ locales }) => locales.includes(locale)).length} in ${locale}`;
  });
  return `${entries.length} entries: ${parts.join(', ') || 'none'}`;
}

const NAMED = 3;

/** `2 are overdue: a, b`; `none` when there are none. */
function counted(names: readonly string[], says: string): string {
  const unique = [...new Set(names)];
  if (unique.length === 0) return `none ${says}`;
  return `${unique.length} ${says}: ${unique.slice(0, NAMED).join(', ')}${unique.length > NAMED ? ', …' : ''}`;
}

/** None of its wordings, left out, is nearest to another one of the same entry and language. */
function isLonely(entry: Entry, locale: Locale, { content, neighbours }: FitnessInput): boolean {
  const index = content.entries.indexOf(entry);
  const own = neighbours.filter(({ lesson }) => lesson.entry === index && lesson.locale === locale);
  return !own.some((report) => (report.own?.likeness ?? 0) > (report.other?.likeness ?? 0));
}

/** Questions to decline whose most alike question is one of ours. */
function foreignQuestions({ content }: FitnessInput): string[] {
  if (Object.values(content.notOurs).every((lines) => lines.length === 0)) return [];
  const lessons = lessonsOf(content).filter(({ field }) => field !== 'answer' && field !== 'label');
  return findNeighbours(lessons).flatMap(({ lesson, own, other }) => {
    const foreign = lesson.entry < 0 && (other?.likeness ?? 0) >= Math.max(FOREIGN_FROM, own?.likeness ?? 0);
    return foreign ? [`"${lesson.text}"`] : [];
  });
}

function repeatedLabels(entries: readonly Entry[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, locales, texts } of entries) {
    for (const locale of locales) {
      const key = `"${texts[locale].label}" (${locale})`;
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return [...owners].flatMap(([label, ids]) => (ids.size > 1 ? [label] : []));
}
