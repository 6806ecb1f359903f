// "Oh wait, I do have an account": a yes or a no that was answered the other way round. Pure.
import type { Field } from '../check.js';
import { meaningOf, openingOf, type Meaning } from '../reading/answer-meanings.js';
import { subjectStatement } from '../reading/field-subjects.js';
import { normaliseWithAccents } from '../reading/parsed.js';
import { partedNo } from '../reading/spoken-no.js';
import { readTyped } from '../reading/typed-answer.js';
import { wordsIn } from '../reading/vocabulary.js';
import type { CheckRun } from '../run.js';
import { go, type CheckTalk, type Move } from './move.js';

/**
 * What a correction changes of the yes-or-no answers given before.
 * @param corrected the text without the words that correct
 * @returns undefined where it may answer what is asked, or changes nothing
 */
export function yesNoAnew(
  text: string,
  corrected: string,
  given: readonly Field[],
  asked: readonly Field[],
  view: CheckTalk,
  run: CheckRun,
): Move | undefined {
  const said = withItsNo(text, corrected);
  if (asked.some((field) => !('problem' in readTyped(field, said, view)))) return undefined;
  const words = wordsIn(said);
  const own = given.filter(({ kind }) => kind === 'yesNo');
  for (const field of own.toReversed()) {
    const value = subjectStatement(words, field, view.locale);
    if (value !== 'doubtful')
      return value === run.facts[field.id] ? undefined : go(run, { [field.id]: value });
  }
  // "I do have one": of the only one that was answered with the contrary.
  const value = SIGNS.get(meaningOf(words));
  const [contrary, another] = own.filter(({ id }) => run.facts[id] === !value);
  return value !== undefined && contrary && !another ? go(run, { [contrary.id]: value }) : undefined;
}

const SIGNS: ReadonlyMap<Meaning | undefined, boolean> = new Map([
  ['yes', true],
  ['has', true],
  ['no', false],
  ['hasNone', false],
]);

/** "Oh wait, no account": a no right before what is said denies it; one with a comma, or before "I", only turns something away. */
function withItsNo(text: string, corrected: string): string {
  const plain = normaliseWithAccents(text);
  const before = plain.endsWith(corrected) ? plain.slice(0, plain.length - corrected.length) : '';
  const no = before.endsWith(' ') ? before.trimEnd().split(' ').at(-1) : undefined;
  if (no === undefined || !/^\p{L}+$/u.test(no) || openingOf(wordsIn(no))?.value !== false) return corrected;
  const said = `${no} ${corrected}`;
  return partedNo(said) === said ? said : corrected;
}
