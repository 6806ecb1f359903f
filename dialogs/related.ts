// What is offered beside an answer: the second question of a text, which must not be lost, and what is related. Pure.
import { LISTENING } from '../cards/words/index.js';
import type { Entry } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Locale } from '../knowledge/locales.js';
import { shortcutIn } from './talk/shortcuts.js';

/** A shorter part is no question: "yes and no". In words. */
const MIN_WORDS = 2;

/** A text of more parts tells a story. */
const MAX_PARTS = 4;

/** Entries shown under an answer. */
const MAX_RELATED = 3;

/** @param first what leads them */
export function relatedOf(entry: Entry, knowledge: Pick<Knowledge, 'entry'>, first?: Entry): Entry[] {
  const ids = new Set([...(first ? [first.id] : []), ...entry.related]);
  return [...ids].flatMap((id) => knowledge.entry(id) ?? []).slice(0, MAX_RELATED);
}

/** The entry that another part of a text surely asks for: "do we qualify and how do I buy it?". */
export function otherQuestion(
  text: string,
  answered: Entry,
  knowledge: Knowledge,
  locale: Locale,
): Entry | undefined {
  const parts = partsOf(text, locale);
  if (parts.length < 2 || parts.length > MAX_PARTS) return undefined;
  return parts
    .flatMap((part) => askedFor(part, knowledge, locale) ?? [])
    .find(({ id }) => id !== answered.id);
}

/** As when it is typed alone: what it means here, a title, or what is surely found. */
function askedFor(text: string, knowledge: Knowledge, locale: Locale): Entry | undefined {
  const known =
    knowledge.entry(shortcutIn(text, knowledge, locale)?.entry ?? '') ?? knowledge.entryTitled(text);
  if (known) return known;
  const finding = knowledge.find(text, { locale });
  return finding.outcome === 'answer' ? finding.entry : undefined;
}

/** Sentences, and what stands on either side of an "and". */
function partsOf(text: string, locale: Locale): string[] {
  const and = [...LISTENING[locale].betweenQuestions].sort((a, b) => b.length - a.length);
  const sentences = text.split(/[?!;\n]|[.](?=\s)/);
  const halves = and.reduce((parts, word) => parts.flatMap((part) => part.split(` ${word} `)), sentences);
  return halves.map((part) => part.trim()).filter((part) => part.split(/\s+/).length >= MIN_WORDS);
}
