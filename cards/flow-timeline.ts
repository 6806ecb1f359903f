// Dates as people look at them: a line from past to future, with today on it. Plain columns, which every client draws.
import type { Locale } from '../knowledge/locales.js';
import { actionSet, openUrl, paragraph, type Element } from './card.js';
import type { MomentKind, VerdictText } from './flow-verdict-text.js';
import { formatDate } from './words/index.js';

type Moment = VerdictText['timeline'][number];

/** Ways to put a deadline into a calendar; none where it cannot be. */
export type CalendarLinks = (moment: Moment) => readonly { title: string; url: string }[];

/** The sign on the line and its colour; the text beside it says the same in words. */
const SIGNS: Record<MomentKind, { sign: string; color: string }> = {
  past: { sign: '○', color: 'Default' },
  today: { sign: '◆', color: 'Accent' },
  deadline: { sign: '●', color: 'Attention' },
  grace: { sign: '◐', color: 'Warning' },
};

export function timelineBlocks(
  timeline: readonly Moment[],
  locale: Locale,
  calendarLinks: CalendarLinks,
): Element[] {
  if (timeline.length === 0) return [];
  return timeline.map((moment, at) => ({
    type: 'ColumnSet',
    spacing: at === 0 ? 'Small' : 'None',
    columns: [signColumn(moment), textColumn(moment, locale, calendarLinks)],
  }));
}

/** One above the other without space between, these columns are the line. */
function signColumn({ kind }: Moment): Element {
  const { sign, color } = SIGNS[kind];
  const shown = paragraph(sign, { color, size: 'Large', horizontalAlignment: 'Center', spacing: 'None' });
  return { type: 'Column', width: '32px', style: 'emphasis', items: [shown] };
}

function textColumn(moment: Moment, locale: Locale, calendarLinks: CalendarLinks): Element {
  const { kind, date, text } = moment;
  const links = moment.calendar ? calendarLinks(moment) : [];
  return {
    type: 'Column',
    width: 'stretch',
    items: [
      paragraph(formatDate(date, locale), {
        weight: 'Bolder',
        color: SIGNS[kind].color,
        isSubtle: kind === 'past',
      }),
      paragraph(text, { spacing: 'None', isSubtle: kind === 'past' }),
      ...(links.length > 0 ? [actionSet(links.map(({ title, url }) => openUrl(title, url)))] : []),
    ],
  };
}
