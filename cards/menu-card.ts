// A menu: what one can do from here, as buttons with a few words around them.
import type { Locale } from '../knowledge/locales.js';
import {
  actionSet,
  buildCard,
  heading,
  note,
  openUrl,
  paragraph,
  submit,
  type Action,
  type CardMessage,
} from './card.js';
import { payload, type Payload } from './payloads.js';

export interface Menu {
  title: string;
  /** Markdown. */
  text: string;
  /** Options that belong together, with a line above them. */
  groups: readonly { title?: string; options: readonly Option[] }[];
  /** Lines below the options, as Markdown. */
  notes?: readonly string[];
  /** What is there in any case, at the very end. */
  more?: readonly Option[];
}

/** Sends something to the bot, or opens a page. */
export type Option = { title: string; payload: Payload } | { title: string; url: string };

export function buildMenuCard(menu: Menu, locale: Locale): CardMessage {
  const { title, text, groups, notes = [], more = [] } = menu;
  const body = [
    heading(title),
    paragraph(text),
    ...groups.flatMap((group) => [
      ...(group.title === undefined ? [] : [note(group.title)]),
      actionSet(group.options.map(button)),
    ]),
    ...notes.map((line) => paragraph(line)),
  ];
  const plain = `${title}\n${text.replaceAll('**', '')}`;
  return { card: buildCard(locale, plain, body, more.map(button)), summary: title };
}

function button(option: Option): Action {
  return 'url' in option ? openUrl(option.title, option.url) : submit(option.title, payload(option.payload));
}
