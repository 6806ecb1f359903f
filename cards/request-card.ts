// Asking a person by way of the bot: what is sent, to be looked at first; and what came back.
import type { Locale } from '../knowledge/locales.js';
import {
  buildCard,
  escapeMarkdown,
  heading,
  note,
  paragraph,
  submit,
  type Action,
  type CardMessage,
  type Element,
} from './card.js';
import { payload } from './payloads.js';
import { languageName } from './words/format.js';
import { REQUEST_WORDS } from './words/index.js';

export interface RequestCardInput {
  locale: Locale;
  /** Ties the card to one request, however often it is sent. */
  draft: string;
  /** Filled in; what people typed, or nothing. */
  question: string;
  details: string;
  /** What can be asked about: the topic with its title. Without another one, there is nothing to choose. */
  topics: readonly { topic: string; title: string }[];
  topic?: string | undefined;
  /** Who answers, how soon, whether they are there: as Markdown, each a paragraph. */
  lines: readonly string[];
  /** Why it is shown again. */
  problem?: string | undefined;
}

/** What stands for none of the topics: no topic is called so. */
export const NO_TOPIC = '-';

/** The longest question, and addition; characters. */
export const MAX_REQUEST_INPUT = 2_000;

export function buildRequestCard(input: RequestCardInput): CardMessage {
  const { locale, draft, question, details, topics, topic, lines, problem } = input;
  const { card: words } = REQUEST_WORDS[locale];
  const body: Element[] = [
    heading(words.title),
    ...lines.map((line) => paragraph(line)),
    ...(problem === undefined
      ? []
      : [{ type: 'Container', style: 'attention', bleed: true, items: [paragraph(problem)] }]),
    {
      ...textInput('question', words.question, question),
      isRequired: true,
      errorMessage: words.empty,
    },
    ...(topics.length === 0
      ? []
      : [
          {
            type: 'Input.ChoiceSet',
            id: 'topic',
            label: words.topic,
            style: 'compact',
            value: topic ?? NO_TOPIC,
            choices: [
              ...topics.map((one) => ({ title: one.title, value: one.topic })),
              { title: words.otherTopic, value: NO_TOPIC },
            ],
          },
        ]),
    textInput('details', words.details, details),
    note(words.shared),
  ];
  const plain = [words.title, ...lines.map(plainLine), question, words.shared].filter(Boolean).join('\n');
  const actions = [
    submit(words.send, { action: 'requestSend', draft }, { style: 'positive' }),
    submit(words.cancel, payload({ action: 'requestCancel', draft }), { associatedInputs: 'none' }),
  ];
  return { card: buildCard(locale, plain, body, actions), summary: words.title };
}

export interface RequestNewsInput {
  locale: Locale;
  /** What the request is called. */
  request: string;
  question: string;
  /** A person's words, as they are. Absent: the request was closed. */
  message?: { by: string; text: string; locale?: Locale | undefined } | undefined;
  /** Which message about the request it is. */
  id?: string | undefined;
  /** It may have been shown before. */
  again?: boolean;
}

export function buildRequestNewsCard(input: RequestNewsInput): CardMessage {
  const { locale, request, question, message, id, again = false } = input;
  const about = { request, ...(id === undefined ? {} : { news: id }) };
  const { news } = REQUEST_WORDS[locale];
  const title = message ? news.answer(request) : news.closed(request);
  const said = message && writesLine(message, locale);
  const body: Element[] = [
    heading(title),
    ...(again ? [note(news.again)] : []),
    note(`${news.youAsked} ${withoutFormulas(escapeMarkdown(inOneLine(question)))}`),
    ...(message && said !== undefined
      ? [
          paragraph(escapeMarkdown(said), { weight: 'Bolder' }),
          { type: 'Container', style: 'accent', items: linesOf(message.text) },
        ]
      : []),
    {
      ...textInput('reply', news.reply, ''),
      isRequired: true,
      errorMessage: REQUEST_WORDS[locale].nothingWritten,
      spacing: 'Medium',
    },
  ];
  const end: Action = message
    ? submit(news.solved, payload({ action: 'requestSolved', ...about }), { associatedInputs: 'none' })
    : submit(news.reopen, payload({ action: 'requestReopen', ...about }), { associatedInputs: 'none' });
  const actions = [submit(news.sendReply, { action: 'requestReply', ...about }), end];
  const plain = [title, said, message?.text].filter((line) => line !== undefined).join('\n');
  return { card: buildCard(locale, plain, body, actions), summary: title };
}

/** "Ann writes, in Swedish:" where the reader reads another language. */
export function writesLine(
  { by, locale: written }: NonNullable<RequestNewsInput['message']>,
  locale: Locale,
): string {
  const { news } = REQUEST_WORDS[locale];
  return written === undefined || written === locale
    ? news.writes(by)
    : news.writesIn(by, languageName(written, locale));
}

export function textInput(id: string, label: string, value: string): Element {
  return { type: 'Input.Text', id, label, value, isMultiline: true, maxLength: MAX_REQUEST_INPUT };
}

/** Of one text, unless it is told otherwise. */
const MAX_LINES = 80;

/**
 * Letter for letter: these are somebody's words and no markup, which only this kind of element never takes them for.
 * @param maxLines more of them run on in the last one
 */
export function linesOf(text: string, maxLines = MAX_LINES): Element[] {
  const lines = text.replaceAll('\r', '').split('\n');
  const shown = [...lines.slice(0, maxLines - 1), lines.slice(maxLines - 1).join(' ')];
  return shown.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const isNewParagraph = at > 0 && shown[at - 1]?.trim() === '';
    const spacing = at === 0 ? 'Default' : isNewParagraph ? 'Medium' : 'None';
    return [{ type: 'RichTextBlock', spacing, inlines: [{ type: 'TextRun', text: withoutFormulas(line) }] }];
  });
}

/** Cards fill in `{{DATE(…)}}` wherever it stands. */
export function withoutFormulas(text: string): string {
  return text.replaceAll('{{', '{\u200b{');
}

function plainLine(markdown: string): string {
  return markdown.replaceAll('**', '');
}

/** In one line, in which no French sign ends up alone at the beginning of the next. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ (?=[?!:;»])/g, '\u00a0');
}
