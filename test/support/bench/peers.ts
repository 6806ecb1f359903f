// Well-kept search and intent packages in a good configuration: Snowball stems and function words of each language, fields
// weighted, an index per language. In their favour they are told the language of each question.
import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { NlpManager } from 'node-nlp';
import createWink, { type Engine } from 'wink-bm25-text-search';
import type { KnowledgeContent } from '../../../knowledge/entry.js';
import { LOCALES, perLocale, type Locale } from '../../../knowledge/locales.js';
import { lessonsOf } from '../../../knowledge/rank/lessons.js';
import { stem, STOPWORDS } from '../../../knowledge/text/languages.js';

/** What is found: entry ids, best first, and how strong the first is. */
export interface Found {
  ids: string[];
  score: number;
}

export interface System {
  ask(text: string, locale: Locale): Found | Promise<Found>;
}

export type BuildSystem = (content: KnowledgeContent) => System | Promise<System>;

export const PEERS: Record<string, BuildSystem> = {
  minisearch: buildMiniSearch,
  '@orama/orama': buildOrama,
  'wink-bm25-text-search': buildWink,
  'node-nlp': buildNodeNlp,
};

/** Weights of the fields; an answer says much that nobody asks. */
const WEIGHTS = { question: 2, label: 1, phrasings: 1, answer: 0.3 };
const FIELDS = ['question', 'label', 'phrasings', 'answer'] as const;

/** One entry in one language. */
type Document = Record<'id' | (typeof FIELDS)[number], string>;

function documentsOf(content: KnowledgeContent, locale: Locale): Document[] {
  const documents = content.entries.map(({ id }): Document => ({
    id,
    question: '',
    label: '',
    phrasings: '',
    answer: '',
  }));
  for (const lesson of lessonsOf(content)) {
    const document = documents[lesson.entry];
    if (!document || lesson.locale !== locale || lesson.field === 'not-ours') continue;
    if (lesson.field === 'phrasing') document.phrasings += `${lesson.text}\n`;
    else document[lesson.field] = lesson.text;
  }
  return documents;
}

function foundOf(hits: readonly { id: string; score: number }[]): Found {
  return { ids: hits.map(({ id }) => id), score: hits[0]?.score ?? 0 };
}

/** @returns undefined for a function word */
function termOf(word: string, locale: Locale): string | undefined {
  const lower = word.toLowerCase();
  return STOPWORDS[locale].has(lower) ? undefined : stem(lower, locale);
}

/** Short words have too many neighbours to be taken for one another. */
function isLong(word: string): boolean {
  return word.length > 3;
}

function buildMiniSearch(content: KnowledgeContent): System {
  const indexes = perLocale((locale) => {
    const index = new MiniSearch<Document>({
      fields: [...FIELDS],
      processTerm: (word) => termOf(word, locale),
      searchOptions: { boost: WEIGHTS, fuzzy: (word) => isLong(word) && 0.2, prefix: isLong },
    });
    index.addAll(documentsOf(content, locale));
    return index;
  });
  return {
    ask: (text, locale) =>
      foundOf(indexes[locale].search(text).map(({ id, score }) => ({ id: String(id), score }))),
  };
}

const LANGUAGES: Record<Locale, string> = { en: 'english', sv: 'swedish', nl: 'dutch', fr: 'french' };

async function buildOrama(content: KnowledgeContent): Promise<System> {
  const schema = { question: 'string', label: 'string', phrasings: 'string', answer: 'string' } as const;
  const indexes = perLocale((locale) =>
    create({
      schema,
      components: {
        tokenizer: {
          language: LANGUAGES[locale],
          stemming: true,
          stemmer: (word: string) => stem(word, locale),
          stopWords: [...STOPWORDS[locale]],
        },
      },
    }),
  );
  for (const locale of LOCALES) await insertMultiple(indexes[locale], documentsOf(content, locale));
  return {
    async ask(text, locale) {
      const { hits } = await search(indexes[locale], { term: text, boost: WEIGHTS, limit: 10, tolerance: 1 });
      return foundOf(hits);
    },
  };
}

function buildWink(content: KnowledgeContent): System {
  const engines = perLocale((locale): Engine => {
    const engine = createWink();
    engine.defineConfig({ fldWeights: WEIGHTS });
    engine.definePrepTasks([
      (text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => termOf(word, locale) ?? []),
    ]);
    for (const document of documentsOf(content, locale)) engine.addDoc(document, document.id);
    engine.consolidate();
    return engine;
  });
  return {
    ask: (text, locale) => foundOf(engines[locale].search(text).map(([id, score]) => ({ id, score }))),
  };
}

/** The only peer that can learn what is not ours: its class for that is called None. */
async function buildNodeNlp(content: KnowledgeContent): Promise<System> {
  const manager = new NlpManager({
    languages: [...LOCALES],
    forceNER: false,
    autoSave: false,
    autoLoad: false,
    nlu: { log: false, useNoneFeature: true },
  });
  for (const { entry, locale, text, field } of lessonsOf(content)) {
    if (field !== 'answer') manager.addDocument(locale, text, content.entries[entry]?.id ?? 'None');
  }
  await manager.train();
  return {
    async ask(text, locale) {
      const { classifications } = await manager.process(locale, text);
      const entries = classifications.filter(({ intent }) => intent !== 'None');
      return foundOf(entries.map(({ intent, score }) => ({ id: intent, score })));
    },
  };
}
