// What a person spoke of, by a word of the settings: what "it" is in the next question, "can we renew it?".
import type { Entry } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { spokenOfIn } from '../knowledge/profile/within.js';
import type { Route } from './route.js';
import type { Turn } from './turn.js';

/** Call before the route is followed. What is spoken of stays so until an entry of another topic is answered. */
export function noteSpokenOf(turn: Turn, route: Route, text: string, knowledge: Knowledge): void {
  const { session } = turn.state;
  const named = spokenOfIn(text, knowledge.profile.withinMessages, turn.locale);
  if (named !== undefined) {
    session.spokenOf = named;
    return;
  }
  const answered = answeredBy(route);
  const last = knowledge.entry(session.lastEntry ?? '');
  if (answered && answered.topic !== last?.topic) delete session.spokenOf;
}

function answeredBy(route: Route): Entry | undefined {
  if (route.kind === 'entry') return route.entry;
  return route.kind === 'question' && route.finding.outcome === 'answer' ? route.finding.entry : undefined;
}
