// All entries: searched and filtered as one types.
import { DESK_IMPORT_WORDS } from '../../../cards/words/browser.js';
import { LANGUAGE_FACTS } from '../../../cards/words/locales.js';
import { element, field } from './element.js';
import { canEdit, entries } from './shared.js';
import { start, words } from './start.js';
import type { ListedEntry, Locale } from './types.js';

const { entries: said } = words;

/** Rows shown at once; who wants others searches. */
const SHOWN = 200;

export async function showEntries(view: HTMLElement): Promise<void> {
  view.replaceChildren(element('h2', {}, said.title), element('p', {}, words.loading));
  const all = await entries();
  const topics = [...new Map(all.map(({ topic, topicTitle }) => [topic, topicTitle]))];
  const search = element('input', { type: 'search', oninput: () => show() });
  const topic = chooser(topics, () => show());
  const missing = chooser(
    start.languages.map((locale) => [locale, LANGUAGE_FACTS[locale].name]),
    () => show(),
  );
  const overdue = element('input', { type: 'checkbox', onchange: () => show() });
  const count = element('p', { role: 'status', class: 'hint' });
  const list = element('ul', { class: 'entries' });
  view.replaceChildren(
    element('h2', {}, said.title),
    element(
      'div',
      { class: 'row filters' },
      field(said.search, search),
      field(said.topic, topic),
      field(said.missing, missing),
      element('label', { class: 'check' }, overdue, said.overdue),
      canEdit() && element('a', { class: 'button button--main', href: '#/entry/new' }, said.new),
      element('a', { class: 'button', href: '#/bring' }, DESK_IMPORT_WORDS[start.locale].open),
    ),
    count,
    list,
  );
  show();

  function show(): void {
    const today = new Date().toISOString().slice(0, 10);
    const wanted = fold(search.value).split(/\s+/).filter(Boolean);
    const found = all.filter(
      (entry) =>
        wanted.every((word) => fold(`${entry.question} ${entry.label} ${entry.id}`).includes(word)) &&
        (topic.value === '' || entry.topic === topic.value) &&
        (missing.value === '' || !entry.locales.includes(missing.value as Locale)) &&
        (!overdue.checked || (entry.reviewBy !== undefined && entry.reviewBy <= today)),
    );
    count.textContent = found.length === 0 ? said.nothing : said.count(found.length);
    list.replaceChildren(...found.slice(0, SHOWN).map(row));
  }
}

function row({ id, question, topicTitle, phrasings, locales, reviewBy, owner }: ListedEntry): HTMLElement {
  const missing = start.languages.filter((locale) => !locales.includes(locale));
  const facts = [
    topicTitle,
    said.phrasings(phrasings),
    ...(missing.length > 0 ? [`${said.missingIn} ${missing.join(', ')}`] : []),
    ...(owner === undefined ? [] : [owner]),
    ...(reviewBy === undefined ? [] : [`${said.reviewBy} ${reviewBy}`]),
  ];
  return element(
    'li',
    {},
    element('a', { href: `#/entry/${id}` }, question),
    element('p', { class: 'hint' }, facts.join(' · ')),
  );
}

function chooser(options: readonly (readonly [string, string])[], changed: () => void): HTMLSelectElement {
  return element(
    'select',
    { onchange: changed },
    element('option', { value: '' }, said.all),
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
