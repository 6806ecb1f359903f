// What was asked and not answered, the same thing in other words together, with a press for each thing one can do about it.
import { LANGUAGE_FACTS } from '../../../cards/words/locales.js';
import { element } from './element.js';
import { keepNewEntry } from './new-entry.js';
import { get, post } from './server.js';
import { canEdit, day, differences, entries, faults } from './shared.js';
import { say, start, words } from './start.js';
import type { Differences, Edit, InboxPage, ListedEntry, ShownCluster, Wording } from './types.js';

const { inbox: said } = words;

export async function showInbox(view: HTMLElement): Promise<void> {
  view.replaceChildren(element('h2', {}, said.title), element('p', {}, words.loading));
  const list = element('div', { class: 'clusters' });
  const more = element('div', { class: 'row' });
  const filter = filters(() => void load(0));
  const all = await entries();
  const page = await load(0);
  view.replaceChildren(
    element('h2', {}, said.title),
    element('p', {}, page.total === 0 ? said.nothing : said.lead(page.total, page.days)),
    !page.keepText ? element('p', { class: 'fault' }, said.noText) : '',
    page.keepText && page.withoutText > 0
      ? element('p', { class: 'hint' }, said.withoutText(page.withoutText))
      : '',
    page.total > 0 ? filter.bar : '',
    list,
    more,
  );

  async function load(from: number): Promise<InboxPage> {
    const query = {
      from: String(from),
      locale: filter.locale.value,
      later: filter.later.checked ? 'yes' : 'no',
    };
    const got = await get<InboxPage>('/inbox', query);
    const cards = got.clusters.map((cluster) => clusterCard(cluster, all));
    if (from === 0) list.replaceChildren(...cards);
    else list.append(...cards);
    const { next } = got;
    more.replaceChildren(
      next === null
        ? ''
        : element('button', { type: 'button', class: 'button', onclick: () => void load(next) }, said.more),
    );
    return got;
  }
}

function filters(changed: () => void): {
  bar: HTMLElement;
  locale: HTMLSelectElement;
  later: HTMLInputElement;
} {
  const locale = element(
    'select',
    { id: 'inbox-locale', onchange: changed },
    element('option', { value: '' }, said.all),
    ...start.languages.map((one) => element('option', { value: one }, LANGUAGE_FACTS[one].name)),
  );
  const later = element('input', { type: 'checkbox', id: 'inbox-later', onchange: changed });
  const bar = element(
    'div',
    { class: 'row filters' },
    element('label', { for: 'inbox-locale' }, said.filter),
    locale,
    element('label', { class: 'check' }, later, said.laterToo),
  );
  return { bar, locale, later };
}

function clusterCard(cluster: ShownCluster, all: readonly ListedEntry[]): HTMLElement {
  const [first, ...others] = cluster.wordings;
  const card = element('article', { class: 'cluster' });
  const result = element('div', { class: 'cluster__result' });
  if (!first) return card;
  const chosen = new Set(cluster.wordings.map(({ key }) => key));
  const taken = (): Wording[] => cluster.wordings.filter(({ key }) => chosen.has(key));
  card.append(
    element(
      'header',
      {},
      element('h3', { lang: first.locale }, first.text),
      element('p', { class: 'hint' }, factsOf(cluster)),
    ),
    others.length > 0 ? wordingList(cluster.wordings, chosen) : '',
    element(
      'p',
      { class: 'cluster__suggestion' },
      element('strong', {}, said.suggestion),
      ` ${suggestionText(cluster, all)}`,
    ),
    nearestList(cluster, (entry) => void tryEdits(phrasingsOf(taken(), entry), card, result, all)),
    canEdit() ? presses({ cluster, card, result, all, taken }) : '',
    result,
  );
  return card;
}

function factsOf({ count, wordings, last }: ShownCluster): string {
  const languages = [...new Set(wordings.map(({ locale }) => LANGUAGE_FACTS[locale].name))];
  const channels = (['web', 'teams'] as const).filter((name) => wordings.some((one) => one.channels[name]));
  const whys = (['none', 'choices', 'unhelpful'] as const).filter((why) =>
    wordings.some((one) => one.why[why]),
  );
  return [
    said.times(count),
    ...whys.map((why) => said.why[why]),
    ...languages,
    ...channels.map((name) => said.channels[name]),
    said.last(day(last)),
  ].join(' · ');
}

/** All are taken unless somebody says otherwise. */
function wordingList(wordings: readonly Wording[], chosen: Set<string>): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, `${said.alsoAsked} (${wordings.length - 1})`),
    element(
      'fieldset',
      {},
      element('legend', {}, said.chosenWordings),
      ...wordings.map(({ key, text, locale }) => {
        const box = element('input', {
          type: 'checkbox',
          checked: true,
          onchange: () => void (box.checked ? chosen.add(key) : chosen.delete(key)),
        });
        return element('label', { class: 'check', lang: locale }, box, text);
      }),
    ),
  );
}

function suggestionText({ suggestion }: ShownCluster, all: readonly ListedEntry[]): string {
  if (suggestion.kind !== 'phrasing') return said.suggested[suggestion.kind];
  return said.suggested.phrasing(all.find(({ id }) => id === suggestion.entry)?.question ?? suggestion.entry);
}

function nearestList({ nearest, suggestion }: ShownCluster, belongs: (entry: string) => void): HTMLElement {
  if (nearest.length === 0) return element('p', { class: 'hint' }, said.noNearest);
  return element(
    'div',
    {},
    element('h4', {}, said.nearest),
    element(
      'ul',
      { class: 'nearest' },
      ...nearest.map(({ id, question, shared }) => {
        const isSuggested = suggestion.kind === 'phrasing' && suggestion.entry === id;
        const name = `button${isSuggested ? ' button--main' : ''}`;
        return element(
          'li',
          {},
          element('span', {}, question, shared.length > 0 && element('small', {}, shared.join(', '))),
          canEdit() &&
            element(
              'button',
              {
                type: 'button',
                class: name,
                onclick: () => belongs(id),
                'aria-label': `${said.belongs}: ${question}`,
              },
              said.belongs,
            ),
        );
      }),
    ),
  );
}

interface Presses {
  cluster: ShownCluster;
  card: HTMLElement;
  result: HTMLElement;
  all: readonly ListedEntry[];
  taken: () => Wording[];
}

function presses({ cluster, card, result, all, taken }: Presses): HTMLElement {
  const other = element(
    'select',
    {
      'aria-label': said.other,
      onchange: () => {
        if (other.value !== '') void tryEdits(phrasingsOf(taken(), other.value), card, result, all);
      },
    },
    element('option', { value: '' }, said.other),
    ...all.map(({ id, question }) => element('option', { value: id }, question)),
  );
  const button = (text: string, press: () => void): HTMLElement =>
    element('button', { type: 'button', class: 'button', onclick: press }, text);
  const mark = async (as: 'done' | 'later'): Promise<void> => {
    const wordings = cluster.wordings.map(({ text, locale }) => ({ text, locale }));
    await post('/inbox/mark', { wordings, as }).then(
      () => {
        leave(card, said.gone[as], async () => {
          await post('/inbox/mark', { wordings, as: 'open' });
        });
      },
      (error: unknown) => result.replaceChildren(faults(error, '')),
    );
  };
  return element(
    'div',
    { class: 'row' },
    other,
    button(said.newEntry, () => keepNewEntry(taken())),
    button(said.notOurs, () => {
      const edits = taken().map(({ text, locale }): Edit => ({ kind: 'notOurs', locale, text }));
      void tryEdits(edits, card, result, all);
    }),
    button(said.done, () => void mark('done')),
    button(said.later, () => void mark('later')),
  );
}

function phrasingsOf(wordings: readonly Wording[], entry: string): Edit[] {
  return wordings.map(({ text, locale }) => ({ kind: 'phrasing', entry, locale, text }));
}

/** Shows what the edits would do before they are kept. */
async function tryEdits(
  edits: readonly Edit[],
  card: HTMLElement,
  result: HTMLElement,
  all: readonly ListedEntry[],
): Promise<void> {
  const { trial } = words;
  if (edits.length === 0) return;
  result.replaceChildren(element('p', { role: 'status' }, trial.running));
  try {
    const { better, worse } = await post<Differences>('/trial', { edits });
    const keep = async (): Promise<void> => {
      try {
        await post('/draft/add', { edits });
        leave(card, trial.kept);
      } catch (error) {
        result.replaceChildren(faults(error, trial.faults));
      }
    };
    const keeping = element(
      'button',
      { type: 'button', class: 'button button--main', onclick: () => void keep() },
      trial.keep,
    );
    result.replaceChildren(
      element('h4', {}, trial.title),
      element('p', {}, better.length === 0 ? trial.nobodyElse : trial.answered(better.length)),
      differences(better, all),
      worse.length > 0 ? element('p', { class: 'fault' }, words.changes.worse(worse.length)) : '',
      differences(worse, all),
      element(
        'div',
        { class: 'row' },
        keeping,
        element(
          'button',
          { type: 'button', class: 'button', onclick: () => result.replaceChildren() },
          trial.cancel,
        ),
      ),
    );
    keeping.focus();
  } catch (error) {
    result.replaceChildren(faults(error, trial.faults));
  }
}

/** The card gives way to a line; the keyboard goes on at the next card. */
function leave(card: HTMLElement, text: string, undo?: () => Promise<void>): void {
  const next = card.nextElementSibling?.querySelector('button') ?? undefined;
  const line = element('p', { class: 'hint cluster--gone' }, text);
  if (undo) {
    const back = (): void =>
      void undo().then(
        () => line.replaceWith(card),
        (error: Error) => say(error.message),
      );
    line.append(
      ' ',
      element('button', { type: 'button', class: 'button button--quiet', onclick: back }, said.undo),
    );
  }
  card.replaceWith(line);
  say(text);
  (next ?? line.querySelector('button'))?.focus();
}
