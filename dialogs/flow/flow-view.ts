// A run as people see it: the card of its pending step, or the verdict. Pure; sends nothing.
import type { CardMessage } from '../../cards/card.js';
import { buildStepCard, type Notice, type RunKey } from '../../cards/flow-step-card.js';
import type { TimelineMoment } from '../../cards/flow-timeline.js';
import { formatValue } from '../../cards/flow-values.js';
import type {
  FieldWords,
  CommonCheckWords as FlowEngineWords,
  CheckWords as FlowWords,
  CheckWordsByLocale as FlowWordsByLocale,
} from '../../cards/words/check-words.js';
import { buildVerdictCard } from '../../cards/flow-verdict-card.js';
import {
  plainVerdict,
  wordVerdict,
  type AnswerText,
  type VerdictText,
} from '../../cards/flow-verdict-text.js';
import type { Locale } from '../../knowledge/locales.js';
import { icsOf, outlookLink, type CalendarEntry } from '../renewal/ics.js';
import type { Facts, Field, Flow, Step } from './flow.js';
import { COUNTRY_CODES } from './parse/country-codes.js';
import { locate, type FlowRun } from './run.js';

export interface FlowView {
  flow: Flow;
  words: FlowWordsByLocale;
  locale: Locale;
  /** The reader's date, ISO `YYYY-MM-DD`. */
  today: string;
  /** What the button that opens an entry is called; undefined for an entry that does not exist. */
  entryLabel: (id: string, locale: Locale) => string | undefined;
  /** Whether a message may bring a file. */
  takesFiles: boolean;
}

/** What a step, or the verdict once nothing is left to ask, looks like. */
export function runMessage(view: FlowView, run: FlowRun, notices: readonly Notice[] = []): CardMessage {
  const { pending } = locate(view.flow, run);
  return pending ? stepMessage(view, run, pending.step, notices) : verdictMessage(view, run);
}

/** What the pending step asks; undefined once there is a verdict. */
export function questionOf(view: FlowView, run: FlowRun): string | undefined {
  const { pending } = locate(view.flow, run);
  return pending?.step.fields.map((field) => wordsOfField(view, field).question).join(' ');
}

/** "Country: Japan", for what was just answered. */
export function understood(view: FlowView, values: Facts): string[] {
  const { engine } = view.words[view.locale];
  const answers = answersOf(view, view.flow.steps, values);
  return answers.map(({ name, value }) => engine.understood(name, value));
}

export function verdictAsText(view: FlowView, run: FlowRun): string {
  const { words, answers, verdict } = conclude(view, run);
  return plainVerdict(verdict, answers, words, view.locale);
}

/** The deadlines as a calendar file; undefined when there are none. */
export function verdictAsCalendar(view: FlowView, run: FlowRun): string | undefined {
  const deadlines = conclude(view, run).verdict.timeline.filter(({ calendar }) => calendar);
  const entries = deadlines.map((moment) => calendarEntry(moment, view, run));
  return entries.length > 0 ? icsOf(entries, new Date(view.today)) : undefined;
}

/** Ties a card to the state of the run it shows. */
export function keyOfRun(flow: Flow, { id, revision }: FlowRun): RunKey {
  return { flow: flow.id, run: id, revision };
}

function stepMessage(view: FlowView, run: FlowRun, step: Step, notices: readonly Notice[]): CardMessage {
  const { flow, locale } = view;
  const words = wordsOf(view);
  const { steps } = locate(flow, run);
  return buildStepCard({
    locale,
    words: words.engine,
    key: keyOfRun(flow, run),
    step: step.id,
    title: words.flow.title,
    progress: { at: steps.indexOf(step) + 1, of: steps.length },
    fields: step.fields.map((field) => ({
      field,
      words: wordsOfField(view, field),
      value: run.facts[field.id],
    })),
    countries: COUNTRY_CODES,
    notices,
  });
}

function verdictMessage(view: FlowView, run: FlowRun): CardMessage {
  const { flow, locale, entryLabel, takesFiles } = view;
  const { words, answers, verdict } = conclude(view, run);
  const labels = verdict.reasons.flatMap(({ entry }): [string, string][] => {
    const label = entryLabel(entry, locale);
    return label === undefined ? [] : [[entry, label]];
  });
  return buildVerdictCard({
    locale,
    words,
    key: keyOfRun(flow, run),
    verdict,
    answers,
    entryLabels: new Map(labels),
    calendarLink: (moment) => outlookLink(calendarEntry(moment, view, run)),
    offersFile: takesFiles && verdict.timeline.some(({ calendar }) => calendar),
  });
}

function conclude(
  view: FlowView,
  run: FlowRun,
): { verdict: VerdictText; answers: AnswerText[]; words: ViewWords } {
  const { facts, steps } = locate(view.flow, run);
  const words = wordsOf(view);
  const verdict = wordVerdict(view.flow.verdict(facts, view.today), words.flow);
  return { verdict, answers: answersOf(view, steps, facts), words };
}

function answersOf(view: FlowView, steps: readonly Step[], facts: Facts): AnswerText[] {
  const { engine } = view.words[view.locale];
  return steps
    .flatMap(({ fields }) => fields)
    .flatMap((field): AnswerText[] => {
      const value = facts[field.id];
      if (value === undefined) return [];
      const words = wordsOfField(view, field);
      return [
        {
          field: field.id,
          name: words.name,
          value: formatValue(field, value, { field: words, engine }, view.locale),
        },
      ];
    });
}

/** Titled and identified by what the flow is about, its first answer: another benefit's deadline is another entry. */
function calendarEntry({ key, date, text }: TimelineMoment, view: FlowView, run: FlowRun): CalendarEntry {
  const { words, answers, verdict } = conclude(view, run);
  const subject = answers[0]?.field ?? '';
  const about = run.facts[subject];
  const title = about === undefined || about === 'unknown' ? text : `${answers[0]?.value}: ${text}`;
  const id = [view.flow.id, about, key].join('-');
  return { id, date, title, description: `${words.flow.title} ${verdict.headline}` };
}

interface ViewWords {
  flow: FlowWords;
  engine: FlowEngineWords;
}

function wordsOf({ words, locale, flow }: FlowView): ViewWords {
  const { engine, [flow.id]: flowWords } = words[locale];
  return { engine, flow: flowWords };
}

/** @throws when the words are missing: a mistake in the words, not of a person */
function wordsOfField(view: FlowView, { id }: Field): FieldWords {
  const words = wordsOf(view).flow.fields[id];
  if (!words) throw new Error(`No words for the field "${id}". Add it to every folder of cards/words/.`);
  return words;
}
