// Question and answer pairs of QnA Maker and custom question answering -> a document. Both exports end here.
import { DOCUMENT_WORDS } from '../../../cards/words/index.js';
import { boldWithoutBlanks } from '../markdown/bold-blanks.js';
import { cleanAnswer } from '../markdown/clean-answer.js';
import { outsideCode } from '../markdown/learn-syntax.js';
import { cleanContext, type SourceOptions } from '../document-context.js';
import type { ImportedDocument, ImportedEntry } from '../imported.js';
import { LOCALES, type Locale } from '../../locales.js';
import { fold } from '../../text/words.js';

/** One pair as the services keep it. */
export interface QnaPair {
  id: string;
  /** The first is the question, the others further wordings. */
  questions: string[];
  /** Markdown, or HTML. */
  answer: string;
  source: string;
  /** `topic` -> `hardware`. */
  metadata: ReadonlyMap<string, string>;
  /** Ids of the pairs that its buttons lead to. */
  prompts: string[];
  /** Found only after another pair. */
  isContextOnly: boolean;
  /** Wordings that the service proposed and nobody accepted yet. */
  proposed: string[];
  place: string;
}

export function documentOfPairs(
  file: string,
  dialect: string,
  pairs: readonly QnaPair[],
  options: SourceOptions & { locale?: Locale | undefined },
): ImportedDocument {
  const entries = joinedById(pairs).flatMap((pair) => entryOf(pair, options));
  return { file, dialect, locale: options.locale, entries };
}

/** Rows of one id are wordings of one question. */
function joinedById(pairs: readonly QnaPair[]): QnaPair[] {
  const byId = new Map<string, QnaPair>();
  const result: QnaPair[] = [];
  for (const pair of pairs) {
    const first = pair.id === '' ? undefined : byId.get(pair.id);
    if (first) first.questions.push(...pair.questions);
    else {
      const copy = { ...pair, questions: [...pair.questions] };
      byId.set(pair.id, copy);
      result.push(copy);
    }
  }
  return result;
}

/** Keys of metadata that sort by topic, without accents: what people head such a column. */
const TOPIC_KEYS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => DOCUMENT_WORDS[locale].columns.topic),
);

const isTopicKey = (key: string): boolean => TOPIC_KEYS.has(fold(key.toLowerCase()));

function entryOf(pair: QnaPair, options: SourceOptions): ImportedEntry[] {
  const { notes } = options;
  const { place, source, metadata } = pair;
  const [question = '', ...alternatives] = [
    ...new Set(pair.questions.map((text) => text.replace(/[ \t\n]+/g, ' ').trim())),
  ];
  const address = /^https?:\/\//.test(source) && URL.canParse(source) ? source : undefined;
  const answer = answerOf(
    pair,
    cleanContext(options, { address: address ?? options.base, site: undefined, place }),
  );
  if (question === '' || answer === '') {
    notes.add('lost', `pair without ${question === '' ? 'a question' : `an answer: "${question}"`}`, place);
    return [];
  }
  if (source !== '' && address === undefined) notes.add('lost', `source "${source}" is no address`, place);
  if (pair.isContextOnly)
    notes.add('look', 'shown only after another question before, now found by itself', place);
  if (PLACEHOLDER.test(answer)) notes.add('look', 'the answer seems to be a placeholder', place);
  for (const text of pair.proposed) notes.add('look', 'proposed wordings, not taken', `${place} "${text}"`);
  const topic = [...metadata].find(([key, value]) => isTopicKey(key) && value !== '')?.[1];
  for (const [key, value] of metadata) {
    if (!isTopicKey(key)) notes.add('lost', `metadata ${key}`, `${place} ${value}`);
  }
  return [
    {
      sourceKey: pair.id,
      question,
      answer,
      alternatives,
      related: pair.prompts,
      source: address,
      topic,
      place,
    },
  ];
}

const PLACEHOLDER = /try (?:with )?a different keyword|^(?:todo|tbd|n\/a|lorem ipsum)\b/i;

/** Exports write a line break as `\n`. */
function answerOf({ answer }: QnaPair, context: ReturnType<typeof cleanContext>): string {
  const text = answer
    .replace(/\\r\\n|\\n/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
  return cleanAnswer(outsideCode(text, boldWithoutBlanks), context);
}
