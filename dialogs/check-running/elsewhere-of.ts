// What a route means to a running check. Pure.
import type { CheckId } from '../../cards/words/checks.js';
import type { Command } from '../../cards/words/listening-words.js';
import type { TalkKind } from '../../cards/words/talk-words.js';
import type { Elsewhere } from '../checks/moves/move.js';
import type { Route } from '../route.js';

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
