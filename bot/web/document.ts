// The page's HTML. It comes with words in the reader's likely language, so that something useful is seen before any script runs.
import type { PageWords } from '../../cards/words/page-words.js';
import type { Locale } from '../../knowledge/locales.js';
import { accentStyle } from './accent.js';
import { html, jsonBlock, type Html } from './html.js';
import { CLOSE, iconLink, markOf, MORE, NEW, QUESTIONS } from './icons.js';
import { languageOptions } from './language-options.js';
import { brandWords, isSaid, type Brand, type BrandedWords } from './page/brand-words.js';

export interface DocumentOptions {
  locale: Locale;
  nonce: string;
  /** Shown in the frame of the chat button, which it can ask to close. */
  embedded: boolean;
  /** Address of a built file. */
  url: (name: string) => string;
  brand: Brand;
}

/** `data-word`, `data-label` and `data-title` mark what the script rewrites when the language changes. */
export function renderPage(options: DocumentOptions): string {
  const { locale, nonce, embedded, url, brand } = options;
  const words = brandWords(brand, locale);
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
        ${iconLink(brand.icon)}
        <link rel="stylesheet" href="${url('page.css')}" />
        ${accentStyle(brand.accent, nonce)}
        <link rel="preload" as="script" href="${url('webchat.js')}" id="web-chat" />
        <script type="application/json" id="brand">
          ${jsonBlock(brand)}
        </script>
        <script
          type="module"
          src="${url('app.js')}"
          nonce="${nonce}"
          id="app"
          data-teams="${url('teams.js')}"
        ></script>
      </head>
      <body class="${embedded ? 'embedded' : 'whole'}">
        ${header(words, locale, brand)}
        <div class="layout">
          ${aside(words, locale, brand)}
          <main class="main" data-label="chat" aria-label="${words.chat}">
            <p class="notice" id="notice" role="status" data-notice="connecting">
              ${words.notice.connecting}
            </p>
            <noscript><p class="notice">${words.needsScript}</p></noscript>
            <div class="chat-and-search" id="chat-and-search"><div class="chat" id="chat"></div></div>
          </main>
        </div>
        ${copyByHand(words)}
      </body>
    </html> `.text;
}

/** A button with a picture only; `word` names its label, which is also shown on hovering. */
function iconButton(icon: Html, word: string, label: string, more: Html): Html {
  return html`<button
    type="button"
    class="icon-button"
    data-label="${word}"
    data-title="${word}"
    aria-label="${label}"
    title="${label}"
    ${more}
  >
    ${icon}
  </button>`;
}

function header(words: BrandedWords, locale: Locale, brand: Brand): Html {
  return html`<header class="header">
    ${markOf(brand.icon)}
    <div class="header__title">
      <h1 class="header__name" data-word="name">${words.name}</h1>
      <p class="header__tagline" data-word="tagline">${words.tagline}</p>
    </div>
    ${iconButton(NEW, 'newConversation', words.newConversation, html` id="new"`)}
    <label class="visually-hidden" for="language" data-word="language">${words.language}</label>
    <select
      class="language"
      id="language"
      autocomplete="off"
      ${brand.languages.length < 2 ? html`hidden` : ''}
    >
      ${languageOptions(brand.languages, locale)}
    </select>
    ${iconButton(MORE, 'menu.open', words.menu.open, html` popovertarget="menu"`)}
    <button
      type="button"
      class="icon-button header__close"
      id="close"
      data-label="embed.close"
      aria-label="${words.embed.close}"
    >
      ${CLOSE}
    </button>
    ${menu(words, locale)}
  </header>`;
}

/** What can be asked of the bot at any time, and done with the conversation as a whole. The button in the header opens it. */
function menu({ newConversation, privacy, menu: words }: PageWords, locale: Locale): Html {
  const items = [
    ['new', 'newConversation', newConversation],
    ['topics', 'menu.topics', words.topics],
    ['person', 'menu.person', words.person],
    ['copy', 'menu.copy', words.copy],
    ['save', 'menu.save', words.save],
    ['print', 'menu.print', words.print],
  ] as const;
  return html`<div class="menu" id="menu" popover>
    ${items.map(
      ([id, word, text]) => html`<button type="button" data-do="${id}" data-word="${word}">${text}</button>`,
    )}
    <a href="/privacy?lang=${locale}" target="_blank" data-word="privacy">${privacy}</a>
    <section class="menu__earlier" id="earlier" hidden>
      <h2 data-word="menu.earlier">${words.earlier}</h2>
      <ul></ul>
    </section>
  </div>`;
}

function copyByHand({ copyByHand: words }: PageWords): Html {
  return html`<dialog class="by-hand" id="by-hand">
    <label for="by-hand-text" data-word="copyByHand.text">${words.text}</label>
    <textarea id="by-hand-text" rows="10" readonly></textarea>
    <button type="button" data-word="copyByHand.close">${words.close}</button>
  </dialog>`;
}

function aside(words: BrandedWords, locale: Locale, brand: Brand): Html {
  const { start, checksTitle, questions, privacy } = words;
  const shownIf = (path: string): Html => html`data-if="${path}" ${isSaid(words, path) ? '' : html`hidden`}`;
  const checks = brand.checks.map((check) => {
    const { short = '', title = '', text = '' } = words.checks[check] ?? {};
    const word = `checks.${check}`;
    return html`<li ${shownIf(word)}>
      <button type="button" class="aside__check" data-check="${check}">
        <span class="aside__check-short" data-word="${word}.short">${short}</span>
        <span class="aside__check-title" data-word="${word}.title">${title}</span>
        <span class="aside__check-text" data-word="${word}.text">${text}</span>
      </button>
    </li>`;
  });
  const items = brand.starters.map(
    (id) =>
      html`<li ${shownIf(`starters.${id}`)}>
        <button type="button" class="aside__question" data-entry="${id}" data-word="starters.${id}">
          ${words.starters[id] ?? ''}
        </button>
      </li>`,
  );
  return html`<aside
    class="aside"
    id="aside"
    data-label="start"
    aria-label="${start}"
    ${shownIf('checks starters')}
  >
    ${
      checks.length === 0
        ? ''
        : html`<h2 class="aside__heading" data-word="checksTitle" ${shownIf('checks')}>${checksTitle}</h2>
            <ul class="aside__checks" ${shownIf('checks')}>
              ${checks}
            </ul>`
    }
    <button
      type="button"
      class="aside__more"
      aria-expanded="false"
      aria-controls="questions"
      ${shownIf('starters')}
    >
      ${QUESTIONS}<span data-word="questions.open">${questions.open}</span>
    </button>
    <div class="aside__questions" id="questions">
      <h2 class="aside__heading" data-word="questions.title" ${shownIf('starters')}>${questions.title}</h2>
      <ul ${shownIf('starters')}>
        ${items}
      </ul>
      <a class="aside__privacy" href="/privacy?lang=${locale}" target="_blank" data-word="privacy"
        >${privacy}</a
      >
    </div>
  </aside>`;
}
