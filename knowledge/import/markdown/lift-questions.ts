// A page that asks some of its questions in headings and others in disclosures (h6 by now): all of them are its questions.
import type { Heading, RootContent } from 'mdast';
import { textOfNode } from '../../read/markdown.js';
import { isQuestion } from './is-question.js';

/** How deep a heading that was a disclosure stands. */
const DISCLOSURE = 6;

/**
 * Lifts questions at the deepest level to the one where most others stand. Only in sections that have none there: below a
 * question, they belong to its answer.
 */
export function liftedQuestions(blocks: readonly RootContent[]): RootContent[] {
  const usual = usualDepth(blocks);
  if (usual === undefined) return [...blocks];
  let isInAnswer = false;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    if (block.depth < DISCLOSURE) {
      isInAnswer = block.depth === usual || (block.depth > usual && isInAnswer) || asks(block);
      return block;
    }
    return !isInAnswer && asks(block) ? { ...block, depth: usual } : block;
  });
}

/** Where most headings that ask stand, disclosures aside; the shallower of two. */
function usualDepth(blocks: readonly RootContent[]): Heading['depth'] | undefined {
  const counts = new Map<Heading['depth'], number>();
  for (const block of blocks) {
    if (block.type !== 'heading' || block.depth === DISCLOSURE || !asks(block)) continue;
    counts.set(block.depth, (counts.get(block.depth) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

function asks(heading: Heading): boolean {
  return isQuestion(textOfNode(heading));
}
