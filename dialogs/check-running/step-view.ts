// The step of a run that is asked now, and why it is asked again.
import type { Notice, StepCardInput } from '../../cards/check-step-card.js';
import type { Option } from '../../cards/menu-card.js';
import { phraseOf } from '../../cards/words/format.js';
import type { CommonCheckWords, Params } from '../../cards/words/check-words.js';
import { WORDS } from '../../cards/words/index.js';
import { proposalFor } from '../checks/asking-back.js';
import type { Field, Step } from '../checks/check.js';
import type { Trouble } from '../checks/moves/move.js';
import { wordingOf } from '../checks/reading/typed-answer.js';
import { locate, type CheckRun } from '../checks/run.js';
import { personButton } from '../menus.js';
import type { ReplyContent } from '../reply.js';
import { keyOfRun, valueText, wordsOf, wordsOfField, type CheckView } from './view.js';

export function stepReply(
  view: CheckView,
  run: CheckRun,
  step: Step,
  notices: readonly Notice[],
): Extract<ReplyContent, { kind: 'step' }> {
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
    ...((run.misses ?? 0) >= PERSON_FROM ? { easy: { contact: contactOf(view) } } : {}),
  };
  return { kind: 'step', step: shown };
}

/** By the bot, where it can pass a question on; else an address; else there is none. */
function contactOf({ contactUrl: url, asksPeople, locale }: CheckView): Option | undefined {
  if (asksPeople) return personButton(locale);
  return url === undefined ? undefined : { title: WORDS[locale].none.contact, url };
}

/** What a step still asks: of two questions the answered one is not asked again, unless somebody went back to both. */
export function openFields({ facts, again }: CheckRun, { fields }: Step): readonly Field[] {
  const open = fields.filter(({ id }) => again.includes(id) || facts[id] === undefined);
  return open.length > 0 ? open : fields;
}

/**
 * Why a step is shown again: what was not understood, or why it is asked and what an answer looks like.
 * @param left how many steps there are to go, where that is told
 * @param misses how many answers in a row it has not taken: the second time gets other words, from the third on it is made easy
 */
export function troubleNotice(view: CheckView, trouble: Trouble, misses = 1, left?: number): Notice {
  const { engine } = wordsOf(view);
  if (trouble.kind === 'which') return { kind: 'help', text: engine.lookWhich };
  if (trouble.kind === 'pause') return { kind: 'help', text: engine.pause };
  if (trouble.kind === 'lookHelp') return { kind: 'help', text: engine.lookHelp };
  const { field } = trouble;
  if (trouble.kind === 'problem') {
    const { key, params } = wordingOf(trouble.problem, field);
    const { unclear } = wordsOfField(view, field);
    if (trouble.problem === 'vague' && unclear !== undefined && misses <= 1)
      return { kind: 'problem', text: unclear };
    if (key === field.kind && misses >= EASY_FROM)
      return { kind: 'problem', text: easyText(engine, field, misses) };
    if (key === field.kind && misses > 1)
      return { kind: 'problem', text: `${secondTry(view, field)} ${engine.orStop}` };
    return {
      kind: 'problem',
      text: phraseOf(engine.notUnderstood, key, { ...exampleOf(view, field), ...params }),
    };
  }
  if (trouble.kind === 'doubtful') {
    const answer = engine.understood(wordsOfField(view, field).name, valueText(view, field, trouble.value));
    return { kind: 'problem', text: phraseOf(engine.notUnderstood, 'doubtful', { answer }) };
  }
  if (trouble.kind === 'left') return { kind: 'help', text: engine.stepsLeft(left ?? 1) };
  if (trouble.kind === 'notYet') return { kind: 'help', text: engine.notYet };
  if (trouble.kind === 'moot') return { kind: 'help', text: engine.moot(wordsOfField(view, field).name) };
  if (trouble.kind === 'later') {
    const { name, question } = wordsOfField(view, field);
    const kept =
      field.kind === 'number' || (trouble.isGuess && field.kind === 'date')
        ? engine.keptFigure(trouble.said, question)
        : engine.keptForLater(name, trouble.said);
    return { kind: 'help', text: kept };
  }
  if (trouble.kind === 'stands') {
    const answers = trouble.values.map(([one, value]) =>
      engine.understood(wordsOfField(view, one).name, valueText(view, one, value)),
    );
    return { kind: 'help', text: answers.join(engine.betweenAnswers) };
  }
  if (trouble.kind === 'takenBack')
    return { kind: 'help', text: engine.takenBack(wordsOfField(view, field).name, trouble.said) };
  if (trouble.kind === 'several') {
    const [first = ''] = trouble.values.map((value) => valueText(view, field, value));
    return { kind: 'help', text: wordsOfField(view, field).several?.(first) ?? engine.proposed(first) };
  }
  if (trouble.kind === 'propose') {
    const [first = '', second] = trouble.values.map((value) => valueText(view, field, value));
    const text =
      second === undefined
        ? engine.proposed(engine.understood(wordsOfField(view, field).name, first))
        : engine.eitherOf(first, second);
    const { notPeople } = wordsOfField(view, field);
    return { kind: 'help', text: trouble.ofPeople && notPeople ? `${notPeople} ${text}` : text };
  }
  const { name, hint, reason } = wordsOfField(view, field);
  if (trouble.isOther) return { kind: 'help', text: engine.understood(name, hint) };
  // The hint stands below the question already.
  const rest = left === undefined ? '' : engine.stepsLeft(left);
  const example = phraseOf(engine.notUnderstood, field.kind, exampleOf(view, field));
  const text = [reason, example, rest].filter((part) => part !== '').join(' ');
  return { kind: 'help', text };
}

/** Two options of a choice, for the wordings that name some. */
function exampleOf(view: CheckView, field: Field): Params {
  const { options } = wordsOfField(view, field);
  const [a = '', b = ''] = field.kind === 'choice' ? field.options.map((id) => options[id] ?? id) : [];
  return { a, b };
}

/** From this many misunderstood answers on a person is offered, and the options are buttons. */
const PERSON_FROM = 2;

/** From this many on the text speaks of the buttons, too. */
const EASY_FROM = 3;

/** Never the same twice in a row. */
function easyText({ thirdTry, furtherTries }: CommonCheckWords, { unsure }: Field, misses: number): string {
  if (misses === EASY_FROM) return thirdTry(unsure);
  return furtherTries[(misses - EASY_FROM - 1) % furtherTries.length] ?? '';
}

function secondTry(view: CheckView, field: Field): string {
  const { engine } = wordsOf(view);
  return phraseOf(engine.secondTry, field.kind, exampleOf(view, field));
}
