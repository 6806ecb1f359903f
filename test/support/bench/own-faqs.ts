// FAQs of other organisations: question, answer and twelve phrasings an entry, with questions by another author.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuestions, type Question } from '../../../knowledge/commands/questions.js';
import type { Entry, KnowledgeContent } from '../../../knowledge/entry.js';
import { isLocale, perLocale, type Locale } from '../../../knowledge/locales.js';
import { projectRoot } from '../../../bot/project-root.js';

export interface OwnFaq {
  /** As its file is named, for example `sv-hr`; also the topic of its entries. */
  name: string;
  locale: Locale;
  /** How many phrasings each entry has. */
  phrasings: number;
  /** With this many phrasings an entry, those an author would think of first. */
  content: (this: void, phrasings: number) => KnowledgeContent;
  questions: readonly Question[];
}

/** How many phrasings an entry the figures are given for: question and answer alone, a few, a dozen. */
export const DENSITIES = [0, 3, 12] as const;

/** The development FAQs. */
export const OWN_FAQS = join(projectRoot(), 'test', 'questions', 'own-faqs');

/**
 * Three more, with three phrasings an entry, by the author of part of the thesaurus and not by a stranger: they widen what the
 * models are fitted on, and are no measure.
 */
export const MORE_FAQS = join(projectRoot(), 'test', 'questions', 'more-faqs');

interface Pair {
  id: string;
  question: string;
  answer: string;
  phrasings: string[];
}

export function readOwnFaqs(folder = OWN_FAQS): OwnFaq[] {
  const names = readdirSync(folder).flatMap((file) => /^([\w-]+)\.jsonl$/.exec(file)?.[1] ?? []);
  return names.map((name) => readOwnFaq(folder, name));
}

function readOwnFaq(folder: string, name: string): OwnFaq {
  const locale = name.slice(0, 2);
  if (!isLocale(locale)) throw new Error(`${name}: the name must begin with a language`);
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const pairs = lines.map((line) => JSON.parse(line) as Pair);
  const questions = readQuestions(join(folder, `${name}.questions.jsonl`)).map((question) => ({
    ...question,
    expect: question.expect === null ? null : [question.expect].flat().map((id) => `${name}/${id}`),
  }));
  const phrasings = Math.max(...pairs.map((pair) => pair.phrasings.length));
  return { name, locale, phrasings, questions, content: (few) => contentOf(pairs, name, locale, few) };
}

function contentOf(
  pairs: readonly Pair[],
  topic: string,
  locale: Locale,
  phrasings: number,
): KnowledgeContent {
  const entries = pairs.map((pair): Entry => {
    const text = {
      locale,
      question: pair.question,
      label: pair.question,
      answer: pair.answer,
      phrasings: pair.phrasings.slice(0, phrasings),
      source: 'https://example.com/',
      asOf: '2026-01-01',
    };
    return { id: `${topic}/${pair.id}`, topic, related: [], locales: [locale], texts: perLocale(() => text) };
  });
  return {
    entries,
    topicTitles: new Map([[topic, perLocale(() => topic.slice(3))]]),
    notOurs: perLocale(() => []),
  };
}

/** The same knowledge with at most so many phrasings an entry and language. */
export function withPhrasings(content: KnowledgeContent, phrasings: number): KnowledgeContent {
  const entries = content.entries.map((entry) => {
    const texts = perLocale((locale) => {
      const text = entry.texts[locale];
      return { ...text, phrasings: text.phrasings.slice(0, phrasings) };
    });
    return { ...entry, texts };
  });
  return { ...content, entries };
}

/** Several knowledge folders in one. */
export function together(...contents: readonly KnowledgeContent[]): KnowledgeContent {
  return {
    entries: contents.flatMap(({ entries }) => entries),
    topicTitles: new Map(contents.flatMap(({ topicTitles }) => [...topicTitles])),
    notOurs: perLocale((locale) => contents.flatMap(({ notOurs }) => notOurs[locale])),
  };
}
