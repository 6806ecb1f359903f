// One request with all that was written, and what can be done about it.
import { DESK_REQUEST_WORDS } from '../../../cards/words/languages.js';
import { languageName, unbroken } from '../../../cards/words/format.js';
import type { RequestsPage, ShownRequest } from '../routes/requests.js';
import { element, field } from './element.js';
import { keepNewEntry, type Beginning } from './new-entry.js';
import { get, post, ServerRefusal } from './server.js';
import { canEdit, day } from './shared.js';
import { say, start } from './start.js';

const said = DESK_REQUEST_WORDS[start.locale];

/** Its state, who has it, what it is about, since when: on one line. */
export function factsOf({ state, locale, channel, topicTitle, at, takenBy }: ShownRequest): string {
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

/** Shows one, drawn again whenever something was done about it. */
export async function showOne(view: HTMLElement, code: string): Promise<void> {
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
