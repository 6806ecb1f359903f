// Questions about the check itself, known by their words: how much of it is left, where an answer is to be seen, what it comes to. Pure.
import type { CommonCheckWords } from '../../../cards/words/check-words.js';
import { LOCALES, type Locale } from '../../../knowledge/locales.js';
import { phraseWords } from '../../talk/phrases.js';
import { wishOf, WishTable } from '../../talk/wish.js';
import type { Field } from '../check.js';
import { withoutLead } from '../reading/asking.js';
import type { CheckTalk, Trouble } from './move.js';

type Beside = keyof CommonCheckWords['beside'];

const KINDS: readonly Beside[] = ['left', 'where', 'result', 'begin'];

/** Why the step is shown again to somebody who asks one of these; undefined for any other text. */
export function askedBeside(text: string, field: Field, view: CheckTalk): Trouble | undefined {
  switch (besideIn(text, view)) {
    case 'left':
      return { kind: 'left', field };
    case 'where':
      // What cannot be looked up stands nowhere; where the rest does, the question's own hint below says.
      return field.unsure ? { kind: 'help', field } : undefined;
    case 'result':
      return { kind: 'notYet', field };
    default:
      return undefined;
  }
}

/** "Do the check then": of whichever check is offered, or waits. */
export function asksToBegin(text: string, talk: Pick<CheckTalk, 'words' | 'locale'>): boolean {
  return besideIn(text, talk) === 'begin';
}

function besideIn(text: string, { words, locale }: Pick<CheckTalk, 'words' | 'locale'>): Beside | undefined {
  const said = [text, withoutLead(text)].map((one) => phraseWords(one));
  for (const written of new Set([locale, ...LOCALES])) {
    const table = tableOf(words[written].engine, written);
    const found = said.map((one) => table.find(one)).find((kind) => kind !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Worked out once for each language. */
const TABLES = new WeakMap<CommonCheckWords, WishTable<Beside>>();

function tableOf(engine: CommonCheckWords, locale: Locale): WishTable<Beside> {
  const known = TABLES.get(engine);
  if (known) return known;
  const table = new WishTable(
    KINDS.map((kind) => [wishOf(engine.beside[kind], locale), kind] as const),
    locale,
  );
  TABLES.set(engine, table);
  return table;
}
