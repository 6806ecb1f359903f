// Texts that ask the same thing, together: alike by stems or, across languages, by what the words mean.
import { THESAURUS } from '../meaning/thesaurus.js';
import type { Locale } from '../locales.js';
import type { Term, Vocabulary } from '../text/vocabulary.js';
import { uniqueTerms } from './bm25.js';
import { buildLikeness } from './likeness.js';
import { tokensOf } from './tokens.js';
import { conceptTerms } from './train.js';

export interface AskedText {
  text: string;
  locale: Locale;
}

/** What a text is compared by. */
interface Said {
  stems: Term[];
  concepts: Term[];
  /** Share of the content words whose meaning is known; 0 for a text with fewer than two such words. */
  known: number;
  /** Stems of words that no language here knows, such as Chromebook: every language writes them alike. */
  names: ReadonlySet<string>;
}

/**
 * Likeness from which two texts ask the same thing, and from which they do if the same entry is nearest to both: how many groups
 * plain questions in four languages come to, `test/knowledge/cluster.spec.ts` holds.
 */
export const SAME_FROM = 0.45;
export const SAME_IF_NEAR_FROM = 0.35;
/** So many of the first texts are looked up for it: of thousands the rest must be alike by themselves, or it takes seconds. */
const MAX_LOOKED_UP = 400;

/** Texts that are read, or put into their groups, in one step. */
const STEP = 50;

/**
 * Each text joins the group whose first text it is most like; the first of a group is its best example when the most
 * frequent come first.
 * @param nearest the entry that a text is nearest to; asked only where likeness does not settle it
 * @returns for each text the index of the first text of its group
 */
export function* clusterTexts(
  texts: readonly AskedText[],
  vocabulary: Pick<Vocabulary, 'analyse'>,
  nearest: (text: AskedText) => number | undefined,
): Generator<void, number[]> {
  const said = yield* mapInSteps(texts, (text) => saidBy(text, vocabulary));
  const near = new Map<number, number | undefined>();
  const nearestTo = (at: number): number | undefined => {
    if (!near.has(at)) near.set(at, nearest(texts[at] as AskedText));
    return near.get(at);
  };
  const isSameNear = (at: number, first: number): boolean =>
    at < MAX_LOOKED_UP && nearestTo(at) === nearestTo(first);
  const firsts = createFirsts(said);
  return yield* mapInSteps(said, (own, at) => {
    let best = -1;
    let most = SAME_IF_NEAR_FROM;
    for (const { first, stems, concepts } of firsts.alike(own)) {
      const other = said[first] as Said;
      // Texts of which only some words are understood may differ in the others.
      const understood = Math.sqrt(Math.sqrt(own.known * other.known));
      const alike = Math.max(stems, concepts * understood, haveSameNames(own, other) ? SAME_FROM : 0);
      if (alike < most || (alike < SAME_FROM && !isSameNear(at, first))) continue;
      best = first;
      most = alike;
    }
    if (best < 0) firsts.add((best = at));
    return best;
  });
}

function* mapInSteps<From, To>(
  list: readonly From[],
  make: (one: From, at: number) => To,
): Generator<void, To[]> {
  const made: To[] = [];
  for (const [at, one] of list.entries()) {
    if (at > 0 && at % STEP === 0) yield;
    made.push(make(one, at));
  }
  return made;
}

/** The first text of a group, and how alike it is. */
interface Alike {
  first: number;
  stems: number;
  concepts: number;
}

interface Firsts {
  add(at: number): void;
  /** Those that may be alike enough, in their order. Of thousands each text has that in common with a few. */
  alike(own: Said): Alike[];
}

function createFirsts(said: readonly Said[]): Firsts {
  const byStems = buildLikeness(said.map(({ stems }) => stems));
  const byConcepts = buildLikeness(said.map(({ concepts }) => concepts));
  const isFirst = new Uint8Array(said.length);
  /** Kept between texts, all 0. */
  const stemsLike = new Float64Array(said.length);
  return {
    add: (at) => void (isFirst[at] = 1),
    alike(own) {
      const found: Alike[] = [];
      // Names are stems, too: who has one in common is among these.
      const isWorth = (stems: number, concepts: number): boolean =>
        own.names.size > 0 || stems >= SAME_IF_NEAR_FROM || concepts >= SAME_IF_NEAR_FROM;
      const seen: number[] = [];
      byStems.each(own.stems, (first, stems) => {
        if (isFirst[first] === 0) return;
        stemsLike[first] = stems;
        seen.push(first);
      });
      byConcepts.each(own.concepts, (first, concepts) => {
        const stems = stemsLike[first] as number;
        if (isFirst[first] === 1 && isWorth(stems, concepts)) found.push({ first, stems, concepts });
        stemsLike[first] = 0;
      });
      for (const first of seen) {
        const stems = stemsLike[first] as number;
        if (stems > 0 && isWorth(stems, 0)) found.push({ first, stems, concepts: 0 });
        stemsLike[first] = 0;
      }
      return found.sort((a, b) => a.first - b.first);
    },
  };
}

/** What nobody has ever heard of here is what both ask about, whatever is said of it. */
function haveSameNames({ names: some }: Said, { names: others }: Said): boolean {
  return some.size > 0 && some.size === others.size && [...some].every((name) => others.has(name));
}

/** Function words tell nothing of what is asked. */
function saidBy({ text, locale }: AskedText, vocabulary: Pick<Vocabulary, 'analyse'>): Said {
  const terms = vocabulary.analyse(text, locale).filter(({ weight }) => weight >= 0.5);
  const unknown = new Set(
    terms.filter(({ recognition }) => recognition === 'unknown').map(({ stem }) => stem),
  );
  const words = tokensOf(terms, locale, THESAURUS);
  const understood = words.filter(({ concepts }) => concepts.length > 0);
  const whole = words.filter(({ weight }) => weight >= 1);
  return {
    stems: uniqueTerms(terms),
    concepts: uniqueTerms(conceptTerms({ terms, locale })),
    names: new Set(
      words
        .filter(({ stem, concepts, weight }) => weight >= 1 && concepts.length === 0 && unknown.has(stem))
        .map(({ stem }) => stem),
    ),
    known:
      understood.length < 2
        ? 0
        : whole.filter(({ concepts }) => concepts.length > 0).length / Math.max(1, whole.length),
  };
}
