// Figures of a period: plots for the eye, tables for everybody, CSV to take along.
import { DESK_FIGURE_WORDS } from '../../../cards/words/languages.js';
import { LANGUAGE_FACTS } from '../../../cards/words/locales.js';
import type * as Plots from './desk-plots.js';
import { element, field } from './element.js';
import { get } from './server.js';
import { day, entries } from './shared.js';
import { start } from './start.js';
import { figureTable } from './figure-table.js';
import type { Figures, ListedEntry } from './types.js';

const said = DESK_FIGURE_WORDS[start.locale];
const percents = new Intl.NumberFormat(start.locale, { style: 'percent', maximumFractionDigits: 0 });
const percent = (share: number): string => percents.format(share);
const PERIODS = [7, 30, 90, 365];
const COUNTS = ['answer', 'choices', 'none', 'helpful', 'unhelpful'] as const;

export async function showFigures(view: HTMLElement): Promise<void> {
  const period = element(
    'select',
    { onchange: () => void show() },
    ...PERIODS.map((days) => element('option', { value: days, selected: days === 30 }, said.days(days))),
  );
  const place = element('div');
  view.replaceChildren(
    element('h2', {}, said.title),
    element('div', { class: 'row filters' }, field(said.period, period)),
    place,
  );
  const all = await entries();
  await show();

  async function show(): Promise<void> {
    const days = period.value;
    const figures = await get<Figures & { whole: boolean }>('/figures', { days });
    place.replaceChildren(
      element('p', { role: 'status' }, summary(figures)),
      figures.whole ? '' : element('p', { class: 'hint' }, said.cut),
      ...sections(figures, all, days),
    );
    await drawPlots(place, figures);
  }
}

function summary({ days }: Figures): string {
  const sum = (name: (typeof COUNTS)[number]): number => days.reduce((all, one) => all + one[name], 0);
  const asked = sum('answer') + sum('choices') + sum('none');
  const rated = sum('helpful') + sum('unhelpful');
  return said.summary(
    asked,
    asked === 0 ? '–' : percent(sum('answer') / asked),
    rated === 0 ? '–' : percent(sum('helpful') / rated),
  );
}

function sections(figures: Figures, all: readonly ListedEntry[], days: string): HTMLElement[] {
  const counts = (one: Figures['days'][number] | Figures['locales'][number]): number[] =>
    COUNTS.map((name) => one[name]);
  const columns = COUNTS.map((name) => said.columns[name]);
  const titled = new Map(all.map(({ id, question }) => [id, question]));
  const link = (of: string): string => `/desk/api/figures/table?of=${of}&days=${days}`;
  return [
    box(said.byDay, link('days'), [
      element('div', { class: 'plot', id: 'plot-questions' }),
      ...(figures.days.some(({ helpful, unhelpful }) => helpful + unhelpful > 0)
        ? [element('h4', {}, said.helpfulness), element('div', { class: 'plot', id: 'plot-helpful' })]
        : []),
      element(
        'details',
        {},
        element('summary', {}, said.asTable),
        figureTable(
          said.byDay,
          [said.day, ...columns],
          figures.days.map((one) => [day(one.day), ...counts(one)]),
        ),
      ),
    ]),
    box(said.byLanguage, link('languages'), [
      element('div', { class: 'plot', id: 'plot-languages' }),
      figureTable(
        said.byLanguage,
        [said.language, ...columns],
        figures.locales.map((one) => [LANGUAGE_FACTS[one.locale].name, ...counts(one)]),
      ),
    ]),
    box(said.byEntry, link('entries'), [
      figureTable(
        said.byEntry,
        [said.entry, said.columns.answer, said.columns.helpful, said.columns.unhelpful],
        figures.entries.map(({ id, answered, helpful, unhelpful }) => [
          element('a', { href: `#/entry/${id}` }, titled.get(id) ?? id),
          answered,
          helpful,
          unhelpful,
        ]),
      ),
    ]),
    box(said.aroundPublishes, link('publishes'), [
      element('p', { class: 'hint' }, said.aroundHint),
      figures.publishes.length === 0
        ? element('p', {}, said.noPublishes)
        : figureTable(
            said.aroundPublishes,
            [
              said.day,
              said.publish,
              said.answeredBefore,
              said.answeredAfter,
              said.helpedBefore,
              said.helpedAfter,
            ],
            figures.publishes.map(({ at, message, before, after }) => [
              day(at),
              message,
              share(before.answer, before.choices + before.none),
              share(after.answer, after.choices + after.none),
              share(before.helpful, before.unhelpful),
              share(after.helpful, after.unhelpful),
            ]),
          ),
    ]),
  ];
}

/** "62% of 13": a share without what it is of says nothing. */
function share(good: number, other: number): string {
  const all = good + other;
  return all === 0 ? '–' : said.share(percent(good / all), all);
}

function box(title: string, table: string, children: HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: 'box' },
    element('h3', {}, title),
    ...children,
    element(
      'p',
      {},
      element(
        'a',
        { class: 'button button--small', href: table, download: '', 'aria-label': `CSV: ${title}` },
        'CSV',
      ),
    ),
  );
}

/** Where the plots cannot be loaded the tables say it all. */
async function drawPlots(place: HTMLElement, figures: Figures): Promise<void> {
  const plots = await (import(start.plots) as Promise<typeof Plots>).catch(() => undefined);
  if (!plots || !place.isConnected) return;
  plots.drawFigures(place, figures, {
    ...said.columns,
    helped: said.helpfulness,
    byDay: said.byDay,
    byLanguage: said.byLanguage,
    publish: said.publish,
  });
}
