// Follow-ups: a short text that leans on the last answer is read in its light, never against a clear new question.
import { anyOf } from '../cards/words/format.js';
import { LISTENING } from '../cards/words/index.js';
import type { Entry, EntryText } from './entry.js';
import { LOCALES, type Locale } from './locales.js';
import { COUNTRY_STEMS } from './meaning/countries.js';
import { contentTokens, outlineOf } from './sentences.js';
import { highest } from './sentence-scores.js';
import type { Term, Vocabulary } from './text/vocabulary.js';
import { fold, wordsOf } from './text/words.js';
import type { Candidate, Ranking } from './rank/ranker.js';
import { uniqueTerms } from './rank/bm25.js';

/** More words than this stand on their own. */
const MAX_LEANING_WORDS = 7;
/** How much likelier a follow-up means the last entry, an entry related to it, or one of its topic. In log units. */
const PRIOR = { same: 2, related: 1.2, topic: 0.5 };
/** After the prior the last entry must be this far ahead to be shown again without asking back. In log units. */
const AHEAD = 0.7;

/** A text of whose words the last answer has less is about something else. */
const LEANS_FROM = 0.5;
/** A text all of whose words the last answer has is about it; less than 1 for sums of fractions. */
const HAS_ALL = 0.99;
/** A text that is likelier not ours is no follow-up, but where it says itself that it is one. */
const MAX_BACKGROUND = 0.8;
/** Those say themselves that they go on with what was asked before: "and …". */
const CONTINUES = new RegExp(
  `^(?:${anyOf(LOCALES.flatMap((locale) => LISTENING[locale].continues))})(?![\\p{L}-])`,
  'iu',
);
/** "And for students?" asks about the last answer, whoever else may be asked about students; in words. */
const MAX_CONTINUING_WORDS = 5;
const CONTINUES_WITH = new RegExp(
  `^(?:${anyOf(LOCALES.flatMap((locale) => LISTENING[locale].continuesWith))})(?![\\p{L}-])`,
  'iu',
);

/** In more words "and …" may as well begin a question of its own. */
const MAX_GOING_ON_WORDS = 4;

/** Whether a text says itself that it goes on with what was asked before: "and …". */
export function continues(text: string): boolean {
  return CONTINUES.test(text.trim());
}

/** "And at home?": very brief, and about what the last answer has, whatever else may tell of it. */
export function goesOn(text: string, has: () => number): boolean {
  return continues(text) && wordsOf(text).length <= MAX_GOING_ON_WORDS && has() >= HAS_ALL;
}

/** What a follow-up means. */
export type FollowUp = { kind: 'entry'; entry: number } | { kind: 'choices'; entries: number[] };

/**
 * @param ranking of the text alone, already found too weak to answer
 * @param last the entry answered last
 * @param has the share of what the text asks about that the last answer has, 0 to 1
 * @returns undefined when the text does not lean on the last answer
 */
export function followUp(
  ranking: Ranking,
  text: string,
  last: Entry,
  entries: readonly Entry[],
  has: number,
): FollowUp | undefined {
  if (wordsOf(text).length > MAX_LEANING_WORDS) return undefined;
  const lastAt = entries.indexOf(last);
  if (!saysSomething(ranking)) return { kind: 'entry', entry: lastAt };
  if (has < LEANS_FROM || (ranking.background > MAX_BACKGROUND && !continues(text)))
    return asksOfTheSame(text) ? { kind: 'entry', entry: lastAt } : undefined;
  if (has >= HAS_ALL) return { kind: 'entry', entry: lastAt };
  const scored = ranking.candidates
    .map((candidate) => ({ candidate, score: candidate.score + priorOf(candidate, last, entries) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  const isOther = !first || priorOf(first.candidate, last, entries) === 0;
  if (isOther && asksOfTheSame(text) && (first?.candidate.probability ?? 0) < BARELY)
    return { kind: 'entry', entry: lastAt };
  if (isOther) return undefined;
  const ahead = !second || first.score - second.score >= AHEAD;
  const means = first.candidate.entry;
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

/**
 * Which share of what a text asks about is in an answer or its heading, as it stands or by its meaning.
 * @param terms the text's, in `locale`
 * @param countryAlone the text names a country and nothing else; beside other words it tells nothing of what is meant
 * @returns 0 to 1, and 1 where the text names nothing
 */
export function shareOf(
  text: EntryText,
  locale: Locale,
  terms: readonly Term[],
  vocabulary: Vocabulary,
  countryAlone: boolean,
): number {
  const asked = contentTokens(
    terms.filter(
      ({ word, stem }) => !LEANING_WORDS.has(fold(word)) && (countryAlone || stem !== COUNTRY_STEMS[locale]),
    ),
    locale,
  );
  const { whole } = outlineOf(text, locale, vocabulary);
  return asked.length === 0 ? 1 : (highest([whole], asked)[0]?.covers ?? 0);
}

/** Whether a text has what could mean another entry; "why?" and "any link?" have nothing. */
export function saysSomething({ terms }: Ranking): boolean {
  return uniqueTerms(terms).some(({ weight, word }) => weight === 1 && !LEANING_WORDS.has(fold(word)));
}

/** Words that ask for more of the same, or for a detail of it: "how long?", "which ones?". Without accents. */
export const LEANING_WORDS: ReadonlySet<string> = new Set(
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
