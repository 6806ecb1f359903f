// What a run has come to: as a reply, as text to paste, as a calendar file.
import {
  copiedVerdict,
  plainVerdict,
  wordVerdict,
  type AnswerText,
  type SourceText,
  type VerdictText,
} from '../../cards/check-verdict-text.js';
import type { TimelineMoment } from '../../cards/check-timeline.js';
import type { VerdictCardInput } from '../../cards/check-verdict-card.js';
import { fieldsOf } from '../checks/check.js';
import { icsOf, outlookLink, type CalendarEntry } from '../checks/calendar/ics.js';
import { decidingFields } from '../checks/deciding.js';
import { locate, type CheckRun } from '../checks/run.js';
import type { ReplyContent } from '../reply.js';
import { answersTo, keyOfRun, wordsOf, type CheckView, type ViewWords } from './view.js';

export function verdictReply(view: CheckView, run: CheckRun): Extract<ReplyContent, { kind: 'verdict' }> {
  const { check, locale, entryLabel } = view;
  const { words, verdict, ...concluded } = conclude(view, run);
  const answers = decidingFirst(view, run, concluded.answers);
  const labels = verdict.reasons.flatMap(({ entry }): [string, string][] => {
    const label = entryLabel(entry, locale);
    return label === undefined ? [] : [[entry, label]];
  });
  const shown: VerdictCardInput = {
    locale,
    words,
    key: keyOfRun(check, run),
    verdict,
    answers,
    entryLabels: new Map(labels),
    calendarLink: (moment) => outlookLink(calendarEntry(moment, view, run)),
    copied: verdictAsText(view, run),
    calendarFile: verdictAsCalendar(view, run),
  };
  return { kind: 'verdict', verdict: shown };
}

/** To paste elsewhere: with its date and its sources. */
export function verdictAsText(view: CheckView, run: CheckRun): string {
  const { words, answers, verdict } = conclude(view, run);
  const { today, locale } = view;
  const plain = plainVerdict(verdict, answers, words, locale);
  return copiedVerdict(plain, sourcesOf(verdict, view), { today, locale, engine: words.engine });
}

/** The dates ahead as a calendar file; undefined when there are none. */
export function verdictAsCalendar(
  view: CheckView,
  run: CheckRun,
): { name: string; content: string } | undefined {
  const { check, today, now = Date.parse(today) } = view;
  const ahead = conclude(view, run).verdict.timeline.filter(({ calendar }) => calendar);
  const entries = ahead.map((moment) => calendarEntry(moment, view, run));
  return entries.length > 0 ? { name: `${check.id}.ics`, content: icsOf(entries, new Date(now)) } : undefined;
}

/** Each entry that a reason comes from, once. */
function sourcesOf({ reasons }: VerdictText, { entryLabel, entrySource, locale }: CheckView): SourceText[] {
  const entries = [...new Set(reasons.map(({ entry }) => entry))];
  return entries.flatMap((entry) => {
    const label = entryLabel(entry, locale);
    return label === undefined ? [] : [{ label, url: entrySource?.(entry, locale) }];
  });
}

function conclude(
  view: CheckView,
  run: CheckRun,
): { verdict: VerdictText; answers: AnswerText[]; words: ViewWords } {
  const { facts, steps } = locate(view.check, run);
  const words = wordsOf(view);
  const verdict = wordVerdict(view.check.verdict(facts, view.today), words.check);
  return {
    verdict,
    answers: answersTo(view, fieldsOf(steps), facts),
    words,
  };
}

/** Those that a verdict hangs on, then the others. */
function decidingFirst(view: CheckView, run: CheckRun, answers: readonly AnswerText[]): AnswerText[] {
  const deciding = decidingFields(view.check, locate(view.check, run).facts, view.today);
  const decides = ({ field }: AnswerText): boolean => deciding.includes(field);
  return [...answers.filter(decides), ...answers.filter((answer) => !decides(answer))];
}

/** Titled and identified by what the check is about, its first answer: another benefit's deadline is another entry. */
function calendarEntry({ key, date, text }: TimelineMoment, view: CheckView, run: CheckRun): CalendarEntry {
  const { words, answers, verdict } = conclude(view, run);
  const subject = answers[0]?.field ?? '';
  const about = run.facts[subject];
  const title = about === undefined || about === 'unknown' ? text : `${answers[0]?.value}: ${text}`;
  const id = [view.check.id, typeof about === 'object' ? '' : about, key].join('-');
  return { id, date, title, description: `${words.check.title} ${verdict.headline}` };
}
