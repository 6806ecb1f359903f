// A request: a question on its way to a person and back, as data.
import type { ConversationReference } from 'botbuilder';
import type { DeskRequestWords } from '../../cards/words/desk-request-words.js';
import type { Locale } from '../../knowledge/locales.js';

/**
 * Where a request stands. `open`: nobody has it yet. `taken`: somebody is at it. `answered`: the asker's turn. `reopened`: the
 * answer was not enough. `closed`: solved, or ended by whoever had it.
 */
export const REQUEST_STATES = ['open', 'taken', 'answered', 'reopened', 'closed'] as const;

export type RequestState = (typeof REQUEST_STATES)[number];

/** Somebody who answers requests, as the desk or Teams knows them. */
export interface Expert {
  /** Object id of the directory; `local` on the machine itself. */
  id: string;
  name: string;
  /** As Teams calls them, where they work there: whom to mention. */
  teamsId?: string;
}

/** Where a request stands in a channel of Teams: one card, renewed in its place, and the thread below it. */
export interface Post {
  /** How the bot speaks in the thread. */
  thread: Partial<ConversationReference>;
  /** Id of the message with the card. */
  message: string;
  /** Ids of what the bot has written in the thread, to be blanked when the request goes. */
  notes?: readonly string[];
}

/** Whom an answer goes to. Never leaves the storage: neither experts nor logs see it. */
export interface Asker {
  channel: string;
  userId: string;
  /** How the bot speaks to them again. */
  conversation: Partial<ConversationReference>;
}

/** What was written to and fro after the question. */
export interface RequestMessage {
  /** Unguessable; the same message twice is one. */
  id: string;
  from: 'asker' | 'expert';
  /** Name of the expert. */
  by?: string;
  /** As it was written; never markup. */
  text: string;
  /** The language it is written in, as far as that can be told. */
  locale?: Locale;
  /** ISO 8601, UTC. */
  at: string;
}

/** Something to be told that has not arrived yet: kept with the request itself, so that neither is without the other. */
export interface Delivery {
  id: string;
  /** `card`: the request's own, which is renewed. */
  to: 'asker' | 'place' | 'card';
  /** Id of the message it brings; else what has become of the request. */
  about: { message: string } | { became: RequestState | 'reminder' };
  /** Tries so far. */
  tries: number;
  /** ISO 8601; not before. A try that is under way moves it ahead, so that no other process tries meanwhile. */
  after: string;
  /** A try from then on has ended without anybody knowing whether it has arrived. */
  unsure?: string;
  /** It has been unsure, and is said once more. */
  again?: true;
}

/** What happened and when, for those who look after requests. */
export interface RequestEvent {
  at: string;
  /** What the desk has a word for. */
  did: keyof DeskRequestWords['events'];
  /** Name of the expert; absent for the asker and the bot. */
  who?: string;
}

export interface Request {
  /** Short and easy to say: see `request-code.ts`. */
  id: string;
  /** Id of the card that was sent: sent again, it is still one request. */
  draft: string;
  /** ISO 8601, UTC. */
  at: string;
  changedAt: string;
  asker: Asker;
  /** The language the asker reads. */
  locale: Locale;
  /** As in the knowledge; absent when it is about none of its topics. */
  topic?: string;
  question: string;
  /** What the asker added; may be empty. */
  details: string;
  state: RequestState;
  takenBy?: Expert;
  post?: Post;
  messages: readonly RequestMessage[];
  outbox: readonly Delivery[];
  events: readonly RequestEvent[];
}

/** What a person sends: the rest is the bot's to add. */
export type AskedRequest = Pick<Request, 'draft' | 'asker' | 'locale' | 'topic' | 'question' | 'details'>;

/** The longest question, addition or message, in characters. */
export const MAX_REQUEST_TEXT = 4_000;

/** A request in its first state. @param at ISO 8601 */
export function openedRequest(asked: AskedRequest, id: string, at: string): Request {
  const { topic, ...rest } = asked;
  return {
    ...rest,
    ...(topic === undefined ? {} : { topic }),
    ...{ id, at, changedAt: at, state: 'open', messages: [], outbox: [] },
    events: [{ at, did: 'asked' }],
  };
}
