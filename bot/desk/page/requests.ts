// What people ask of people: the list.
import { DESK_REQUEST_WORDS } from '../../../cards/words/languages.js';
import { unbroken } from '../../../cards/words/format.js';
import type { RequestsPage, ShownRequest } from '../routes/requests.js';
import { element, field } from './element.js';
import { factsOf, showOne } from './request.js';
import { get } from './server.js';
import { say, start, words } from './start.js';

const said = DESK_REQUEST_WORDS[start.locale];

type State = keyof typeof said.states;

/** @param code of one request; empty for the list */
export async function showRequests(view: HTMLElement, code: string): Promise<void> {
  if (code !== '') return showOne(view, code);
  view.replaceChildren(element('h2', {}, said.title), element('p', {}, words.loading));
  const list = element('div', { class: 'clusters' });
  const lead = element('p', { role: 'status' });
  const first = await get<RequestsPage>('/requests', { state: 'waiting' });
  const filter = filters(first, () => void load());
  show(first);
  view.replaceChildren(
    element('h2', {}, said.title),
    first.isOn ? '' : element('p', { class: 'hint' }, said.off),
    filter.bar,
    lead,
    list,
  );

  async function load(): Promise<void> {
    try {
      show(await get<RequestsPage>('/requests', filter.query()));
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }

  function show({ requests, total }: RequestsPage): void {
    const some = requests.length < total ? said.more(requests.length, total) : said.lead(total);
    lead.textContent = total === 0 ? said.nothing : some;
    list.replaceChildren(...requests.map(requestCard));
  }
}

function filters(
  { counts, topics }: RequestsPage,
  changed: () => void,
): { bar: HTMLElement; query: () => Record<string, string> } {
  const names: State[] = ['waiting', 'open', 'taken', 'reopened', 'answered', 'closed', 'all'];
  const state = element(
    'select',
    { onchange: changed },
    ...names.map((name) => {
      const count = counts[name] === undefined ? '' : ` (${counts[name]})`;
      return element('option', { value: name === 'all' ? '' : name }, said.states[name] + count);
    }),
  );
  const topic = element(
    'select',
    { onchange: changed },
    element('option', { value: '' }, said.filter.allTopics),
    ...topics.map((one) => element('option', { value: one.topic }, one.title)),
    element('option', { value: '-' }, said.filter.noTopic),
  );
  const text = element('input', { type: 'search', onchange: changed, maxlength: 200 });
  const mine = element('input', { type: 'checkbox', onchange: changed });
  const bar = element(
    'div',
    { class: 'row filters' },
    field(said.filter.state, state),
    field(said.filter.topic, topic),
    field(said.filter.text, text),
    element('label', { class: 'check' }, mine, said.filter.mine),
  );
  const query = (): Record<string, string> => ({
    ...{ state: state.value, topic: topic.value, text: text.value, mine: mine.checked ? 'yes' : 'no' },
  });
  return { bar, query };
}

function requestCard(request: ShownRequest): HTMLElement {
  return element(
    'article',
    { class: 'cluster' },
    element(
      'header',
      {},
      element(
        'h3',
        {},
        element('a', { href: `#/requests/${request.id}` }, unbroken(request.id)),
        ' ',
        element('span', { lang: request.locale, dir: 'auto' }, inShort(request.question)),
      ),
      element('p', { class: 'hint' }, factsOf(request)),
    ),
  );
}

function inShort(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
