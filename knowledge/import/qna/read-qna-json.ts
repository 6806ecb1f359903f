// The JSON exports of QnA Maker (`qnaDocuments`) and custom question answering (`Assets.Qnas`) -> pairs. The services and
// their versions differ in the case of names, so names are compared without it.
import { z } from 'zod/v4';
import { localeOfTag, type Locale } from '../../locales.js';
import type { QnaPair } from './pairs.js';

type Loose = Record<string, unknown>;

export interface QnaExport {
  pairs: QnaPair[];
  locale: Locale | undefined;
  /** Words that the service took for one another, a group an item. */
  synonyms: string[];
}

/** @returns undefined when the JSON holds no questions and answers */
export function readQnaJson(json: unknown, file: string): QnaExport | undefined {
  const root = lowered(json);
  const lists = listsIn(root);
  const list = lists.find((items) => items.some((item) => isPair(item)));
  if (!list) return undefined;
  const pairs = list.filter(isPair).flatMap((item, at) => {
    const place = `${file} pair ${at + 1}`;
    return [item, ...embeddedIn(item)].map((pair) => pairOf(pair, place));
  });
  const synonyms = lists.flat().flatMap(({ alterations }) => strings.parse(alterations).join(', ') || []);
  return { pairs, locale: localeOfTag(languageIn(root)), synonyms };
}

/** Pairs that stand only in the button of another one, and in theirs; of its topic, where they say nothing themselves. */
function embeddedIn(item: Loose): Loose[] {
  return promptsOf(item).flatMap(({ qna }): Loose[] => {
    const { data } = looseSchema.safeParse(qna);
    if (!data || !isPair(data)) return [];
    const pair = metadataOf(data['metadata']).size > 0 ? data : { ...data, metadata: item['metadata'] };
    return [pair, ...embeddedIn(pair)];
  });
}

const promptsSchema = z.array(z.record(z.string(), z.unknown()).catch({})).catch([]);

function promptsOf(item: Loose): Loose[] {
  return promptsSchema.parse(contextOf(item)['prompts']);
}

function contextOf(item: Loose): Loose {
  return looseSchema.safeParse(item['context'] ?? item['dialog']).data ?? {};
}

/** All keys in lower case, however deep. */
function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), lowered(inner)]));
}

function listsIn(value: unknown): Loose[][] {
  if (Array.isArray(value))
    return [value.filter((item): item is Loose => typeof item === 'object' && item !== null)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listsIn);
}

function languageIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { language, metadata } = value as Loose;
  return typeof language === 'string' ? language : languageIn(metadata);
}

function isPair(item: Loose): boolean {
  return (
    typeof item['answer'] === 'string' &&
    (Array.isArray(item['questions']) || typeof item['question'] === 'string')
  );
}

const strings = z.array(z.string()).catch([]);
const looseSchema = z.record(z.string(), z.unknown());
const idSchema = z.union([z.number(), z.string()]).transform(String).optional().catch(undefined);
const questionsSchema = z.array(z.looseObject({ question: z.string() })).catch([]);
/** QnA Maker's name of the wordings, and that of custom question answering. */
const clusterSchema = z
  .looseObject({ alternatequestionlist: questionsSchema, suggestedquestions: questionsSchema })
  .transform(({ alternatequestionlist, suggestedquestions }) => [
    ...alternatequestionlist,
    ...suggestedquestions,
  ]);

function pairOf(item: Loose, place: string): QnaPair {
  const suggested = z
    .array(z.unknown())
    .catch([])
    .parse(item['suggestedquestions'] ?? item['activelearningsuggestions']);
  const single = typeof item['question'] === 'string' ? [item['question']] : [];
  return {
    id: idOf(item) ?? '',
    questions: [...single, ...strings.parse(item['questions'])],
    answer: item['answer'] as string,
    source: typeof item['source'] === 'string' ? item['source'] : '',
    metadata: metadataOf(item['metadata']),
    prompts: promptsOf(item).flatMap(
      ({ qnaid, qna }) => idOf(looseSchema.safeParse(qna).data ?? {}) ?? idSchema.parse(qnaid) ?? [],
    ),
    isContextOnly: contextOf(item)['iscontextonly'] === true,
    proposed: suggested.flatMap((cluster) =>
      (clusterSchema.safeParse(cluster).data ?? []).map(({ question }) => question),
    ),
    place,
  };
}

function idOf({ id, qnaid }: Loose): string | undefined {
  return idSchema.parse(id ?? qnaid);
}

/** A list of `{ name, value }`, or an object. */
function metadataOf(metadata: unknown): Map<string, string> {
  const items = Array.isArray(metadata)
    ? metadata.map((item) => [(item as Loose | null)?.['name'], (item as Loose | null)?.['value']] as const)
    : Object.entries((metadata ?? {}) as Loose);
  return new Map(
    items.flatMap(([name, value]): [string, string][] =>
      typeof name === 'string' && typeof value === 'string' ? [[name.toLowerCase(), value]] : [],
    ),
  );
}
