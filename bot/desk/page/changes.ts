// The person's draft and those of others, what it does, the way live and the way back.
import { element, field } from './element.js';
import { get, post, ServerRefusal } from './server.js';
import { day, differences, entries, faults, forgetEntries } from './shared.js';
import { say, start, words } from './start.js';
import type { Draft, Drafted, FileDiff, KeptEdit, ListedEntry, Reviewed, ShownVersion } from './types.js';

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

async function showReview(
  result: HTMLElement,
  button: HTMLButtonElement,
  all: readonly ListedEntry[],
  again: () => void,
): Promise<void> {
  button.disabled = true;
  result.replaceChildren(element('p', { role: 'status' }, said.reviewing));
  try {
    const reviewed = await post<Reviewed>('/review');
    result.replaceChildren(...reviewParts(reviewed, all), publishing(reviewed, again));
    result.querySelector<HTMLElement>('h4')?.focus();
  } catch (error) {
    result.replaceChildren(faults(error, said.faults));
  } finally {
    button.disabled = false;
  }
}

function reviewParts(
  { better, worse, other, asked, diff }: Reviewed,
  all: readonly ListedEntry[],
): HTMLElement[] {
  const list = (title: string, of: Reviewed['better'], kind: string): HTMLElement[] =>
    of.length === 0
      ? []
      : [
          element(
            'details',
            { class: `outcome outcome--${kind}`, open: kind === 'worse' },
            element('summary', {}, title),
            differences(of, all),
          ),
        ];
  return [
    element('h4', { tabindex: -1 }, said.asked(asked.golden, asked.recent)),
    ...list(said.worse(worse.length), worse, 'worse'),
    ...list(said.better(better.length), better, 'better'),
    ...list(said.other(other.length), other, 'other'),
    ...(better.length + worse.length + other.length === 0 ? [element('p', {}, said.same)] : []),
    element('h4', {}, said.diff),
    ...diff.map(fileDiff),
  ];
}

/** Added and removed lines are marked by a sign and, for who hears them, by a word; not by colour alone. */
function fileDiff({ path, lines }: FileDiff): HTMLElement {
  const kinds: Readonly<Record<string, 'added' | 'removed' | undefined>> = { '+': 'added', '-': 'removed' };
  return element(
    'figure',
    { class: 'diff' },
    element('figcaption', {}, path),
    element(
      'pre',
      { tabindex: 0 },
      ...lines.map((line) => {
        const kind = kinds[line.charAt(0)];
        const name = kind === undefined ? 'span' : kind === 'added' ? 'ins' : 'del';
        return element(
          name,
          {},
          kind !== undefined && element('span', { class: 'visually-hidden' }, `${said[kind]}: `),
          `${line}\n`,
        );
      }),
    ),
  );
}

function publishing({ ids }: Reviewed, again: () => void): HTMLElement {
  if (start.session?.role !== 'publisher') return element('p', { class: 'hint' }, said.needsPublisher);
  const message = element('input', { type: 'text', maxlength: 200, autocomplete: 'off' });
  const button = element('button', { class: 'button button--main' }, said.publish);
  const place = element('div');
  const publish = async (): Promise<void> => {
    button.disabled = true;
    say(said.publishing);
    try {
      await post('/publish', { message: message.value, ids });
      forgetEntries();
      again();
      say(said.published);
    } catch (error) {
      say('');
      button.disabled = false;
      place.replaceChildren(faults(error, said.faults));
    }
  };
  return element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        void publish();
      },
    },
    field(said.message, message, said.messageHint),
    button,
    place,
  );
}

function history(versions: readonly ShownVersion[], again: () => void): HTMLElement {
  const undo = async ({ id, message }: ShownVersion): Promise<void> => {
    say(said.publishing);
    try {
      await post('/undo', { id, message: said.undoOf(message) });
      forgetEntries();
      again();
      say(said.undone);
    } catch (error) {
      const cannot = error instanceof ServerRefusal && error.details['cannotUndo'] === true;
      say(cannot ? said.cannotUndo : (error as Error).message);
    }
  };
  const canUndo = start.session?.role === 'publisher';
  return element(
    'section',
    { class: 'box' },
    element('h3', {}, said.history),
    versions.length === 0
      ? element('p', {}, said.noHistory)
      : element(
          'ul',
          { class: 'edits' },
          ...versions.map((version) =>
            element(
              'li',
              {},
              element(
                'span',
                {},
                element('small', {}, `${day(version.at)} · ${version.who}`),
                version.message,
              ),
              canUndo &&
                !version.undone &&
                element(
                  'button',
                  {
                    type: 'button',
                    class: 'button',
                    'aria-label': `${said.undo}: ${version.message}`,
                    onclick: () => void undo(version),
                  },
                  said.undo,
                ),
            ),
          ),
        ),
  );
}
