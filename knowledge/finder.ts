// A question in, an honest outcome out: answer, choices or none, always with the evidence. Pure and synchronous.
import { shareOf } from './context.js';
import { inContext } from './in-context.js';
import { askingParts, separateQuestions } from './asking-part.js';
import { MAX_CHOICES, type Calibration, type Confidence, type NoneKind } from './decide/decide.js';
import { readAll, type Reading } from './decide/merge.js';
import type { Entry, KnowledgeContent } from './entry.js';
import { DEFAULT_LOCALE, type Locale } from './locales.js';
import { clusterTexts, type AskedText } from './rank/cluster.js';
import { createCollections } from './rank/collections.js';
import type { ClosestLesson, Ranking } from './rank/ranker.js';
import { detailSentence, leadSentence } from './lead.js';
import { answerForCountries, leadForCountries, namesCountries } from './country-answer.js';
import { onlyNamesCountry, placesIn } from './meaning/countries.js';
import { THESAURUS } from './meaning/thesaurus.js';
import { figuresAskedFor, pieceOf, ruleOf } from './piece.js';
import { createLanguageIdentifier, type LanguageIdentifier } from './text/language.js';
import { cutText } from './text/cut-text.js';

/** What is known about the person who asks. */
export interface FindOptions {
  /** The person's language; used where the text itself does not tell. */
  locale?: Locale | undefined;
  /** Id of the entry this person was answered with last: short texts may lean on it. */
  lastEntry?: string | undefined;
}

/** Why a finding is what it is. */
export interface Evidence {
  ranking: Ranking;
  confidence: Confidence;
  /** Probability that the text is in `language`, 0.25 to 1; 0 when the text told nothing. */
  languageConfidence: number;
  /** The countries that the text names: ISO 3166-1 alpha-2. */
  countries: readonly string[];
  /** The text leaned on the last answer. */
  followUp: boolean;
}

interface FindingBase {
  /** The language the text is written in, as far as it tells; else the person's. */
  language: Locale;
  evidence: Evidence;
}

/**
 * `answer`: sure of one entry. `choices`: two or three near ones. `none`: nothing fits, and why; `nearest` are only hints,
 * and there are none where nothing is near.
 */
export type Finding =
  | (FindingBase & { outcome: 'answer'; entry: Entry })
  | (FindingBase & { outcome: 'choices'; choices: Entry[] })
  | (FindingBase & { outcome: 'none'; kind: NoneKind; nearest: Entry[] });

/** Below this the text alone does not settle the language and the person's own wins ("HUP Visio 2019"). */
export const LANGUAGE_SURE_FROM = 0.8;

/** Longer questions are cut: nobody asks in more, and the work stays bounded. In characters. */
export const MAX_QUESTION_LENGTH = 2_000;

export interface Finder {
  find(text: string, options?: FindOptions): Finding;
  /** The sentence of an answer that a detail question is after; Markdown, in `locale`. */
  lead(entry: Entry, locale: Locale, evidence: Evidence): string | undefined;
  /**
   * What a follow-up is after in the answer already shown; Markdown, in `locale`.
   * @param text the follow-up as typed
   * @returns undefined when the answer has nothing more to say
   */
  piece(entry: Entry, locale: Locale, evidence: Evidence, text: string): string | undefined;
  /** The text of an entry that shares most with a question just found; for explanations. */
  closest(evidence: Evidence, entryId: string): ClosestLesson | undefined;
  /**
   * Which texts ask the same thing: for each the index of the first of its group. Put the most frequent first. In steps of some
   * milliseconds: thousands take most of a second, and whoever takes the steps lets others in between.
   */
  sameQuestions(texts: readonly AskedText[]): Generator<void, number[]>;
  /**
   * The language of a text, when its words settle it.
   * @param expected the language in which this person wrote so far, if that is known
   */
  languageOf(text: string, expected?: Locale): Locale | undefined;
}

export function createFinder(content: KnowledgeContent, calibration: Calibration): Finder {
  const collections = createCollections(content);
  const languages = createLanguageIdentifier(collections.vocabularies.map(({ words }) => words));
  /** Of thousands of entries, to look for one by its id in the list takes longer than to find what is asked. */
  const places = new Map(content.entries.map(({ id }, at) => [id, at]));
  const placeOf = (id: string): number => places.get(id) ?? -1;
  const read = (text: string, locale: Locale): Reading =>
    readAll(collections.rank(text, locale), calibration);
  return {
    closest: ({ ranking }, id) => collections.closest(ranking.terms, placeOf(id)),
    sameQuestions: (texts) =>
      clusterTexts(
        texts.map(({ text, locale }) => ({ text: cutText(text, MAX_QUESTION_LENGTH), locale })),
        collections.vocabularies[0],
        ({ text, locale }) => read(text, locale).ranking.candidates[0]?.entry,
      ),
    languageOf(text, expected) {
      const guess = languages.identify(cutText(text, MAX_QUESTION_LENGTH), expected);
      return guess && guess.confidence >= LANGUAGE_SURE_FROM ? guess.locale : undefined;
    },
    lead(entry, locale, { ranking, countries }) {
      const text = entry.texts[locale];
      const ofCountries = leadForCountries(text, locale, countries);
      if (ofCountries !== undefined) return ofCountries;
      const vocabulary = collections.vocabularyOf(placeOf(entry.id));
      const lead = leadSentence(text, locale, ranking.terms, vocabulary);
      // "In which countries?" is not answered by what holds for one of them. A misspelt name is read by its terms.
      const isNamed = THESAURUS.namesIn(ranking.terms.map(({ stem }) => stem)).length > 0;
      return lead !== undefined && !isNamed && namesCountries(text) && placesIn(lead).length > 0
        ? undefined
        : lead;
    },
    piece(entry, locale, { ranking, countries }, text) {
      const answer = entry.texts[locale];
      const holds = answerForCountries(answer, locale, countries);
      if (holds) return holds.named ? holds.text : `${holds.text} ${ruleOf(answer.answer)}`;
      const vocabulary = collections.vocabularyOf(placeOf(entry.id));
      const detail =
        detailSentence(answer, locale, ranking.terms, vocabulary) ??
        figuresAskedFor(answer, locale, ranking.terms, vocabulary);
      return pieceOf(answer, locale, text, detail);
    },
    find(text, { locale, lastEntry } = {}) {
      const bounded = cutText(text, MAX_QUESTION_LENGTH);
      const { language, languageConfidence } = settleLanguage(bounded, locale, languages);
      const readPart = (part: string): Reading => read(part, language);
      const { ranking, decision: alone } = both(bounded, readPart) ?? surest(partsOf(bounded).map(readPart));
      const decision = inContext(alone, ranking, bounded, content, {
        ...{ language, lastAt: lastEntry === undefined ? -1 : placeOf(lastEntry) },
        shareOf: ({ id, texts }) =>
          shareOf(
            texts[language],
            language,
            ranking.terms,
            collections.vocabularyOf(placeOf(id)),
            onlyNamesCountry(bounded),
          ),
      });
      const entries = decision.entries.flatMap((at) => content.entries[at] ?? []);
      const { outcome, confidence, followUp } = decision;
      const countries = [...new Set(placesIn(bounded).map(({ code }) => code))];
      const evidence = { ranking, confidence, languageConfidence, countries, followUp };
      const base = { language, evidence };
      const [entry] = entries;
      if (outcome === 'answer' && entry) return { ...base, outcome, entry };
      if (outcome === 'choices') return { ...base, outcome, choices: entries };
      return { ...base, outcome: 'none', kind: decision.kind ?? 'unknown', nearest: entries };
    },
  };
}

/** Of a message and its asking parts the one whose first entry is likeliest right; the message itself among equals. */
function surest(readings: readonly Reading[]): Reading {
  return readings.reduce((best, reading) =>
    reading.decision.confidence.first > best.decision.confidence.first ? reading : best,
  );
}

/** What to read of a message: it and its asking parts; of two questions each, should the message itself be too much. */
function partsOf(text: string): string[] {
  const questions = separateQuestions(text);
  return [...new Set([...askingParts(text), ...(questions.length < 2 ? [] : questions)])];
}

/** What is so surely about one entry asks two things of it, as many a heading does. */
const ONE_QUESTION_FROM = 0.997;

/** Two questions in one message, one of them surely and the other at least likely answered: both are offered. */
function both(text: string, read: (part: string) => Reading): Reading | undefined {
  const parts = separateQuestions(text);
  if (parts.length < 2 || read(text).decision.confidence.first >= ONE_QUESTION_FROM) return undefined;
  const readings = parts.map(read).filter(({ decision }) => decision.outcome !== 'none');
  const first = readings.find(({ decision }) => decision.outcome === 'answer');
  const entries = [...new Set(readings.flatMap(({ decision }) => decision.entries.slice(0, 1)))].slice(
    0,
    MAX_CHOICES,
  );
  if (!first || entries.length < 2) return undefined;
  const { confidence } = first.decision;
  return { ranking: first.ranking, decision: { outcome: 'choices', entries, confidence } };
}

function settleLanguage(
  text: string,
  locale: Locale | undefined,
  languages: LanguageIdentifier,
): { language: Locale; languageConfidence: number } {
  const guess = languages.identify(text, locale);
  if (!guess) return { language: locale ?? DEFAULT_LOCALE, languageConfidence: 0 };
  const language = locale === undefined || guess.confidence >= LANGUAGE_SURE_FROM ? guess.locale : locale;
  return { language, languageConfidence: guess.confidence };
}
