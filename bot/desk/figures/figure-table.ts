// Figures as tables, header first: what is taken along as CSV. Pure.
import type { Figures, Outcomes, Ratings } from './figures.js';

export const FIGURE_TABLES = ['days', 'languages', 'entries', 'publishes'] as const;

export type FigureTable = (typeof FIGURE_TABLES)[number];

const COUNTS = ['answer', 'choices', 'none', 'helpful', 'unhelpful'] as const;

/** Names in English, as in every other file of the bot: programs read them. */
export function figureTable(figures: Figures, of: FigureTable): string[][] {
  switch (of) {
    case 'days':
      return [['day', ...COUNTS], ...figures.days.map((one) => [one.day, ...countsOf(one)])];
    case 'languages':
      return [['language', ...COUNTS], ...figures.locales.map((one) => [one.locale, ...countsOf(one)])];
    case 'entries':
      return [
        ['entry', 'answered', 'helpful', 'unhelpful'],
        ...figures.entries.map(({ id, answered, helpful, unhelpful }) => [
          id,
          ...[answered, helpful, unhelpful].map(String),
        ]),
      ];
    case 'publishes':
      return [
        [
          'at',
          'message',
          ...COUNTS.map((name) => `${name} before`),
          ...COUNTS.map((name) => `${name} after`),
        ],
        ...figures.publishes.map(({ at, message, before, after }) => [
          at,
          message,
          ...countsOf(before),
          ...countsOf(after),
        ]),
      ];
  }
}

function countsOf(one: Outcomes & Ratings): string[] {
  return COUNTS.map((name) => String(one[name]));
}
