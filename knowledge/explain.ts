// Why a question was answered as it was, in words for authors and support.
import type { Finding } from './finder.js';
import type { Knowledge } from './knowledge.js';
import type { Locale } from './locales.js';
import type { Recognition } from './text/vocabulary.js';

export interface Explanation {
  outcome: Finding['outcome'];
  ids: string[];
  language: Locale;
  languageConfidence: number;
  /** Probability that the first is right, and that the right one is among three. */
  confidence: { first: number; among: number };
  words: { word: string; stem: string; recognition: Recognition; weight: number }[];
  candidates: { id: string; probability: number; bm25: number; closest: string; shared: string[] }[];
  /** Probability of "not ours". */
  background: number;
  /** The same, ready to print. */
  lines: string[];
}

const SHOWN = 3;

export function explain(knowledge: Knowledge, text: string, locale?: Locale): Explanation {
  const started = performance.now();
  const finding = knowledge.find(text, { locale });
  const ms = performance.now() - started;
  const { ranking, confidence, languageConfidence } = finding.evidence;
  const candidates = ranking.candidates.slice(0, SHOWN).map(({ entry, probability, bm25 }) => {
    const id = knowledge.entries[entry]?.id ?? '';
    const closest = knowledge.closest(finding.evidence, id);
    return { id, probability, bm25, closest: closest?.text ?? '', shared: closest?.shared ?? [] };
  });
  const words = ranking.terms.map(({ word, stem, recognition, weight }) => ({
    word,
    stem,
    recognition,
    weight,
  }));
  const ids = finding.outcome === 'answer' ? [finding.entry.id] : candidates.map(({ id }) => id);
  const base = {
    outcome: finding.outcome,
    ids,
    language: finding.language,
    languageConfidence,
    confidence,
    words,
  };
  const explanation = { ...base, candidates, background: ranking.background };
  return { ...explanation, lines: linesOf(explanation, knowledge, ms) };
}

function linesOf(explanation: Omit<Explanation, 'lines'>, knowledge: Knowledge, ms: number): string[] {
  const { outcome, language, languageConfidence, confidence, words, candidates, background } = explanation;
  const { answerFrom, chooseFrom } = knowledge.calibration;
  const understood = words.map(({ word, stem, recognition }) =>
    recognition === 'known' ? `${word}→${stem}` : `${word}→${stem} (${recognition})`,
  );
  const [first, second] = candidates;
  const lacking = first?.shared.filter((stem) => !second?.shared.includes(stem)) ?? [];
  return [
    `outcome     ${outcome} (${ms.toFixed(2)} ms)`,
    `language    ${language} (${percent(languageConfidence)} by the text)`,
    `words       ${understood.join(', ') || 'none'}`,
    `confidence  first is right ${percent(confidence.first)} (answer from ${percent(answerFrom)}), ` +
      `right one among three ${percent(confidence.among)} (choices from ${percent(chooseFrom)}), not ours ${percent(background)}`,
    ...candidates.flatMap(({ id, probability, bm25, closest, shared }, at) => [
      `${at + 1}. ${id}  probability ${percent(probability)}, BM25 ${bm25.toFixed(1)}`,
      `   closest: "${closest}" (shares ${shared.join(', ') || 'nothing'})`,
    ]),
    ...(second ? [`runner-up lacks ${lacking.join(', ') || 'no word of the winner, only weight'}`] : []),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
