// What the buttons of a request's cards do, and what can be said back. Nothing is sent before "send".
import { escapeMarkdown } from '../../cards/card.js';
import type { Payload } from '../../cards/payloads.js';
import { NO_TOPIC } from '../../cards/request-card.js';
import { REQUEST_WORDS, WORDS } from '../../cards/words/index.js';
import type { RequestWords } from '../../cards/words/request-words.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { reply } from '../reply.js';
import { phraseKey } from '../talk/phrases.js';
import type { Turn } from '../turn.js';
import { placesOf, showCard, type PeopleOptions } from './asking-people.js';
import type { RequestDesk, RequestOutcome } from './request-desk.js';

export type RequestPayload = Extract<
  Payload,
  { action: 'requestSend' | 'requestCancel' | 'requestReply' | 'requestSolved' | 'requestReopen' }
>;

/** So many requests can still be written to by typing. */
const REMEMBERED_SENT = 20;

/** The title of a button of these cards, typed: of the card that was shown last, or the request that was sent last. */
export function typedButton({ state: { session } }: Turn, text: string): RequestPayload | undefined {
  const draft = session.drafts?.at(-1);
  const request = session.sentRequests?.at(-1)?.request;
  if (!draft && request === undefined) return undefined;
  const key = phraseKey(text);
  const says = (titleOf: (words: RequestWords) => string): boolean =>
    LOCALES.some((locale) => phraseKey(titleOf(REQUEST_WORDS[locale])) === key);
  if (draft && says(({ card }) => card.send))
    return {
      ...{ action: 'requestSend', draft: draft.id, question: draft.question },
      topic: draft.topic ?? NO_TOPIC,
    };
  if (draft && says(({ card }) => card.cancel)) return { action: 'requestCancel', draft: draft.id };
  if (request !== undefined && says(({ news }) => news.solved)) return { action: 'requestSolved', request };
  if (request !== undefined && says(({ news }) => news.reopen)) return { action: 'requestReopen', request };
  return undefined;
}

/** A button of a request's cards. */
export async function pressRequest(
  turn: Turn,
  payload: RequestPayload,
  options: PeopleOptions,
): Promise<void> {
  const { requests } = options;
  const words = REQUEST_WORDS[turn.locale];
  if (!requests) return say(turn, WORDS[turn.locale].trouble.staleCard);
  const { context } = turn;
  switch (payload.action) {
    case 'requestSend':
      return send(turn, payload, requests, options);
    case 'requestCancel':
      dropDraft(turn, payload.draft);
      return say(turn, words.cancelled);
    case 'requestReply': {
      const message = { id: messageId(turn), text: payload.reply ?? '' };
      const outcome = await requests.writeBack(context, payload.request, message, payload.news);
      return say(turn, outcomeText(outcome, words.wroteBack(payload.request), turn.locale));
    }
    case 'requestSolved':
    case 'requestReopen': {
      const isSolved = payload.action === 'requestSolved';
      const outcome = await requests[isSolved ? 'solve' : 'reopen'](context, payload.request, payload.news);
      const done = isSolved ? words.solved(payload.request) : words.reopened(payload.request);
      return say(turn, outcomeText(outcome, done, turn.locale));
    }
  }
}

/** Kept for good within the turn: should the turn run again, or the card come again, it is the same request. */
async function send(
  turn: Turn,
  payload: Extract<RequestPayload, { action: 'requestSend' }>,
  requests: RequestDesk,
  options: PeopleOptions,
): Promise<void> {
  const { session } = turn.state;
  const words = REQUEST_WORDS[turn.locale];
  const sent = session.sentRequests?.find(({ draft }) => draft === payload.draft);
  if (sent) return say(turn, words.sentBefore(sent.request));
  const draft = session.drafts?.find(({ id }) => id === payload.draft);
  if (!draft) return say(turn, WORDS[turn.locale].trouble.staleCard);
  const question = (payload.question ?? draft.question).trim();
  const details = (payload.details ?? '').trim();
  const places = placesOf(options);
  const named = payload.topic === NO_TOPIC ? undefined : payload.topic;
  // What can be asked about may have changed since the card was shown.
  const reached =
    places.find(({ topic }) => topic === named) ?? places.find(({ topic }) => topic === undefined);
  if (!reached) return say(turn, WORDS[turn.locale].trouble.staleCard);
  const { topic, place } = reached;
  if (question === '')
    return showCard(
      turn,
      { ...draft, question: '', details, ...(topic && { topic }) },
      options,
      words.card.empty,
    );
  const opened = await requests.open(turn.context, {
    draft: draft.id,
    locale: turn.locale,
    topic,
    question,
    details,
  });
  // The draft stays: its card can be sent again.
  if ('refused' in opened) return say(turn, words[opened.refused]);
  dropDraft(turn, draft.id);
  session.sentRequests = [...(session.sentRequests ?? []), { draft: draft.id, request: opened.code }].slice(
    -REMEMBERED_SENT,
  );
  say(turn, words.sent(opened.code, escapeMarkdown(place.who?.[turn.locale] ?? words.someone)));
}

function dropDraft({ state: { session } }: Turn, draft: string): void {
  const left = session.drafts?.filter(({ id }) => id !== draft) ?? [];
  if (left.length > 0) session.drafts = left;
  else delete session.drafts;
}

/** The same however often the activity is delivered. */
function messageId({ context, newId }: Turn): string {
  return context.activity.id ?? newId();
}

function outcomeText(outcome: RequestOutcome, done: string, locale: Locale): string {
  return outcome === 'done' ? done : REQUEST_WORDS[locale][outcome];
}

/** For the asker's eyes only. */
function say(turn: Turn, text: string): void {
  reply(turn, { kind: 'text', text }, { private: true });
}
