// A run as people see it: its pending step, or the verdict, as a reply. Pure; sends nothing.
import { lookLine, type LookCardInput } from '../../cards/check-look-card.js';
import type { Notice } from '../../cards/check-step-card.js';
import { fieldsOf, type Facts, type Field } from '../checks/check.js';
import { locate, type CheckRun } from '../checks/run.js';
import type { ReplyContent } from '../reply.js';
import { openFields, stepReply } from './step-view.js';
import { verdictReply } from './verdict-view.js';
import { answersTo, keyOfRun, wordsOf, wordsOfField, type CheckView } from './view.js';

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
  const answers = answersTo(view, fieldsOf(view.check.steps), values);
  return answers.map(({ name, value }) => engine.understood(name, value));
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
