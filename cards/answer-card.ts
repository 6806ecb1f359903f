// The answer: the curated text with its source and date, related questions, and whether it helped.
import type { Entry } from '../knowledge/entry.js';
import type { Locale } from '../knowledge/locales.js';
import { remembered } from '../knowledge/text/remembered.js';
import {
  actionSet,
  buildCard,
  heading,
  note,
  paragraph,
  plainText,
  submit,
  type Action,
  type CardMessage,
  type Element,
} from './card.js';
import { answerBlocks } from './answer-blocks.js';
import { onlyInLine, sourceLine, withoutLead } from './answer-text.js';
import { optionButton } from './menu-card.js';
import { MAX_CARRIED, payload, SHARE_WAYS, type Payload } from './payloads.js';
import type { CheckId } from './words/checks.js';
import { CHECK_WORDS, WORDS } from './words/index.js';

export interface AnswerCardInput {
  entry: Entry;
  /** Entries offered as next questions. */
  related: readonly Entry[];
  locale: Locale;
  /** Languages to go on in, where it is not written in the asker's. */
  elsewhere?: readonly Locale[] | undefined;
  /** The guided check that works it out for the asker. */
  check?: CheckId | undefined;
  /** The sentence a detail question is after, as Markdown; shown first. */
  lead?: string | undefined;
  /** Journal id of the question, when the answer came from one. */
  question?: string | undefined;
}

/** @param shares whether the client can copy, link to and print an answer by itself, and has buttons for it */
export function buildAnswerCard(
  input: AnswerCardInput,
  { shares = false }: { shares?: boolean } = {},
): CardMessage {
  const { entry, related, locale, question, lead, check, elsewhere = [] } = input;
  const text = entry.texts[locale];
  const source = sourceLine(entry, locale);
  const onlyIn = onlyInLine(entry, locale);
  const plain = [text.question, onlyIn ?? '', plainAnswer(text.answer), plainText(source ?? '')]
    .filter(Boolean)
    .join('\n\n');
  const share = shares ? shareParts(entry, plain, locale) : { unfold: [], folded: [] };
  const body = [
    heading(text.question),
    ...(onlyIn === undefined ? [] : [note(onlyIn)]),
    ...(elsewhere.length === 0
      ? []
      : [actionSet(elsewhere.map((language) => optionButton(goOnOption(language, entry))))]),
    ...(lead === undefined ? [] : [leadBlock(lead)]),
    ...answerBlocks(lead === undefined ? text.answer : withoutLead(text.answer, lead)),
    ...(source === undefined ? [] : [note(source)]),
    ...(check === undefined ? [] : [checkBlock(check, locale)]),
    ...relatedBlocks(related, locale),
    feedbackRow({ entry, locale, question }, share.unfold),
    ...share.folded,
  ];
  return { card: buildCard(locale, plain, body), summary: text.question };
}

function feedbackRow(
  { entry, locale, question }: Pick<AnswerCardInput, 'entry' | 'locale' | 'question'>,
  more: readonly Action[],
): Element {
  const words = WORDS[locale].answer;
  const feedback = (helpful: boolean): object =>
    payload({ action: 'feedback', entry: entry.id, helpful, ...(question ? { question } : {}) });
  const buttons = [submit(words.yes, feedback(true)), submit(words.no, feedback(false)), ...more];
  return {
    type: 'ColumnSet',
    separator: true,
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        verticalContentAlignment: 'Center',
        items: [note(words.helpful)],
      },
      { type: 'Column', width: 'auto', items: [actionSet(buttons)] },
    ],
  };
}

const SHARE = 'share';

/** What one does with an answer for others, a press away: most only read it. */
function shareParts(
  { id }: Entry,
  text: string,
  locale: Locale,
): { unfold: readonly Action[]; folded: readonly Element[] } {
  const { open, ...ways } = WORDS[locale].answer.share;
  const buttons = SHARE_WAYS.map((how) =>
    submit(
      ways[how],
      payload({
        action: 'answerShare',
        how,
        entry: id,
        ...(how === 'copy' && { text: text.slice(0, MAX_CARRIED) }),
      }),
    ),
  );
  return {
    unfold: [{ type: 'Action.ToggleVisibility', title: open, targetElements: [SHARE] }],
    folded: [{ type: 'Container', id: SHARE, isVisible: false, items: [actionSet(buttons)] }],
  };
}

/** To go on in a language that the entry is written in, beginning with the entry. Said in that language. */
export function goOnOption(language: Locale, { id }: Entry): { title: string; payload: Payload } {
  return {
    title: WORDS[language].language.goOn,
    payload: { action: 'language', locale: language, entry: id },
  };
}

/** As many as trees of answers are kept. */
const plainAnswer = remembered(plainText, 500);

function leadBlock(lead: string): Element {
  return { type: 'Container', style: 'accent', items: [paragraph(lead)] };
}

function checkBlock(check: CheckId, locale: Locale): Element {
  const { startButton } = CHECK_WORDS[locale][check];
  return actionSet([submit(startButton, payload({ action: 'checkStart', check }))]);
}

function relatedBlocks(related: readonly Entry[], locale: Locale): Element[] {
  if (related.length === 0) return [];
  return [
    note(WORDS[locale].answer.related),
    actionSet(
      related.map((entry) => submit(entry.texts[locale].label, payload({ action: 'ask', entry: entry.id }))),
    ),
  ];
}
