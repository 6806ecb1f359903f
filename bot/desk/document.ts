// The desk's HTML: a frame that the script fills. What the script must know goes along as data.
import { DESK_WORDS } from '../../cards/words/languages.js';
import type { Locale } from '../../knowledge/locales.js';
import { html, jsonBlock } from '../web/html.js';
import { languageOptions } from '../web/language-options.js';
import type { Role } from './roles.js';

/** What the page knows from the start; the rest it asks for. */
export interface Start {
  locale: Locale;
  languages: readonly Locale[];
  /** Name of the bot. */
  bot: string;
  /** How people sign in here. */
  wayIn: 'key' | 'directory';
  /** Why somebody was sent back without a session. */
  refused?: 'noRole' | 'failed' | undefined;
  /** Addresses of the scripts that only the editor of entries, and only the figures load. */
  editor: string;
  plots: string;
  /** Address of the script that speaks with Teams, where the page is a tab there. */
  teams?: string;
  /** Lets style elements of that script in. */
  nonce: string;
  /** Who is signed in; `csrf` goes along with every change. */
  session?: { name: string; role: Role; csrf: string } | undefined;
}

export function renderDesk(start: Start, url: (name: string) => string): string {
  const words = DESK_WORDS[start.locale];
  return html`<!doctype html>
    <html lang="${start.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>${words.title} – ${start.bot}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${url('desk.css')}" />
        <script type="application/json" id="start">
          ${jsonBlock(start)}
        </script>
        <script type="module" src="${url('desk.js')}"></script>
      </head>
      <body>
        <header class="bar">
          <h1 class="bar__title">${words.title}<span class="bar__bot">${start.bot}</span></h1>
          <nav class="bar__nav" id="nav" aria-label="${words.nav.label}"></nav>
          <label class="visually-hidden" for="language">${words.language}</label>
          <select id="language" autocomplete="off">
            ${languageOptions(start.languages, start.locale)}
          </select>
          <div class="bar__person" id="person"></div>
        </header>
        <main id="view" tabindex="-1">
          <noscript><p>${words.needsScript}</p></noscript>
        </main>
        <p id="status" class="status" role="status"></p>
      </body>
    </html> `.text;
}
