// What a publish is called and says of itself.
import { oneLine } from '../../knowledge/write/edits.js';
import type { Version } from '../../knowledge/write/publish-files.js';
import type { Person } from './sessions.js';

export interface NewVersion {
  who: Person;
  message: string;
  files: Version['files'];
  /** Id of the version that this one takes back. */
  undoes: string | undefined;
}

const MAX_MESSAGE = 200;
/** `20261126T184500Z` */
const STAMP_CHARS = 16;

/**
 * @param before ids of those published so far, newest first
 * @param now epoch milliseconds
 * @param end unique: two instances may make their next version in one second
 */
export function newVersion(
  { who, message, files, undoes }: NewVersion,
  before: readonly string[],
  now: number,
  end: string,
): Version {
  const at = new Date(now).toISOString();
  // Behind the newest even where another machine's clock is ahead.
  const stamps = [at.replace(/[-:]|\.\d+/g, ''), before[0]?.slice(0, STAMP_CHARS) ?? ''];
  const number = String(before.length + 1).padStart(6, '0');
  return {
    id: `${stamps.sort().at(-1)}-${number}-${end}`,
    at,
    who,
    message: oneLine(message).slice(0, MAX_MESSAGE) || 'Changes from the desk',
    files,
    ...(undoes !== undefined && { undoes }),
  };
}
