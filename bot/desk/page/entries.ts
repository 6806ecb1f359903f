// All entries: searched and filtered as one types. The address says what is chosen, so that it is found again and can be passed on.
import { DESK_IMPORT_WORDS } from '../../../cards/words/languages.js';
import { LANGUAGE_FACTS } from '../../../cards/words/locales.js';
import { element, field } from './element.js';
import { filterText, fitsFilter, readFilter, type EntryFilter } from './entry-filter.js';
import { get } from './server.js';
import { canEdit, day, entries } from './shared.js';
import { say, start, words } from './start.js';
import type { EntryFacts, ListedEntry } from './types.js';

const { entries: said } = words;

/** Rows shown at once; who wants others searches. */
const SHOWN = 200;
const ADDRESS = '#/entries';

interface Facts {
  /** How far back what was asked is kept. */
  days: number;
  /** `YYYY-MM-DD` */
  today: string;
  facts: Record<string, EntryFacts>;
}

/** Entry id -> what is found in its place; null for nothing. */
type Mistaken = Readonly<Record<string, string | null>>;

export async function showEntries(view: HTMLElement): Promise<void> {
  view.replaceChildren(element('h2', {}, said.title), element('p', {}, words.loading));
  const [all, { days, today, facts }] = await Promise.all([
    entries(),
    get<Facts>('/entries/facts', { locale: start.locale }),
  ]);
  const titled = new Map(all.map(({ id, question }) => [id, question]));
  const filter = readFilter(location.hash.slice(ADDRESS.length + 1));
  const count = element('p', { role: 'status', class: 'hint' });
  const list = element('ul', { class: 'entries' });
  view.replaceChildren(
    element('h2', {}, said.title),
    element('div', { class: 'row filters', role: 'search' }, ...filters(all, days, filter, change)),
    element(
      'div',
      { class: 'row filters' },
      canEdit() && element('a', { class: 'button button--main', href: '#/entry/new' }, said.new),
      element('a', { class: 'button', href: '#/bring' }, DESK_IMPORT_WORDS[start.locale].open),
    ),
    count,
    list,
  );
  let shown: readonly ListedEntry[] = [];
  let isTold = false;
  show();
  // It may take the server seconds, the first time: the list is there before.
  get<{ mistaken: Mistaken }>('/entries/mistaken', { locale: start.locale }).then(
    ({ mistaken }) => tell(mistaken),
    (error: Error) => say(error.message),
  );

  function tell(mistaken: Mistaken): void {
    for (const [id, mistakenFor] of Object.entries(mistaken))
      facts[id] = { asked: 0, helpful: 0, unhelpful: 0, ...facts[id], mistakenFor };
    isTold = true;
    if (filter.mistaken !== '') return show();
    // In place: somebody may be on one of the rows by now.
    for (const [at, { lastElementChild: hint }] of [...list.children].entries()) {
      const entry = shown[at];
      if (hint && entry) hint.textContent = factsText(entry, facts[entry.id], titled);
    }
  }

  function change(): void {
    const text = filterText(filter);
    // In place: "back" leads to where one was before the list, not through every letter.
    history.replaceState(null, '', text === '' ? ADDRESS : `${ADDRESS}/${text}`);
    show();
  }

  function show(): void {
    const isWaiting = filter.mistaken !== '' && !isTold;
    const found = isWaiting ? [] : all.filter((entry) => fitsFilter(entry, facts[entry.id], filter, today));
    count.textContent = found.length === 0 ? said.nothing : said.count(found.length);
    if (isWaiting) count.textContent = words.loading;
    shown = found.slice(0, SHOWN);
    list.replaceChildren(...shown.map((entry) => row(entry, factsText(entry, facts[entry.id], titled))));
  }
}

function filters(
  all: readonly ListedEntry[],
  days: number,
  filter: EntryFilter,
  changed: () => void,
): HTMLElement[] {
  const set = (name: keyof EntryFilter, value: string): void => {
    Object.assign(filter, { [name]: value });
    changed();
  };
  const chooser = (name: keyof EntryFilter, label: string, options: readonly Option[]): HTMLElement => {
    const select = element(
      'select',
      { onchange: () => set(name, select.value) },
      ...[['', said.all] as const, ...options].map(([value, text]) => element('option', { value }, text)),
    );
    select.value = filter[name];
    // What an address asks for and nobody offers would be shown as nothing at all.
    if (select.selectedIndex < 0) {
      Object.assign(filter, { [name]: '' });
      select.value = '';
    }
    return field(label, select);
  };
  const check = (name: 'overdue' | 'mistaken', label: string): HTMLElement => {
    const box = element('input', { type: 'checkbox', onchange: () => set(name, box.checked ? 'yes' : '') });
    box.checked = filter[name] !== '';
    return element('label', { class: 'check' }, box, label);
  };
  const search = element('input', { type: 'search', oninput: () => set('search', search.value) });
  search.value = filter.search;
  const within = [7, 30].filter((one) => one <= days);
  return [
    field(said.search, search),
    chooser('topic', said.topic, [...new Map(all.map(({ topic, topicTitle }) => [topic, topicTitle]))]),
    chooser(
      'missing',
      said.missing,
      start.languages.map((locale) => [locale, LANGUAGE_FACTS[locale].name]),
    ),
    chooser('asked', said.asked, [
      ...within.map((one): Option => [String(one), said.askedWithin(one)]),
      ...within.map((one): Option => [`not-${one}`, said.notWithin(one)]),
      ['never', said.never(days)],
    ]),
    chooser('helped', said.helped, [
      ['yes', said.mostlyYes],
      ['no', said.mostlyNo],
      ['unrated', said.unrated],
    ]),
    check('overdue', said.overdue),
    check('mistaken', said.mistaken),
  ];
}

type Option = readonly [value: string, text: string];

function row({ id, question }: ListedEntry, facts: string): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: `#/entry/${id}` }, question),
    element('p', { class: 'hint' }, facts),
  );
}

function factsText(
  { topicTitle, phrasings, locales, reviewBy, owner }: ListedEntry,
  known: EntryFacts | undefined,
  titled: ReadonlyMap<string, string>,
): string {
  const missing = start.languages.filter((locale) => !locales.includes(locale));
  const { lastAsked, helpful = 0, unhelpful = 0, mistakenFor } = known ?? {};
  const facts = [
    topicTitle,
    said.phrasings(phrasings),
    ...(missing.length > 0 ? [`${said.missingIn} ${missing.join(', ')}`] : []),
    ...(owner === undefined ? [] : [owner]),
    ...(reviewBy === undefined ? [] : [`${said.reviewBy} ${reviewBy}`]),
    ...(lastAsked === undefined ? [] : [said.lastAsked(day(lastAsked))]),
    ...(helpful + unhelpful === 0 ? [] : [said.ratings(helpful, unhelpful)]),
    ...(mistakenFor === undefined ? [] : [said.mistakenFor(titled.get(mistakenFor ?? '') ?? '')]),
  ];
  return facts.join(' · ');
}
