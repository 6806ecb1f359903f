// What people change at the desk, as data: small steps that stay true while others change something else.
import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { LOCALES } from '../locales.js';

/** Bounds of what one person writes; far above what reads well. In characters. */
const LINE = 500;
const ANSWER = 20_000;
const MAX_PHRASINGS = 400;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const entryId = z.string().max(200).regex(ID, 'not a topic, a slash and a short name');
const line = z.string().max(LINE);
const optionalLine = line.default('');

/** An entry in one language as the editor shows it; empty texts are as good as none. */
export const writtenTextSchema = z.strictObject({
  question: line.trim().min(1),
  label: optionalLine,
  answer: z.string().trim().min(1).max(ANSWER),
  phrasings: z.array(line).max(MAX_PHRASINGS).default([]),
  related: z.array(z.string().max(200)).max(20).default([]),
  source: optionalLine,
  asOf: optionalLine,
  owner: optionalLine,
  reviewBy: optionalLine,
});

export type WrittenText = z.infer<typeof writtenTextSchema>;

export const editSchema = z.discriminatedUnion('kind', [
  /** A way people ask for an entry; two people may add to one entry. */
  z.strictObject({
    kind: z.literal('phrasing'),
    entry: entryId,
    locale: z.enum(LOCALES),
    text: line.trim().min(1),
  }),
  /** A whole text, written over the one with the revision `base`; null where there was none. */
  z.strictObject({
    kind: z.literal('text'),
    entry: entryId,
    locale: z.enum(LOCALES),
    base: z.string().max(40).nullable(),
    text: writtenTextSchema,
  }),
  /** A question that no entry is to answer. */
  z.strictObject({ kind: z.literal('notOurs'), locale: z.enum(LOCALES), text: line.trim().min(1) }),
]);

export type Edit = z.infer<typeof editSchema>;

/** Tells whether a text is still the one an edit began from. */
export function textRevision(text: WrittenText): string {
  const { question, label, answer, phrasings, related, source, asOf, owner, reviewBy } = text;
  const state = [question, label, answer.trim(), phrasings, related, source, asOf, owner, reviewBy];
  return createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 12);
}

/** One line that can neither end the comment it stands in nor begin another line. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/(?<=--)>/g, ' >')
    .replaceAll('<!--', '<!-')
    .trim();
}

/** A later text of an entry takes the place of an earlier one. */
export function isLastOfItsKind(edit: Edit, at: number, all: readonly Edit[]): boolean {
  if (edit.kind !== 'text') return true;
  return !all.some(
    (other, i) =>
      i > at && other.kind === 'text' && other.entry === edit.entry && other.locale === edit.locale,
  );
}
