// One request in a dialog of Teams, which only whoever has opened it sees: all that was written, and what can be done about it.
import {
  actionSet,
  buildCard,
  note,
  openUrl,
  submit,
  type Action,
  type Card,
  type CardMessage,
  type Element,
} from './card.js';
import { outcomeLine, plainButton } from './request-search-card.js';
import type { RequestsSeen, RequestWorkPayload } from './request-search-payload.js';
import {
  answerField,
  workBody,
  workPlain,
  workTitle,
  type ShownMost,
  type WorkCardInput,
} from './request-work-card.js';
import { DESK_REQUEST_WORDS } from './words/languages.js';
import { REQUEST_ROOM_WORDS } from './words/index.js';

export interface FoundRequestInput {
  request: WorkCardInput;
  seen: RequestsSeen;
  /** Whoever asked it looks at it, who can do nothing about it here. */
  isOwn: boolean;
  /** It is in the hands of whoever looks. */
  isMine: boolean;
  /** Whom it can be given to. */
  people: readonly { id: string; name: string }[];
  /** The thread below its card in a channel. */
  thread?: string | undefined;
  line?: string | undefined;
}

/** Teams takes no larger cards. https://learn.microsoft.com/microsoftteams/limits-specifications-teams */
const MAX_CARD_BYTES = 27_000;

/** How much of what was written is shown: all of it if it fits, else the latest; the rest is at the desk. */
const FITS: readonly ShownMost[] = [
  { messages: 100, chars: 4_000 },
  { messages: 8, chars: 4_000 },
  { messages: 3, chars: 4_000, lines: 40 },
  { messages: 1, chars: 4_000, lines: 20 },
];
const LEAST: ShownMost = { messages: 1, chars: 2_000, lines: 10 };

export function buildFoundRequestCard(input: FoundRequestInput): CardMessage {
  const title = workTitle(input.request);
  const fitting = FITS.find((most) => sizeOf(foundCard(input, most)) < MAX_CARD_BYTES) ?? LEAST;
  return { card: foundCard(input, fitting), summary: title };
}

function sizeOf(card: Card): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}

function foundCard(input: FoundRequestInput, most: ShownMost): Card {
  const { request, seen, isOwn, thread, line } = input;
  const { locale, link } = request;
  const { inTeams } = DESK_REQUEST_WORDS[locale];
  const { atDesk, search } = REQUEST_ROOM_WORDS[locale];
  const links = [
    ...(thread === undefined ? [] : [openUrl(inTeams, thread)]),
    ...(link === undefined ? [] : [openUrl(atDesk, link)]),
  ];
  const body = [
    ...outcomeLine(line),
    ...workBody(request, most, isOwn ? search.you : undefined),
    ...(links.length === 0 ? [] : [actionSet(links)]),
    // The answer last: the button that sends it is right below.
    ...(isOwn ? [note(search.own)] : [...giving(input), ...answerField(request)]),
  ];
  const actions = [...(isOwn ? [] : working(input)), plainButton(search.back, { do: 'page', seen })];
  return buildCard(locale, workPlain(request), body, actions);
}

/** A list of people and the button beneath; nothing for one that is closed, or where there is nobody else. */
function giving({ request, people, seen }: FoundRequestInput): Element[] {
  const { locale, state } = request;
  if (state === 'closed' || people.length === 0) return [];
  const { search } = REQUEST_ROOM_WORDS[locale];
  return [
    {
      ...{ type: 'Input.ChoiceSet', style: 'compact', id: 'to', label: search.give.label },
      choices: people.map(({ id, name }) => ({ title: name, value: id })),
    },
    actionSet([work(search.give.button, 'give', request, seen)]),
  ];
}

function working({ request, isMine, seen }: FoundRequestInput): Action[] {
  const { take, takeOver, close, reopen, answer } = DESK_REQUEST_WORDS[request.locale];
  const { state, holder } = request;
  if (state === 'closed') return [work(reopen, 'reopen', request, seen)];
  const taking =
    holder === undefined ? work(take, 'take', request, seen) : work(takeOver, 'takeOver', request, seen);
  return [
    work(answer.send, 'answer', request, seen, { style: 'positive' }),
    ...(isMine ? [] : [taking]),
    work(close, 'close', request, seen),
  ];
}

function work(
  title: string,
  what: RequestWorkPayload['do'],
  { request }: WorkCardInput,
  seen: RequestsSeen,
  more: object = {},
): Action {
  const takesInputs = what === 'answer' || what === 'give';
  return submit(
    title,
    { do: what, request, seen },
    {
      ...more,
      ...(takesInputs ? {} : { associatedInputs: 'none' }),
    },
  );
}
