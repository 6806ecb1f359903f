// The languages of one FAQ, entry by entry: the same id in all. By the source's own ids, by a shared revision, by order.
import type { Locale } from '../locales.js';
import type { ExistingEntry } from './folder/write-folder.js';
import type { ImportedEntry, Notes, Part } from './imported.js';
import { anchorOf, slugOf } from './slug.js';

/** Ids in order, as another document (or our folder) has them, to pair with. */
type Sequence = readonly string[];

/**
 * Final anchors of every part, in the order of its entries.
 * @param existing what the folder has of the topic already, per language
 */
export function alignDocuments(
  parts: readonly Part[],
  topic: string,
  existing: ReadonlyMap<Locale, readonly ExistingEntry[]>,
  notes: Notes,
): { part: Part; anchors: string[] }[] {
  // Those whose source gives ids come first: they name the entries of the others.
  const order = [...parts].sort((a, b) => givenShare(b) - givenShare(a));
  const done: { part: Part; anchors: string[] }[] = [];
  for (const part of order) {
    const own = ownAnchors(part.entries, topic, notes);
    const others = done.filter((other) => other.part.locale !== part.locale);
    const sister = others.find(
      ({ part: other }) =>
        other.entries.length === part.entries.length &&
        other.document.sharedRevision !== undefined &&
        other.document.sharedRevision === part.document.sharedRevision,
    );
    const isByRow = part.entries.some(({ row }) => row !== undefined); // then order says nothing
    const byOrder: Sequence[] = [
      ...(sister ? [sister.anchors] : []),
      ...others.map(({ anchors }) => anchors),
      ...[...existing]
        .filter(([locale]) => locale !== part.locale)
        .map(([, blocks]) => blocks.map(({ anchor }) => anchor)),
    ];
    const mine = existing.get(part.locale);
    const settled = pairRows(mine ? keepReworded(own, part, mine) : own, part, others);
    const anchors = (isByRow ? [] : byOrder).reduce<string[]>(
      (current, reference) =>
        pairGaps(current, reference, part, { certain: reference === sister?.anchors, notes }),
      settled,
    );
    done.push({ part, anchors: unique(anchors) });
  }
  return parts.flatMap((part) => done.filter((one) => one.part === part));
}

function givenShare({ entries, locale }: Part): number {
  const given = entries.filter(({ key }) => key !== undefined).length / Math.max(1, entries.length);
  return given + (locale === 'en' ? 0.001 : 0); // English names the entries when nothing else does
}

/** Ids from the source, else from the question. */
function ownAnchors(entries: readonly ImportedEntry[], topic: string, notes: Notes): string[] {
  const anchors = entries.map(({ key, question, place }) => {
    if (key === undefined) return slugOf(question);
    const plain = key.startsWith(`${topic}/`) ? key.slice(topic.length + 1) : key;
    const anchor = anchorOf(plain, topic);
    if (anchor !== plain) notes.add('ids', 'ids changed to what buttons can carry', `${place} ${anchor}`);
    return anchor;
  });
  return unique(anchors);
}

/** The second of two alike gets a number. */
function unique(anchors: readonly string[]): string[] {
  const seen = new Set<string>();
  return anchors.map((anchor) => {
    let name = anchor;
    for (let n = 2; seen.has(name); n++) name = `${anchor}-${n}`;
    seen.add(name);
    return name;
  });
}

/** A question without id that was reworded at its source keeps the id it got when it was first imported. */
function keepReworded(own: readonly string[], part: Part, mine: readonly ExistingEntry[]): string[] {
  return gapsBetween(
    own,
    mine.map(({ anchor }) => anchor),
  ).reduce(
    (anchors, { from, to, length }) => {
      for (let n = 0; n < length; n++) {
        const entry = part.entries[from + n];
        const earlier = mine[to + n];
        if (
          entry?.key === undefined &&
          entry &&
          earlier?.from === part.document.file &&
          alike(entry.question, earlier.question) >= LEAST_ALIKE
        ) {
          anchors[from + n] = earlier.anchor;
        }
      }
      return anchors;
    },
    [...own],
  );
}

/** Two wordings of one question share at least this much of their words. */
const LEAST_ALIKE = 0.4;

function alike(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(slugOf(text, 400).split('-')));
  if (!a || !b) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

/** What stands in one row, in a column for each language, is one entry. */
function pairRows(
  own: readonly string[],
  part: Part,
  others: readonly { part: Part; anchors: readonly string[] }[],
): string[] {
  const anchorOfRow = new Map(
    others
      .filter((other) => other.part.document === part.document)
      .flatMap(({ part: { entries }, anchors }) => entries.map(({ row }, at) => [row, anchors[at]] as const)),
  );
  return own.map((anchor, at) => {
    const { key, row } = part.entries[at] ?? {};
    return (key === undefined && row !== undefined ? anchorOfRow.get(row) : undefined) ?? anchor;
  });
}

/** Between entries that pair by id, runs of equal length pair by position. */
function pairGaps(
  own: readonly string[],
  reference: Sequence,
  { entries, locale, document }: Part,
  { certain, notes }: { certain: boolean; notes: Notes },
): string[] {
  const anchors = [...own];
  for (const { from, to, length } of gapsBetween(own, reference)) {
    for (let n = 0; n < length; n++) {
      const anchor = reference[to + n];
      const entry = entries[from + n];
      if (anchor === undefined || entry === undefined || anchors.includes(anchor)) continue;
      if (entry.key !== undefined && !certain) continue; // the source says which entry it is
      anchors[from + n] = anchor;
      if (!certain)
        notes.add(
          'paired',
          `${locale} paired by position, see whether they say the same`,
          `${entry.place} ${anchor}`,
        );
      else notes.add('paired', `${locale} paired by their shared revision`, document.file);
    }
  }
  return anchors;
}

interface Gap {
  from: number;
  to: number;
  length: number;
}

/** Runs of equal length that lie between the same matched neighbours in both, and match nothing themselves. */
function gapsBetween(own: readonly string[], reference: Sequence): Gap[] {
  const gaps: Gap[] = [];
  let from = 0;
  let to = 0;
  const close = (nextFrom: number, nextTo: number): void => {
    const length = nextFrom - from;
    if (length > 0 && length === nextTo - to) gaps.push({ from, to, length });
  };
  own.forEach((anchor, at) => {
    const match = reference.indexOf(anchor, to);
    if (match < 0) return;
    close(at, match);
    from = at + 1;
    to = match + 1;
  });
  close(own.length, reference.length);
  return gaps;
}
