// A request as those who answer see it in a channel: one card for all of them, renewed as things go on.
import type { Locale } from '../knowledge/locales.js';
import { cutText } from '../knowledge/text/cut-text.js';
import {
  buildCard,
  escapeMarkdown,
  heading,
  note,
  openUrl,
  paragraph,
  submit,
  type Action,
  type CardMessage,
  type Element,
} from './card.js';
import { payload, type WorkPayload } from './payloads.js';
import { inOneLine, linesOf, textInput, withoutFormulas } from './request-card.js';
import { DESK_REQUEST_WORDS } from './words/languages.js';
import { formatDate, languageName, unbroken } from './words/format.js';
import { REQUEST_ROOM_WORDS, REQUEST_WORDS } from './words/index.js';

export interface WorkCardInput {
  /** The organisation's: whoever reads it. */
  locale: Locale;
  request: string;
  state: 'open' | 'taken' | 'answered' | 'reopened' | 'closed';
  /** Who has it. */
  holder?: string | undefined;
  /** ISO 8601. */
  at: string;
  /** As people call it. */
  topic?: string | undefined;
  /** What the asker reads. */
  asked: Locale;
  question: string;
  details: string;
  /** `by` is absent for the asker. */
  messages: readonly { by?: string | undefined; text: string }[];
  /** The latest answer could not be delivered. */
  notDelivered: boolean;
  /** Where it stands at the desk, if there is one. */
  link?: string | undefined;
}

/** As many messages as are shown; all of them are at the desk. */
const MAX_SHOWN = 4;
/** Longer ones are read at the desk: a card has a size. */
const MAX_TEXT = 2_000;
const MAX_PLAIN = 300;

export function buildWorkCard(input: WorkCardInput): CardMessage {
  const { locale, link } = input;
  const title = workTitle(input);
  const body = [...workBody(input, { messages: MAX_SHOWN, chars: MAX_TEXT }), ...answerField(input)];
  const actions = [
    ...buttons(input),
    ...(link === undefined ? [] : [openUrl(REQUEST_ROOM_WORDS[locale].atDesk, link)]),
  ];
  return { card: buildCard(locale, workPlain(input), body, actions), summary: title };
}

/** How much of what was written a card shows. */
export interface ShownMost {
  messages: number;
  chars: number;
  lines?: number;
}

/** In a line of plain text, where cards are not drawn. */
export function workPlain(input: WorkCardInput): string {
  return [workTitle(input), cutText(inOneLine(input.question), MAX_PLAIN, '…')].join('\n');
}

/** What it is called, and where it stands. */
export function workTitle(input: WorkCardInput): string {
  return `${unbroken(input.request)} · ${standing(input)}`;
}

/**
 * What was asked and written, without anything to press.
 * @param most how many messages, the latest; how many characters of each text, and in how many lines
 * @param asker what the one who asked is called; default: the asker
 */
export function workBody(
  input: WorkCardInput,
  most: ShownMost,
  asker = DESK_REQUEST_WORDS[input.locale].asker,
): Element[] {
  const { locale, question, details, messages, notDelivered } = input;
  const desk = DESK_REQUEST_WORDS[locale];
  const left = messages.length - most.messages;
  const words = (text: string): Element[] => linesOf(cutText(text, most.chars, '…'), most.lines);
  return [
    heading(workTitle(input)),
    note(escapeMarkdown(factsOf(input))),
    { type: 'Container', style: 'emphasis', items: words(question) },
    ...(details === '' ? [] : [note(desk.details), ...words(details)]),
    ...(left > 0 ? [note(REQUEST_ROOM_WORDS[locale].earlier(left))] : []),
    ...messages
      .slice(-most.messages)
      .flatMap(({ by = asker, text }) => [
        paragraph(escapeMarkdown(by), { weight: 'Bolder', spacing: 'Medium' }),
        ...words(text),
      ]),
    ...(notDelivered
      ? [{ type: 'Container', style: 'attention', items: [paragraph(desk.events.notDelivered(''))] }]
      : []),
  ];
}

/** Where the answer is written; a closed one takes none. */
export function answerField({ locale, state }: WorkCardInput): Element[] {
  if (state === 'closed') return [];
  const field = textInput('reply', DESK_REQUEST_WORDS[locale].answer.label, '');
  return [{ ...field, placeholder: REQUEST_ROOM_WORDS[locale].answerHint, spacing: 'Medium' }];
}

function standing({ state, holder, locale }: WorkCardInput): string {
  const { states, holder: withWhom } = DESK_REQUEST_WORDS[locale];
  return holder === undefined || state === 'closed' ? states[state] : `${states[state]}, ${withWhom(holder)}`;
}

function factsOf({ locale, topic, asked, at }: WorkCardInput): string {
  const { asks, since } = DESK_REQUEST_WORDS[locale];
  const day = formatDate(at.slice(0, 10), locale);
  return [topic, asks(languageName(asked, locale)), since(day)].filter(Boolean).join(' · ');
}

function buttons({ state, request, holder, locale }: WorkCardInput): Action[] {
  const { take, takeOver, close, reopen, answer } = DESK_REQUEST_WORDS[locale];
  const bare = (title: string, action: WorkPayload['action']): Action =>
    submit(title, payload({ action, request }), { associatedInputs: 'none' });
  if (state === 'closed') return [bare(reopen, 'workReopen')];
  return [
    submit(answer.send, payload({ action: 'workAnswer', request }), { style: 'positive' }),
    holder === undefined ? bare(take, 'workTake') : bare(takeOver, 'workTakeOver'),
    bare(close, 'workClose'),
  ];
}

export interface WorkNoteInput {
  locale: Locale;
  request: string;
  what: 'reopened' | 'closed' | 'wroteBack' | 'reminder';
  /** The asker's words. */
  text?: string | undefined;
  /** Whom it is for, as Teams calls them. */
  holder?: { name: string; teamsId: string } | undefined;
}

/** A line in the thread below the card: what the asker has done since. */
export function buildWorkNoteCard({ locale, request, what, text, holder }: WorkNoteInput): CardMessage {
  const title = `${unbroken(request)} · ${REQUEST_WORDS[locale].mail.became[what]}`;
  const mention = holder && `<at>${holder.name.replace(/[<>&]/g, ' ')}</at>`;
  const lead = [mention, escapeMarkdown(title)].filter(Boolean).join(' ');
  const body: Element[] = [
    paragraph(lead, { weight: 'Bolder' }),
    ...(text === undefined ? [] : linesOf(cutText(text, MAX_TEXT, '…'))),
  ];
  const plain = [title, text].filter((part) => part !== undefined).join('\n');
  const card = buildCard(locale, withoutFormulas(plain), body);
  if (!holder || mention === undefined) return { card, summary: title };
  const mentioned = { id: holder.teamsId, name: holder.name };
  const entities = [{ type: 'mention', text: mention, mentioned }];
  return { card: { ...card, msteams: { entities } } as CardMessage['card'], summary: title };
}
