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
import { payload } from './payloads.js';
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
      contactUrl === undefined
        ? submit(words.contact, payload({ action: 'command', command: 'person' }))
        : openUrl(words.contact, contactUrl),
      ...(hints.length > 0 ? [] : [submit(TALK_WORDS[locale].topics.button, payload(TOPICS))]),
    ],
  );
  return { card, summary: title };
}

/** What is known at all, where nothing comes near. */
const TOPICS = { action: 'command', command: 'topics' } as const;

function choiceButton(entry: Entry, locale: Locale, data: object): Action {
  return submit(entry.texts[locale].label, data, { tooltip: entry.texts[locale].question });
}
