// What a typed text means, apart from any guided check: one visible list, the catch-all last. Pure; sends nothing.
import type { Entry } from '../knowledge/entry.js';
import type { Finding } from '../knowledge/finder.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Locale } from '../knowledge/locales.js';
import type { Command } from '../cards/words/listening-words.js';
import { recogniseCommand, recogniseForgetAnswer, recogniseLanguage } from './commands.js';
import type { CheckId } from '../cards/words/check-ids.js';
import type { Facts } from './checks/check.js';
import type { Elsewhere } from './checks/moves/move.js';
import type { CheckSet } from './checks/check-list.js';
import { recogniseStart } from './checks/reading/starters.js';

export type Route =
  | { kind: 'language'; locale: Locale }
  /** `locale`: the language the command was written in. */
  | { kind: 'command'; command: Command; locale: Locale }
  /** Yes or no to being forgotten. */
  | { kind: 'forget'; sure: boolean; locale: Locale }
  | { kind: 'start'; check: CheckId; facts: Facts; locale: Locale }
  /** An entry picked by its title or by its number among the choices. */
  | { kind: 'entry'; entry: Entry }
  | { kind: 'question'; finding: Finding };

export interface UnderstandOptions {
  locale: Locale;
  knowledge: Knowledge;
  checks: CheckSet;
  /** Ids of the entries offered as choices last. */
  offered?: readonly string[] | undefined;
  /** Id of the entry answered last, for follow-up questions. */
  lastEntry?: string | undefined;
}

export function understandText(text: string, options: UnderstandOptions): Route {
  const { locale, knowledge, checks, offered, lastEntry } = options;
  const wanted = recogniseLanguage(text);
  if (wanted) return { kind: 'language', locale: wanted };
  const command = recogniseCommand(text, locale);
  if (command) return { kind: 'command', ...command };
  const forget = recogniseForgetAnswer(text);
  if (forget) return { kind: 'forget', ...forget };
  const start = recogniseStart(text, checks, locale);
  if (start) return { kind: 'start', ...start };
  const picked = pickOffered(text, offered) ?? knowledge.entryTitled(text)?.id;
  const entry = picked === undefined ? undefined : knowledge.entry(picked);
  if (entry) return { kind: 'entry', entry };
  return { kind: 'question', finding: knowledge.find(text, { locale, lastEntry }) };
}

/** As much of a route as a running check needs to know. */
export function elsewhereOf(route: Route): Elsewhere {
  if (route.kind === 'question') return route.finding.outcome;
  if (route.kind === 'language') return 'language';
  return route.kind === 'command' && route.command === 'help' ? 'help' : 'known';
}

/** "2" or "2." after a choice was offered. */
function pickOffered(text: string, offered: readonly string[] | undefined): string | undefined {
  const number = /^\s*([1-9])[.)]?\s*$/.exec(text)?.[1];
  return number === undefined ? undefined : offered?.[Number(number) - 1];
}
