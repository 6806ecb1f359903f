// One entry with its languages side by side. What is typed is remembered in this browser until it is in the draft.
import { enumeration } from '../../../cards/words/format.js';
import { LANGUAGE_FACTS } from '../../../cards/words/locales.js';
import { element, field } from './element.js';
import { takeNewEntry, type Beginning } from './new-entry.js';
import { get, post, ServerRefusal } from './server.js';
import { canEdit, entries, faults } from './shared.js';
import { similarEntries } from './similar.js';
import { say, start, words } from './start.js';
import { textForm, type TextForm, type TextFormOptions } from './text-form.js';
import { tryIt } from './try-it.js';
import type { Drafted, Edit, Locale, WrittenEntry, WrittenText } from './types.js';

const { editor: said } = words;

/** A text being edited, and what it began from. */
interface Begun {
  base: string | null;
  /** Id of the person's own kept edit that is shown. */
  instead?: string | undefined;
  form: TextForm;
}

export async function showEntry(view: HTMLElement, id: string): Promise<void> {
  view.replaceChildren(element('p', {}, words.loading));
  const isNew = id === 'new';
  const [written, drafted, all] = await Promise.all([
    get<WrittenEntry>('/entry', { id: isNew ? '' : id }),
    get<Drafted>('/draft'),
    entries(),
  ]);
  const asked = isNew ? takeNewEntry() : [];
  const name = element('input', {
    type: 'text',
    id: 'entry-id',
    spellcheck: 'false',
    autocomplete: 'off',
    value: isNew ? '' : id,
  });
  if (!isNew) name.readOnly = true;
  const begun = new Map<Locale, Begun>();
  const columns = element('div', { class: 'columns' });
  for (const locale of start.languages) {
    const kept = drafted.mine.find(
      ({ edit }) => edit.kind === 'text' && edit.entry === id && edit.locale === locale,
    );
    const own = kept?.edit.kind === 'text' ? kept.edit : undefined;
    const begins = asked.filter((one) => one.locale === locale);
    const file = written.texts[locale];
    const given = own?.text ?? file?.text ?? (begins.length > 0 ? begunWith(begins) : undefined);
    const base = own ? own.base : (file?.revision ?? null);
    columns.append(
      column(given, {
        locale,
        name: `${id} ${locale}`,
        entry: () => name.value.trim(),
        typed: () => typedIn(locale),
        begin: (form) => begun.set(locale, { base, instead: kept?.id, form }),
      }),
    );
  }
  const missing = element('p', { class: 'hint', role: 'status' });
  const similar = similarEntries();
  const place = element('div');
  const keep = element('button', { class: 'button button--main' }, said.save);
  view.replaceChildren(
    element('p', {}, element('a', { href: '#/entries' }, said.back)),
    element('h2', {}, isNew ? said.newTitle : said.title),
    element(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault();
          void save();
        },
      },
      field(said.id, name, isNew ? said.idHint : undefined),
      missing,
      isNew ? similar.element : '',
      columns,
      place,
      canEdit() && element('div', { class: 'row row--end' }, keep),
    ),
    tryIt(() => editsOf(begun, name.value), all),
  );

  showMissing();

  function typedIn(locale: Locale): void {
    showMissing();
    const question = begun.get(locale)?.form.read().question ?? '';
    if (isNew) similar.look(question, locale);
  }

  function showMissing(): void {
    const open = written.neededIn.filter((locale) => {
      const text = begun.get(locale)?.form.read();
      return !text || text.question === '' || text.answer === '';
    });
    const names = open.map((locale) => LANGUAGE_FACTS[locale].name);
    missing.textContent = open.length === 0 ? '' : said.needsAll(enumeration(names, start.locale));
  }

  async function save(): Promise<void> {
    keep.disabled = true;
    place.replaceChildren();
    try {
      for (const [locale, one] of begun) {
        const text = one.form.read();
        if (!one.form.isChanged() && !(isNew && text.answer !== '')) continue;
        const edit: Edit = { kind: 'text', entry: name.value.trim(), locale, base: one.base, text };
        const drafted = await post<Drafted>('/draft/add', {
          edits: [edit],
          ...(one.instead && { instead: one.instead }),
        });
        one.instead = drafted.mine.find(
          ({ edit: other }) => other.kind === 'text' && other.entry === edit.entry && other.locale === locale,
        )?.id;
        one.form.kept();
      }
      say(said.saved);
    } catch (error) {
      const current = error instanceof ServerRefusal && error.status === 409 ? currentOf(error) : undefined;
      place.replaceChildren(faults(error, current ? said.conflict : said.fault));
      if (current) place.append(element('pre', { class: 'current', tabindex: 0 }, textOf(current)));
    } finally {
      keep.disabled = false;
    }
  }
}

function begunWith(beginnings: readonly Beginning[]): WrittenText {
  const { answer = '', owner = '', asOf = '' } = beginnings.find((one) => one.answer !== undefined) ?? {};
  const wordings = beginnings.map(({ text }) => text).filter((text) => text !== '');
  return { ...blank(wordings), answer, owner, asOf };
}

function blank(phrasings: string[]): WrittenText {
  return {
    ...{ question: phrasings[0] ?? '', label: '', answer: '', phrasings, related: [] },
    ...{ source: '', asOf: '', owner: '', reviewBy: '' },
  };
}

interface ColumnOptions extends TextFormOptions {
  begin: (form: TextForm) => void;
}

/** A language: its text, or the way to write it. */
function column(given: WrittenText | undefined, { begin, ...options }: ColumnOptions): HTMLElement {
  const { locale } = options;
  const place = element('fieldset', { class: 'column', lang: locale });
  const legend = element('legend', {}, LANGUAGE_FACTS[locale].name);
  const open = (text: WrittenText): void => {
    const form = textForm(text, options);
    begin(form);
    place.replaceChildren(legend, form.element);
  };
  if (given) open(given);
  else
    place.replaceChildren(
      legend,
      element('p', { class: 'hint', lang: start.locale }, said.notWritten),
      canEdit()
        ? element(
            'button',
            { type: 'button', class: 'button', lang: start.locale, onclick: () => open(blank([])) },
            said.write,
          )
        : '',
    );
  return place;
}

function editsOf(begun: ReadonlyMap<Locale, Begun>, entry: string): Edit[] {
  return [...begun].flatMap(([locale, { base, form }]): Edit[] =>
    form.isChanged() ? [{ kind: 'text', entry: entry.trim(), locale, base, text: form.read() }] : [],
  );
}

function currentOf({ details }: ServerRefusal): WrittenText | undefined {
  if (details['current']) return details['current'] as WrittenText;
  const obstacles = (details['obstacles'] ?? []) as { current?: WrittenText }[];
  return obstacles.find(({ current }) => current)?.current;
}

function textOf({ question, answer, phrasings }: WrittenText): string {
  return [question, '', answer, '', ...phrasings.map((line) => `- ${line}`)].join('\n');
}
