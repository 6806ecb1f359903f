// What a draft does: questions better and worse, the lines of the files, and the way live.
import { element, field } from './element.js';
import { post } from './server.js';
import { differences, faults, forgetEntries } from './shared.js';
import { say, start, words } from './start.js';
import type { FileDiff, ListedEntry, Reviewed } from './types.js';

const { changes: said } = words;

/** Asks for the review and shows it in `result`. */
export async function showReview(
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
