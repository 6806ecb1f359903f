// The fields of an entry in one language. What is not kept yet survives a closed tab.
import { answerField } from './answer-field.js';
import { answerPreview } from './answer-preview.js';
import { element, field } from './element.js';
import { canEdit } from './shared.js';
import { say, start, words } from './start.js';
import type { Locale, Preview, WrittenText } from './types.js';

const { editor: said } = words;

const PREFIX = 'colleague-bot.desk.text ';

export interface TextForm {
  element: HTMLElement;
  read(): WrittenText;
  isChanged(): boolean;
  /** What is written now is in the draft. */
  kept(): void;
}

export interface TextFormOptions {
  locale: Locale;
  /** Under which unsaved text is remembered. */
  name: string;
  /** Name of the entry as it stands in its field. */
  entry: () => string;
  /** Something was typed. */
  typed: () => void;
}

export function textForm(given: WrittenText, { locale, name, entry, typed }: TextFormOptions): TextForm {
  let began = JSON.stringify(given);
  const unsaved = remembered(name);
  const shown = unsaved?.began === began ? unsaved.text : given;
  const line = (value: string, type = 'text'): HTMLInputElement =>
    element('input', { type, value, oninput: changed });
  const area = (value: string, rows: number): HTMLTextAreaElement => {
    const made = element('textarea', { rows, oninput: changed, spellcheck: 'true' });
    made.value = value;
    return made;
  };
  const fields = {
    question: line(shown.question),
    answer: area(shown.answer, 12),
    phrasings: area(shown.phrasings.join('\n'), 8),
    label: line(shown.label),
    related: line(shown.related.join(', ')),
    source: line(shown.source, 'url'),
    asOf: line(shown.asOf, 'date'),
    owner: line(shown.owner),
    reviewBy: line(shown.reviewBy, 'date'),
  };
  if (!canEdit()) for (const one of Object.values(fields)) one.readOnly = true;
  const read = (): WrittenText => ({
    question: fields.question.value.trim(),
    label: fields.label.value.trim(),
    answer: fields.answer.value.trim(),
    phrasings: list(fields.phrasings.value, /\n/),
    related: list(fields.related.value, /,/),
    source: fields.source.value.trim(),
    asOf: fields.asOf.value,
    owner: fields.owner.value.trim(),
    reviewBy: fields.reviewBy.value,
  });
  const isChanged = (): boolean => JSON.stringify(read()) !== began;

  const preview = answerPreview(locale, locale === start.locale, read, entry, (faults) =>
    showFaults(fields, faults),
  );

  function changed(): void {
    preview.refresh();
    typed();
    if (!isChanged()) return forget(name);
    remember(name, { began, text: read() });
    say(said.unsaved);
  }

  return {
    element: element(
      'div',
      { lang: locale },
      field(said.question, fields.question),
      answerField(fields.answer),
      preview.element,
      field(said.phrasings, fields.phrasings, said.phrasingsHint),
      element(
        'details',
        {},
        element('summary', {}, said.facts),
        field(said.label, fields.label, said.labelHint),
        field(said.related, fields.related),
        field(said.source, fields.source),
        field(said.asOf, fields.asOf),
        field(said.owner, fields.owner),
        field(said.reviewBy, fields.reviewBy),
      ),
    ),
    read,
    isChanged,
    kept() {
      began = JSON.stringify(read());
      forget(name);
    },
  };
}

type Fields = Readonly<Record<keyof WrittenText, HTMLInputElement | HTMLTextAreaElement>>;

/** Each fault below its field; what is still empty is no fault yet. */
function showFaults(fields: Fields, faults: Preview['faults']): void {
  for (const [name, input] of Object.entries(fields)) {
    const own = faults.filter(({ field: at = 'answer' }) => at === name && input.value.trim() !== '');
    input.parentElement?.querySelector('.field__fault')?.remove();
    if (own.length === 0) continue;
    const lines = own.map(({ message }) => message).join(' ');
    input.parentElement?.append(element('p', { class: 'field__fault', lang: 'en' }, lines));
  }
}

function list(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

interface Unsaved {
  began: string;
  text: WrittenText;
}

/** Storage may be forbidden or full: then a closed tab does lose it. */
function remember(name: string, unsaved: Unsaved): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(unsaved));
  } catch {
    // Nothing else can be done about it here.
  }
}

function remembered(name: string): Unsaved | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as Unsaved | null;
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}

function forget(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was remembered either.
  }
}
