// Imported documents -> topics per language with final anchors: which topic, which language, which id.
import type { Locale } from '../locales.js';
import { alignDocuments } from './align.js';
import type { AnchoredEntry } from './folder/merge.js';
import type { ExistingEntry, ImportedTopic } from './folder/write-folder.js';
import { isShort, localeOfName, localeOfText, stemOfName } from './guess-locale.js';
import { ImportError, type ImportedDocument, type Notes, type Part } from './imported.js';
import { slugOf } from './slug.js';

/** What the person who imports said. */
export interface PlanOptions {
  topic: string | undefined;
  locale: Locale | undefined;
}

/** Longest topic name, so that room is left for the entry's own. */
const MAX_TOPIC_CHARS = 60;

/**
 * @param existing anchors of a topic that is in the folder already
 * @throws ImportError when the language of a document can neither be known nor guessed
 */
export function planImport(
  documents: readonly ImportedDocument[],
  options: PlanOptions,
  existing: (topic: string) => ReadonlyMap<Locale, readonly ExistingEntry[]>,
  notes: Notes,
): ImportedTopic[] {
  const parts = documents.flatMap((document) => partsOf(document, options, notes));
  const topics = [...new Set(parts.map(({ topic }) => topic))];
  const imported = topics.flatMap((topic) => {
    const aligned = alignDocuments(
      parts.filter((part) => part.topic === topic),
      topic,
      existing(topic),
      notes,
    );
    return joined(aligned, notes);
  });
  return withoutSharedWordings(resolveRelated(imported, notes), notes);
}

/** A wording may stand for one entry only, else no finder could tell the two apart: the first one keeps it. */
function withoutSharedWordings(topics: readonly ImportedTopic[], notes: Notes): ImportedTopic[] {
  const owners = new Map<string, string>();
  return topics.map((topic) => {
    const seen = new Set<string>();
    const entries = topic.entries.map((entry) => {
      const id = `${topic.topic}/${entry.anchor}`;
      const alternatives = entry.alternatives.filter((text) => {
        const key = text
          .toLowerCase()
          .replace(/[\s\p{P}]+/gu, ' ')
          .trim();
        const owner = owners.get(key) ?? id;
        owners.set(key, owner);
        const isRepeat = seen.has(key);
        seen.add(key);
        if (owner !== id) notes.add('lost', `wording that ${owner} has too`, `${entry.place} "${text}"`);
        return owner === id && !isRepeat && key !== '';
      });
      return { ...entry, alternatives };
    });
    return { ...topic, entries };
  });
}

function partsOf(document: ImportedDocument, { topic, locale }: PlanOptions, notes: Notes): Part[] {
  const parts = new Map<string, Part>();
  const guessed = guessOf(document, locale, notes);
  for (const entry of document.entries) {
    const name = topic ?? entry.topic ?? document.topic ?? (stemOfName(document.file) || 'faq');
    const id = slugOf(name, MAX_TOPIC_CHARS);
    const language = entry.locale ?? locale ?? guessed ?? localeOfText(`${entry.question} ${entry.answer}`);
    if (!language) {
      throw new ImportError(
        `${entry.place}: the language cannot be told. Say which it is: --locale en, sv, nl or fr, or a column "language".`,
      );
    }
    if (id !== name && topic !== undefined) notes.add('ids', `topic "${name}" -> ${id}`, document.file);
    const title =
      entry.topicTitle ??
      (topic === undefined && entry.topic ? entry.topic : document.title) ??
      titleOf(name);
    const key = `${id} ${language}`;
    const part = parts.get(key) ?? { topic: id, locale: language, title, document, entries: [] };
    part.entries.push(entry);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** What the whole document says, for entries that say nothing themselves. */
function guessOf(document: ImportedDocument, said: Locale | undefined, notes: Notes): Locale | undefined {
  if (said) return said;
  if (document.locale) return document.locale;
  const text = document.entries.map(({ question, answer }) => `${question} ${answer}`).join(' ');
  const named = localeOfName(document.file);
  const read = named ? undefined : localeOfText(text);
  if (read && isShort(text) && document.entries.some(({ locale }) => locale === undefined))
    notes.add('look', `taken for "${read}" by few words: else give --locale`, document.file);
  return named ?? read;
}

/** `travel-costs` -> `Travel costs`, `hr` -> `HR`: two letters are an abbreviation. What a person wrote with capitals or blanks stays. */
function titleOf(name: string): string {
  if (/^[a-z]{2}$/.test(name)) return name.toUpperCase();
  const words = /[A-Z ]/.test(name) ? name : name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Parts of the same topic and language as one, each entry once. */
function joined(parts: readonly { part: Part; anchors: readonly string[] }[], notes: Notes): ImportedTopic[] {
  const byLocale = new Map<Locale, ImportedTopic & { entries: AnchoredEntry[] }>();
  for (const { part, anchors } of parts) {
    const { topic, locale, title, document } = part;
    const target = byLocale.get(locale) ?? { topic, locale, title, from: document.file, entries: [] };
    byLocale.set(locale, target);
    part.entries.forEach((entry, at) => {
      const anchor = anchors[at] ?? '';
      const twin = target.entries.findIndex((other) => other.anchor === anchor);
      const { source = document.source, asOf = document.asOf } = entry;
      const anchored = { ...entry, anchor, source, asOf };
      if (twin < 0) target.entries.push(anchored);
      else {
        notes.add('look', `${topic}/${anchor} stands in two sources: taken from the last one`, entry.place);
        target.entries[twin] = anchored;
      }
    });
  }
  return [...byLocale.values()];
}

/** Keys of the source -> our anchors, or ids where one document fills several topics. */
function resolveRelated(topics: readonly ImportedTopic[], notes: Notes): ImportedTopic[] {
  return topics.map((topic) => {
    const others = topics.filter(({ from, locale }) => from === topic.from && locale === topic.locale);
    const anchors = new Map([
      ...others.flatMap(({ topic: id, entries }) => keyed(entries, (anchor) => `${id}/${anchor}`)),
      ...keyed(topic.entries, (anchor) => anchor),
    ]);
    const known = new Set(topic.entries.map(({ anchor }) => anchor));
    const entries = topic.entries.map((entry) => {
      const related = entry.related.flatMap((key) => {
        const anchor = anchors.get(key) ?? (known.has(key) || key.includes('/') ? key : undefined);
        if (anchor === undefined)
          notes.add('lost', `follow-up to "${key}", which is not in the source`, entry.place);
        return anchor === undefined || anchor === entry.anchor ? [] : [anchor];
      });
      return { ...entry, related: [...new Set(related)] };
    });
    return { ...topic, entries };
  });
}

function keyed(
  entries: readonly AnchoredEntry[],
  name: (anchor: string) => string,
): [key: string | undefined, name: string][] {
  return entries.map(({ sourceKey, key, anchor }) => [sourceKey ?? key, name(anchor)]);
}
