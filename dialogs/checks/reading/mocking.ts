// "Yeah right, a charity": who says the contrary of what is meant claims nothing.
import { remembered } from '../../../knowledge/text/remembered.js';
import { normalise } from './parsed.js';
import { phrasesOf, wordsIn } from './vocabulary.js';

const MOCKING = phrasesOf(({ mocking }) => mocking);

/** Whether a text says that it is not serious; "ja ja" as a whole text is no more than a yes said twice. */
export const isMocking = remembered((text: string): boolean => {
  const words = wordsIn(normalise(text));
  return words.some((_, at) => {
    const hit = MOCKING.at(words, at);
    return hit !== undefined && !(hit.length === words.length && isRepeated(words.map(({ plain }) => plain)));
  });
});

function isRepeated(words: readonly string[]): boolean {
  return words.every((word) => word === words[0]);
}
