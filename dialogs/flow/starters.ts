// Typed texts that start a flow: its name as a whole, or its name with facts in the same breath.
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import type { CheckWords as FlowWords } from '../../cards/words/check-words.js';
import { keyOf } from './controls.js';
import type { FlowSet } from './flow-set.js';
import type { Facts, FlowId } from './flow.js';

/**
 * "Check eligibility" starts the flow, and so does "are we eligible with 2500 E5 seats in Japan". "Are we eligible for
 * the discount?" begins the same way but brings no facts: that is a question, and it has an answer.
 * @param preferred language whose starters are tried first
 */
export function recogniseStart(
  text: string,
  { flows, words }: FlowSet,
  preferred: Locale,
): { flow: FlowId; facts: Facts; locale: Locale } | undefined {
  const key = keyOf(text);
  for (const locale of [preferred, ...LOCALES]) {
    for (const flow of flows) {
      const phrases = startingPhrases(words[locale][flow.id]);
      if (phrases.includes(key)) return { flow: flow.id, facts: {}, locale };
      if (!phrases.some((phrase) => key.startsWith(`${phrase} `))) continue;
      const facts = flow.factsIn(text);
      if (Object.keys(facts).length > 0) return { flow: flow.id, facts, locale };
    }
  }
  return undefined;
}

/** Worked out once for each flow and language: every typed text is held against all of them. */
const PHRASES = new WeakMap<FlowWords, readonly string[]>();

function startingPhrases(words: FlowWords): readonly string[] {
  const known = PHRASES.get(words);
  if (known) return known;
  const phrases = [...words.starters, words.startButton].map(keyOf);
  PHRASES.set(words, phrases);
  return phrases;
}
