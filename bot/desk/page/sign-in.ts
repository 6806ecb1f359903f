// What somebody without a session sees: the key of the printed link, the way to the directory, or in Teams nothing but a moment.
import { element, field } from './element.js';
import type { TeamsHost } from '../../web/page/teams.js';
import { post, ServerRefusal } from './server.js';
import { part, say, start, words } from './start.js';

/** @param teams where the page is a tab there: nobody is asked anything as long as its token will do */
export function showSignIn(teams: TeamsHost | undefined): void {
  if (teams) return void signInBy(teams);
  const { refused } = start;
  show(refused && words.signIn[refused], ...(start.wayIn === 'key' ? byKey() : [byDirectory()]));
}

function show(fault: string | undefined, ...ways: readonly HTMLElement[]): void {
  part('view').replaceChildren(
    element(
      'section',
      { class: 'sign-in' },
      element('h2', {}, words.signIn.title),
      fault !== undefined && element('p', { class: 'fault', role: 'alert' }, fault),
      ...ways,
    ),
  );
}

async function signInBy(teams: TeamsHost): Promise<void> {
  part('view').replaceChildren(element('p', {}, words.loading));
  try {
    await post('/sign-in/teams', { token: await teams.token() });
    location.reload();
  } catch (error) {
    show(faultIn(error), byTeams(teams), inBrowser());
  }
}

/** Why Teams' token does not open the desk. What only administrators can mend is in the bot's log. */
function faultIn(error: unknown): string {
  const why = error instanceof ServerRefusal ? error.details['pass'] : undefined;
  if (why === 'noRole') return words.signIn.noRole;
  return why === 'ended' ? words.signIn.passEnded : words.signIn.failed;
}

function byTeams(teams: TeamsHost): HTMLElement {
  const again = (): void => void signInBy(teams);
  return element(
    'button',
    { type: 'button', class: 'button button--main', onclick: again },
    words.signIn.withTeams,
  );
}

/** The directory shows its pages in nobody's frame, so the other way in is a window of its own. */
function inBrowser(): HTMLElement {
  const attributes = { class: 'button', href: '/desk', target: '_blank', rel: 'noopener' };
  return element('p', {}, element('a', attributes, words.signIn.inBrowser));
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
