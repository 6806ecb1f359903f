// Dates as people look at them: a line from past to future, with today on it. Plain columns, which every client draws.
import type { MomentKind } from '../dialogs/checks/check.js';
import type { Locale } from '../knowledge/locales.js';
import { actionSet, openUrl, paragraph, type Element } from './card.js';
import { formatDistance, formatDate } from './words/format.js';
import type { VerdictText } from './check-verdict-text.js';

export type TimelineMoment = VerdictText['timeline'][number];

export interface TimelineInput {
  timeline: readonly TimelineMoment[];
  locale: Locale;
  /** What the button says that puts a deadline into a calendar. */
  addToCalendar: string;
  /** Address that opens Outlook with the deadline filled in. */
  calendarLink: (moment: TimelineMoment) => string;
}

/** The sign on the line and its colour; the text beside it says the same in words. */
const SIGNS: Record<MomentKind, { sign: string; color: string }> = {
  past: { sign: '○', color: 'Default' },
  today: { sign: '◆', color: 'Accent' },
  deadline: { sign: '●', color: 'Attention' },
  grace: { sign: '◐', color: 'Warning' },
};

/** Wide enough for the sign between the paddings that a coloured column has in Teams and in Web Chat. */
const LINE_WIDTH = '52px';

export function timelineBlocks(input: TimelineInput): Element[] {
  return input.timeline.map((moment) => ({
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [signColumn(moment), textColumn(moment, input)],
  }));
}

/** One above the other, these columns are the line. */
function signColumn({ kind }: TimelineMoment): Element {
  const { sign, color } = SIGNS[kind];
  const shown = paragraph(sign, { color, horizontalAlignment: 'Center' });
  return { type: 'Column', width: LINE_WIDTH, style: 'emphasis', items: [shown] };
}

function textColumn(moment: TimelineMoment, input: TimelineInput): Element {
  const { timeline, locale, addToCalendar, calendarLink } = input;
  const { kind, date, text, calendar } = moment;
  const today = timeline.find((other) => other.kind === 'today')?.date;
  const distance = today === undefined || kind === 'today' ? '' : ` · ${formatDistance(today, date, locale)}`;
  const title = `${addToCalendar} (Outlook)`;
  const button = { ...openUrl(title, calendarLink(moment)), tooltip: `${title}: ${text}` };
  return {
    type: 'Column',
    width: 'stretch',
    items: [
      paragraph(`${formatDate(date, locale)}${distance}`, { weight: 'Bolder', color: SIGNS[kind].color }),
      paragraph(text, { spacing: 'None', isSubtle: kind === 'past' }),
      ...(calendar ? [actionSet([button])] : []),
    ],
  };
}
