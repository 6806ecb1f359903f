// The page's HTML. It comes with words in the reader's likely language, so that something useful is seen before any script runs.
import { CHECK_IDS } from '../../cards/words/check-ids.js';
import { PAGE_WORDS } from '../../cards/words/page.js';
import { STARTER_IDS, type PageWords } from '../../cards/words/page-words.js';
import { LANGUAGE_FACTS, LOCALES, type Locale } from '../../knowledge/locales.js';
import { html, type Html } from './html.js';
import { CLOSE, ICON, MARK, MORE, NEW, QUESTIONS } from './icons.js';

export interface DocumentOptions {
  locale: Locale;
  nonce: string;
  /** Shown in the frame of the chat button, which it can ask to close. */
  embedded: boolean;
  /** Address of a built file. */
  url: (name: string) => string;
}

/** `data-word`, `data-label` and `data-title` mark what the script rewrites when the language changes. */
export function renderPage({ locale, nonce, embedded, url }: DocumentOptions): string {
  const words = PAGE_WORDS[locale];
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, interactive-widget=resizes-content"
        />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${words.name}</title>
        <link rel="icon" type="image/svg+xml" href="${ICON}" />
        <link rel="stylesheet" href="${url('page.css')}" />
        <link rel="preload" as="script" href="${url('webchat.js')}" id="web-chat" />
        <script
          type="module"
          src="${url('app.js')}"
          nonce="${nonce}"
          id="app"
          data-teams="${url('teams.js')}"
        ></script>
      </head>
      <body class="${embedded ? 'embedded' : 'whole'}">
        ${header(words, locale)}
        <div class="layout">
          ${guide(words, locale)}
          <main class="main" data-label="chat" aria-label="${words.chat}">
            <p class="notice" id="notice" role="status" data-notice="connecting">
              ${words.notice.connecting}
            </p>
            <noscript><p class="notice">${words.needsScript}</p></noscript>
            <div class="chat-and-search" id="chat-and-search"><div class="chat" id="chat"></div></div>
          </main>
        </div>
        ${menu(words)} ${copyByHand(words)}
      </body>
    </html> `.text;
}

/** A page of some other site with the chat button on it, for trying out and for copying from. */
export function renderSample(origin: string, url: (name: string) => string): string {
  const tag = `<script src="${origin}/embed.js" data-lang="sv" async></script>`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Sample page with the chat button</title>
        <link rel="icon" type="image/svg+xml" href="${ICON}" />
        <link rel="stylesheet" href="${url('embed-sample.css')}" />
      </head>
      <body>
        <main>
          <h1>Any page of yours</h1>
          <p>This page stands for one of your intranet. One line puts the chat button into its corner:</p>
          <pre tabindex="0"><code id="tag">${tag}</code></pre>
          <p><button type="button" id="copy">Copy</button> <span id="copied" role="status"></span></p>
          <p>
            <code>data-lang</code> is one of ${LOCALES.join(', ')}. Without it, the chat follows the
            page&#39;s own <code>lang</code>, then the browser.
          </p>
          <p>
            The site must be among <code>ALLOWED_ORIGINS</code> of the bot; browsers show the chat nowhere
            else.
          </p>
        </main>
        <script type="module" src="${url('embed-sample.js')}"></script>
        <script src="/embed.js" async></script>
      </body>
    </html> `.text;
}

function header(words: PageWords, locale: Locale): Html {
  const languages = LOCALES.map(
    (choice) =>
      html`<option value="${choice}" lang="${choice}" ${choice === locale ? html` selected` : ''}>
        ${LANGUAGE_FACTS[choice].name}
      </option>`,
  );
  return html`<header class="header">
    ${MARK}
    <div class="header__title">
      <h1 class="header__name" data-word="name">${words.name}</h1>
      <p class="header__tagline" data-word="tagline">${words.tagline}</p>
    </div>
    <button
      type="button"
      class="icon-button"
      id="new"
      data-label="newConversation"
      data-title="newConversation"
      aria-label="${words.newConversation}"
      title="${words.newConversation}"
    >
      ${NEW}
    </button>
    <label class="visually-hidden" for="language" data-word="language">${words.language}</label>
    <select class="language" id="language" autocomplete="off">
      ${languages}
    </select>
    <button
      type="button"
      class="icon-button"
      popovertarget="menu"
      data-label="menu.open"
      data-title="menu.open"
      aria-label="${words.menu.open}"
      title="${words.menu.open}"
    >
      ${MORE}
    </button>
    <button
      type="button"
      class="icon-button header__close"
      id="close"
      data-label="embed.close"
      aria-label="${words.embed.close}"
    >
      ${CLOSE}
    </button>
  </header>`;
}

/** What can be done with the conversation as a whole. The button in the header opens it. */
function menu({ newConversation, menu: words }: PageWords): Html {
  const items = [
    ['new', 'newConversation', newConversation],
    ['copy', 'menu.copy', words.copy],
    ['save', 'menu.save', words.save],
    ['print', 'menu.print', words.print],
  ] as const;
  return html`<div class="menu" id="menu" popover>
    ${items.map(
      ([id, word, text]) => html`<button type="button" data-do="${id}" data-word="${word}">${text}</button>`,
    )}
  </div>`;
}

function copyByHand({ copyByHand: words }: PageWords): Html {
  return html`<dialog class="by-hand" id="by-hand">
    <label for="by-hand-text" data-word="copyByHand.text">${words.text}</label>
    <textarea id="by-hand-text" rows="10" readonly></textarea>
    <button type="button" data-word="copyByHand.close">${words.close}</button>
  </dialog>`;
}

function guide({ start, guides, questions, privacy }: PageWords, locale: Locale): Html {
  const checks = CHECK_IDS.map(
    (check) =>
      html`<li>
        <button type="button" class="guide__check" data-check="${check}">
          <span class="guide__check-short" data-word="guides.${check}.short">${guides[check].short}</span>
          <span class="guide__check-title" data-word="guides.${check}.title">${guides[check].title}</span>
          <span class="guide__check-text" data-word="guides.${check}.text">${guides[check].text}</span>
        </button>
      </li>`,
  );
  const items = STARTER_IDS.map(
    (id) =>
      html`<li>
        <button type="button" class="guide__question" data-entry="${id}" data-word="questions.items.${id}">
          ${questions.items[id]}
        </button>
      </li>`,
  );
  return html`<aside class="guide" id="guide" data-label="start" aria-label="${start}">
    <h2 class="guide__heading" data-word="guides.title">${guides.title}</h2>
    <ul class="guide__checks">
      ${checks}
    </ul>
    <button type="button" class="guide__more" aria-expanded="false" aria-controls="questions">
      ${QUESTIONS}<span data-word="questions.open">${questions.open}</span>
    </button>
    <div class="guide__questions" id="questions">
      <h2 class="guide__heading" data-word="questions.title">${questions.title}</h2>
      <ul>
        ${items}
      </ul>
      <a class="guide__privacy" href="/privacy?lang=${locale}" target="_blank" data-word="privacy"
        >${privacy}</a
      >
    </div>
  </aside>`;
}
