// A short message about a check with the button that starts it: it was cancelled, or a card of it is out of date.
import type { Locale } from '../knowledge/locales.js';
import { buildCard, paragraph, submit, type CardMessage } from './card.js';
import { payload } from './payloads.js';

export interface CheckNoticeInput {
  locale: Locale;
  text: string;
  /** The check to offer, and what its button says. */
  start: { check: string; title: string };
}

export function buildCheckNoticeCard({ locale, text, start }: CheckNoticeInput): CardMessage {
  const button = submit(start.title, payload({ action: 'checkStart', check: start.check }));
  return { card: buildCard(locale, text, [paragraph(text)], [button]), summary: text };
}
