// A verdict in words, for the card and for the plain text that people paste into a mail: both say the same.
import type { Locale } from '../knowledge/locales.js';
import { plainText } from './card.js';
import type {
  CommonCheckWords as FlowEngineWords,
  CheckWords as FlowWords,
  Params,
} from './words/check-words.js';
import { phraseOf, formatDate } from './words/format.js';

type Standing = 'yes' | 'no' | 'open';
type Worded<T> = Omit<T, 'params'> & { text: string };

interface Phrased {
  /** Key of its wording. */
  key: string;
  params?: Params;
}

/** A verdict as the rules give it. Dates are ISO `YYYY-MM-DD`. */
export interface CardVerdict {
  standing: Standing;
  headline: string;
  params?: Params;
  reasons: readonly (Phrased & { standing: Standing; entry: string })[];
  steps: readonly (Phrased & { url?: string })[];
  timeline: readonly (Phrased & { date: string; kind: MomentKind; calendar: boolean })[];
}

export type MomentKind = 'past' | 'today' | 'deadline' | 'grace';

export interface VerdictText {
  standing: Standing;
  headline: string;
  reasons: Worded<CardVerdict['reasons'][number]>[];
  steps: Worded<CardVerdict['steps'][number]>[];
  timeline: Worded<CardVerdict['timeline'][number]>[];
}

/** One line of what was answered: "Country", "Japan". */
export interface AnswerText {
  field: string;
  name: string;
  value: string;
}

export function wordVerdict(verdict: CardVerdict, words: FlowWords): VerdictText {
  const say =
    (phrases: FlowWords['steps']) =>
    <T extends Phrased>({ params, ...rest }: T): Worded<T> => ({
      ...rest,
      text: phraseOf(phrases, rest.key, params),
    });
  return {
    standing: verdict.standing,
    headline: phraseOf(words.headlines, verdict.headline, verdict.params),
    reasons: verdict.reasons.map(say(words.reasons)),
    steps: verdict.steps.map(say(words.steps)),
    timeline: verdict.timeline.map(say(words.timeline)),
  };
}

/** Everything on the verdict card as text that pastes well. */
export function plainVerdict(
  verdict: VerdictText,
  answers: readonly AnswerText[],
  words: { flow: FlowWords; engine: FlowEngineWords },
  locale: Locale,
): string {
  const { engine } = words;
  const labelled = engine.understood;
  const part = (title: string, lines: string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map(plainText)];
  return [
    words.flow.title,
    plainText(verdict.headline),
    ...part(
      engine.reasonsTitle,
      verdict.reasons.map(({ standing, text }) => `- ${labelled(engine.standing[standing], text)}`),
    ),
    ...part(
      engine.timelineTitle,
      verdict.timeline.map(({ date, text }) => `- ${labelled(formatDate(date, locale), text)}`),
    ),
    ...part(
      engine.stepsTitle,
      verdict.steps.map(({ text, url }, at) => `${at + 1}. ${text}${url === undefined ? '' : `\n   ${url}`}`),
    ),
    ...part(
      engine.summaryTitle,
      answers.map(({ name, value }) => `- ${labelled(name, value)}`),
    ),
  ].join('\n');
}
