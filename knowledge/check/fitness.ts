// "Is this fit to go live?" in ten lines, each one cause with a count. Advice, no faults: those are the reader's.
import type { Entry, KnowledgeContent } from '../entry.js';
import { LOCALES, type Locale } from '../locales.js';
import type { Profile } from '../profile/profile.js';
import { lessonsOf } from '../rank/lessons.js';
import { leaveOneOut, type LeftOut } from './left-out.js';
import { findNeighbours } from './neighbours.js';

export interface FitnessInput {
  content: KnowledgeContent;
  profile: Profile;
  /** Whether the folder has a calibration of its own. */
  calibrated: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Of fewer wordings, one more or less is chance. */
const JUDGED_FROM = 5;
/** So large a share of an entry's wordings, left out, leads to one and the same other entry. */
const CONFUSED_FROM = 0.3;
/** Less than this share of the wordings, left out, is found again. */
const FOUND_FROM = 0.5;
/** A question to decline that is this alike to one of ours may silence it. */
const FOREIGN_FROM = 0.6;

export function fitnessLines(input: FitnessInput): string[] {
  const { content, calibrated, today } = input;
  const { entries } = content;
  const texts = entries.flatMap((entry) =>
    entry.locales.map((locale) => ({ entry, locale, text: entry.texts[locale] })),
  );
  const named = (some: typeof texts): string[] => some.map(({ entry, locale }) => `${entry.id} (${locale})`);
  const leftOut = leaveOneOut(content);
  const unlike = confusedPairs(leftOut, entries);
  const lonely = leftOut
    .filter(({ wordings, found }) => wordings < JUDGED_FROM && found < FOUND_FROM * wordings)
    .map(({ entry, locale }) => `${entries[entry]?.id} (${locale})`);
  const foreign = foreignQuestions(content);
  const overdue = named(texts.filter(({ text }) => text.reviewBy !== undefined && text.reviewBy < today));
  const bare = named(texts.filter(({ text }) => text.source === undefined && text.asOf === undefined));
  const partial = entries.filter(({ locales }) => locales.length < languagesOf(entries).length);
  const labels = repeatedLabels(entries);
  const declined = Object.values(content.notOurs).flat().length;
  const lines: Line[] = [
    ['coverage', coverage(entries)],
    [
      'one language',
      counted(
        partial.map(({ id }) => id),
        'lack a language that others have',
        'every entry is in every language',
      ),
    ],
    [
      'told apart',
      counted(
        unlike,
        'pairs are easily taken for one another: give both phrasings that differ',
        'no two entries are easily taken for one another',
      ),
      unlike,
    ],
    [
      'phrasings',
      counted(
        lonely,
        'would be lost if asked otherwise: further phrasings pay most here',
        'every entry with few phrasings is found by its answer, too',
      ),
      lonely,
    ],
    [
      'to decline',
      `${declined} questions; ${counted(foreign, 'are much like entries of yours and may silence them', 'none is much like an entry of yours')}`,
      foreign,
    ],
    ['overdue', counted(overdue, `should have been looked at by ${today}`, 'no review is due'), overdue],
    [
      'source, date',
      counted(bare, 'name neither a source nor a date', 'every entry names a source or a date'),
    ],
    ['labels', counted(labels, 'stand on more than one button', 'each stands on one button only'), labels],
    [
      'offered',
      `${offered(input.profile)}; ${calibrated ? 'confidence by calibration.json of this folder' : 'general confidence'}`,
    ],
  ];
  const concerns = lines.filter(([, , found = []]) => found.length > 0).map(([name]) => name);
  const fit = concerns.length === 0 ? 'yes' : `yes; worth a look first: ${concerns.join(', ')}`;
  return [...lines, ['fit to go live', fit] as const].map(([name, says]) => `${name.padEnd(15)}${says}`);
}

/** What it is about, what is said, and what should be looked at. */
type Line = readonly [name: string, says: string, found?: readonly string[]];

/** Starters and checks have their entries, or they would be faults. */
function offered({ languages, starters, checks }: Profile): string {
  const ids = languages.flatMap((locale) => [...starters[locale].card, ...starters[locale].page]);
  const questions = new Set(ids.map(({ entry }) => entry)).size;
  return `${questions} starters, ${checks.length === 0 ? 'no guided checks' : `checks ${checks.join(', ')}`}`;
}

/** `a and b (en)`, the most often confused first. */
function confusedPairs(leftOut: readonly LeftOut[], entries: readonly Entry[]): string[] {
  const pairs = new Map<string, number>();
  for (const { entry, locale, wordings, rival } of leftOut) {
    if (!rival || wordings < JUDGED_FROM || rival.wordings < CONFUSED_FROM * wordings) continue;
    const ids = [entry, rival.entry].map((at) => entries[at]?.id ?? '').sort();
    const pair = `${ids.join(' and ')} (${locale})`;
    pairs.set(pair, Math.max(pairs.get(pair) ?? 0, rival.wordings / wordings));
  }
  return [...pairs].sort((a, b) => b[1] - a[1]).map(([pair]) => pair);
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

/** `2 are overdue: a, b`; or that there are none. */
function counted(names: readonly string[], says: string, none: string): string {
  const unique = [...new Set(names)];
  if (unique.length === 0) return none;
  return `${unique.length} ${says}: ${unique.slice(0, NAMED).join(', ')}${unique.length > NAMED ? ', …' : ''}`;
}

/** Questions to decline whose most alike question is one of ours. */
function foreignQuestions(content: KnowledgeContent): string[] {
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
