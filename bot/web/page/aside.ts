// What stands beside the chat and helps to begin: the guided checks and questions that people often ask.
import type { Locale } from '../../../knowledge/locales.js';
import { pageWords } from './brand.js';

export interface AsideOptions {
  element: HTMLElement;
  locale: () => Locale;
  /** @param value what a card's button would send; @param shown the person's words for it */
  send: (value: object, shown: string) => void;
}

/** Buttons come with the page, dead until now: `data-check` and `data-entry` name what they start. */
export function wireAside({ element, locale, send }: AsideOptions): void {
  const toggle = element.querySelector<HTMLButtonElement>('[aria-controls]');
  const setOpen = (open: boolean): void => {
    toggle?.setAttribute('aria-expanded', String(open));
  };
  toggle?.addEventListener('click', () => setOpen(toggle.ariaExpanded !== 'true'));
  element.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || toggle?.ariaExpanded !== 'true') return;
    setOpen(false);
    toggle.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !element.contains(target)) setOpen(false);
  });
  element.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-check], [data-entry]') : null;
    if (!button) return;
    const { check = '', entry = '' } = button.dataset;
    const { checks, starters } = pageWords(locale());
    const title = checks[check]?.title;
    const question = starters[entry];
    setOpen(false);
    if (title !== undefined) send({ action: 'checkStart', check }, title);
    else if (question !== undefined) send({ action: 'ask', entry }, question);
  });
}
