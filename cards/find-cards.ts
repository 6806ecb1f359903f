// When there is no single answer: a choice between near ones, or an honest "I don't know" with a way on.
import type { Entry } from '../knowledge/entry.js';
import type { Locale } from '../knowledge/locales.js';
import {
  actionSet,
  buildCard,
  heading,
  note,
  openUrl,
  paragraph,
  submit,
  type Action,
  type CardMessage,
} from './card.js';
import { payload, type Payload } from './payloads.js';
import { TALK_WORDS, WORDS } from './words/index.js';

export interface ChoicesCardInput {
  choices: readonly Entry[];
  locale: Locale;
  question?: string | undefined;
}

/** "Did you mean": each choice a button worded so that a person can tell them apart. */
export function buildChoicesCard({ choices, locale, question }: ChoicesCardInput): CardMessage {
  const words = WORDS[locale].choices;
  const asked = question ? { question } : {};
  const actions = [
    ...choices.map((entry) =>
      choiceButton(entry, locale, payload({ action: 'choose', entry: entry.id, ...asked })),
    ),
    submit(words.noneOfThese, payload({ action: 'noneOfThese', ...asked })),
  ];
  const plain = [words.title, ...choices.map((entry) => `- ${entry.texts[locale].label}`)].join('\n');
  const card = buildCard(locale, plain, [heading(words.title), paragraph(words.text), actionSet(actions)]);
  return { card, summary: words.title };
}

export interface NoneCardInput {
  nearest: readonly Entry[];
  locale: Locale;
  title: string;
  /** That, and of what, nothing is known. */
  notFound?: string | undefined;
  /** Who else may know. */
  person?: string | undefined;
  /** Where a person finds a person; undefined = words only. */
  contactUrl: string | undefined;
}

export function buildNoneCard({
  nearest,
  locale,
  title,
  notFound,
  person,
  contactUrl,
}: NoneCardInput): CardMessage {
  const words = WORDS[locale].none;
  const hints = nearest.map((entry) =>
    choiceButton(entry, locale, payload({ action: 'ask', entry: entry.id })),
  );
  const card = buildCard(
    locale,
    [title, notFound, person].filter((line) => line !== undefined).join('\n'),
    [
      heading(title),
      ...(notFound === undefined ? [] : [paragraph(notFound)]),
      ...(hints.length > 0 ? [note(words.nearest), actionSet(hints)] : []),
      ...(person === undefined ? [] : [paragraph(person, { separator: true })]),
    ],
    [
      ...(contactUrl === undefined ? [] : [openUrl(words.contact, contactUrl)]),
      ...waysOn({ nearest, contactUrl }, locale).map((way) => submit(way.title, payload(way.payload))),
    ],
  );
  return { card, summary: title };
}

/** What leads on where there is no answer: a person, unless a link leads there, and where nothing is near, all that is known. */
export function waysOn(
  { nearest, contactUrl }: Pick<NoneCardInput, 'nearest' | 'contactUrl'>,
  locale: Locale,
): { title: string; payload: Payload }[] {
  const command = (title: string, to: 'person' | 'topics'): { title: string; payload: Payload } => ({
    title,
    payload: { action: 'command', command: to },
  });
  return [
    ...(contactUrl === undefined ? [command(WORDS[locale].none.contact, 'person')] : []),
    ...(nearest.length === 0 ? [command(TALK_WORDS[locale].topics.button, 'topics')] : []),
  ];
}

function choiceButton(entry: Entry, locale: Locale, data: object): Action {
  return submit(entry.texts[locale].label, data, { tooltip: entry.texts[locale].question });
}
