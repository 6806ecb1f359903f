// The blocks of a document -> its questions, each with the blocks of its answer. Finds out how this document marks them.
import type { PhrasingContent, RootContent } from 'mdast';
import { anyOf } from '../../../cards/words/format.js';
import { DOCUMENT_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../locales.js';
import { textOfNode } from '../../read/markdown.js';
import { isQuestion } from './is-question.js';
import { BOLD_LINE, markerOf, type Marker } from './markers.js';
import { liftedQuestions } from './lift-questions.js';
import { withQuestionLines, withRunInQuestions } from './question-lines.js';
import { withBareQuestions, withQuestionTables } from './question-tables.js';

export interface FoundQuestion {
  anchor: string | undefined;
  question: string;
  blocks: RootContent[];
  line: number | undefined;
}

export interface FoundDocument {
  title: string | undefined;
  questions: FoundQuestion[];
  /** Text that belongs to no question: what it is, and how it begins. */
  aside: { what: string; begins: string }[];
}

/** A level at which a document may put its questions. */
type Level = Marker['level'];

export function findQuestions(blocks: readonly RootContent[]): FoundDocument {
  const plain = liftedQuestions(withRunInQuestions(withQuestionLines(withQuestionTables(blocks))));
  const found = findMarked(plain);
  if (found.questions.some(({ question }) => isQuestion(question))) return found;
  const bare = findMarked(withBareQuestions(plain));
  return bare.questions.some(({ question }) => isQuestion(question)) ? bare : found;
}

/** Of headings, bold lines and lines marked "Q:". */
function findMarked(blocks: readonly RootContent[]): FoundDocument {
  const markers = blocks.map((block, at) => markerOf(block, blocks[at - 1]));
  const headings = markers.filter((marker) => marker?.level === 1);
  const title = headings.length === 1 ? headings[0]?.text : undefined;
  const level = questionLevel(blocks, markers, title !== undefined);
  const found: FoundDocument = { title, questions: [], aside: [] };
  if (level === undefined) {
    if (blocks.length > 0) found.aside.push({ what: 'text without questions', begins: beginning(blocks) });
    return found;
  }
  let section = 'intro';
  let tail: Level | undefined;
  let loose: RootContent[] = [];
  let open: FoundQuestion | undefined;
  const closeLoose = (): void => {
    if (loose.some((block) => textOfNode(block).trim() !== '')) {
      found.aside.push({ what: section, begins: beginning(loose) });
    }
    loose = [];
  };
  blocks.forEach((block, at) => {
    const marker = markers[at];
    if (marker && ranks(marker.level, level)) {
      if (tail !== undefined && !(marker.level <= tail && !isTail(marker.text)))
        return void loose.push(block);
      closeLoose();
      tail = undefined;
      open = undefined;
      if (isTail(marker.text)) {
        tail = marker.level;
        section = `tail section "${marker.text}"`;
      } else if (marker.level === level || isQuestion(marker.text)) {
        open = {
          anchor: marker.anchor,
          question: marker.text,
          blocks: [...marker.rest],
          line: block.position?.start.line,
        };
        found.questions.push(open);
        section = 'text below';
      } else {
        section = marker.text === title ? 'intro' : `text below the heading "${marker.text}"`;
        loose.push(...marker.rest);
      }
    } else if (open) open.blocks.push(block);
    else loose.push(block);
  });
  closeLoose();
  return { ...found, questions: found.questions.filter((question) => !isGroup(question, found)) };
}

/** A shallower heading that reads like a question but has no text of its own is the name of a group. */
function isGroup({ blocks, question }: FoundQuestion, found: FoundDocument): boolean {
  if (blocks.some((block) => textOfNode(block).trim() !== '' || block.type === 'image')) return false;
  found.aside.push({ what: 'heading without text', begins: question });
  return true;
}

/** Whether a marker at `one` ends what a question at `level` holds. Bold lines rank below all headings. */
function ranks(one: Level, level: Level): boolean {
  return one <= level;
}

/** The level with the most questions that have text of their own; the shallower of two. */
function questionLevel(
  blocks: readonly RootContent[],
  markers: readonly (Marker | undefined)[],
  hasTitle: boolean,
): Level | undefined {
  const scores = new Map<Level, number>();
  markers.forEach((marker, at) => {
    if (!marker || (hasTitle && marker.level === 1) || isTail(marker.text)) return;
    const next = markers[at + 1];
    const hasText =
      marker.rest.length > 0 || (at + 1 < blocks.length && !(next && isHeadingLike(next, marker)));
    if (!hasText) return;
    // A line in bold counts as a question only when it asks something: most bold lines are no questions.
    const worth = isQuestion(marker.text) ? 100 : marker.level < BOLD_LINE ? 1 : 0;
    scores.set(marker.level, (scores.get(marker.level) ?? 0) + worth);
  });
  const ranked = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked[0]?.[0];
}

function isHeadingLike(next: Marker, marker: Marker): boolean {
  return next.level < BOLD_LINE || next.level === marker.level;
}

/** Sections after the last question that lead elsewhere. */
const TAIL = new RegExp(
  `^(?:${anyOf(LOCALES.flatMap((locale) => DOCUMENT_WORDS[locale].elsewhere))})\\s*[:.]?$`,
  'i',
);

function isTail(text: string): boolean {
  return TAIL.test(text.trim().replaceAll('’', "'"));
}

function beginning(blocks: readonly RootContent[]): string {
  const text = blocks
    .map((block) => textOfNode(block as PhrasingContent))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > 50 ? `${text.slice(0, 50)}…` : text;
}
