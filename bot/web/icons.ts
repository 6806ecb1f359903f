// The page's few drawings. They take the colour of the text around them; to screen readers they do not exist.
import { html, type Html } from './html.js';

const MARK = html`<svg class="header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
  <rect width="32" height="32" rx="9" />
  <path
    d="M9 10.5h14a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-7l-4.5 3.5v-3.5H9A1.5 1.5 0 0 1 7.5 19v-7A1.5 1.5 0 0 1 9 10.5Z"
  />
</svg>`;
export const NEW = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path d="M12 5H6.5A1.5 1.5 0 0 0 5 6.5v11A1.5 1.5 0 0 0 6.5 19h11a1.5 1.5 0 0 0 1.5-1.5V12" />
  <path d="m10 14 .6-2.6L17.8 4.2a1.4 1.4 0 0 1 2 2L12.6 13.4 10 14Z" />
</svg>`;
export const QUESTIONS = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path d="M9 9.2a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.3-1.6 2.5M12 17.6v.2" />
</svg>`;
export const MORE = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path d="M12 6v.01M12 12v.01M12 18v.01" stroke-width="2.6" />
</svg>`;
export const CLOSE = html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path d="m6 6 12 12M18 6 6 18" />
</svg>`;

/** The mark again, where the page's colours do not reach. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#0b6b5d"/><path fill="#fff" d="M9 10.5h14a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-7l-4.5 3.5v-3.5H9A1.5 1.5 0 0 1 7.5 19v-7A1.5 1.5 0 0 1 9 10.5Z"/></svg>',
)}`;

/** The organisation's picture where it has one. It says nothing that the name beside it does not. */
export function markOf(icon: string | undefined): Html {
  return icon === undefined
    ? MARK
    : html`<img class="header__mark header__mark--own" src="${icon}" alt="" width="34" height="34" />`;
}

/** The same in the browser's tab. */
export function iconLink(icon: string | undefined): Html {
  return icon === undefined
    ? html`<link rel="icon" type="image/svg+xml" href="${ICON}" />`
    : html`<link rel="icon" type="image/png" href="${icon}" />`;
}
