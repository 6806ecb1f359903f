// The verdict: one headline, each reason with the answer it comes from, the dates, what to do next, and what was answered.
import type { Locale } from '../knowledge/locales.js';
import {
  actionSet,
  buildCard,
  heading,
  note,
  paragraph,
  submit,
  type CardMessage,
  type Element,
} from './card.js';
import type { RunKey } from './check-step-card.js';
import { timelineBlocks, type TimelineInput } from './check-timeline.js';
import { plainVerdict, type AnswerText, type VerdictText } from './check-verdict-text.js';
import { payload } from './payloads.js';
import type { CommonCheckWords, CheckWords } from './words/check-words.js';

export interface VerdictCardInput {
  locale: Locale;
  words: { check: CheckWords; engine: CommonCheckWords };
  key: RunKey;
  verdict: VerdictText;
  answers: readonly AnswerText[];
  /** What an entry's button is called, by entry id; a reason without one has no button. */
  entryLabels: ReadonlyMap<string, string>;
  calendarLink: TimelineInput['calendarLink'];
}

/** Holds the longest word for a standing on one line, in any language: "Oklart", in bold. */
const STANDING_WIDTH = '64px';

const COLOURS = { yes: 'Good', no: 'Attention', open: 'Warning' } as const;

/** @param takesFiles whether a message can bring a calendar file here */
export function buildVerdictCard(
  input: VerdictCardInput,
  { takesFiles }: { takesFiles: boolean },
): CardMessage {
  const { locale, words, key, verdict, answers } = input;
  const { engine } = words;
  const body = [
    note(words.check.title),
    {
      type: 'Container',
      style: COLOURS[verdict.standing].toLowerCase(),
      bleed: true,
      items: [heading(verdict.headline)],
    },
    ...section(
      engine.reasonsTitle,
      verdict.reasons.map((reason) => reasonRow(reason, input)),
    ),
    ...section(
      engine.timelineTitle,
      timelineBlocks({ ...input, timeline: verdict.timeline, addToCalendar: engine.addToCalendar }),
    ),
    ...section(engine.stepsTitle, [paragraph(verdict.steps.map(stepLine).join('\n'))]),
    ...section(
      engine.summaryTitle,
      answers.map((answer) => answerRow(answer, input)),
    ),
  ];
  const actions = [
    submit(engine.copyAsText, payload({ action: 'checkCopy', ...key })),
    ...(takesFiles && verdict.timeline.some(({ calendar }) => calendar)
      ? [submit(`${engine.addToCalendar} (.ics)`, payload({ action: 'checkCalendar', ...key }))]
      : []),
    submit(engine.startOver, payload({ action: 'checkRestart', ...key })),
  ];
  const plain = plainVerdict(verdict, answers, words, locale);
  return { card: buildCard(locale, plain, body, actions), summary: verdict.headline };
}

function section(title: string, items: Element[]): Element[] {
  if (items.length === 0) return [];
  const subheading = paragraph(title, {
    style: 'heading',
    size: 'Medium',
    weight: 'Bolder',
    separator: true,
    spacing: 'Medium',
  });
  return [subheading, ...items];
}

/** The button stands below the text: beside it, a phone would have no room for either. */
function reasonRow(
  { standing, text, entry }: VerdictText['reasons'][number],
  { words, entryLabels }: VerdictCardInput,
): Element {
  const { engine } = words;
  const label = entryLabels.get(entry);
  const read =
    label === undefined
      ? []
      : [submit(engine.understood(engine.sourceButton, label), payload({ action: 'ask', entry }))];
  const verdict = paragraph(engine.standing[standing], { weight: 'Bolder', color: COLOURS[standing] });
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: STANDING_WIDTH, items: [verdict] },
      {
        type: 'Column',
        width: 'stretch',
        items: [paragraph(text), ...(read.length > 0 ? [actionSet(read)] : [])],
      },
    ],
  };
}

/** Lines of one list: clients number each list anew. */
function stepLine({ text, url }: VerdictText['steps'][number], at: number): string {
  const link = url === undefined ? '' : ` [${new URL(url).hostname.replace(/^www\./, '')}](${url})`;
  return `${at + 1}. ${text}${link}`;
}

function answerRow({ field, name, value }: AnswerText, { words, key }: VerdictCardInput): Element {
  const edit = submit(words.engine.edit, payload({ action: 'checkEdit', ...key, field }), {
    tooltip: words.engine.understood(words.engine.edit, name),
  });
  const answer = paragraph(words.engine.understood(`**${name}**`, value));
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [answer] },
      { type: 'Column', width: 'auto', items: [actionSet([edit])] },
    ],
  };
}
