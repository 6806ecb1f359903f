// Where the statements of a text end: what is said in one of them is not said in the next.
import { anyOf } from '../../../cards/words/format.js';
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { remembered } from '../../../knowledge/text/remembered.js';
import { plainWords } from './parsed.js';

/** A part of a text, by its places. */
export interface Stretch {
  from: number;
  to: number;
}

/** "But", in all languages, as alternatives of an expression. */
export const PARTING = anyOf(LOCALES.flatMap((locale) => READING_WORDS[locale].parting.map(plainWords)));

/** A statement ends at a full stop between words, a comma, a semicolon, a line's end, a dash between blanks, or a "but". */
const STATEMENT_ENDS = new RegExp(
  `[;!?\\n]|[,.:](?!\\d)|\\s-\\s|(?<!(?:any|no|every)(?:thing|where|one|body)? |all )\\b(?!but non)(?:${PARTING})\\b`,
  'g',
);

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
