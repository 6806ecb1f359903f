// Names people write -> ids that addresses and buttons can carry. The same text always gives the same id.
import { createHash } from 'node:crypto';

/** Topic, slash and anchor together; what a button's payload may hold. */
export const MAX_ID_CHARS = 200;
/** Enough of a question to recognise it; longer ids are cut at a word. */
const MAX_SLUG_CHARS = 80;

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * `Hur länge gäller det?` -> `hur-lange-galler-det`. Text in other scripts gets what can be read of it and a short hash.
 * @param maxChars cut at a word, never in the middle of one unless there is only one
 */
export function slugOf(text: string, maxChars = MAX_SLUG_CHARS): string {
  const folded = text
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const plain = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const letters = folded.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const kept = plain.replaceAll('-', '').length;
  if (kept > 0 && kept * 2 >= letters) return cutAtWord(plain, maxChars);
  const hash = createHash('sha256').update(text.trim()).digest('hex').slice(0, 8);
  return [cutAtWord(plain, maxChars - 9), hash].filter(Boolean).join('-');
}

/** The anchor a source gives, in the form ours have. Short enough for every topic of up to 60 characters. */
export function anchorOf(key: string, topic: string): string {
  return slugOf(key, MAX_ID_CHARS - topic.length - 1);
}

function cutAtWord(slug: string, maxChars: number): string {
  if (slug.length <= maxChars) return slug;
  const cut = slug.slice(0, maxChars + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, maxChars);
}
