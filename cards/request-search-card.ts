// Requests in a dialog of Teams, which only whoever has opened it sees: a form to look for them, and what was found.
import type { Locale } from '../knowledge/locales.js';
import { cutText } from '../knowledge/text/cut-text.js';
import {
  actionSet,
  buildCard,
  escapeMarkdown,
  note,
  paragraph,
  submit,
  type Action,
  type CardMessage,
  type Element,
} from './card.js';
import { inOneLine, NO_TOPIC, withoutFormulas } from './request-card.js';
import { ANY, type RequestSearchPayload, type RequestsSeen } from './request-search-payload.js';
import type { WorkCardInput } from './request-work-card.js';
import { DESK_REQUEST_WORDS } from './words/languages.js';
import { formatDate, languageName, unbroken } from './words/format.js';
import { REQUEST_ROOM_WORDS } from './words/index.js';

/** Found at once: as many as are read without losing the way. */
export const SEARCH_PAGE = 8;

type Found = Pick<WorkCardInput, 'request' | 'state' | 'holder' | 'topic' | 'asked' | 'at' | 'question'>;

export interface SearchCardInput {
  locale: Locale;
  seen: RequestsSeen;
  /** What can be chosen of `WHOSE`; one is no choice. */
  whose: readonly RequestsSeen['whose'][];
  topics: readonly { topic: string; title: string }[];
  /** Those of this page. */
  found: readonly Found[];
  total: number;
  /** What has become of something. */
  line?: string | undefined;
}

/** In the order of the choices. */
const STATES = ['waiting', 'open', 'taken', 'reopened', 'answered', 'closed'] as const;
const QUESTION_CHARS = 140;

export function buildRequestSearchCard(input: SearchCardInput): CardMessage {
  const { locale, seen, found, total, line } = input;
  const desk = DESK_REQUEST_WORDS[locale];
  const { search } = REQUEST_ROOM_WORDS[locale];
  const last = seen.from + found.length;
  const some = found.length < total ? search.page(seen.from + 1, last, total) : desk.lead(total);
  const lead = total === 0 ? desk.nothing : some;
  const body = [
    ...outcomeLine(line),
    ...form(input),
    paragraph(lead, { spacing: 'Large', separator: true, weight: 'Bolder' }),
    ...found.map((one) => row(one, input)),
  ];
  const page = (title: string, from: number): Action =>
    plainButton(title, { do: 'page', seen: { ...seen, from } });
  const actions = [
    ...(seen.from > 0 ? [page(search.previous, Math.max(0, seen.from - SEARCH_PAGE))] : []),
    ...(last < total ? [page(search.next, last)] : []),
  ];
  const plain = [desk.title, lead].join('\n');
  return { card: buildCard(locale, plain, body, actions), summary: desk.title };
}

function form({ locale, seen, whose, topics }: SearchCardInput): Element[] {
  const { filter, states } = DESK_REQUEST_WORDS[locale];
  const { search } = REQUEST_ROOM_WORDS[locale];
  const select = (id: string, label: string, value: string, choices: [string, string][]): Element => ({
    ...{ type: 'Input.ChoiceSet', style: 'compact', id, label, value },
    choices: choices.map(([key, title]) => ({ title, value: key })),
  });
  return [
    { type: 'Input.Text', id: 'text', label: filter.text, value: seen.text, maxLength: 200 },
    select('state', filter.state, seen.state, [
      [ANY, states.all],
      ...STATES.map((state): [string, string] => [state, states[state]]),
    ]),
    ...(topics.length === 0
      ? []
      : [
          select('topic', filter.topic, seen.topic, [
            [ANY, filter.allTopics],
            ...topics.map(({ topic, title }): [string, string] => [topic, title]),
            [NO_TOPIC, filter.noTopic],
          ]),
        ]),
    ...(whose.length < 2
      ? []
      : [
          select(
            'whose',
            search.whose.label,
            seen.whose,
            whose.map((one): [string, string] => [one, search.whose[one]]),
          ),
        ]),
    actionSet([submit(search.button, { do: 'find' }, { style: 'positive' })]),
  ];
}

/** The whole of it is a button. */
function row(found: Found, { locale, seen }: SearchCardInput): Element {
  const { states, holder: withWhom, asks, since } = DESK_REQUEST_WORDS[locale];
  const { request, state, holder, topic, asked, at, question } = found;
  const name = `${unbroken(request)} · ${states[state]}`;
  const facts = [
    holder === undefined ? '' : withWhom(holder),
    topic ?? '',
    asks(languageName(asked, locale)),
    since(formatDate(at.slice(0, 10), locale)),
  ];
  const shortly = withoutFormulas(escapeMarkdown(cutText(inOneLine(question), QUESTION_CHARS, '…')));
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'Small',
    selectAction: plainButton(name, { do: 'open', request, seen }),
    items: [
      paragraph(escapeMarkdown(name), { weight: 'Bolder' }),
      paragraph(shortly, { spacing: 'None' }),
      { ...note(escapeMarkdown(facts.filter(Boolean).join(' · '))), spacing: 'None' },
    ],
  };
}

/** A button that looks at no input. */
export function plainButton(title: string, payload: RequestSearchPayload): Action {
  return submit(title, payload, { associatedInputs: 'none' });
}

/** What has become of something, above all else. */
export function outcomeLine(line: string | undefined): Element[] {
  return line === undefined
    ? []
    : [{ type: 'Container', style: 'accent', items: [paragraph(escapeMarkdown(line))] }];
}
