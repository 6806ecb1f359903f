// What people at the desk have said of wordings: done, not ours, or later.
import type { Storage } from 'botbuilder';
import { DAY_MS } from '../../retention.js';
import { changeDocument, readDocument } from '../../storage/documents.js';
import { DESK_PREFIX } from '../documents.js';
import type { Wording } from './cases.js';

/** `done` until it is asked again; `later` and `notOurs` whenever it is asked. `open` takes a mark back. */
export type Mark = 'done' | 'later' | 'notOurs';

interface Marked {
  as: Mark;
  /** ISO 8601. */
  at: string;
}

export type Marks = Readonly<Record<string, Marked>>;

const KEY = `${DESK_PREFIX}inbox-marks`;
/** A mark on what was not asked again for so long is of no use. */
const KEPT_MS = 100 * DAY_MS;

export async function readMarks(storage: Storage): Promise<Marks> {
  return (await readDocument<{ marks: Marks }>(storage, KEY))?.marks ?? {};
}

export async function setMarks(
  storage: Storage,
  keys: readonly string[],
  as: Mark | 'open',
  now: number,
): Promise<void> {
  const at = new Date(now).toISOString();
  const marked = new Set(keys);
  await changeDocument<{ marks: Marks }>(storage, KEY, (kept) => {
    const others = Object.entries(kept?.marks ?? {}).filter(
      ([key, mark]) => !marked.has(key) && now - Date.parse(mark.at) < KEPT_MS,
    );
    const own = as === 'open' ? [] : keys.map((key) => [key, { as, at }] as const);
    return { marks: Object.fromEntries([...others, ...own]) };
  });
}

/** Whether a wording is still to be looked at. */
export function isOpen({ key, last }: Wording, marks: Marks, laterToo: boolean): boolean {
  const mark = marks[key];
  if (!mark) return true;
  return mark.as === 'done' ? last > mark.at : mark.as === 'later' && laterToo;
}
