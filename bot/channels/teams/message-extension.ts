// The message extension: search the answers from the compose box, and put one into a message as a card with its source.
import { CardFactory, type MessagingExtensionAttachment, type Storage, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { plainText } from '../../../cards/card.js';
import { buildSharedAnswerCard } from '../../../cards/shared-answer-card.js';
import { WORDS } from '../../../cards/words/index.js';
import type { PersonState } from '../../../dialogs/turn.js';
import type { Entry } from '../../../knowledge/entry.js';
import { MAX_QUESTION_LENGTH } from '../../../knowledge/finder.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { DEFAULT_LOCALE, LOCALES, localeOfTag, type Locale } from '../../../knowledge/locales.js';
import { keysOf, withTurnState } from '../../turn-state.js';
import { searchAnswers } from './answer-search.js';
import type { StartTimer } from './typing.js';
import { cutText } from '../../../knowledge/text/cut-text.js';

/** Ids of the search commands that are answered; the manifest declares the same. */
export const EXTENSION_COMMANDS: readonly string[] = ['findAnswer'];

export interface MessageExtensionOptions {
  knowledge: () => Knowledge;
  storage: Storage;
  startTimer: StartTimer;
}

export interface MessageExtension {
  /** `composeExtension/query`: results for what was typed. */
  query(context: TurnContext): Promise<object>;
  /** `composeExtension/selectItem`: the card of the result that was picked. */
  select(context: TurnContext): Promise<object>;
}

/** Teams gives up after 5 s, and asks at each keystroke: a storage slower than this is done without. */
const PERSON_WITHIN_MS = 1_000;
const MAX_RESULTS = 25;
const PREVIEW_CHARS = 140;
const MAX_SHARED = 5;

const querySchema = z.object({
  commandId: z.string(),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]),
  queryOptions: z
    .object({
      skip: z.int().min(0).catch(0),
      count: z.int().min(1).max(MAX_RESULTS).catch(MAX_RESULTS),
    })
    .catch({ skip: 0, count: MAX_RESULTS }),
});

const itemSchema = z.object({ entry: z.string().max(200), locale: z.enum(LOCALES) });

export function createMessageExtension(options: MessageExtensionOptions): MessageExtension {
  const { storage } = options;
  return {
    async query(context) {
      const query = querySchema.safeParse(context.activity.value);
      const person = await readPerson(context, options);
      const knowledge = options.knowledge();
      const text = query.success ? textOf(query.data.parameters) : '';
      const locale = localeFor(context, text, person, knowledge);
      if (!query.success || !EXTENSION_COMMANDS.includes(query.data.commandId)) return message(locale);
      const { skip, count } = query.data.queryOptions;
      const found = searchAnswers({ text, locale, shared: person.shared ?? [] }, knowledge);
      if (found.length === 0) return message(locale);
      return results(found.slice(skip, skip + count).map((entry) => result(entry, locale, knowledge)));
    },
    async select(context) {
      const item = itemSchema.safeParse(context.activity.value);
      const entry = item.success ? options.knowledge().entry(item.data.entry) : undefined;
      if (!item.success || !entry) return message(localeOfTag(context.activity.locale) ?? DEFAULT_LOCALE);
      await withTurnState(storage, keysOf(context), ({ person }) => {
        person.shared = [...new Set([entry.id, ...(person.shared ?? [])])].slice(0, MAX_SHARED);
        return Promise.resolve();
      });
      return results([CardFactory.adaptiveCard(buildSharedAnswerCard(entry, item.data.locale).card)]);
    },
  };
}

/** The other parameter, `initialRun`, says that nothing was typed yet. */
function textOf(parameters: readonly { name: string; value: unknown }[]): string {
  const typed = parameters.find(({ name }) => name === 'query')?.value;
  return typeof typed === 'string' ? cutText(typed, MAX_QUESTION_LENGTH) : '';
}

/** The person's choice > the language of the text when sure > the client's > default. */
function localeFor(context: TurnContext, text: string, person: PersonState, knowledge: Knowledge): Locale {
  const ofClient = localeOfTag(context.activity.locale);
  return person.locale ?? knowledge.languageOf(text, ofClient) ?? ofClient ?? DEFAULT_LOCALE;
}

/** Nothing about the person is better than no answer in time. */
async function readPerson(
  context: TurnContext,
  { storage, startTimer }: MessageExtensionOptions,
): Promise<PersonState> {
  const key = keysOf(context).person;
  let stop = (): void => undefined;
  const late = new Promise<PersonState>(
    (resolve) => (stop = startTimer(PERSON_WITHIN_MS, () => resolve({}))),
  );
  const stored = storage.read([key]).then(
    (items) => (items[key] ?? {}) as PersonState,
    (): PersonState => ({}),
  );
  return Promise.race([stored, late]).finally(stop);
}

function result(entry: Entry, locale: Locale, knowledge: Knowledge): MessagingExtensionAttachment {
  const { question, answer } = entry.texts[locale];
  const topic = knowledge.topicTitle(entry.topic, locale);
  const beginning = cutText(plainText(answer.split('\n\n')[0] ?? ''), PREVIEW_CHARS);
  const preview = CardFactory.thumbnailCard(question, undefined, undefined, {
    text: `${topic} · ${beginning}…`,
  });
  const tap = { type: 'invoke', value: { entry: entry.id, locale } };
  return {
    ...CardFactory.adaptiveCard(buildSharedAnswerCard(entry, locale).card),
    preview: { ...preview, content: { ...(preview.content as object), tap } },
  };
}

function results(attachments: MessagingExtensionAttachment[]): object {
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

function message(locale: Locale): object {
  return { composeExtension: { type: 'message', text: WORDS[locale].none.title } };
}
