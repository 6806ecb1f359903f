// What a question tells of the facts of a check that is offered beside its answer: handed over when the check is begun, where it
// is shown once more before a verdict rests on it.
import type { CheckId } from '../../cards/words/checks.js';
import type { Facts } from '../checks/check.js';
import type { CheckSet } from '../checks/check-list.js';
import { MAX_ANSWER_CHARS } from '../checks/reading/parsed.js';
import { tellsOf, toldIn } from '../checks/reading/told-facts.js';
import type { Turn } from '../turn.js';

/** Remembers what the text claims for one of the checks; of an earlier question nothing is kept. */
export function noteTold(
  { locale, state: { session } }: Turn,
  text: string,
  offered: CheckId | undefined,
  { checks, words }: CheckSet,
): void {
  delete session.told;
  const check = checks.find(({ id }) => id === offered);
  if (!check || text.length > MAX_ANSWER_CHARS || !tellsOf(text, { check, words, locale })) return;
  const { facts } = toldIn(text, { check, words, locale });
  if (Object.keys(facts).length > 0) session.told = { check: check.id, facts };
}

/** What was told for a check that begins now; taken once. */
export function takeTold({ state: { session } }: Turn, check: string): Facts {
  const { told } = session;
  delete session.told;
  return told?.check === check ? told.facts : {};
}
