// The person's draft and those of others, and what was published so far.
import { element } from './element.js';
import { history } from './history.js';
import { showReview } from './review.js';
import { get, post } from './server.js';
import { entries } from './shared.js';
import { say, words } from './start.js';
import type { Draft, Drafted, KeptEdit, ListedEntry, ShownVersion } from './types.js';

const { changes: said } = words;

export async function showChanges(view: HTMLElement): Promise<void> {
  view.replaceChildren(element('h2', {}, said.title), element('p', {}, words.loading));
  const [drafted, { versions }, all] = await Promise.all([
    get<Drafted>('/draft'),
    get<{ versions: ShownVersion[] }>('/versions'),
    entries(),
  ]);
  const again = (): void => void showChanges(view);
  view.replaceChildren(
    element('h2', {}, said.title),
    mine(drafted.mine, all, again),
    ...drafted.others.map((draft) => othersDraft(draft, all)),
    history(versions, again),
  );
}

function mine(edits: readonly KeptEdit[], all: readonly ListedEntry[], again: () => void): HTMLElement {
  const result = element('div', { class: 'review' });
  const review = element(
    'button',
    {
      type: 'button',
      class: 'button button--main',
      onclick: () => void showReview(result, review, all, again),
    },
    said.review,
  );
  const drop = async (id: string): Promise<void> => {
    await post('/draft/drop', { ids: [id] }).then(again, (error: Error) => say(error.message));
  };
  return element(
    'section',
    { class: 'box' },
    element('h3', {}, said.mine),
    edits.length === 0
      ? element('p', {}, said.nothing)
      : element(
          'ul',
          { class: 'edits' },
          ...edits.map((kept) => editLine(kept, all, () => void drop(kept.id))),
        ),
    edits.length > 0 && review,
    result,
  );
}

function editLine({ edit }: KeptEdit, all: readonly ListedEntry[], drop?: () => void): HTMLElement {
  const name =
    edit.kind === 'notOurs' ? '' : (all.find(({ id }) => id === edit.entry)?.question ?? edit.entry);
  const what =
    edit.kind === 'notOurs' ? said.notOurs : edit.kind === 'phrasing' ? said.phrasing(name) : said.text(name);
  const text = edit.kind === 'text' ? edit.text.question : edit.text;
  return element(
    'li',
    {},
    element(
      'span',
      {},
      element('small', {}, `${what} · ${edit.locale}`),
      element('span', { lang: edit.locale }, text),
    ),
    drop &&
      element(
        'button',
        { type: 'button', class: 'button', 'aria-label': `${said.drop}: ${text}`, onclick: drop },
        said.drop,
      ),
  );
}

function othersDraft({ who, edits }: Draft, all: readonly ListedEntry[]): HTMLElement {
  return element(
    'section',
    { class: 'box' },
    element('h3', {}, said.others(who.name)),
    element('ul', { class: 'edits' }, ...edits.map((kept) => editLine(kept, all))),
  );
}
