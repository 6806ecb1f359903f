// "No we're just a company": the comma that people leave out after a no. Without it the no would deny what follows.
import { openingOf } from './answer-meanings.js';
import { phrasesOf, takenApart } from './vocabulary.js';

const SUBJECTS = phrasesOf(({ beside }) => beside.subjects);

/** A text that begins with a no and goes on with a subject, with a comma between them; any other text as it is. */
export function partedNo(text: string): string {
  const { typed, places, words } = takenApart(text);
  if (words.length !== places.length) return text;
  const opening = openingOf(words);
  const next = opening ? places[opening.length] : undefined;
  if (!opening || opening.value || !next || !SUBJECTS.at(words, opening.length)) return text;
  const before = typed.slice(0, next.index).trimEnd();
  return /\p{L}$/u.test(before) ? `${before}, ${typed.slice(next.index)}` : text;
}
