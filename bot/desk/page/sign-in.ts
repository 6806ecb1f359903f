// What somebody without a session sees: the key of the printed link, or the way to the directory.
import { element, field } from './element.js';
import { post } from './server.js';
import { part, say, start, words } from './start.js';

export function showSignIn(): void {
  const view = part('view');
  const { refused } = start;
  view.replaceChildren(
    element(
      'section',
      { class: 'sign-in' },
      element('h2', {}, words.signIn.title),
      refused && element('p', { class: 'fault', role: 'alert' }, words.signIn[refused]),
      ...(start.wayIn === 'key' ? byKey() : [byDirectory()]),
    ),
  );
}

function byDirectory(): HTMLElement {
  return element(
    'p',
    {},
    element('a', { class: 'button button--main', href: '/desk/sign-in' }, words.signIn.byDirectory),
  );
}

/** The key comes after `#`, which browsers send to nobody; it is taken off the address at once. */
function byKey(): HTMLElement[] {
  const input = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', required: true });
  const form = element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        void signIn(input.value.trim().split(/[#=]/).at(-1) ?? '');
      },
    },
    field(words.signIn.key, input),
    element('button', { class: 'button button--main' }, words.signIn.go),
    element('button', { type: 'button', class: 'button', onclick: () => void print() }, words.signIn.print),
  );
  const given = /^#key=(.+)$/.exec(location.hash)?.[1];
  if (given !== undefined) {
    history.replaceState(null, '', location.pathname + location.search);
    void signIn(given);
  }
  return [element('p', {}, words.signIn.byKey), form];
}

async function signIn(key: string): Promise<void> {
  try {
    await post('/sign-in', { key });
    location.reload();
  } catch {
    say(words.signIn.refused);
  }
}

async function print(): Promise<void> {
  await post('/print-link').then(
    () => say(words.signIn.printed),
    (error: Error) => say(error.message),
  );
}
