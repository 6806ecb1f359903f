// What a typed text means, apart from any guided flow: one visible list, the catch-all last. Pure; sends nothing.
import type { Entry } from '../knowledge/entry.js';
import type { Finding } from '../knowledge/finder.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Locale } from '../knowledge/locales.js';
import type { Command } from '../cards/words/bot-words.js';
import { recogniseCommand, recogniseLanguage } from './commands.js';
import type { Facts, FlowId } from './flow/flow.js';
import type { FlowSet } from './flow/flow-set.js';
import { recogniseStart } from './flow/starters.js';

export type Route =
  | { kind: 'language'; locale: Locale }
  /** `locale`: the language the command was written in. */
  | { kind: 'command'; command: Command; locale: Locale }
  | { kind: 'start'; flow: FlowId; facts: Facts; locale: Locale }
  /** An entry picked by its title or by its number among the choices. */
  | { kind: 'entry'; entry: Entry }
  | { kind: 'question'; finding: Finding };

export interface UnderstandOptions {
  locale: Locale;
  knowledge: Knowledge;
  flows: FlowSet;
  /** Ids of the entries offered as choices last. */
  offered?: readonly string[] | undefined;
  /** Id of the entry answered last, for follow-up questions. */
  lastEntry?: string | undefined;
}

export function understandText(text: string, options: UnderstandOptions): Route {
  const { locale, knowledge, flows, offered, lastEntry } = options;
  const wanted = recogniseLanguage(text);
  if (wanted) return { kind: 'language', locale: wanted };
  const command = recogniseCommand(text, locale);
  if (command) return { kind: 'command', ...command };
  const start = recogniseStart(text, flows, locale);
  if (start) return { kind: 'start', ...start };
  const picked = pickOffered(text, offered) ?? knowledge.entryTitled(text)?.id;
  const entry = picked === undefined ? undefined : knowledge.entry(picked);
  if (entry) return { kind: 'entry', entry };
  return { kind: 'question', finding: knowledge.find(text, { locale, lastEntry }) };
}

/** Whether there is more to say to it than "I do not know". */
export function isUnderstood(route: Route): boolean {
  return route.kind !== 'question' || route.finding.outcome !== 'none';
}

/** "2" or "2." after a choice was offered. */
function pickOffered(text: string, offered: readonly string[] | undefined): string | undefined {
  const number = /^\s*([1-9])[.)]?\s*$/.exec(text)?.[1];
  return number === undefined ? undefined : offered?.[Number(number) - 1];
}
