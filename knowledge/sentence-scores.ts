// How well the sentences of an answer have what a question says: what `lead.ts` chooses by.
import { THESAURUS } from './meaning/thesaurus.js';
import type { Token } from './rank/tokens.js';
import { conceptsOf, type Sentence } from './sentences.js';

/** A sentence must have this share of what the question says beyond the entry's heading. */
const LEAD_COVERS = 0.25;
/** A word met by its meaning alone counts for so much of one met as it stands. */
const BY_CONCEPT = 0.7;
/** What somebody says to be, "we are a school", weighs so much more than another word. */
const KIND_WORTH = 2;
/** Of sentences one that has its share of the words asked for. */
export function enough(scored: Scored | undefined): Sentence | undefined {
  return scored && scored.covers >= LEAD_COVERS ? scored.sentence : undefined;
}

/** The first of several sentences, if it is clearly ahead of the next. */
export function ahead([best, next]: readonly Scored[], times: number): Sentence | undefined {
  return best && best.score > 0 && best.score >= times * (next?.score ?? 0) ? best.sentence : undefined;
}

export interface Scored {
  sentence: Sentence;
  /** What it has of the words asked for, the rarer among the sentences the more. */
  score: number;
  /** Which share of the words asked for it has. */
  covers: number;
}

/** The sentences by what they have of the words asked for, the highest first. */
export function highest(
  sentences: readonly Sentence[],
  asked: readonly Token[],
  more: (sentence: Sentence) => number = () => 0,
): Scored[] {
  const scored = sentences.map((sentence) => ({ sentence, score: more(sentence), covers: 0 }));
  const all = asked.reduce((sum, token) => sum + worthOf(token), 0) || 1;
  for (const token of asked) {
    const met = meetsOf(sentences, token);
    const holders = met.filter((how) => how > 0).length;
    const tells = worthOf(token);
    met.forEach((how, at) => {
      const one = scored[at];
      if (!one || how === 0) return;
      one.score += how * tells * Math.log(sentences.length / holders);
      one.covers += (how * tells) / all;
    });
  }
  return scored.sort((a, b) => b.score - a.score);
}

/** How each sentence has a word: as it stands or, where none has it so, by its meaning. */
function meetsOf(sentences: readonly Sentence[], token: Token): number[] {
  const byStem = sentences.map(({ stems }) => (stems.has(token.stem) ? 1 : 0));
  if (byStem.some((how) => how > 0)) return byStem;
  const meant = conceptsOf(token);
  return sentences.map(({ concepts }) => (meant.some((concept) => concepts.has(concept)) ? BY_CONCEPT : 0));
}

/** What a word counts for, before it is known how many sentences have it. */
function worthOf({ weight, telling, concepts }: Token): number {
  return weight * telling * (concepts.some((concept) => THESAURUS.isKind(concept)) ? KIND_WORTH : 1);
}

/** Whether a sentence has a word, as it stands or by its meaning. */
export function meets(sentence: Sentence, token: Token): boolean {
  return meetsOf([sentence], token).some((how) => how > 0);
}
