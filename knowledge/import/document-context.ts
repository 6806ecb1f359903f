// What the readers of documents share: where a document stands on the web, and entries from found questions.
import type { CleanContext } from './markdown/clean-context.js';
import { markdownOf } from './markdown/clean-answer.js';
import { ANSWER_LETTERS, ANSWER_WORDS } from './markdown/marks.js';
import type { FoundDocument } from './markdown/find-questions.js';
import type { ImportedEntry, Notes } from './imported.js';
import { stemOfName } from './guess-locale.js';
import type { Paragraph, RootContent } from 'mdast';

/** What holds for a whole run of the importer. */
export interface SourceOptions {
  notes: Notes;
  /** Where the document stands on the web: relative links lead from there. A folder when it ends with a slash. */
  base: string | undefined;
  /** Hosts that may show pictures. */
  imageHosts: readonly string[];
  /** Hosts linked to by `http:`; the readers add those they meet. */
  httpHosts: Set<string>;
}

/** A document's own address: the base, or the page of this name in the folder that the base is. */
export function addressOf(file: string, base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  return base.endsWith('/') ? new URL(stemOfName(file), base).href : base;
}

export function cleanContext(
  { notes, imageHosts, httpHosts }: SourceOptions,
  where: { address: string | undefined; site: string | undefined; place: string },
): CleanContext {
  return { notes, imageHosts, httpHosts, base: where.address, site: where.site, place: where.place };
}

/** Notes what belongs to no question, and writes each answer. */
export function entriesOf(
  found: FoundDocument,
  file: string,
  context: (place: string) => CleanContext,
  notes: Notes,
): ImportedEntry[] {
  for (const { what, begins } of found.aside) notes.add('aside', `${what}: "${begins}"`, file);
  return found.questions.flatMap(({ anchor, question, blocks, line }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    const answer = markdownOf(withoutAnswerMark(blocks), context(place));
    if (answer !== '') return [{ key: anchor, question, answer, alternatives: [], related: [], place }];
    notes.add('lost', `question without an answer: "${question}"`, place);
    return [];
  });
}

const ANSWER_MARK = new RegExp(
  `^\\s*(?:(?:${ANSWER_WORDS})\\s*:?|(?:${ANSWER_LETTERS})\\s*\\d{0,3}\\s*[:.])\\s*`,
  'i',
);
const ANSWER_MARK_AND_COLON = new RegExp(
  `^\\s*(?:${ANSWER_WORDS}|(?:${ANSWER_LETTERS})\\s*\\d{0,3})\\s*:`,
  'i',
);

/** "**Svar** Ja." -> "Ja." */
function withoutAnswerMark(blocks: readonly RootContent[]): RootContent[] {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph') return [...blocks];
  const [start, ...rest] = first.children;
  const children: Paragraph['children'] = [...first.children];
  if (start?.type === 'strong' && start.children.length === 1 && start.children[0]?.type === 'text') {
    const value = start.children[0].value;
    const left = value.replace(ANSWER_MARK, '');
    if (left === value) return [...blocks];
    const [next, ...more] = rest;
    const cut =
      next?.type === 'text' ? [{ ...next, value: next.value.replace(/^[\s:]+/, '') }, ...more] : rest;
    children.splice(
      0,
      children.length,
      ...(left === '' ? cut : [{ ...start, children: [{ type: 'text' as const, value: left }] }, ...rest]),
    );
  } else if (start?.type === 'text' && ANSWER_MARK_AND_COLON.test(start.value)) {
    children[0] = { ...start, value: start.value.replace(ANSWER_MARK, '') };
  }
  return [{ ...first, children }, ...others];
}
