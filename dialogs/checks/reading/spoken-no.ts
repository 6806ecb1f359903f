// Commas around a no: the one that people leave out after it, "no we're just a company", without which it would deny what
// follows, and the one before it, "Software Assurance, no", with which it would not deny what it is said of.
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

/** A text that ends with a no behind a comma or a question mark, without that sign; any other text as it is. */
export function joinedNo(text: string): string {
  const { typed, places, words } = takenApart(text);
  const [last, before] = [places.at(-1), places.at(-2)];
  if (words.length !== places.length || !last || !before) return text;
  if (openingOf(words.slice(-1))?.value !== false) return text;
  const between = typed.slice(before.index + before[0].length, last.index).trim();
  return between === ',' || between === '?'
    ? `${typed.slice(0, before.index + before[0].length)} ${typed.slice(last.index)}`
    : text;
}
