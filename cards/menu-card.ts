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
  type Element,
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
      ...actionSetsOf(group.options.map((option) => optionButton(option))),
    ]),
    ...notes.map((line) => paragraph(line)),
  ];
  const plain = `${title}\n${text.replaceAll('**', '')}`;
  return {
    card: buildCard(
      locale,
      plain,
      body,
      more.map((option) => optionButton(option)),
    ),
    summary: title,
  };
}

/** Renderers draw no more of one set, unless their host allows it. https://adaptivecards.io/explorer/ActionSet.html */
const MAX_ACTIONS_OF_A_SET = 5;

function actionSetsOf(actions: Action[]): Element[] {
  const sets = Math.ceil(actions.length / MAX_ACTIONS_OF_A_SET);
  return Array.from({ length: sets }, (_, at) =>
    actionSet(actions.slice(at * MAX_ACTIONS_OF_A_SET, (at + 1) * MAX_ACTIONS_OF_A_SET)),
  );
}

/** @param more of the button that sends something */
export function optionButton(option: Option, more: Record<string, unknown> = {}): Action {
  return 'url' in option
    ? openUrl(option.title, option.url)
    : submit(option.title, payload(option.payload), more);
}
