// One turn as the dialogs see it: what came in, from whom, in which language, and what is remembered.
import type { TurnContext } from 'botbuilder';
import type { DialogState } from 'botbuilder-dialogs';
import type { Payload } from '../cards/payloads.js';
import type { Confidence } from '../knowledge/decide/decide.js';
import type { CheckId } from '../cards/words/checks.js';
import type { Locale } from '../knowledge/locales.js';
import type { Facts } from './checks/check.js';
import type { CheckRun } from './checks/run.js';
import type { Replying } from './reply.js';

export type FeedbackPayload = Extract<Payload, { action: 'feedback' }>;

/** What an activity means. */
export type Incoming =
  /** Something a person wrote; `cut` when only its beginning was kept, `edited` when it takes the place of an earlier text. */
  | { kind: 'text'; text: string; cut: boolean; edited?: true }
  /** A button of one of our cards. */
  | { kind: 'submit'; payload: Payload }
  /** A card's data that is not ours, or no longer. */
  | { kind: 'staleCard' }
  /** A message of ours was rated with the client's own buttons, as its channel has found out: noted, not answered. */
  | { kind: 'rated'; payload: FeedbackPayload; comment?: string }
  /** Somebody new is here: greet once. */
  | { kind: 'joined' }
  /** A message with nothing but files or pictures. */
  | { kind: 'unreadable' }
  /** A message without a single letter or digit. */
  | { kind: 'blank' }
  /** Events that need no answer. */
  | { kind: 'ignored' };

/** Remembered for a person, in all their conversations. */
export interface PersonState {
  /** The language the person chose; undefined until they do. */
  locale?: Locale;
  /** Entries the person has shared with others, the latest first. */
  shared?: string[];
}

/** Remembered for everybody in a conversation. */
export interface RoomState {
  greeted?: boolean;
  /** In a group: which answer a message shows, by a key of the message, the latest last. */
  shown?: Record<string, ShownAnswer>;
}

/** What a rating of a message is about. */
export interface ShownAnswer {
  /** Entry id. */
  entry: string;
  /** Journal id of the question; undefined when the answer was picked from a button. */
  question?: string | undefined;
}

/** Remembered for one person in one conversation. */
export interface SessionState {
  /** The language of the last reply: buttons and terse texts are answered in it. */
  locale?: Locale;
  dialogs?: DialogState;
  /** The entry answered last, for follow-up questions. */
  lastEntry?: string;
  /** Journal id of the question it answered. */
  lastQuestion?: string;
  /** Its sentence that was asked for has been said once more by itself. */
  ledAgain?: boolean;
  /** Entries answered before it, the latest last, to go back to. */
  earlier?: string[];
  /** Entries that came next when it was found: offered should it not help. */
  nextBest?: string[];
  /** The bot has just asked whether the last answer helped: "yes" and "no" answer that. */
  rateable?: boolean;
  /** The bot has just asked what was missing in an answer: what is typed next says it. */
  missing?: { entry: string; question?: string };
  /** Entries offered as choices last, so that "2" means the second. */
  offered?: string[];
  /** Journal id of the question they were offered for. */
  offeredFor?: string;
  /** What was said last, as far as it can be said again: "repeat", and in another language. */
  lastSaid?: 'answer' | 'choices' | 'none' | 'else';
  /** How often there was no answer in this conversation. */
  unknowns?: number;
  /** What else was listed last (a menu, related questions): what its buttons send, in their order. */
  listed?: Payload[];
  /** What was asked last, in the person's words or those of the button, and what it was probably about: to ask a person. */
  lastText?: string;
  lastTopic?: string;
  /** Request cards on the screen that have not been sent, the latest last. */
  drafts?: RequestDraft[];
  /** What became of those that have been: a second press is no second request. */
  sentRequests?: { draft: string; request: string }[];
  /** Journal ids of the questions asked last: a button can say anything, but only these were asked here. */
  asked?: string[];
  /** Ids of the latest activities, so that a redelivered one is answered once. */
  seen?: string[];
  /** In a personal chat: which answer a message shows, as for a room. */
  shown?: Record<string, ShownAnswer>;
  /** What the last question told of the facts of the check that was offered beside its answer. */
  told?: { check: CheckId; facts: Facts };
  /** A check that was left for another one, to go on with. */
  left?: { check: CheckId; run: CheckRun };
  /** The check that was just stopped: "start again" begins it. */
  stopped?: CheckId;
  /** The card of a guided check that waits for an answer. */
  card?: WaitingCard;
}

/** A question to a person as it was filled in when the card was shown. */
export interface RequestDraft {
  id: string;
  question: string;
  topic?: string;
}

/** The only one of its run with live buttons: once it has been answered, or shown again further down, a line takes its place. */
export interface WaitingCard {
  /** As on the activity that brought it. */
  name: string;
  /** Of its message; known once it is on the screen, and only where the channel tells. */
  id?: string;
  /** What takes its place when nothing better is known: its question. */
  line: string;
}

export interface TurnState {
  person: PersonState;
  room: RoomState;
  session: SessionState;
}

/** What a turn found out, for the journal and the counters; dialogs add to it. */
export interface TurnRecord {
  events: TurnEvent[];
  /** The person asked to be forgotten, and confirmed it; done once the turn is over. */
  forget?: boolean;
}

export type TurnEvent =
  | {
      kind: 'question';
      question: string;
      outcome: 'answer' | 'choices' | 'none';
      entries: string[];
      /** Absent when nothing had to be found. */
      confidence?: Confidence;
      text: string;
      /** The language of the answer, where the person's own lacks it. */
      answeredIn?: Locale;
    }
  | { kind: 'chosen'; question: string; entry: string; answeredIn?: Locale }
  /** `question` is absent when the answer was not asked for in words; `text`: what the person added to a rating. */
  | { kind: 'helpful' | 'unhelpful'; question?: string; entry: string; text?: string }
  | CheckEvent
  /** Somebody in trouble was told who can help: counted, and nothing else about it is kept. */
  | { kind: 'trouble' };

/** How far a guided check has come; never what was answered in it. It is finished at each verdict, a corrected one included. */
export interface CheckEvent {
  kind: 'checkStarted' | 'checkFinished' | 'checkCancelled';
  check: string;
}

/** What is replied is shown once the state is saved; `locale` is the language to answer in. */
export interface Turn extends Replying {
  context: TurnContext;
  incoming: Incoming;
  state: TurnState;
  record: TurnRecord;
  /** An unguessable id, for the journal. */
  newId: () => string;
}
