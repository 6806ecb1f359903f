// What the people who look after the bot can do in chat: see what was asked and not answered, and have the knowledge read
// again. Who they are is the channel's business, and asked anew for every action: a card may have been passed on.
import type { TurnContext } from 'botbuilder';
import { escapeMarkdown } from '../cards/card.js';
import type { MendPayload } from '../cards/payloads.js';
import type { UnansweredReport } from '../cards/report-card.js';
import { ADMIN_WORDS } from '../cards/words/index.js';
import type { EntryChanges } from '../knowledge/changes.js';
import type { Entry } from '../knowledge/entry.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Locale } from '../knowledge/locales.js';
import type { Edit } from '../knowledge/write/edits.js';
import { reply, replyText } from './reply.js';
import type { Turn } from './turn.js';

/** `inPrivate`: an administrator, in a place where others would read along. */
export type AdminAccess = 'granted' | 'inPrivate' | 'refused';

export interface Reloaded {
  changes: EntryChanges;
  /** When there is any, the last good knowledge stays in use. */
  problems: readonly string[];
}

/** What administrators may do. */
export interface AdminDesk {
  /**
   * Believes only what the channel has proven about the sender, never a card's data.
   * @param what 'desk': what those who are named as editors may do as well
   */
  access(context: TurnContext, what?: 'desk'): AdminAccess;
  report(days: number): Promise<UnansweredReport>;
  reload(): Reloaded;
  /** Puts questions of the report into the person's draft at the desk; undefined where there is no desk. */
  mend?: Mending | undefined;
  /** The report once a week; undefined where nothing can be sent. */
  weekly?: WeeklyDesk | undefined;
}

export interface Mending {
  /** Where browsers find the desk; undefined when only this machine does. */
  deskUrl: string | undefined;
  /** Whether this person may, wherever they are. */
  mayEdit(context: TurnContext): boolean;
  /** @returns false when the folder cannot take it as it is */
  keep(context: TurnContext, edit: Edit): Promise<boolean>;
}

export interface WeeklyDesk {
  /** Sends it to this person, in this conversation, from next week on. */
  begin(context: TurnContext, locale: Locale): Promise<void>;
  /** @returns whether there was anything to end */
  end(context: TurnContext): Promise<boolean>;
}

export interface AdminOptions {
  admin?: AdminDesk;
  knowledge: () => Knowledge;
}

export const DEFAULT_REPORT_DAYS = 30;

export async function showReport(turn: Turn, days: number, options: AdminOptions): Promise<void> {
  const desk = admitted(turn, options, 'desk');
  if (!desk) return;
  const entryLabels = labelsOf(options.knowledge().entries, turn.locale);
  const mend = desk.mend && { deskUrl: desk.mend.deskUrl };
  reply(turn, { kind: 'report', report: await desk.report(days), entryLabels, mend });
}

/** A press on a question of the report: it goes into a draft, and live only when that is published. */
export async function mendQuestion(
  turn: Turn,
  { text, locale, entry }: MendPayload,
  options: AdminOptions,
): Promise<void> {
  const desk = admitted(turn, options, 'desk');
  if (!desk) return;
  const edit: Edit =
    entry === undefined ? { kind: 'notOurs', locale, text } : { kind: 'phrasing', entry, locale, text };
  const isKept = (await desk.mend?.keep(turn.context, edit)) ?? false;
  const words = ADMIN_WORDS[turn.locale].report;
  replyText(turn, isKept ? words.kept(escapeMarkdown(text)) : words.cannotKeep);
}

/** What entries are called, by id. */
export function labelsOf(entries: readonly Entry[], locale: Locale): ReadonlyMap<string, string> {
  return new Map(entries.map(({ id, texts }) => [id, texts[locale].label]));
}

export function reloadKnowledge(turn: Turn, options: AdminOptions): void {
  const desk = admitted(turn, options);
  if (desk) reply(turn, { kind: 'reload', ...desk.reload() });
}

export async function beginWeekly(turn: Turn, options: AdminOptions): Promise<void> {
  const desk = admitted(turn, options, 'desk');
  if (!desk) return;
  await desk.weekly?.begin(turn.context, turn.locale);
  const { begun, cannot } = ADMIN_WORDS[turn.locale].weekly;
  replyText(turn, desk.weekly ? begun : cannot);
}

/** Whoever asks: nobody has to be named to be left alone. */
export async function endWeekly(turn: Turn, { admin }: AdminOptions): Promise<void> {
  const { ended, none } = ADMIN_WORDS[turn.locale].weekly;
  replyText(turn, (await admin?.weekly?.end(turn.context)) ? ended : none);
}

/** @returns undefined, having said why, when this person may not, or not here */
function admitted(turn: Turn, { admin }: AdminOptions, what?: 'desk'): AdminDesk | undefined {
  const access = admin?.access(turn.context, what) ?? 'refused';
  if (access === 'granted') return admin;
  replyText(turn, ADMIN_WORDS[turn.locale][access]);
  return undefined;
}
