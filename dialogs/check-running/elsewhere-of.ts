// What a route means to a running check. Pure.
import type { CheckId } from '../../cards/words/checks.js';
import type { Command } from '../../cards/words/listening-words.js';
import type { TalkKind } from '../../cards/words/talk-words.js';
import type { Locale } from '../../knowledge/locales.js';
import { wordsOf } from '../../knowledge/text/words.js';
import type { Elsewhere, Move } from '../checks/moves/move.js';
import { isAsking } from '../checks/reading/asking.js';
import type { Route } from '../route.js';
import { wantsSomething } from '../talk/overheard.js';

/** Talk that answers rather than asks: where a check waits, it is for the check to say what it needs. */
const ANSWERS: readonly TalkKind[] = ['yes', 'no', 'ok', 'unsure', 'neverMind', 'noSuchChoice', 'told'];

/** Talk that no check takes for an answer, whatever words it has. */
const REMARKS: readonly TalkKind[] = [
  'deliver',
  'abuse',
  'notMeant',
  'privacy',
  'source',
  'here',
  'whoMadeYou',
  'yourName',
];
const ORDERS: readonly Command[] = ['person', 'topics', 'whoAreYou'];

/** Whether a route leads to something: an answer, choices, a person; not to what answers rather than asks. */
export function leadsSomewhere(route: Route): boolean {
  if (route.kind === 'question') return route.finding.outcome !== 'none';
  return route.kind !== 'talk' || !ANSWERS.includes(route.said);
}

/**
 * Whether a text that no step takes is no answer that went wrong: a question that is known once slips in it are mended, the wish
 * for a person, or trouble with something else, "my VPN is down".
 * @param free what it means where no check waits
 */
export function isForOthers(
  text: string,
  move: Move,
  { route, free, locale }: { route: Route; free?: (() => Route) | undefined; locale: Locale },
): boolean {
  if (move.kind !== 'stay' || move.because.kind !== 'problem' || leadsSomewhere(route)) return false;
  const isLong = wordsOf(text).length >= MIN_TROUBLE_WORDS;
  if (isLong && (route.kind === 'question' || isTelling(route)) && wantsSomething(text, locale)) return true;
  const freed = free?.() ?? route;
  const isWish = freed.kind === 'command' && freed.command === 'person';
  return isWish || (isAsking(text) && leadsSomewhere(freed));
}

/** "No school" is an answer that went wrong. */
const MIN_TROUBLE_WORDS = 3;

function isTelling(route: Route): boolean {
  return route.kind === 'talk' && route.said === 'told';
}

/** As much of a route as a running check needs to know. */
export function elsewhereOf(route: Route, check: CheckId): Elsewhere {
  if (route.kind === 'start' && route.check === check && Object.keys(route.facts).length === 0)
    return 'itself';
  if (route.kind === 'talk' && REMARKS.includes(route.said)) return 'talk';
  if (route.kind === 'command' && ORDERS.includes(route.command)) return 'talk';
  if (route.kind === 'question') return route.finding.outcome;
  if (route.kind === 'language') return 'language';
  if (route.kind === 'command' && route.command === 'forget') return 'forget';
  if (route.kind === 'talk' && ANSWERS.includes(route.said)) return 'none';
  return route.kind === 'command' && route.command === 'help' ? 'help' : 'known';
}
