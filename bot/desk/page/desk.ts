// The desk in the browser: header, the views by their address, and the way out.
import { DESK_FIGURE_WORDS, DESK_REQUEST_WORDS } from '../../../cards/words/languages.js';
import { showBring } from './bring.js';
import { showChanges } from './changes.js';
import { element } from './element.js';
import { showEntries } from './entries.js';
import { showEntry } from './entry.js';
import { showFigures } from './figures.js';
import { showInbox } from './inbox.js';
import { post } from './server.js';
import { showRequests } from './requests.js';
import { showSignIn } from './sign-in.js';
import { part, say, start, words } from './start.js';
import { askIn, findTeams } from './teams-host.js';

interface View {
  /** Begins the address: `#/inbox`. */
  path: string;
  title: string;
  show: (view: HTMLElement, rest: string) => void | Promise<void>;
}

const VIEWS: readonly View[] = [
  { path: 'inbox', title: words.nav.inbox, show: showInbox },
  { path: 'requests', title: DESK_REQUEST_WORDS[start.locale].title, show: showRequests },
  { path: 'entries', title: words.nav.entries, show: showEntries },
  { path: 'changes', title: words.nav.changes, show: showChanges },
  { path: 'figures', title: DESK_FIGURE_WORDS[start.locale].title, show: showFigures },
];
/** Have no place of their own in the navigation. */
const FURTHER: readonly View[] = [
  { path: 'entry', title: words.nav.entries, show: showEntry },
  { path: 'bring', title: words.nav.entries, show: showBring },
];

function showPerson(): void {
  if (!start.session) return;
  const { name, role } = start.session;
  const out = async (everywhere: boolean): Promise<void> => {
    await post('/sign-out', { everywhere }).catch((error: Error) => say(error.message));
    location.href = location.pathname + location.search;
  };
  const button = (text: string, everywhere: boolean): HTMLElement =>
    element('button', { type: 'button', class: 'button', onclick: () => void out(everywhere) }, text);
  part('person').replaceChildren(
    element(
      'details',
      { class: 'person' },
      element('summary', {}, `${name} (${words.roles[role]})`),
      element(
        'div',
        { class: 'person__menu' },
        button(words.signOut.here, false),
        button(words.signOut.everywhere, true),
      ),
    ),
  );
}

function showNav(): void {
  const links = VIEWS.map(({ path, title }) => element('a', { href: `#/${path}` }, title));
  // In Teams the chat is a tab of its own.
  if (start.teams === undefined) links.push(element('a', { href: '/' }, words.nav.toChat));
  part('nav').replaceChildren(...links);
}

async function route(): Promise<void> {
  const [, path = '', ...parts] = location.hash.split('/');
  const rest = parts.join('/');
  const view = [...VIEWS, ...FURTHER].find((one) => one.path === path) ?? VIEWS[0];
  if (!view) return;
  for (const link of part('nav').querySelectorAll('a')) {
    if (link.hash === `#/${view.path}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  say('');
  // One of its own for each: a view that is left before it is filled fills what nobody sees any more.
  const place = element('div');
  part('view').replaceChildren(place);
  try {
    await view.show(place, decodeURIComponent(rest));
  } catch (error) {
    place.replaceChildren(
      element('p', { class: 'fault', role: 'alert' }, error instanceof Error ? error.message : String(error)),
      element(
        'button',
        { type: 'button', class: 'button', onclick: () => location.reload() },
        words.trouble.again,
      ),
    );
  }
}

part('language').addEventListener('change', (event) => {
  const { value } = event.target as HTMLSelectElement;
  askIn(value);
});
if (start.session) {
  showPerson();
  showNav();
  window.addEventListener('hashchange', () => {
    void route().then(() => part('view').focus());
  });
  void route();
}
const inTeams = findTeams();
if (!start.session) void inTeams.then(showSignIn);
