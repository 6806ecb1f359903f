// What can become of a request: who may do what in which state. Pure; a move that is not possible says why.
import type { Locale } from '../../knowledge/locales.js';
import { withRenewal } from './posting.js';
import {
  MAX_REQUEST_TEXT,
  type Delivery,
  type Expert,
  type Request,
  type RequestEvent,
  type RequestMessage,
  type RequestState,
} from './request.js';

export type Move =
  | { kind: 'take'; who: Expert }
  /** Gives it to somebody, also from somebody else's hands. */
  | { kind: 'assign'; who: Expert; to: Expert }
  | { kind: 'answer'; who: Expert; id: string; text: string; locale?: Locale | undefined }
  | { kind: 'close'; who: Expert }
  /** By the asker, where there is no `who`. */
  | { kind: 'reopen'; who?: Expert }
  | { kind: 'writeBack'; id: string; text: string; locale?: Locale | undefined }
  /** The asker has what was asked for. */
  | { kind: 'solve' };

/** Why a move is not possible. */
export type MoveFault = 'takenByAnother' | 'closed' | 'empty' | 'tooLong' | 'full';

export class MoveRefused extends Error {
  constructor(
    readonly fault: MoveFault,
    /** Who has it, for `takenByAnother`. */
    readonly holder?: string,
  ) {
    super(`The request cannot be changed so: ${fault}`);
    this.name = 'MoveRefused';
  }
}

/** Far more than a conversation about one question takes. */
const MAX_MESSAGES = 100;

/**
 * @param at ISO 8601
 * @returns the request as it is then; the very same when the move changes nothing, as one that comes twice
 * @throws MoveRefused
 */
export function moved(request: Request, move: Move, at: string): Request {
  switch (move.kind) {
    case 'take':
      return taken(request, move.who, at);
    case 'assign':
      return assigned(request, move.who, move.to, at);
    case 'answer':
      return answered(request, move, at);
    case 'close':
      if (request.state === 'closed') return request;
      refuseOthers(request, move.who);
      return next(request, at, { state: 'closed', did: 'closed', who: move.who, tell: 'asker' });
    case 'reopen':
      return reopened(request, move.who, at);
    case 'writeBack':
      return writtenBack(request, move, at);
    case 'solve':
      if (request.state === 'closed') return request;
      return next(request, at, { state: 'closed', did: 'solved', tell: 'place' });
  }
}

function taken(request: Request, who: Expert, at: string): Request {
  refuseClosed(request);
  refuseOthers(request, who);
  if (request.state === 'taken' || request.state === 'answered') return request;
  return { ...next(request, at, { state: 'taken', did: 'took', who }), takenBy: who };
}

function assigned(request: Request, who: Expert, to: Expert, at: string): Request {
  refuseClosed(request);
  if (request.takenBy?.id === to.id) return request;
  const state = request.state === 'open' ? 'taken' : request.state;
  return { ...next(request, at, { state, did: 'assigned', who }), takenBy: to };
}

function answered(request: Request, move: Extract<Move, { kind: 'answer' }>, at: string): Request {
  const { who, id, text, locale } = move;
  const last = request.messages.at(-1);
  // A button that was pressed twice, too.
  const isSaid = last?.from === 'expert' && last.by === who.name && last.text === text;
  if (has(request, id) || (isSaid && request.state === 'answered')) return request;
  refuseClosed(request);
  refuseOthers(request, who);
  const message = messageOf(request, { id, from: 'expert', by: who.name, text, at }, locale);
  const told = next(request, at, { state: 'answered', did: 'answered', who, message, tell: 'asker' });
  return { ...told, takenBy: who };
}

function writtenBack(request: Request, move: Extract<Move, { kind: 'writeBack' }>, at: string): Request {
  const { id, text, locale } = move;
  const last = request.messages.at(-1);
  // A button that was pressed twice, too.
  if (has(request, id) || (last?.from === 'asker' && last.text === text)) return request;
  const message = messageOf(request, { id, from: 'asker', text, at }, locale);
  const state = request.state === 'answered' || request.state === 'closed' ? 'reopened' : request.state;
  return next(request, at, { state, did: 'wroteBack', message, tell: 'place' });
}

function reopened(request: Request, who: Expert | undefined, at: string): Request {
  if (request.state !== 'closed' && request.state !== 'answered') return request;
  // A closed one cannot be taken over first: whoever had it may have left.
  if (who && request.state !== 'closed') refuseOthers(request, who);
  return next(request, at, { state: 'reopened', did: 'reopened', who, tell: who ? undefined : 'place' });
}

/**
 * Reminds those who answer of a request that waits for them.
 * @param before ISO 8601: nothing has happened in it since then, a reminder included
 * @returns the very same where there is nothing to remind of
 */
export function reminded(request: Request, before: string, at: string): Request {
  const { state, events, outbox } = request;
  const isWaiting = state === 'open' || state === 'taken' || state === 'reopened';
  if (!isWaiting || (events.at(-1)?.at ?? at) >= before) return request;
  const id = `reminded-${events.length}`;
  const delivery: Delivery = { id, to: 'place', about: { became: 'reminder' }, tries: 0, after: at };
  return { ...request, outbox: [...outbox, delivery], events: [...events, { at, did: 'reminded' }] };
}

interface Step {
  state: RequestState;
  did: RequestEvent['did'];
  who?: Expert | undefined;
  message?: RequestMessage;
  /** Who is to hear of it, besides whoever did it. */
  tell?: Delivery['to'] | undefined;
}

function next(request: Request, at: string, { state, did, who, message, tell }: Step): Request {
  const event: RequestEvent = { at, did, ...(who && { who: who.name }) };
  const about = message ? { message: message.id } : { became: state };
  const id = message ? message.id : `${did}-${request.events.length}`;
  const delivery: Delivery[] = tell ? [{ id, to: tell, about, tries: 0, after: at }] : [];
  return {
    ...request,
    state,
    changedAt: at,
    messages: message ? [...request.messages, message] : request.messages,
    outbox: [...withRenewal(request, state, at), ...delivery],
    events: [...request.events, event],
  };
}

function messageOf(request: Request, message: RequestMessage, locale: Locale | undefined): RequestMessage {
  if (message.text.trim() === '') throw new MoveRefused('empty');
  if (message.text.length > MAX_REQUEST_TEXT) throw new MoveRefused('tooLong');
  if (request.messages.length >= MAX_MESSAGES) throw new MoveRefused('full');
  return locale === undefined ? message : { ...message, locale };
}

function has({ messages }: Request, id: string): boolean {
  return messages.some((message) => message.id === id);
}

function refuseClosed({ state }: Request): void {
  if (state === 'closed') throw new MoveRefused('closed');
}

/** One person at a time. */
function refuseOthers({ takenBy }: Request, who: Expert): void {
  if (takenBy && takenBy.id !== who.id) throw new MoveRefused('takenByAnother', takenBy.name);
}
