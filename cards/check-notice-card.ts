// A short message about a flow with the button that starts it: it was cancelled, or a card of it is out of date.
import type { Locale } from '../knowledge/locales.js';
import { buildCard, paragraph, submit, type CardMessage } from './card.js';
import { payload } from './payloads.js';

export interface FlowNoticeInput {
  locale: Locale;
  text: string;
  /** The flow to offer, and what its button says. */
  start: { flow: string; title: string };
}

export function buildFlowNoticeCard({ locale, text, start }: FlowNoticeInput): CardMessage {
  const button = submit(start.title, payload({ action: 'flowStart', flow: start.flow }));
  return { card: buildCard(locale, text, [paragraph(text)], [button]), summary: text };
}
