// Who can be asked by way of the bot, and the card for it. What its buttons do is in `press-request.ts`.
import { escapeMarkdown } from '../../cards/card.js';
import { formatDate, weekdayName } from '../../cards/words/format.js';
import { REQUEST_WORDS, TALK_WORDS } from '../../cards/words/index.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Locale } from '../../knowledge/locales.js';
import { closedUntil } from '../../knowledge/profile/opening-hours.js';
import type { RequestPlace } from '../../knowledge/profile/request-settings.js';
import { topicsOf } from '../menus.js';
import { reply } from '../reply.js';
import { elsewhereFor } from '../talk/elsewhere.js';
import type { RequestDraft, Turn } from '../turn.js';
import type { RequestDesk } from './request-desk.js';

export interface PeopleOptions {
  knowledge: () => Knowledge;
  /** Keeps requests; without it nobody can be asked by way of the bot. */
  requests?: RequestDesk | undefined;
  /** Epoch milliseconds. */
  clock?: () => number;
}

/** So many cards can still be sent; older ones are far up the screen. */
const REMEMBERED_DRAFTS = 5;

/** Whether there is anybody who can be asked by way of the bot, about something at least. */
export function asksPeople(options: PeopleOptions): boolean {
  return placesOf(options).length > 0;
}

export interface Reached {
  /** Undefined: about anything else. */
  topic: string | undefined;
  place: RequestPlace;
}

/** What people can be asked about. */
export function placesOf({ knowledge, requests }: PeopleOptions): Reached[] {
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

/** @param problem why it is shown again */
export function showCard(
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
