// After a verdict: "but we have 2100 now" says anew what was answered, "with 500 more" adds to it. Pure.
import { READING_WORDS } from '../../../cards/words/index.js';
import { LOCALES } from '../../../knowledge/locales.js';
import { fieldsOf, type Facts, type FactValue, type Field } from '../check.js';
import { isAsking } from '../reading/asking.js';
import { normaliseWithAccents, plainWords } from '../reading/parsed.js';
import { toldIn } from '../reading/told-facts.js';
import { readTyped } from '../reading/typed-answer.js';
import { locate, type CheckRun } from '../run.js';
import { isQuestion } from './attempts.js';
import { go, type CheckTalk, type Elsewhere, type Move } from './move.js';

const BUTS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) => READING_WORDS[locale].parting.map(plainWords)),
);

/** "But we have 2100": without the word that only contrasts it with the verdict. */
function withoutBut(text: string): string {
  const [first = '', ...rest] = normaliseWithAccents(text).split(' ');
  return BUTS.has(plainWords(first)) && rest.length > 0 ? rest.join(' ') : text;
}

/**
 * What a statement says otherwise than it was answered: a fact of the check, or else a bare figure that is of one answer only.
 * @returns undefined when it changes nothing
 */
export function claimedAnew(
  text: string,
  elsewhere: Elsewhere,
  view: CheckTalk,
  run: CheckRun,
): Move | undefined {
  if (isAsking(text) || !isQuestion(elsewhere)) return undefined;
  const said = withoutBut(text);
  const isOther = ([id, value]: [string, FactValue]): boolean =>
    run.facts[id] !== undefined && JSON.stringify(run.facts[id]) !== JSON.stringify(value);
  const told = Object.entries(toldIn(said, view).facts).filter(isOther);
  if (told.length > 0) return go(run, Object.fromEntries(told));
  if (elsewhere === 'answer' && said === text) return undefined;
  const given = fieldsOf(locate(view.check, run).steps).filter(({ id }) => run.facts[id] !== undefined);
  const figures = given.flatMap((field) => figureIn(field, said, view));
  const [figure, another] = figures;
  return figure && !another && isOther(figure) ? go(run, Object.fromEntries(figures)) : undefined;
}

/** One figure alone may be a place in a list. */
const FIGURES = /\d\d/;

function figureIn(field: Field, said: string, view: CheckTalk): [string, FactValue][] {
  if ((field.kind !== 'number' && field.kind !== 'date') || !FIGURES.test(said)) return [];
  const reading = readTyped(field, said, view);
  return 'value' in reading && reading.value !== 'unknown' ? [[field.id, reading.value]] : [];
}

/** "500 more": that many on top of the number that was answered. @returns undefined where nothing is added */
export function addedIn(rest: string, view: CheckTalk, { facts }: CheckRun): Facts | undefined {
  const said = ` ${plainWords(rest)} `;
  const more = LOCALES.flatMap((locale) => view.words[locale].engine.supposing.more.map(plainWords)).find(
    (phrase) => said.includes(` ${phrase} `),
  );
  if (more === undefined || !/^ \d/.test(said)) return undefined;
  const bare = said.replace(` ${more} `, ' ').trim();
  for (const field of fieldsOf(view.check.steps)) {
    const had = facts[field.id];
    if (field.kind !== 'number' || typeof had !== 'number') continue;
    const reading = readTyped(field, bare, view);
    if ('value' in reading && typeof reading.value === 'number')
      return { [field.id]: Math.min(had + reading.value, field.max) };
  }
  return undefined;
}
