// Cases -> the figures the project is steered by. All in percent unless named otherwise.
import { judge, type Case, type Judgement } from './questions.js';

export interface Figures {
  questions: number;
  /** Of in-scope questions. */
  right: number;
  offered: number;
  /** right + offered */
  helped: number;
  missed: number;
  /** Wrong answers in scope and any answer out of scope, of all questions. */
  misled: number;
  /** Of out-of-scope questions. */
  oosAnswered: number;
  oosOffered: number;
  oosDeclined: number;
  /** Language identified, of all questions. */
  language: number;
  p50Ms: number;
  p99Ms: number;
}

export function figuresOf(cases: readonly Case[]): Figures {
  const judgements = cases.map(judge);
  const count = (...wanted: Judgement[]): number =>
    judgements.filter((judgement) => wanted.includes(judgement)).length;
  const inScope = count('right', 'offered', 'missed', 'misled');
  const outOfScope = cases.length - inScope;
  const times = cases.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    questions: cases.length,
    right: percent(count('right'), inScope),
    offered: percent(count('offered'), inScope),
    helped: percent(count('right', 'offered'), inScope),
    missed: percent(count('missed'), inScope),
    misled: percent(count('misled', 'answered'), cases.length),
    oosAnswered: percent(count('answered'), outOfScope),
    oosOffered: percent(count('oosOffered'), outOfScope),
    oosDeclined: percent(count('declined'), outOfScope),
    language: percent(
      cases.filter(({ question, language }) => question.locale === language).length,
      cases.length,
    ),
    p50Ms: round(quantile(times, 0.5), 1000),
    p99Ms: round(quantile(times, 0.99), 1000),
  };
}

/** Figures per value of a key, "all" last. */
export function figuresBy(cases: readonly Case[], key: (item: Case) => string): Record<string, Figures> {
  const groups = new Map<string, Case[]>();
  for (const item of cases) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return {
    ...Object.fromEntries([...groups].map(([name, group]) => [name, figuresOf(group)])),
    all: figuresOf(cases),
  };
}

/** For a table: a dash for a share of nothing. */
export function printable(
  figures: Readonly<Record<string, Figures>>,
): Record<string, Record<string, number | string>> {
  const shown = (values: Figures): Record<string, number | string> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]: [string, number]) => [
        name,
        Number.isNaN(value) ? '–' : value,
      ]),
    );
  return Object.fromEntries(Object.entries(figures).map(([name, values]) => [name, shown(values)]));
}

function percent(part: number, whole: number): number {
  return whole === 0 ? NaN : round((100 * part) / whole, 10);
}

function round(value: number, unit: number): number {
  return Math.round(value * unit) / unit;
}

/** @param sorted ascending */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
