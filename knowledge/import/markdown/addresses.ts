// Addresses as documents write them -> whole addresses that an answer may link to.
import type { AnswerHosts } from '../../read/answer-rules.js';
import { kindOfLink } from '../../read/answer-rules.js';

export interface AddressContext {
  /** The document's own address: relative ones lead from there. */
  base: string | undefined;
  /** Where `/path` leads when `base` is unknown, such as `https://learn.microsoft.com`. */
  site: string | undefined;
  /** Hosts that may show pictures. */
  imageHosts: AnswerHosts['images'];
  /** Hosts that are linked to by `http:`; the importer adds those it meets. */
  httpHosts: Set<string>;
}

/** @returns undefined when nobody could follow it from a chat */
export function resolveAddress(
  address: string,
  { base, site, httpHosts }: AddressContext,
): string | undefined {
  const url = whole(address.trim(), base, site);
  if (url === undefined) return undefined;
  const kind = kindOfLink(url, { http: [...httpHosts], images: [] });
  if (kind === 'http') httpHosts.add(new URL(url).host);
  return kind === 'other' ? undefined : url;
}

function whole(address: string, base: string | undefined, site: string | undefined): string | undefined {
  if (address === '' || /^javascript:/i.test(address)) return undefined;
  if (/^(mailto|tel):/i.test(address)) return encodeURI(decoded(address)).replaceAll('%20', ' ').trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return URL.canParse(address) ? encoded(address) : undefined;
  if (address.startsWith('//')) return encoded(`https:${address}`);
  const start = base ?? (address.startsWith('/') ? site : undefined);
  if (start === undefined) return undefined;
  const plain = address.replace(/\.(md|yml)(?=$|[?#])/i, ''); // sources name files, the web names pages
  return URL.canParse(plain, start) ? new URL(plain, start).href : undefined;
}

/** Blanks and brackets would end a Markdown link early. */
function encoded(url: string): string {
  return url.replaceAll(' ', '%20');
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
