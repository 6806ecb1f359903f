// Finding requests among all that somebody may open: who may open which, what fits what was looked for, and in what order. Pure.
import { NO_TOPIC } from '../../cards/request-card.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { fold } from '../../knowledge/text/words.js';
import type { Expert, Request } from './request.js';
import { plainCode } from './request-code.js';

/** Each is left out, or empty, where it does not matter. */
export interface RequestSearch {
  /** One of them, or `waiting`: whatever those who answer have still to do. Nothing is in another one. */
  state?: string | undefined;
  /** A topic, or `NO_TOPIC`. */
  topic?: string | undefined;
  /** Words that all stand somewhere in it, or its code as people copy it. */
  text?: string | undefined;
  /** Id of whoever has it in hand. */
  holder?: string | undefined;
}

const WAITING: readonly string[] = ['reopened', 'open', 'taken'];
/** Looked at of what somebody looks for. */
const MAX_SEARCHED = 200;

/**
 * Whether a request opens to somebody who answers: to the experts of its topic where some are named, and to nobody else whatever
 * their role; else to those who make answers anyhow.
 * @param person `id` of the directory
 */
export function mayOpen(
  { topic }: Pick<Request, 'topic'>,
  { id, isEditor }: { id: string; isEditor: boolean },
  knowledge: Knowledge,
): boolean {
  const experts = knowledge.profile.requests?.placeFor(topic).experts;
  return experts ? experts.includes(id.toLowerCase()) : isEditor;
}

/** Those that fit, in the order they should be seen to: what waits comes first, and of that what waits longest. */
export function searchRequests(requests: readonly Request[], search: RequestSearch): Request[] {
  const { state = '', topic = '', holder = '' } = search;
  const words = plain(plainCode((search.text ?? '').slice(0, MAX_SEARCHED))).split(/\s+/);
  return requests
    .filter((one) => state === '' || (state === 'waiting' ? isWaiting(one) : one.state === state))
    .filter((one) => topic === '' || (one.topic ?? NO_TOPIC) === topic)
    .filter(({ takenBy }) => holder === '' || takenBy?.id === holder)
    .filter((one) => holds(one, words))
    .sort(byUrgency);
}

/** Those who have had requests in hand, and whoever looks: whom one can be given to. */
export function peopleIn(requests: readonly Request[], self: Expert): Expert[] {
  const known = new Map([[self.id, self]]);
  for (const { takenBy } of requests) if (takenBy) known.set(takenBy.id, takenBy);
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function isWaiting({ state }: Request): boolean {
  return WAITING.includes(state);
}

function holds({ id, question, details, messages }: Request, words: readonly string[]): boolean {
  const all = plain([id, question, details, ...messages.map(({ text }) => text)].join('\n'));
  return words.every((word) => all.includes(word));
}

/** In small letters, without accents. */
function plain(text: string): string {
  return fold(text.toLowerCase());
}

function byUrgency(a: Request, b: Request): number {
  if (isWaiting(a) !== isWaiting(b)) return isWaiting(a) ? -1 : 1;
  return isWaiting(a) ? a.changedAt.localeCompare(b.changedAt) : b.changedAt.localeCompare(a.changedAt);
}
