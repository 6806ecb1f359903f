// For administrators: what was asked and not answered, the most frequent first.
import { LANGUAGE_FACTS, type Locale } from '../knowledge/locales.js';
import {
  actionSet,
  buildCard,
  escapeMarkdown,
  heading,
  note,
  paragraph,
  openUrl,
  submit,
  type Action,
  type CardMessage,
  type Element,
} from './card.js';
import { payload, REPORT_DAYS } from './payloads.js';
import type { UnansweredReason } from './words/admin-words.js';
import { formatDate } from './words/format.js';
import { ADMIN_WORDS } from './words/index.js';
import { printable } from '../knowledge/text/printable.js';
import { cutText } from '../knowledge/text/cut-text.js';

/** Questions that are the same for whoever mends the knowledge. */
export interface UnansweredGroup {
  why: UnansweredReason;
  count: number;
  locale: Locale;
  /** As it was put last; undefined where texts are not kept. */
  text?: string | undefined;
  /** Id of the entry that came nearest, or did not help. */
  entry?: string | undefined;
  /** What people added to their ratings, the newest first. */
  remarks: readonly string[];
}

export interface UnansweredReport {
  days: number;
  /** Questions asked in those days. */
  asked: number;
  unanswered: number;
  /** The most frequent first. */
  groups: readonly UnansweredGroup[];
  /** `YYYY-MM-DD`, when there was more than a report reads; what is older is not in it. */
  readBackTo?: string;
}

export interface ReportCardInput {
  report: UnansweredReport;
  locale: Locale;
  /** What entries are called, by id; one that no longer exists has none. */
  entryLabels: ReadonlyMap<string, string>;
  /** Whether the questions can be put into a draft from here, and where the desk is. */
  mend?: { deskUrl: string | undefined } | undefined;
}

/** More would not be read in a chat, nor fit into a message. */
const MAX_GROUPS = 10;
const MAX_TEXT_CHARS = 160;
const MAX_REMARKS = 2;
/** Room for "999 ×", so that the texts line up. */
const COUNT_WIDTH = '56px';

export function buildReportCard(whole: ReportCardInput): CardMessage {
  const { locale } = whole;
  const report = shortReport(whole.report);
  const input = { ...whole, report };
  const words = ADMIN_WORDS[locale].report;
  const hidden = whole.report.groups.length - report.groups.length;
  const title = words.title(report.days);
  const card = buildCard(locale, reportText(input), [
    heading(title),
    paragraph(totalOf(report, locale)),
    ...report.groups.flatMap((group, at) => [
      groupRow(group, input),
      ...mendRow(whole.report.groups[at], input),
    ]),
    ...(hidden > 0 ? [note(words.more(hidden))] : []),
    ...adviceOf(report, locale).map((advice) => note(advice)),
    actionSet(
      REPORT_DAYS.map((days) => submit(words.period(days), payload({ action: 'report', days })), {
        separator: true,
      }),
    ),
  ]);
  return { card, summary: title };
}

/** The whole report as plain text. */
export function reportText(input: ReportCardInput): string {
  const { report, locale } = input;
  const lines = report.groups.flatMap((group) => [
    `${group.count} × ${titleOf(group, locale)}`,
    `    ${factsOf(group, input)}`,
    ...group.remarks.map((remark) => `    “${remark}”`),
  ]);
  const advice = adviceOf(report, locale).map((text) => text.replaceAll('**', ''));
  const text = [
    ADMIN_WORDS[locale].report.title(report.days),
    totalOf(report, locale),
    ...(lines.length > 0 ? ['', ...lines, ''] : []),
    ...advice,
  ].join('\n');
  return printable(text); // it goes to terminals, with what strangers have typed
}

function groupRow(group: UnansweredGroup, input: ReportCardInput): Element {
  const remarks = group.remarks.map((remark) => note(`“${escapeMarkdown(remark)}”`));
  const text = paragraph(escapeMarkdown(titleOf(group, input.locale)), { weight: 'Bolder' });
  return {
    type: 'ColumnSet',
    separator: true,
    columns: [
      { type: 'Column', width: COUNT_WIDTH, items: [paragraph(`${group.count} ×`, { weight: 'Bolder' })] },
      {
        type: 'Column',
        width: 'stretch',
        items: [text, { ...note(escapeMarkdown(factsOf(group, input))), spacing: 'None' }, ...remarks],
      },
    ],
  };
}

/** Longer ones are mended at the desk. */
const MAX_MENDED_CHARS = 500;

/** The presses of the desk's inbox, for a question whose words are known. */
function mendRow(
  group: UnansweredGroup | undefined,
  { mend, locale, entryLabels }: ReportCardInput,
): Element[] {
  const { text, locale: asked, entry } = group ?? {};
  if (!mend || asked === undefined || text === undefined || text.length > MAX_MENDED_CHARS) return [];
  const words = ADMIN_WORDS[locale].report;
  const question = { action: 'mend', text, locale: asked } as const;
  const label = entry === undefined ? undefined : entryLabels.get(entry);
  const actions: Action[] = [
    ...(label === undefined ? [] : [submit(words.belongs(label), payload({ ...question, entry }))]),
    submit(words.notOurs, payload(question)),
    ...(mend.deskUrl === undefined ? [] : [openUrl(words.openDesk, `${mend.deskUrl}/desk#/inbox`)]),
  ];
  return [actionSet(actions, { spacing: 'Small' })];
}

function totalOf({ asked, unanswered }: UnansweredReport, locale: Locale): string {
  const words = ADMIN_WORDS[locale].report;
  if (asked === 0 && unanswered === 0) return words.nothingAsked;
  return unanswered === 0 ? words.allAnswered : words.total(unanswered, asked);
}

function adviceOf({ groups, readBackTo }: UnansweredReport, locale: Locale): string[] {
  const { keepText, mend, readBack } = ADMIN_WORDS[locale].report;
  const lacksText = groups.some(({ text }) => text === undefined);
  return [
    ...(readBackTo === undefined ? [] : [readBack(formatDate(readBackTo, locale))]),
    ...(lacksText ? [keepText] : []),
    ...(groups.length === 0 ? [] : [mend]),
  ];
}

function titleOf({ text }: UnansweredGroup, locale: Locale): string {
  return text ?? ADMIN_WORDS[locale].report.unknownText;
}

/** "no answer found · Svenska · nearest: Countries where it is offered (home-use-program/markets)" */
function factsOf({ why, locale: asked, entry }: UnansweredGroup, input: ReportCardInput): string {
  const words = ADMIN_WORDS[input.locale].report;
  const label = entry === undefined ? undefined : input.entryLabels.get(entry);
  const named = label === undefined ? entry : `${label} (${entry})`;
  const about = why === 'unhelpful' ? words.given : words.nearest;
  return [words.why[why], LANGUAGE_FACTS[asked].name, ...(named === undefined ? [] : [about(named)])].join(
    ' · ',
  );
}

function shortReport(report: UnansweredReport): UnansweredReport {
  const groups = report.groups.slice(0, MAX_GROUPS).map((group) => ({
    ...group,
    text: group.text === undefined ? undefined : cut(group.text),
    remarks: group.remarks.slice(0, MAX_REMARKS).map(cut),
  }));
  return { ...report, groups };
}

function cut(text: string): string {
  return cutText(text, MAX_TEXT_CHARS, ' …');
}
