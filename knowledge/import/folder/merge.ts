// What an import means for a topic file that may be there already, and may have been edited since.
import type { ImportedEntry } from '../imported.js';
import { revisionOf } from '../revision.js';
import { blockOf, type Block } from './topic-file.js';

/** An imported entry with the anchor it has in our folder. */
export interface AnchoredEntry extends ImportedEntry {
  anchor: string;
}

/** What was written at the last import, by anchor: of the source, and the revision of our entry made from it. */
export type ImportRecords = Readonly<Record<string, ImportRecord>>;

export interface ImportRecord {
  /** File that the entry came from. */
  from: string;
  /** Revision of the entry as the source had it. */
  source: string;
  /** Revision of our entry as it was written. */
  written: string;
}

export type Change =
  | 'new'
  | 'changed'
  | 'unchanged'
  /** Edited here and changed at the source: ours is kept. */
  | 'conflict'
  /** Removed here, still at the source: not brought back. */
  | 'removed here'
  /** In our file from an earlier import of this source, and not there any more. */
  | 'gone from the source';

export interface Merged {
  blocks: Block[];
  changes: { anchor: string; change: Change; place: string }[];
  records: Record<string, ImportRecord>;
}

export interface MergeInput {
  existing: readonly Block[];
  incoming: readonly AnchoredEntry[];
  records: ImportRecords;
  /** The source's name, for the records. */
  from: string;
  /** Take the source's version where both changed, and bring back what was removed here. */
  overwrite: boolean;
}

/**
 * Takes what is new or changed at the source. An entry that was edited here is never written over, unless asked: it
 * counts as edited when it is not as the last import wrote it, nor as the exported row was made from.
 */
export function mergeTopic({ existing, incoming, records, from, overwrite }: MergeInput): Merged {
  const blocks = [...existing];
  const changes: Merged['changes'] = [];
  const kept: Record<string, ImportRecord> = { ...records };
  let after = -1;
  for (const entry of incoming) {
    const { anchor, place } = entry;
    const block = blockOf(anchor, entry);
    const source = revisionOf(entry);
    const at = blocks.findIndex((other) => other.anchor === anchor);
    const current = blocks[at];
    const change = changeOf({
      current,
      block,
      source,
      record: records[anchor],
      stated: entry.revision,
      overwrite,
    });
    if (change === 'changed') blocks[at] = block;
    else if (change === 'new') blocks.splice(after + 1, 0, block);
    else if (current && change === 'unchanged') blocks[at] = withProvenance(current, block);
    if (change !== 'removed here') after = blocks.findIndex((other) => other.anchor === anchor);
    if (change === 'new' || change === 'changed') kept[anchor] = { from, source, written: block.revision };
    changes.push({ anchor, change, place });
  }
  const present = new Set(incoming.map(({ anchor }) => anchor));
  for (const [anchor, record] of Object.entries(records)) {
    if (record.from !== from || present.has(anchor)) continue;
    const stillHere = blocks.some((block) => block.anchor === anchor);
    if (stillHere) changes.push({ anchor, change: 'gone from the source', place: from });
    else delete kept[anchor];
  }
  return { blocks, changes, records: kept };
}

interface Versions {
  current: Block | undefined;
  block: Block;
  source: string;
  record: ImportRecord | undefined;
  /** The revision an exported row names. */
  stated: string | undefined;
  overwrite: boolean;
}

function changeOf({ current, block, source, record, stated, overwrite }: Versions): Change {
  if (!current) return record && !overwrite ? 'removed here' : 'new';
  if (current.revision === block.revision) return 'unchanged';
  if (overwrite) return 'changed';
  if (record?.source === source || stated === source) return 'unchanged'; // nothing new at the source
  const editedHere = current.revision !== (stated ?? record?.written);
  return editedHere ? 'conflict' : 'changed';
}

/** Source and date follow the source's, even where the text did not change. */
function withProvenance(current: Block, { source, asOf }: Block): Block {
  return { ...current, source: source ?? current.source, asOf: asOf ?? current.asOf };
}
