// What people ask of people: the list, one request with all that was written, and what can be done about it.
import { DESK_REQUEST_WORDS } from '../../../cards/words/browser.js';
import { languageName, unbroken } from '../../../cards/words/format.js';
import type { RequestsPage, ShownRequest } from '../routes/requests.js';
import { element, field } from './element.js';
import { keepNewEntry, type Beginning } from './new-entry.js';
import { get, post, ServerRefusal } from './server.js';
import { canEdit, day } from './shared.js';
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

function factsOf({ state, locale, channel, topicTitle, at, takenBy }: ShownRequest): string {
  return [
    said.states[state],
    takenBy ? said.holder(takenBy.name) : '',
    topicTitle ?? '',
    said.asks(languageName(locale, start.locale)),
    said.channels[channel === 'msteams' ? 'teams' : 'web'],
    said.since(day(at)),
  ]
    .filter(Boolean)
    .join(' · ');
}

async function showOne(view: HTMLElement, code: string): Promise<void> {
  const [{ request }, page] = await Promise.all([
    get<{ request: ShownRequest }>('/requests/one', { id: code }),
    get<RequestsPage>('/requests', { mine: 'yes' }),
  ]);
  draw(request);

  function draw(now: ShownRequest): void {
    view.replaceChildren(
      element('p', {}, element('a', { href: '#/requests' }, `← ${said.back}`)),
      element('h2', {}, unbroken(now.id)),
      element('p', { class: 'hint' }, factsOf(now)),
      now.thread === undefined
        ? ''
        : element(
            'p',
            {},
            element('a', { href: now.thread, target: '_blank', rel: 'noopener' }, said.inTeams),
          ),
      now.onTheWay ? element('p', { class: 'hint' }, said.onTheWay) : '',
      element('section', { class: 'box' }, ...whatWasAsked(now)),
      now.messages.length > 0 ? thread(now) : '',
      workOn(now, page, draw),
      canEdit() && now.messages.some(({ from }) => from === 'expert') ? makeAnswer(now) : '',
      history(now),
    );
  }
}

function whatWasAsked({ question, details, locale }: ShownRequest): HTMLElement[] {
  const words = (title: string, text: string): HTMLElement[] => [
    element('h3', {}, title),
    element('p', { class: 'typed', lang: locale, dir: 'auto' }, text),
  ];
  return [...words(said.question, question), ...(details === '' ? [] : words(said.details, details))];
}

function thread({ messages, locale }: ShownRequest): HTMLElement {
  return element(
    'section',
    { class: 'box' },
    element('h3', {}, said.thread),
    ...messages.map((message) =>
      element(
        'article',
        { class: `message message--${message.from}` },
        element('p', { class: 'hint' }, `${message.by ?? said.asker} · ${day(message.at)}`),
        element('p', { class: 'typed', lang: message.locale ?? locale, dir: 'auto' }, message.text),
      ),
    ),
  );
}

function workOn(
  request: ShownRequest,
  { people, self }: RequestsPage,
  changed: (now: ShownRequest) => void,
): HTMLElement {
  const { id, state, takenBy } = request;
  const trouble = element('div', { role: 'alert' });
  const move = async (path: string, more: object = {}, done = ''): Promise<void> => {
    trouble.replaceChildren();
    try {
      const { request: now } = await post<{ request: ShownRequest }>(`/requests/${path}`, { id, ...more });
      changed(now);
      say(done);
    } catch (error) {
      trouble.replaceChildren(element('p', { class: 'fault' }, faultText(error)));
    }
  };
  const button = (text: string, press: () => void, name = 'button'): HTMLElement =>
    element('button', { type: 'button', class: name, onclick: press }, text);
  if (state === 'closed')
    return element(
      'section',
      { class: 'box' },
      button(said.reopen, () => void move('reopen')),
      trouble,
    );

  const text = element('textarea', { rows: 6, maxlength: 4_000 });
  // The same words sent twice, by an impatient hand or a slow network, are one answer.
  const message = crypto.randomUUID();
  const answer = (): void => void move('answer', { text: text.value, message }, said.answer.sent);
  return element(
    'section',
    { class: 'box' },
    field(said.answer.label, text, said.answer.hint),
    trouble,
    element(
      'div',
      { class: 'row' },
      button(said.answer.send, answer, 'button button--main'),
      takenBy === undefined ? button(said.take, () => void move('take')) : '',
      takenBy !== undefined && takenBy.id !== self
        ? button(said.takeOver, () => void move('assign', { to: self }))
        : '',
      ...giving(
        people.filter((one) => one.id !== self),
        takenBy?.id,
        (to) => void move('assign', { to }),
      ),
      button(said.close, () => void move('close')),
    ),
  );
}

/** To somebody else, or from somebody else to oneself. */
function giving(
  people: RequestsPage['people'],
  holder: string | undefined,
  give: (to: string) => void,
): HTMLElement[] {
  const others = people.filter(({ id }) => id !== holder);
  if (holder === undefined || others.length === 0) return [];
  const to = element(
    'select',
    {
      'aria-label': said.giveTo,
      onchange: () => {
        if (to.value !== '') give(to.value);
      },
    },
    element('option', { value: '' }, said.giveTo),
    ...others.map(({ id, name }) => element('option', { value: id }, name)),
  );
  return [to];
}

/** Opens the editor; what could name somebody is taken out by the server, before it gets here. */
function makeAnswer({ id }: ShownRequest): HTMLElement {
  const make = (): void =>
    void get<{ beginnings: Beginning[] }>('/requests/entry', { id }).then(
      ({ beginnings }) => keepNewEntry(beginnings),
      (error: unknown) => say(faultText(error)),
    );
  return element(
    'section',
    { class: 'box' },
    element('p', { class: 'hint' }, said.makeAnswer.hint),
    element('button', { type: 'button', class: 'button', onclick: make }, said.makeAnswer.button),
  );
}

function history({ events }: ShownRequest): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, said.history),
    element(
      'ul',
      { class: 'edits' },
      ...events.map(({ at, did, who = '' }) => element('li', {}, `${day(at)}: ${said.events[did](who)}`)),
    ),
  );
}

function faultText(error: unknown): string {
  const { fault, holder } = error instanceof ServerRefusal ? error.details : {};
  if (fault === 'takenByAnother') return said.takenBy(String(holder));
  if (typeof fault === 'string' && fault in said.faults)
    return said.faults[fault as keyof typeof said.faults];
  return error instanceof Error ? error.message : String(error);
}

function inShort(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
