// Any string -> a name for an Azure blob or a table key, so that two strings never share a name.
import { createHash } from 'node:crypto';
import { wellFormed } from '../well-formed.js';

/** Blob names end at 1,024 characters, table keys at 512 (1 KiB of UTF-16); prefixes need some. */
const LONGEST_NAME = 480;

/**
 * `a/b c` -> `a~2Fb~20c`: letters, digits and `-!'()*` stay, the rest is escaped; what gets too long becomes
 * `~sha256-…`. Table keys may not contain `/ \ # ?`; a blob name is a part of a URL, where `..` or a slash at the end
 * mean something.
 */
export function safeName(text: string): string {
  const name = encodeURIComponent(wellFormed(text))
    .replace(/[~._]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('%', '~');
  // An escape is followed by two hex digits, so no ordinary name begins like these.
  if (name === '') return '~empty';
  return name.length <= LONGEST_NAME ? name : `~sha256-${createHash('sha256').update(name).digest('hex')}`;
}

/** The text of a name. @returns undefined for one that was too long to be written out */
export function textOfSafeName(name: string): string | undefined {
  if (name === '~empty') return '';
  return name.startsWith('~sha256-') ? undefined : decodeURIComponent(name.replaceAll('~', '%'));
}
