// A run as people see it: its pending step, or the verdict, as a reply. Pure; sends nothing.
import type { Notice, RunKey, StepCardInput } from '../../cards/check-step-card.js';
import type { TimelineMoment } from '../../cards/check-timeline.js';
import { lookLine, type LookCardInput } from '../../cards/check-look-card.js';
import { formatValue } from '../../cards/check-values.js';
import type { VerdictCardInput } from '../../cards/check-verdict-card.js';
import { phraseOf } from '../../cards/words/format.js';
import {
  copiedVerdict,
  plainVerdict,
  wordVerdict,
  type AnswerText,
  type SourceText,
  type VerdictText,
} from '../../cards/check-verdict-text.js';
import { WORDS } from '../../cards/words/index.js';
import type { FieldWords, CommonCheckWords, CheckWords } from '../../cards/words/check-words.js';
import type { Locale } from '../../knowledge/locales.js';
import { icsOf, outlookLink, type CalendarEntry } from '../checks/calendar/ics.js';
import type { Facts, FactValue, Field, Check, Step } from '../checks/check.js';
import { decidingFields } from '../checks/deciding.js';
import type { CheckTalk, Trouble } from '../checks/moves/move.js';
import { wordingOf } from '../checks/reading/typed-answer.js';
import { locate, proposalFor, type CheckRun } from '../checks/run.js';
import type { ReplyContent } from '../reply.js';

export interface CheckView extends CheckTalk {
  /** What the button that opens an entry is called; undefined for an entry that does not exist. */
  entryLabel: (id: string, locale: Locale) => string | undefined;
  /** Where a person finds a person; undefined = nowhere. */
  contactUrl?: string | undefined;
  /** The address an entry names as its source. */
  entrySource?: (id: string, locale: Locale) => string | undefined;
  /** When the turn happens, in epoch milliseconds; default: the beginning of today. */
  now?: number;
}

/** What a run shows. */
export type RunReply = Extract<ReplyContent, { kind: 'step' | 'look' | 'verdict' }>;

/** The pending step; then, if need be, what was told in sentences; then the verdict. */
export function runReply(view: CheckView, run: CheckRun, notices: readonly Notice[] = []): RunReply {
  const { pending, look } = locate(view.check, run);
  if (pending) return stepReply(view, run, pending.step, notices);
  return look.length > 0 ? lookReply(view, run, look, notices) : verdictReply(view, run);
}

/** What is asked; undefined once there is a verdict. */
export function questionOf(view: CheckView, run: CheckRun): string | undefined {
  const { pending, look } = locate(view.check, run);
  if (look.length > 0)
    return lookLine({ words: wordsOf(view).engine, answers: answersTo(view, look, run.facts) });
  return (
    pending &&
    openFields(run, pending.step)
      .map((field) => wordsOfField(view, field).question)
      .join(' ')
  );
}

/** "Country: Japan", for what was just answered. */
export function understood(view: CheckView, values: Facts): string[] {
  const { engine } = view.words[view.locale];
  const answers = answersOf(view, view.check.steps, values);
  return answers.map(({ name, value }) => engine.understood(name, value));
}

/**
 * Why a step is shown again: what was not understood, or why it is asked and what an answer looks like.
 * @param misses how many answers in a row it has not taken: the second time gets other words, from the third on it is made easy
 */
export function troubleNotice(view: CheckView, trouble: Trouble, misses = 1): Notice {
  const { engine } = wordsOf(view);
  if (trouble.kind === 'which') return { kind: 'help', text: engine.lookWhich };
  const { field } = trouble;
  if (trouble.kind === 'problem') {
    const { key, params } = wordingOf(trouble.problem, field);
    if (key === field.kind && misses >= EASY_FROM)
      return { kind: 'problem', text: engine.thirdTry(field.unsure) };
    if (key === field.kind && misses > 1) return { kind: 'problem', text: secondTry(view, field) };
    return { kind: 'problem', text: phraseOf(engine.notUnderstood, key, params) };
  }
  if (trouble.kind === 'doubtful') {
    const answer = engine.understood(wordsOfField(view, field).name, valueText(view, field, trouble.value));
    return { kind: 'problem', text: phraseOf(engine.notUnderstood, 'doubtful', { answer }) };
  }
  if (trouble.kind === 'propose') {
    const [first = '', second] = trouble.values.map((value) => valueText(view, field, value));
    const text =
      second === undefined
        ? engine.proposed(engine.understood(wordsOfField(view, field).name, first))
        : engine.eitherOf(first, second);
    return { kind: 'help', text };
  }
  const hint = wordsOfField(view, field).hint;
  const text = [hint, phraseOf(engine.notUnderstood, field.kind)].filter((part) => part !== '').join(' ');
  return { kind: 'help', text };
}

/** From this many misunderstood answers on, a step is made easy. */
const EASY_FROM = 3;

function secondTry(view: CheckView, field: Field): string {
  const { engine } = wordsOf(view);
  const { options } = wordsOfField(view, field);
  const [a = '', b = ''] = field.kind === 'choice' ? field.options.map((id) => options[id] ?? id) : [];
  return phraseOf(engine.secondTry, field.kind, { a, b });
}

/** What a step still asks: of two questions the answered one is not asked again, unless somebody went back to both. */
function openFields({ facts, again }: CheckRun, { fields }: Step): readonly Field[] {
  const open = fields.filter(({ id }) => again.includes(id) || facts[id] === undefined);
  return open.length > 0 ? open : fields;
}

function valueText(view: CheckView, field: Field, value: FactValue): string {
  const { engine } = wordsOf(view);
  return formatValue(field, value, { field: wordsOfField(view, field), engine }, view.locale);
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

/** Ties a card to the state of the run it shows. */
export function keyOfRun(check: Check, { id, revision }: CheckRun): RunKey {
  return { check: check.id, run: id, revision };
}

function stepReply(view: CheckView, run: CheckRun, step: Step, notices: readonly Notice[]): RunReply {
  const { check, locale } = view;
  const words = wordsOf(view);
  const { steps } = locate(check, run);
  const shown: StepCardInput = {
    locale,
    words: words.engine,
    key: keyOfRun(check, run),
    step: step.id,
    title: words.check.title,
    progress: { at: steps.indexOf(step) + 1, of: steps.length },
    fields: openFields(run, step).map((field) => ({
      field,
      words: wordsOfField(view, field),
      value: run.facts[field.id],
      proposals: proposalFor(run, field.id).map((value) => ({ value, title: valueText(view, field, value) })),
    })),
    notices,
    ...((run.misses ?? 0) >= EASY_FROM ? { easy: { contact: contactOf(view) } } : {}),
  };
  return { kind: 'step', step: shown };
}

function contactOf({ contactUrl: url, locale }: CheckView): { title: string; url: string } | undefined {
  return url === undefined ? undefined : { title: WORDS[locale].none.contact, url };
}

function lookReply(
  view: CheckView,
  run: CheckRun,
  look: readonly Field[],
  notices: readonly Notice[],
): RunReply {
  const { check, engine } = wordsOf(view);
  const shown: LookCardInput = {
    locale: view.locale,
    words: engine,
    key: keyOfRun(view.check, run),
    title: check.title,
    answers: answersTo(view, look, run.facts),
    notices,
  };
  return { kind: 'look', look: shown };
}

function verdictReply(view: CheckView, run: CheckRun): RunReply {
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
  return { verdict, answers: answersOf(view, steps, facts), words };
}

/** Those that a verdict hangs on, then the others. */
function decidingFirst(view: CheckView, run: CheckRun, answers: readonly AnswerText[]): AnswerText[] {
  const deciding = decidingFields(view.check, locate(view.check, run).facts, view.today);
  const decides = ({ field }: AnswerText): boolean => deciding.includes(field);
  return [...answers.filter(decides), ...answers.filter((answer) => !decides(answer))];
}

function answersOf(view: CheckView, steps: readonly Step[], facts: Facts): AnswerText[] {
  return answersTo(
    view,
    steps.flatMap(({ fields }) => fields),
    facts,
  );
}

/** A field's answer as a person reads it. */
export function answersTo(view: CheckView, fields: readonly Field[], facts: Facts): AnswerText[] {
  const { engine } = view.words[view.locale];
  return fields.flatMap((field): AnswerText[] => {
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

/** Titled and identified by what the check is about, its first answer: another benefit's deadline is another entry. */
function calendarEntry({ key, date, text }: TimelineMoment, view: CheckView, run: CheckRun): CalendarEntry {
  const { words, answers, verdict } = conclude(view, run);
  const subject = answers[0]?.field ?? '';
  const about = run.facts[subject];
  const title = about === undefined || about === 'unknown' ? text : `${answers[0]?.value}: ${text}`;
  const id = [view.check.id, typeof about === 'object' ? '' : about, key].join('-');
  return { id, date, title, description: `${words.check.title} ${verdict.headline}` };
}

interface ViewWords {
  check: CheckWords;
  engine: CommonCheckWords;
}

function wordsOf({ words, locale, check }: CheckView): ViewWords {
  const { engine, [check.id]: checkWords } = words[locale];
  return { engine, check: checkWords };
}

/** @throws when the words are missing: a mistake in the words, not of a person */
function wordsOfField(view: CheckView, { id }: Field): FieldWords {
  const words = wordsOf(view).check.fields[id];
  if (!words) throw new Error(`No words for the field "${id}". Add it to every folder of cards/words/.`);
  return words;
}
