// The ten lines an import ends with: what came in, what changed on the way, what to look at.
import { LOCALES } from '../locales.js';
import type { Change } from './folder/merge.js';
import type { FolderChange } from './folder/write-folder.js';
import type { ImportedDocument, NoteKind, Notes } from './imported.js';

export interface ClosingReportInput {
  documents: readonly ImportedDocument[];
  changes: readonly FolderChange[];
  notes: Notes;
  folder: string;
  dryRun: boolean;
}

/** Always ten lines, each one thing, with counts; a line with nothing to say says so. */
export function closingReport({ documents, changes, notes, folder, dryRun }: ClosingReportInput): string[] {
  const count = (...wanted: Change[]): number =>
    changes.filter(({ change }) => wanted.includes(change)).length;
  const here = changes.filter(({ change }) => change !== 'gone from the source');
  const languages = LOCALES.flatMap((locale) => {
    const number = here.filter((change) => change.locale === locale).length;
    return number > 0 ? [`${number} ${locale}`] : [];
  });
  const topics = [...new Set(here.map(({ id }) => id.split('/')[0]))];
  return [
    `read          ${documents.map(({ file, dialect }) => `${file} (${dialect})`).join(', ') || 'nothing'}`,
    `entries       ${here.length} (${languages.join(', ') || 'none'}) in ${topics.map((topic) => `faq/${topic}`).join(', ') || 'no topic'}`,
    `${dryRun ? 'would change ' : 'changes      '} ${count('new')} new, ${count('changed')} changed at the source, ${count('unchanged')} unchanged`,
    `kept as here  ${kept(changes)}`,
    `turned into   ${line(notes, 'turned')}`,
    `not kept      ${line(notes, 'lost')}`,
    `no entries    ${line(notes, 'aside')}`,
    `ids, pairs    ${[line(notes, 'ids'), line(notes, 'paired')].filter((text) => text !== NOTHING).join('; ') || NOTHING}`,
    `look at       ${line(notes, 'look')}`,
    `next          ${dryRun ? 'run it without --dry-run' : `npm run knowledge:check -- ${folder}`}`,
  ];
}

const NOTHING = 'nothing';
/** Places named per remark; the count tells the rest. */
const MAX_PLACES = 3;

function kept(changes: readonly FolderChange[]): string {
  const of = (change: Change, says: string): string[] => {
    const ids = changes.filter((one) => one.change === change).map(({ id, locale }) => `${id} (${locale})`);
    return ids.length === 0 ? [] : [`${ids.length} ${says}: ${some(ids)}`];
  };
  const parts = [
    ...of('conflict', 'edited here and changed at the source, --overwrite takes the source'),
    ...of('removed here', 'removed here, --overwrite brings back'),
    ...of('gone from the source', 'gone from the source, delete if no longer true'),
  ];
  return parts.join('; ') || NOTHING;
}

function line(notes: Notes, kind: NoteKind): string {
  const remarks = [...notes.of(kind)].map(
    ([remark, places]) => `${places.length} × ${remark} (${some(places)})`,
  );
  return remarks.join('; ') || NOTHING;
}

function some(places: readonly string[]): string {
  const named = [...new Set(places)];
  const more = named.length > MAX_PLACES ? ', …' : '';
  return named.slice(0, MAX_PLACES).join(', ') + more;
}
