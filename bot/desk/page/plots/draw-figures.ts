// Figures -> plots in the colours of the page's theme, drawn again when theme or width change.
import { LANGUAGE_FACTS } from '../../../../cards/words/locales.js';
import uPlot from 'uplot';
import type { Figures, Locale } from '../types.js';

/** Names of the lines, in the person's language. */
export interface PlotNames {
  answer: string;
  choices: string;
  none: string;
  helped: string;
  byDay: string;
  byLanguage: string;
  publish: string;
}

const HEIGHT = 220;
const DAY_S = 86_400;
/** Steps of an axis that counts: there are no halves of a question. */
const WHOLE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000];

/** Into the places named `plot-…` in `within`. */
export function drawFigures(within: HTMLElement, figures: Figures, names: PlotNames): void {
  const plots = [
    { place: '#plot-questions', draw: () => questions(figures, names) },
    { place: '#plot-helpful', draw: () => helpfulness(figures, names) },
    { place: '#plot-languages', draw: () => languages(figures, names) },
  ];
  for (const { place, draw } of plots) {
    const element = within.querySelector<HTMLElement>(place);
    if (!element) continue;
    keepDrawn(element, draw);
  }
}

interface Drawing {
  label: string;
  options: Omit<uPlot.Options, 'width' | 'height'>;
  data: uPlot.AlignedData;
}

function keepDrawn(element: HTMLElement, draw: () => Drawing): void {
  element.setAttribute('role', 'img');
  let plot: uPlot | undefined;
  const again = (): void => {
    if (!element.isConnected) return;
    const { label, options, data } = draw();
    element.setAttribute('aria-label', label);
    plot?.destroy();
    plot = new uPlot(
      { ...options, width: Math.max(200, element.clientWidth), height: HEIGHT },
      data,
      element,
    );
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  new ResizeObserver(() => {
    if (!plot) again();
    else if (plot.width !== Math.max(200, element.clientWidth)) again();
  }).observe(element);
}

function questions({ days, publishes }: Figures, names: PlotNames): Drawing {
  const line = (name: 'answer' | 'choices' | 'none', color: string, dash: number[]): uPlot.Series => ({
    label: names[name],
    stroke: colour(color),
    width: 2,
    dash,
    points: { show: days.length < 2 },
  });
  return {
    label: names.byDay,
    data: [
      days.map(({ day }) => secondsOf(day)),
      days.map(({ answer }) => answer),
      days.map(({ choices }) => choices),
      days.map(({ none }) => none),
    ],
    options: {
      ...shared(),
      // Told apart by their dashes, too, for those to whom the colours are one.
      series: [
        {},
        line('answer', '--good', []),
        line('choices', '--warning', [8, 4]),
        line('none', '--attention', [2, 3]),
      ],
      plugins: [publishMarks(publishes.map(({ at }) => secondsOf(at.slice(0, 10))))],
    },
  };
}

function helpfulness({ days }: Figures, { helped }: PlotNames): Drawing {
  const shares = days.map(({ helpful, unhelpful }) =>
    helpful + unhelpful === 0 ? null : Math.round((100 * helpful) / (helpful + unhelpful)),
  );
  const { axes, ...rest } = shared();
  return {
    label: helped,
    data: [days.map(({ day }) => secondsOf(day)), shares],
    options: {
      ...rest,
      axes: [axes[0], { ...axes[1], values: (_plot, values) => values.map((value) => `${value}%`) }],
      scales: { y: { range: [0, 100] } },
      series: [
        {},
        { label: helped, stroke: colour('--accent'), width: 2, spanGaps: true, points: { show: true } },
      ],
    },
  };
}

/** Three bars a language, beside each other. */
function languages({ locales }: Figures, names: PlotNames): Drawing {
  const kinds = ['answer', 'choices', 'none'] as const;
  const colours = { answer: '--good', choices: '--warning', none: '--attention' };
  const gap = kinds.length + 1;
  const places = locales.flatMap((_, at) => kinds.map((_kind, kind) => at * gap + kind));
  const bars = uPlot.paths.bars?.({ size: [0.9] });
  const { axes } = shared();
  return {
    label: names.byLanguage,
    data: [
      places,
      ...kinds.map((kind) =>
        locales.flatMap((one) => kinds.map((other) => (other === kind ? one[kind] : null))),
      ),
    ],
    options: {
      ...shared(),
      scales: { x: { time: false, range: [-1, locales.length * gap - 1] } },
      axes: [
        {
          ...axes[0],
          splits: () => locales.map((_, at) => at * gap + 1),
          values: () => locales.map(({ locale }) => LANGUAGE_FACTS[locale].name),
          grid: { show: false },
        },
        axes[1],
      ],
      series: [
        {},
        ...kinds.map((kind): uPlot.Series => ({
          label: names[kind],
          fill: colour(colours[kind]),
          stroke: colour(colours[kind]),
          ...(bars && { paths: bars }),
          points: { show: false },
        })),
      ],
    },
  };
}

function shared(): { axes: [uPlot.Axis, uPlot.Axis]; cursor: uPlot.Cursor; legend: uPlot.Legend } {
  const axis: uPlot.Axis = {
    stroke: colour('--text-subtle'),
    grid: { stroke: colour('--border'), width: 1 },
    ticks: { stroke: colour('--border'), width: 1 },
  };
  return {
    axes: [
      { ...axis, values: (_plot, values) => values.map(dayOf) },
      { ...axis, incrs: WHOLE },
    ],
    cursor: { show: false },
    legend: { live: false },
  };
}

/** A line down the plot on each day on which something was published. */
function publishMarks(at: readonly number[]): uPlot.Plugin {
  return {
    hooks: {
      draw: (plot) => {
        const { ctx, bbox } = plot;
        ctx.save();
        ctx.strokeStyle = colour('--accent');
        ctx.setLineDash([4, 4]);
        for (const seconds of new Set(at)) {
          const x = Math.round(plot.valToPos(seconds, 'x', true));
          ctx.beginPath();
          ctx.moveTo(x, bbox.top);
          ctx.lineTo(x, bbox.top + bbox.height);
          ctx.stroke();
        }
        ctx.restore();
      },
    },
  };
}

function secondsOf(day: string): number {
  return Date.parse(day) / 1000;
}

/** Day and month; days are those of UTC, as in the tables. */
function dayOf(seconds: number): string {
  if (seconds % DAY_S !== 0) return '';
  return new Date(seconds * 1000).toLocaleDateString(
    LANGUAGE_FACTS[document.documentElement.lang as Locale].dates,
    {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    },
  );
}

/** What a custom property comes to in the theme that is on: canvases know no `light-dark()`. */
function colour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
