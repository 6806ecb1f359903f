// Follow-ups: a short text that leans on the last answer is read in its light, never against a clear new question.
import { anyOf } from '../cards/words/format.js';
import { LISTENING } from '../cards/words/index.js';
import type { Entry } from './entry.js';
import { LOCALES } from './locales.js';
import { fold, wordsOf } from './text/words.js';
import type { Candidate, Ranking } from './rank/ranker.js';
import { uniqueTerms } from './rank/bm25.js';

/** More words than this stand on their own. */
const MAX_LEANING_WORDS = 7;
/** How much likelier a follow-up means the last entry, an entry related to it, or one of its topic. In log units. */
const PRIOR = { same: 2, related: 1.2, topic: 0.5 };
/** After the prior the last entry must be this far ahead to be shown again without asking back. In log units. */
const AHEAD = 0.7;

/** A text that is likelier not ours, or mostly unknown words, is no follow-up; "and …" says itself that it is one. */
const MAX_BACKGROUND = 0.8;
const MAX_BACKGROUND_CONTINUED = 0.995;
const CONTINUES = new RegExp(
  `^(?:${anyOf(LOCALES.flatMap((locale) => LISTENING[locale].continues))})(?![\\p{L}-])`,
  'iu',
);
const MAX_UNKNOWN = 0.5;
/** "And for students?" asks about the last answer, whoever else may be asked about students; in words. */
const MAX_CONTINUING_WORDS = 5;
const CONTINUES_WITH = new RegExp(
  `^(?:${anyOf(LOCALES.flatMap((locale) => LISTENING[locale].continuesWith))})(?![\\p{L}-])`,
  'iu',
);

/** Whether a text says itself that it goes on with what was asked before: "and …". */
export function continues(text: string): boolean {
  return CONTINUES.test(text.trim());
}

/** What a follow-up means. */
export type FollowUp = { kind: 'entry'; entry: number } | { kind: 'choices'; entries: number[] };

/**
 * @param ranking of the text alone, already found too weak to answer
 * @param last the entry answered last
 * @returns undefined when the text does not lean on the last answer
 */
export function followUp(
  ranking: Ranking,
  text: string,
  last: Entry,
  entries: readonly Entry[],
): FollowUp | undefined {
  if (wordsOf(text).length > MAX_LEANING_WORDS) return undefined;
  if (!saysSomething(ranking)) return { kind: 'entry', entry: entries.indexOf(last) };
  const maxBackground = continues(text) ? MAX_BACKGROUND_CONTINUED : MAX_BACKGROUND;
  if (ranking.background > maxBackground || ranking.unknownShare > MAX_UNKNOWN)
    return asksOfTheSame(text) ? { kind: 'entry', entry: entries.indexOf(last) } : undefined;
  const scored = ranking.candidates
    .map((candidate) => ({ candidate, score: candidate.score + priorOf(candidate, last, entries) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  const isOther = !first || priorOf(first.candidate, last, entries) === 0;
  if (isOther && asksOfTheSame(text) && (first?.candidate.probability ?? 0) < BARELY)
    return { kind: 'entry', entry: entries.indexOf(last) };
  if (isOther) return undefined;
  const ahead = !second || first.score - second.score >= AHEAD;
  const means = first.candidate.entry;
  const lastAt = entries.indexOf(last);
  if (ahead && means === lastAt) return { kind: 'entry', entry: means };
  // Another entry on so few words is a guess: ask.
  const rival = means === lastAt ? second?.candidate.entry : lastAt;
  return { kind: 'choices', entries: rival === undefined ? [means] : [means, rival] };
}

/** Less probable than this another entry is no rival of the last answer. */
const BARELY = 0.1;

/** "And for students?" */
function asksOfTheSame(text: string): boolean {
  return wordsOf(text).length <= MAX_CONTINUING_WORDS && CONTINUES_WITH.test(text.trim());
}

/** "Why?", "any link?": nothing that could mean another entry. */
function saysSomething({ terms }: Ranking): boolean {
  return uniqueTerms(terms).some(({ weight, word }) => weight === 1 && !LEANING_WORDS.has(fold(word)));
}

/** Words that ask for more of the same, or for a detail of it: "how long?", "which ones?". Without accents. */
const LEANING_WORDS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => {
    const { asksForMore, asksWhy, asksWhich, details } = LISTENING[locale];
    const { howLong, howMany, when, openly, times } = details;
    return [...asksForMore, ...asksWhy, ...asksWhich, ...howLong, ...howMany, ...when, ...openly, ...times]
      .flatMap(wordsOf)
      .map(fold);
  }),
);

function priorOf({ entry }: Candidate, last: Entry, entries: readonly Entry[]): number {
  const other = entries[entry];
  if (!other) return 0;
  if (other === last) return PRIOR.same;
  if (last.related.includes(other.id)) return PRIOR.related;
  return other.topic === last.topic ? PRIOR.topic : 0;
}
