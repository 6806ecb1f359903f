// What is said after a verdict, in words: its reasons, shortly; what has changed; what would be with something else. Pure.
import { wordVerdict, type VerdictText } from '../../cards/check-verdict-text.js';
import { formatDate } from '../../cards/words/format.js';
import { changedFields } from '../checks/deciding.js';
import { fieldsOf, type Facts } from '../checks/check.js';
import { locate, type CheckRun } from '../checks/run.js';
import { answersTo, type CheckView } from './view.js';

/** More reasons than these are a card again. */
const MAX_REASONS = 4;

/** The reasons that made the verdict what it is, as a list. */
export function reasonsText(view: CheckView, facts: Facts): string {
  const verdict = verdictOf(view, facts);
  return [`**${verdict.headline}**`, reasonLines(view, verdict)].join('\n\n');
}

/** The verdict, and its dates where it has any, a line each. */
export function shortText(view: CheckView, facts: Facts): string {
  const { headline, timeline } = verdictOf(view, facts);
  const { engine } = view.words[view.locale];
  const dates = timeline.map(({ date, text }) => engine.understood(formatDate(date, view.locale), text));
  return [`**${headline}**`, dates.join(' · ')].filter((line) => line !== '').join('\n\n');
}

/**
 * What has changed since the verdict before, and whether that changed the verdict.
 * @returns undefined without a verdict before, or a change
 */
export function comparedText(view: CheckView, run: CheckRun): string | undefined {
  const { before } = run;
  const { facts } = locate(view.check, run);
  if (!before || changedFields(before, facts).length === 0) return undefined;
  return [changeLines(view, before, facts), comparison(view, before, facts)].join('\n\n');
}

/** What the verdict would be; the one that was given stands. */
export function supposedText(view: CheckView, run: CheckRun, facts: Facts, values: Facts): string {
  const { engine } = view.words[view.locale];
  const { facts: standing } = locate(view.check, run);
  const isOther = headlineOf(view, standing) !== headlineOf(view, facts);
  return [
    changeLines(view, run.facts, { ...run.facts, ...values }, Object.keys(values)),
    comparison(view, standing, facts),
    ...(isOther ? [reasonLines(view, verdictOf(view, facts))] : []),
    engine.stands,
  ].join('\n\n');
}

/** What can be supposed: another answer to one of the questions that were asked. */
export function supposableText(view: CheckView, run: CheckRun): string {
  const { engine, [view.check.id]: check } = view.words[view.locale];
  const names = fieldsOf(locate(view.check, run).steps).map(({ id }) => check.fields[id]?.name ?? id);
  return engine.canSuppose(names.join(engine.betweenAnswers));
}

/** "Country: Sweden → Norway", a line for each. @param named also where nothing differs */
function changeLines(view: CheckView, before: Facts, after: Facts, named: readonly string[] = []): string {
  const { engine } = view.words[view.locale];
  const ids = new Set([...changedFields(before, after), ...named]);
  const fields = fieldsOf(view.check.steps).filter(({ id }) => ids.has(id));
  const lines = fields.flatMap((field) => {
    const [was] = answersTo(view, [field], before);
    const [is] = answersTo(view, [field], after);
    if (!is) return [];
    return was && was.value !== is.value
      ? [engine.changed(is.name, was.value, is.value)]
      : [engine.understood(is.name, is.value)];
  });
  return lines.join('\n\n');
}

function comparison(view: CheckView, before: Facts, after: Facts): string {
  const { engine } = view.words[view.locale];
  const [was, is] = [headlineOf(view, before), headlineOf(view, after)];
  return `${was === is ? engine.sameVerdict : engine.otherVerdict} **${is}**`;
}

function headlineOf(view: CheckView, facts: Facts): string {
  return verdictOf(view, facts).headline;
}

/** Those that stand as the verdict does; where none does, all. */
function reasonLines(view: CheckView, { standing, reasons }: VerdictText): string {
  const { engine } = view.words[view.locale];
  const own = reasons.filter((reason) => reason.standing === standing);
  const shown = (own.length > 0 ? own : reasons).slice(0, MAX_REASONS);
  return shown
    .map((reason) => `- ${engine.understood(engine.standing[reason.standing], reason.text)}`)
    .join('\n');
}

function verdictOf({ check, words, locale, today }: CheckView, facts: Facts): VerdictText {
  return wordVerdict(check.verdict(facts, today), words[locale][check.id]);
}
