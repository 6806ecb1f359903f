// What a person does with one answer for others: copies it, copies a link to it, prints it.
import type { Locale } from '../../../knowledge/locales.js';
import type { ShareWay } from '../../../cards/payloads.js';

/** What the button of an answer's card carries. */
export interface SharedAnswer {
  how: ShareWay;
  /** The entry's id. */
  entry: string;
  /** The answer as text, with the button that copies it. */
  text?: string;
}

export interface ShareOptions {
  locale: Locale;
  copy: (text: string) => void;
  /** The message on screen that the answer is in, with which it is printed. */
  message: Element | null;
}

/** It must be called while a click or a key press is being handled, for the sake of the clipboard. */
export function shareAnswer({ how, entry, text = '' }: SharedAnswer, options: ShareOptions): void {
  const { locale, copy, message } = options;
  const link = linkTo(entry, locale);
  if (how === 'copy') copy(`${text}\n\n${link}`);
  else if (how === 'link') copy(link);
  else if (message) printOnly(message);
}

/** The page asks for the entry when it is opened by this. */
function linkTo(entry: string, locale: Locale): string {
  const link = new URL('/', location.href);
  link.searchParams.set('entry', entry);
  link.searchParams.set('lang', locale);
  return link.href.replace('%2F', '/'); // easier to read, and the same
}

/** `page.css` prints nothing else while one is marked. */
function printOnly(message: Element): void {
  message.classList.add('print-only');
  window.addEventListener('afterprint', () => message.classList.remove('print-only'), { once: true });
  print();
}
