// One case of the inbox: its wordings, what is near it, and a press for each thing one can do about it.
import { LANGUAGE_FACTS } from '../../../cards/words/locales.js';
import { element } from './element.js';
import { leave, phrasingsOf, tryEdits } from './inbox-trial.js';
import { keepNewEntry } from './new-entry.js';
import { post } from './server.js';
import { canEdit, day, faults } from './shared.js';
import { words } from './start.js';
import type { Edit, ListedEntry, ShownCluster, Wording } from './types.js';

const { inbox: said } = words;

export function clusterCard(cluster: ShownCluster, all: readonly ListedEntry[]): HTMLElement {
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

/** Filled when somebody goes to it: a page of cases with all of thousands of entries in each takes seconds to draw. */
function chooser(all: readonly ListedEntry[], choose: (entry: string) => void): HTMLSelectElement {
  let isFilled = false;
  const fill = (): void => {
    if (isFilled) return;
    isFilled = true;
    select.append(...all.map(({ id, question }) => element('option', { value: id }, question)));
  };
  const select = element(
    'select',
    {
      'aria-label': said.other,
      onpointerdown: fill,
      onfocus: fill,
      onchange: () => {
        if (select.value !== '') choose(select.value);
      },
    },
    element('option', { value: '' }, said.other),
  );
  return select;
}

interface Presses {
  cluster: ShownCluster;
  card: HTMLElement;
  result: HTMLElement;
  all: readonly ListedEntry[];
  taken: () => Wording[];
}

function presses({ cluster, card, result, all, taken }: Presses): HTMLElement {
  const other = chooser(all, (entry) => void tryEdits(phrasingsOf(taken(), entry), card, result, all));
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
