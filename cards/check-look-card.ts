// What was told in sentences, in one place, before a verdict rests on it: to let stand with one press, or to change.
import type { Locale } from '../knowledge/locales.js';
import { actionSet, buildCard, note, paragraph, submit, type CardMessage, type Element } from './card.js';
import { noticeBlock, type Notice, type RunKey } from './check-step-card.js';
import type { AnswerText } from './check-verdict-text.js';
import { payload } from './payloads.js';
import type { CommonCheckWords } from './words/check-words.js';

export interface LookCardInput {
  locale: Locale;
  words: CommonCheckWords;
  key: RunKey;
  /** The check's name. */
  title: string;
  /** What was told. */
  answers: readonly AnswerText[];
  /** Lines above it: what was just understood, or not. */
  notices: readonly Notice[];
}

export function buildLookCard(input: LookCardInput): CardMessage {
  const { locale, words, key, title, notices } = input;
  const line = lookLine(input);
  const body = [
    note(title),
    ...notices.map(noticeBlock),
    paragraph(line, { weight: 'Bolder' }),
    changeButtons(input),
  ];
  const actions = [
    submit(words.lookRight, payload({ action: 'checkConfirm', ...key }), { style: 'positive' }),
    submit(words.cancel, payload({ action: 'checkCancel', ...key })),
  ];
  const plain = [...notices.map(({ text }) => text), line].join('\n');
  return { card: buildCard(locale, plain, body, actions), summary: plain.replaceAll('\n', ' ') };
}

/** "From what you wrote: 1,400 licences, Sweden", each with its name. */
export function lookLine({ words, answers }: Pick<LookCardInput, 'words' | 'answers'>): string {
  const told = answers.map(({ name, value }) => words.understood(name, value));
  return `${words.lookTitle} ${told.join(words.betweenAnswers)}`;
}

/** Beside each other: they wrap on a phone. */
function changeButtons({ words, key, answers }: LookCardInput): Element {
  return actionSet(
    answers.map(({ field, name }) =>
      submit(words.understood(words.edit, name), payload({ action: 'checkEdit', ...key, field })),
    ),
  );
}
