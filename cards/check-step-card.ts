// One step of a guided check: what is asked, as labelled inputs that a keyboard and a screen reader can use.
import type { FactValue, Field } from '../dialogs/checks/check.js';
import type { Locale } from '../knowledge/locales.js';
import {
  actionSet,
  buildCard,
  heading,
  note,
  paragraph,
  submit,
  type Action,
  type CardMessage,
  type Element,
} from './card.js';
import { optionButton, type Option } from './menu-card.js';
import { countryName, phraseOf } from './words/format.js';
import { answerData, payload } from './payloads.js';
import type { CommonCheckWords, FieldWords } from './words/check-words.js';

/** Ties a card's buttons to one state of one run. */
export interface RunKey {
  check: string;
  run: string;
  revision: number;
}

export interface StepField {
  field: Field;
  words: FieldWords;
  /** What was said before; filled in. */
  value?: FactValue | undefined;
  /** What was probably meant; each gets a button. */
  proposals?: readonly { value: FactValue; title: string }[];
}

export interface StepCardInput {
  locale: Locale;
  words: CommonCheckWords;
  key: RunKey;
  step: string;
  /** The check's name. */
  title: string;
  progress: { at: number; of: number };
  fields: readonly StepField[];
  /** Lines above the question: what was understood before, or why it is asked again. */
  notices: readonly Notice[];
  /** Set once the step was misunderstood again and again: its options as buttons, and the way to a person, if there is one. */
  easy?: { contact?: Option | undefined } | undefined;
}

export interface Notice {
  kind: 'understood' | 'problem' | 'help';
  text: string;
}

/** Kinds that show all their options, "I don't know" among them; the others get a button for it. */
const LISTS_UNSURE: readonly Field['kind'][] = ['choice', 'yesNo'];

/** More options than this fold into a list. */
const MAX_OPEN_OPTIONS = 6;

const MAX_COUNTRY_CHARS = 100;

export function buildStepCard(input: StepCardInput): CardMessage {
  const { locale, words, title, progress, fields, notices } = input;
  const questions = fields.map((field) => field.words.question).join(' ');
  const plain = [...notices.map(({ text }) => text), questions].join('\n');
  const body = [
    {
      type: 'ColumnSet',
      columns: [titleColumn(title), progressColumn(words.progress(progress.at, progress.of))],
    },
    ...notices.map(noticeBlock),
    ...fields.flatMap((field) =>
      isPressable(field, input) ? optionBlocks(field, input) : inputBlocks(field, input),
    ),
  ];
  const summary = plain.replaceAll('\n', ' ');
  return { card: buildCard(locale, plain, body, buttons(input)), summary };
}

function titleColumn(title: string): Element {
  return { type: 'Column', width: 'stretch', items: [heading(title)] };
}

function progressColumn(text: string): Element {
  return { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: [note(text)] };
}

export function noticeBlock({ kind, text }: Notice): Element {
  switch (kind) {
    case 'understood':
      return paragraph(`✓ ${text}`, { size: 'Small', color: 'Good' });
    case 'problem':
      return { type: 'Container', style: 'attention', bleed: true, items: [paragraph(text)] };
    case 'help':
      return { type: 'Container', style: 'emphasis', bleed: true, items: [paragraph(text)] };
  }
}

function inputBlocks({ field, words, value }: StepField, input: StepCardInput): Element[] {
  const shared = {
    id: field.id,
    label: words.question,
    isRequired: true,
    errorMessage: field.unsure ? input.words.required : phraseOf(input.words.notUnderstood, field.kind),
    spacing: 'Medium',
  };
  return [
    { ...shared, ...typedInput(field, words, value, input) },
    ...(words.hint ? [note(words.hint)] : []),
  ];
}

/** One question whose options can all be buttons. */
function isPressable({ field }: StepField, { easy, fields }: StepCardInput): boolean {
  return easy !== undefined && fields.length === 1 && LISTS_UNSURE.includes(field.kind);
}

/** Each option as a button that answers at once. */
function optionBlocks({ field, words }: StepField, { words: engine, key, step }: StepCardInput): Element[] {
  const options: [title: string, value: string][] =
    field.kind === 'choice'
      ? field.options.map((option) => [words.options[option] ?? option, option])
      : [
          [engine.yes, 'true'],
          [engine.no, 'false'],
        ];
  const all = [...options, ...(field.unsure ? [[engine.unknown, 'unknown'] as const] : [])];
  const buttons = all.map(([title, value]) =>
    submit(title, answerData({ ...key, step, inputs: { [field.id]: value } })),
  );
  return [
    paragraph(words.question, { weight: 'Bolder' }),
    ...(words.hint ? [note(words.hint)] : []),
    ...buttons.map((button) => actionSet([button])),
  ];
}

function typedInput(
  field: Field,
  words: FieldWords,
  value: StepField['value'],
  { locale, words: engine }: StepCardInput,
): Element {
  const unsure = field.unsure ? [{ title: engine.unknown, value: 'unknown' }] : [];
  const given = value === undefined || typeof value === 'object' ? {} : { value: String(value) };
  const certain: { value?: string } = value === 'unknown' ? {} : given;
  switch (field.kind) {
    case 'choice': {
      const choices = field.options.map((option) => ({
        title: words.options[option] ?? option,
        value: option,
      }));
      return { ...choiceSet([...choices, ...unsure]), ...given };
    }
    case 'yesNo': {
      const choices = [
        { title: engine.yes, value: 'true' },
        { title: engine.no, value: 'false' },
      ];
      return { ...choiceSet([...choices, ...unsure]), ...given };
    }
    case 'country':
      // Free text, read as in the chat box: a list takes only names spelt as it spells them.
      return {
        type: 'Input.Text',
        maxLength: MAX_COUNTRY_CHARS,
        placeholder: engine.countryExamples,
        ...(typeof certain.value === 'string' ? { value: countryName(certain.value, locale) } : {}),
      };
    case 'number': {
      const bounds = { min: field.min, max: field.max };
      return { type: 'Input.Number', ...bounds, ...(typeof value === 'number' ? { value } : {}) };
    }
    case 'date': {
      const bounds = { min: field.min, max: field.max };
      return { type: 'Input.Date', ...bounds, ...certain };
    }
  }
}

function choiceSet(choices: readonly object[]): Element {
  const style = choices.length > MAX_OPEN_OPTIONS ? 'compact' : 'expanded';
  return { type: 'Input.ChoiceSet', style, wrap: true, choices };
}

function buttons(input: StepCardInput): Action[] {
  const { words, key, step, fields, progress, easy } = input;
  // These leave the inputs alone, so that an empty one does not keep anybody from going back.
  const alone = { associatedInputs: 'none' };
  const unsure = fields.filter(({ field }) => field.unsure && !LISTS_UNSURE.includes(field.kind));
  const unsureTitle = (name: string): string =>
    fields.length > 1 ? `${name}: ${words.unknown}` : words.unknown;
  const isNextNeeded = easy === undefined || !fields.every((field) => isPressable(field, input));
  const contact = easy?.contact;
  const proposals = fields.flatMap(({ field, proposals = [] }) =>
    proposals.flatMap(({ value, title }) => {
      // A span has no text that a card's answer could hold; typed, "yes" takes it.
      if (typeof value === 'object') return [];
      return [submit(title, answerData({ ...key, step, inputs: { [field.id]: String(value) } }), alone)];
    }),
  );
  return [
    ...proposals,
    ...(isNextNeeded
      ? [submit(words.next, answerData({ ...key, step, inputs: {} }), { style: 'positive' })]
      : []),
    ...unsure.map((field) =>
      submit(
        unsureTitle(field.words.name),
        answerData({ ...key, step, inputs: { [field.field.id]: 'unknown' } }),
        alone,
      ),
    ),
    ...(progress.at > 1 ? [submit(words.back, payload({ action: 'checkBack', ...key }), alone)] : []),
    submit(words.cancel, payload({ action: 'checkCancel', ...key }), alone),
    ...(contact ? [optionButton(contact, alone)] : []),
  ];
}
