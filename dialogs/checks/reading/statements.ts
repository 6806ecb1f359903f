// Where the statements of a text end: what is said in one of them is not said in the next.

import { remembered } from '../../../knowledge/text/remembered.js';

/** A part of a text, by its places. */
export interface Stretch {
  from: number;
  to: number;
}

/** A statement ends at a full stop between words, a comma, a semicolon, a line's end, a dash between blanks, or a "but". */
const STATEMENT_ENDS =
  /[;!?\n]|[,.:](?!\d)|\s-\s|(?<!(?:any|no|every)(?:thing|where|one|body)? |all )\b(?:but(?! non)|men|fast|maar|mais)\b/g;

/** @param plain as `normalise` gives it */
export const statementsOf = remembered((plain: string): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { index, 0: end } of plain.matchAll(STATEMENT_ENDS)) {
    stretches.push({ from, to: index });
    from = index + end.length;
  }
  return [...stretches, { from, to: plain.length }];
});
