// What was asked and not answered, the same thing in other words together, most frequent first.
import { LANGUAGE_FACTS } from '../../../cards/words/locales.js';
import { element } from './element.js';
import { clusterCard } from './inbox-case.js';
import { get } from './server.js';
import { entries } from './shared.js';
import { start, words } from './start.js';
import type { InboxPage } from './types.js';

const { inbox: said } = words;

export async function showInbox(view: HTMLElement): Promise<void> {
  view.replaceChildren(element('h2', {}, said.title), element('p', {}, words.loading));
  const list = element('div', { class: 'clusters' });
  const more = element('div', { class: 'row' });
  const filter = filters(() => void load(0));
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
    const [got, all] = await Promise.all([get<InboxPage>('/inbox', query), entries()]);
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
