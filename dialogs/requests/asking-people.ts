// Asking a person by way of the bot: the card, what its buttons do, and what can be said back. Nothing is sent before "send".
import { escapeMarkdown } from '../../cards/card.js';
import type { Payload } from '../../cards/payloads.js';
import { NO_TOPIC } from '../../cards/request-card.js';
import { formatDate, weekdayName } from '../../cards/words/format.js';
import { REQUEST_WORDS, TALK_WORDS, WORDS } from '../../cards/words/index.js';
import type { RequestWords } from '../../cards/words/request-words.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { LOCALES, type Locale } from '../../knowledge/locales.js';
import { closedUntil } from '../../knowledge/profile/opening-hours.js';
import type { RequestPlace } from '../../knowledge/profile/request-settings.js';
import { topicsOf } from '../menus.js';
import { reply } from '../reply.js';
import { elsewhereFor } from '../talk/elsewhere.js';
import { phraseKey } from '../talk/phrases.js';
import type { RequestDraft, Turn } from '../turn.js';
import type { RequestDesk, RequestOutcome } from './request-desk.js';

export interface PeopleOptions {
  knowledge: () => Knowledge;
  /** Keeps requests; without it nobody can be asked by way of the bot. */
  requests?: RequestDesk | undefined;
  /** Epoch milliseconds. */
  clock?: () => number;
}

export type RequestPayload = Extract<
  Payload,
  { action: 'requestSend' | 'requestCancel' | 'requestReply' | 'requestSolved' | 'requestReopen' }
>;

/** As many cards can still be sent; older ones are far up the screen. */
const REMEMBERED_DRAFTS = 5;
const REMEMBERED_SENT = 20;

/** Whether there is anybody who can be asked by way of the bot, about something at least. */
export function asksPeople(options: PeopleOptions): boolean {
  return placesOf(options).length > 0;
}

interface Reached {
  /** Undefined: about anything else. */
  topic: string | undefined;
  place: RequestPlace;
}

/** What people can be asked about. */
function placesOf({ knowledge, requests }: PeopleOptions): Reached[] {
  const rules = knowledge().profile.requests;
  if (!rules || !requests) return [];
  return [...topicsOf(knowledge()), undefined]
    .map((topic) => ({ topic, place: rules.placeFor(topic) }))
    .filter(({ place }) => requests.reaches(place.to));
}

/**
 * The card, filled in with what was asked last.
 * @param about the topic that it probably is about
 * @returns false, having said nothing, where nobody can be asked about that
 */
export function offerPerson(turn: Turn, about: string | undefined, options: PeopleOptions): boolean {
  const places = placesOf(options);
  const isReached = places.some(({ topic }) => topic === about || topic === undefined);
  if (!isReached) return false;
  const topic = places.some((one) => one.topic === about) ? about : undefined;
  const { session } = turn.state;
  const draft: RequestDraft = {
    id: turn.newId(),
    question: session.lastText ?? '',
    ...(topic === undefined ? {} : { topic }),
  };
  session.drafts = [...(session.drafts ?? []), draft].slice(-REMEMBERED_DRAFTS);
  showCard(turn, draft, options);
  return true;
}

function showCard(
  turn: Turn,
  { id, question, topic, details = '' }: RequestDraft & { details?: string },
  options: PeopleOptions,
  problem?: string,
): void {
  const { locale } = turn;
  const places = placesOf(options);
  const place = places.find((one) => one.topic === topic)?.place ?? places[0]?.place;
  const knowledge = options.knowledge();
  const topics = places.flatMap((one) =>
    one.topic === undefined ? [] : [{ topic: one.topic, title: knowledge.topicTitle(one.topic, locale) }],
  );
  const other = elsewhereFor(question, knowledge.profile, locale);
  const talk = TALK_WORDS[locale].elsewhere;
  const lines = [
    ...(other
      ? [`${talk.lead(escapeMarkdown(other.about[locale]))} [${shortAddress(other.to)}](${other.to})`]
      : []),
    ...(place ? linesAbout(turn.locale, place, options) : []),
  ];
  reply(
    turn,
    { kind: 'request', request: { locale, draft: id, question, details, topics, topic, lines, problem } },
    { private: true },
  );
}

/** As people say it. */
function shortAddress(url: string): string {
  return escapeMarkdown(url.replace(/^(?:https:\/\/|mailto:)/, '').replace(/\/$/, ''));
}

/** Who answers, how soon, and whether they are there now. */
function linesAbout(
  locale: Locale,
  place: RequestPlace,
  { knowledge, clock = Date.now }: PeopleOptions,
): string[] {
  const { card, someone } = REQUEST_WORDS[locale];
  const hours = knowledge().profile.requests?.hours;
  const closed = hours && closedUntil(hours, clock());
  const back =
    closed === undefined
      ? []
      : [closed === 'unknown' ? card.closed : card.closedUntil(dayName(closed.date, locale), closed.time)];
  const soon = place.soon ? [escapeMarkdown(place.soon[locale])] : [];
  return [[card.lead(escapeMarkdown(place.who?.[locale] ?? someone)), ...soon].join(' '), ...back];
}

function dayName(date: string, locale: Locale): string {
  return `${weekdayName(date, locale)} ${formatDate(date, locale)}`;
}

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
