// A question in, an honest outcome out: answer, choices or none, always with the evidence. Pure and synchronous.
import { decide, type Calibration, type Confidence } from './decide/decide.js';
import type { Entry, KnowledgeContent } from './entry.js';
import { DEFAULT_LOCALE, type Locale } from './locales.js';
import { createRanker, lessonsOf, type ClosestLesson, type Ranking } from './rank/ranker.js';
import { createLanguageIdentifier, type LanguageIdentifier } from './text/language.js';

/** What is known about the person who asks. */
export interface FindOptions {
  /** The person's language; used where the text itself does not tell. */
  locale?: Locale | undefined;
}

/** Why a finding is what it is. */
export interface Evidence {
  ranking: Ranking;
  confidence: Confidence;
  /** Probability that the text is in `language`, 0.25 to 1; 0 when the text told nothing. */
  languageConfidence: number;
}

interface FindingBase {
  /** The language the text is written in, as far as it tells; else the person's. */
  language: Locale;
  evidence: Evidence;
}

/** `answer`: sure of one entry. `choices`: two or three near ones. `none`: nothing fits; `nearest` are only hints. */
export type Finding =
  | (FindingBase & { outcome: 'answer'; entry: Entry })
  | (FindingBase & { outcome: 'choices'; choices: Entry[] })
  | (FindingBase & { outcome: 'none'; nearest: Entry[] });

/** Below this the text alone does not settle the language and the person's own wins ("HUP Visio 2019"). */
export const LANGUAGE_SURE_FROM = 0.8;

/** Longer questions are cut: nobody asks in more, and the work stays bounded. In characters. */
export const MAX_QUESTION_LENGTH = 2_000;

export interface Finder {
  find(text: string, options?: FindOptions): Finding;
  /** The text of an entry that shares most with a question just found; for explanations. */
  closest(evidence: Evidence, entryId: string): ClosestLesson | undefined;
  /** The language of a text, when its words settle it. */
  languageOf(text: string): Locale | undefined;
}

export function createFinder(content: KnowledgeContent, calibration: Calibration): Finder {
  const lessons = lessonsOf(content);
  const ranker = createRanker(lessons, content.entries.length);
  const languages = createLanguageIdentifier(lessons);
  return {
    closest: ({ ranking }, id) =>
      ranker.closest(
        ranking.terms,
        content.entries.findIndex((entry) => entry.id === id),
      ),
    languageOf(text) {
      const guess = languages.identify(text.slice(0, MAX_QUESTION_LENGTH));
      return guess && guess.confidence >= LANGUAGE_SURE_FROM ? guess.locale : undefined;
    },
    find(text, { locale } = {}) {
      const bounded = text.slice(0, MAX_QUESTION_LENGTH);
      const { language, languageConfidence } = settleLanguage(bounded, locale, languages);
      const ranking = ranker.rank(bounded, language);
      const { outcome, entries: found, confidence } = decide(ranking, calibration);
      const entries = found.flatMap((at) => content.entries[at] ?? []);
      const base = { language, evidence: { ranking, confidence, languageConfidence } };
      const [entry] = entries;
      if (outcome === 'answer' && entry) return { ...base, outcome, entry };
      if (outcome === 'choices') return { ...base, outcome, choices: entries };
      return { ...base, outcome: 'none', nearest: entries };
    },
  };
}

function settleLanguage(
  text: string,
  locale: Locale | undefined,
  languages: LanguageIdentifier,
): { language: Locale; languageConfidence: number } {
  const guess = languages.identify(text);
  if (!guess) return { language: locale ?? DEFAULT_LOCALE, languageConfidence: 0 };
  const language = locale === undefined || guess.confidence >= LANGUAGE_SURE_FROM ? guess.locale : locale;
  return { language, languageConfidence: guess.confidence };
}
