// The JSON exports of QnA Maker (`qnaDocuments`) and custom question answering (`Assets.Qnas`) -> pairs. The services and
// their versions differ in the case of names, so names are compared without it.
import { z } from 'zod/v4';
import { localeOfTag, type Locale } from '../../locales.js';
import type { QnaPair } from './pairs.js';

type Loose = Record<string, unknown>;

export interface QnaExport {
  pairs: QnaPair[];
  locale: Locale | undefined;
}

/** @returns undefined when the JSON holds no questions and answers */
export function readQnaJson(json: unknown, file: string): QnaExport | undefined {
  const root = lowered(json);
  const lists = listsIn(root);
  const list = lists.find((items) => items.some((item) => isPair(item)));
  if (!list) return undefined;
  const pairs = list.filter(isPair).map((item, at) => pairOf(item, `${file} pair ${at + 1}`));
  return { pairs, locale: localeOfTag(languageIn(root)) };
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
const promptSchema = z.looseObject({ qnaid: z.union([z.number(), z.string()]) });
const clusterSchema = z.looseObject({
  alternatequestionlist: z.array(z.looseObject({ question: z.string() })).catch([]),
});

function pairOf(item: Loose, place: string): QnaPair {
  const context = (item['context'] ?? item['dialog'] ?? {}) as Loose;
  const prompts = Array.isArray(context['prompts']) ? context['prompts'] : [];
  const suggested = Array.isArray(item['suggestedquestions']) ? item['suggestedquestions'] : [];
  const single = typeof item['question'] === 'string' ? [item['question']] : [];
  const id = item['id'] ?? item['qnaid'];
  return {
    id: typeof id === 'number' || typeof id === 'string' ? String(id) : '',
    questions: [...single, ...strings.parse(item['questions'])],
    answer: item['answer'] as string,
    source: typeof item['source'] === 'string' ? item['source'] : '',
    metadata: metadataOf(item['metadata']),
    prompts: prompts.flatMap((prompt) => {
      const { data } = promptSchema.safeParse(prompt);
      return data ? [String(data.qnaid)] : [];
    }),
    isContextOnly: context['iscontextonly'] === true,
    proposed: suggested.flatMap((cluster) =>
      (clusterSchema.safeParse(cluster).data?.alternatequestionlist ?? []).map(({ question }) => question),
    ),
    place,
  };
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
