// Dates as people look at them: one line from past to future, drawn to scale, with today on it and the time between in
// words. Columns and their heights only, which every client draws: Teams does not show pictures that come within a card
// (https://github.com/MicrosoftDocs/msteams-docs/issues/5355), and text is read aloud as it stands.
import type { MomentKind } from '../dialogs/checks/check.js';
import type { Locale } from '../knowledge/locales.js';
import { paragraph, type Element } from './card.js';
import { daysBetween, formatDistance, formatDate, formatSpan } from './words/format.js';
import type { VerdictText } from './check-verdict-text.js';

export type TimelineMoment = VerdictText['timeline'][number];

export interface TimelineInput {
  timeline: readonly TimelineMoment[];
  locale: Locale;
  /** What the link says that puts a date into a calendar; undefined where a file brings all of them. */
  addToCalendar: string | undefined;
  /** Address that opens Outlook with the date filled in. */
  calendarLink: (moment: TimelineMoment) => string;
}

/** The sign beside the line and its colour; the text says the same in words. Red is for what was missed alone. */
const SIGNS: Record<MomentKind, { sign: string; color: string }> = {
  past: { sign: '○', color: 'Default' },
  missed: { sign: '✕', color: 'Attention' },
  today: { sign: '◆', color: 'Accent' },
  opens: { sign: '▶', color: 'Good' },
  deadline: { sign: '●', color: 'Default' },
  grace: { sign: '◐', color: 'Warning' },
};

/** Wide enough for any sign. */
const SIGN_WIDTH = '24px';

/** What the whole line is long, the dates themselves not counted; pixels. With them, five dates fill half a phone. */
const LINE_HEIGHT = 90;

/** The least that has room for the words of a distance. */
const MIN_GAP_HEIGHT = 22;

export function timelineBlocks(input: TimelineInput): Element[] {
  const { timeline } = input;
  const days = daysBetween(timeline[0]?.date ?? '', timeline.at(-1)?.date ?? '');
  return timeline.flatMap((moment, at) => {
    const before = timeline[at - 1];
    const gap = before === undefined ? [] : gapBlocks(before, moment, days, input.locale);
    return [...gap, momentBlock(moment, input)];
  });
}

/** As high as the time is long. */
function gapBlocks(before: TimelineMoment, after: TimelineMoment, days: number, locale: Locale): Element[] {
  const length = daysBetween(before.date, after.date);
  if (length === 0) return [];
  const height = Math.max(MIN_GAP_HEIGHT, Math.round((length / days) * LINE_HEIGHT));
  const words = paragraph(formatSpan(before.date, after.date, locale), { size: 'Small', isSubtle: true });
  return [
    row('·', { isSubtle: true }, [words], { minHeight: `${height}px`, verticalContentAlignment: 'Center' }),
  ];
}

function momentBlock(moment: TimelineMoment, input: TimelineInput): Element {
  const { timeline, locale, addToCalendar, calendarLink } = input;
  const { kind, date, text, calendar } = moment;
  const { sign, color } = SIGNS[kind];
  const today = timeline.find((other) => other.kind === 'today')?.date;
  const distance = today === undefined || kind === 'today' ? '' : ` · ${formatDistance(today, date, locale)}`;
  const link = calendar && addToCalendar !== undefined ? ` [${addToCalendar}](${calendarLink(moment)})` : '';
  return row(sign, { color }, [
    paragraph(`${formatDate(date, locale)}${distance}`, { weight: 'Bolder', color }),
    paragraph(`${text}${link}`, { spacing: 'None', isSubtle: kind === 'past' }),
  ]);
}

/** A separator between columns is drawn over their whole height: one below the other, those of the rows are the line. */
function row(sign: string, look: object, items: Element[], more: object = {}): Element {
  const shown = paragraph(sign, { ...look, horizontalAlignment: 'Center' });
  return {
    type: 'ColumnSet',
    spacing: 'None',
    columns: [
      { type: 'Column', width: SIGN_WIDTH, items: [shown] },
      { type: 'Column', width: 'stretch', separator: true, spacing: 'Medium', items, ...more },
    ],
  };
}
