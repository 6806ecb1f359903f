// The verdict on at most two screens of a phone: one headline, what to do next, the dates, why, and what was answered.
import type { StandingInTime } from '../dialogs/checks/check.js';
import type { Locale } from '../knowledge/locales.js';
import { buildCard, heading, note, paragraph, submit, type CardMessage, type Element } from './card.js';
import { answerBlocks } from './check-verdict-answers.js';
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
  /** The verdict as text to paste elsewhere. */
  copied: string;
  /** Its dates as a file for calendars; undefined without any. */
  calendarFile?: { name: string; content: string } | undefined;
}

const LOOKS: Readonly<Record<StandingInTime, { sign: string; color: string; style: string }>> = {
  yes: { sign: '✓', color: 'Good', style: 'good' },
  no: { sign: '✕', color: 'Attention', style: 'attention' },
  open: { sign: '?', color: 'Warning', style: 'warning' },
  later: { sign: '▶', color: 'Accent', style: 'accent' },
};

/** Wide enough for any sign. */
const SIGN_WIDTH = '20px';

/**
 * @param takesFiles whether the client can copy a text and save a file by itself, which its buttons then carry; else the bot
 * says the text as a message, and dates have links
 */
export function buildVerdictCard(
  input: VerdictCardInput,
  { takesFiles }: { takesFiles: boolean },
): CardMessage {
  const { locale, words, key, verdict, answers, copied, calendarFile: file } = input;
  const { engine } = words;
  const { inSight, folded, unfold } = answerBlocks(answers, engine, key);
  const body = [
    note(words.check.title),
    {
      type: 'Container',
      style: LOOKS[verdict.standing].style,
      bleed: true,
      items: [heading(verdict.headline)],
    },
    ...section(engine.stepsTitle, [paragraph(stepLines(verdict.steps))]),
    ...section(
      engine.timelineTitle,
      timelineBlocks({ ...input, ...verdict, addToCalendar: takesFiles ? undefined : engine.addToCalendar }),
    ),
    ...section(engine.reasonsTitle, reasonBlocks(input)),
    ...section(engine.summaryTitle, inSight),
    ...folded,
  ];
  const actions = [
    submit(engine.copyAsText, payload({ action: 'checkCopy', ...key, ...(takesFiles && { text: copied }) })),
    submit(engine.startOver, payload({ action: 'checkRestart', ...key })),
    ...(takesFiles && file
      ? [submit(engine.addToCalendar, payload({ action: 'checkCalendar', ...key, file }))]
      : []),
    ...unfold,
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

/** Those of one entry stand together, and the way to it below them, once. */
function reasonBlocks({ verdict, words: { engine }, entryLabels }: VerdictCardInput): Element[] {
  const entries = [...new Set(verdict.reasons.map(({ entry }) => entry))];
  return entries.flatMap((entry) => {
    const reasons = verdict.reasons.filter((reason) => reason.entry === entry);
    const label = entryLabels.get(entry);
    return [
      ...reasons.map((reason) => reasonRow(reason, engine)),
      ...(label === undefined ? [] : [readMore(entry, label, engine)]),
    ];
  });
}

function reasonRow({ standing, text }: VerdictText['reasons'][number], engine: CommonCheckWords): Element {
  const { sign, color } = LOOKS[standing];
  return signed(paragraph(sign, { color, weight: 'Bolder' }), {
    items: [paragraph(engine.understood(`**${engine.standing[standing]}**`, text), { size: 'Small' })],
  });
}

/** A line to press rather than a button: it wraps, where Teams cuts the titles of buttons off. */
function readMore(entry: string, label: string, engine: CommonCheckWords): Element {
  const title = engine.understood(engine.sourceButton, label);
  return {
    ...signed(paragraph('›', { color: 'Accent', weight: 'Bolder' }), {
      selectAction: submit(title, payload({ action: 'ask', entry })),
      items: [paragraph(label, { size: 'Small', color: 'Accent', weight: 'Bolder' })],
    }),
    spacing: 'None',
  };
}

function signed(sign: Element, content: object): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: SIGN_WIDTH, items: [sign] },
      { type: 'Column', width: 'stretch', spacing: 'Small', ...content },
    ],
  };
}

/** Lines of one list: clients number each list anew. An address that stands there once is not repeated. */
function stepLines(steps: VerdictText['steps']): string {
  return steps
    .map(({ text, url }, at) => {
      const isNew = url !== undefined && steps.findIndex((step) => step.url === url) === at;
      const link = isNew ? ` [${new URL(url).hostname.replace(/^www\./, '')}](${url})` : '';
      return `${at + 1}. ${text}${link}`;
    })
    .join('\n');
}
