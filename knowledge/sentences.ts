// An answer taken apart into its sentences, with what each of them says. Made once an answer: it is the same at every question.
import { figuresIn, type Figure } from './detail.js';
import type { EntryText } from './entry.js';
import type { Locale } from './locales.js';
import { THESAURUS } from './meaning/thesaurus.js';
import { contentOf, tokensOf, type Token } from './rank/tokens.js';
import type { Term, Vocabulary } from './text/vocabulary.js';

/** A sentence, or an item of a list. */
export interface Sentence {
  markdown: string;
  stems: ReadonlySet<string>;
  /** What its words may stand for; names stand for themselves alone. */
  concepts: ReadonlySet<number>;
  figures: ReadonlySet<Figure>;
}

export interface Outline {
  /** What the answer is the answer to. */
  heading: Sentence;
  sentences: readonly Sentence[];
  /** Heading and sentences as one: what the entry says at all. */
  whole: Sentence;
  /** What the author has added later, with its date. */
  updates: readonly Sentence[];
  /**
   * How much a stem tells which detail of the entry is meant, 0 to 1: nothing where it is in the heading, and the less the more
   * of the entry's phrasings have it, for these ask for the entry as a whole.
   */
  tells: (stem: string) => number;
}

const OUTLINES = new WeakMap<EntryText, Outline>();

export function outlineOf(text: EntryText, locale: Locale, vocabulary: Vocabulary): Outline {
  const known = OUTLINES.get(text);
  if (known) return known;
  const read = (markdown: string): Sentence => {
    const tokens = tokensIn(markdown, locale, vocabulary);
    return {
      markdown,
      stems: new Set(tokens.map(({ stem }) => stem)),
      concepts: new Set(tokens.flatMap((token) => conceptsOf(token))),
      figures: figuresIn(markdown, locale),
    };
  };
  const heading = read(text.question);
  const sentences = sentencesOf(text.answer).map(read);
  const outline = {
    heading,
    sentences,
    whole: joined([heading, ...sentences]),
    updates: text.answer.split(BLOCKS).filter(isUpdate).map(read),
    tells: tellingIn(text, locale, vocabulary),
  };
  OUTLINES.set(text, outline);
  return outline;
}

function joined(parts: readonly Sentence[]): Sentence {
  return {
    markdown: parts.map(({ markdown }) => markdown).join(' '),
    stems: new Set(parts.flatMap(({ stems }) => [...stems])),
    concepts: new Set(parts.flatMap(({ concepts }) => [...concepts])),
    figures: new Set(parts.flatMap(({ figures }) => [...figures])),
  };
}

function tellingIn(text: EntryText, locale: Locale, vocabulary: Vocabulary): Outline['tells'] {
  const heading = new Set(tokensIn(text.question, locale, vocabulary).map(({ stem }) => stem));
  const holders = new Map<string, number>();
  for (const phrasing of text.phrasings)
    for (const { stem } of tokensIn(phrasing, locale, vocabulary))
      holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const all = Math.log(text.phrasings.length + 2);
  return (stem) => (heading.has(stem) ? 0 : 1 - Math.log((holders.get(stem) ?? 0) + 1) / all);
}

/** The content words of a text, each with what it may stand for. */
export function contentTokens(terms: readonly Term[], locale: Locale): Token[] {
  return contentOf(tokensOf(terms, locale, THESAURUS));
}

/** What a word may stand for. All countries are one concept, yet Norway is not Japan. */
export function conceptsOf({ stem, concepts }: Token): readonly number[] {
  return THESAURUS.isName(stem) ? [] : concepts;
}

const BLOCKS = /\n{2,}/;

function isUpdate(block: string): boolean {
  return /^\*\*[^*]+\d{4}\s?:\*\*/.test(block);
}

/**
 * Sentences and list items; the dated update is left out, it is about later. A question says nothing without what follows it:
 * "Need help? See …" is one.
 */
export function sentencesOf(markdown: string): string[] {
  return markdown
    .split(BLOCKS)
    .filter((block) => !isUpdate(block))
    .join('\n')
    .split('\n')
    .flatMap((line) => line.replace(/^\s*(?:[-*]|\d+\.)\s+/, '').split(/(?<=[.!])\s+(?=[\p{Lu}*[])/u))
    .filter((sentence) => sentence.trim() !== '');
}

function tokensIn(markdown: string, locale: Locale, vocabulary: Vocabulary): Token[] {
  const plain = markdown.replace(/\]\([^)\]]*\)/g, ' ');
  return contentTokens(vocabulary.analyse(plain, locale), locale);
}
