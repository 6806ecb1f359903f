// A verdict in words, for the card and for the plain text that people paste into a mail: both say the same.
import type { StandingInTime, Verdict } from '../dialogs/checks/check.js';
import type { Locale } from '../knowledge/locales.js';
import { plainText } from './card.js';
import { phraseOf, formatDate } from './words/format.js';
import type { CommonCheckWords, CheckWords, Params } from './words/check-words.js';

type Worded<T> = Omit<T, 'params'> & { text: string };

interface Phrased {
  /** Key of its wording. */
  key: string;
  params?: Params;
}

export interface VerdictText {
  standing: StandingInTime;
  headline: string;
  reasons: Worded<Verdict['reasons'][number]>[];
  steps: Worded<Verdict['steps'][number]>[];
  timeline: Worded<Verdict['timeline'][number]>[];
}

/** One line of what was answered: "Country", "Japan". */
export interface AnswerText {
  field: string;
  name: string;
  value: string;
  /** The verdict would be another without it; it is shown first. */
  decisive?: boolean;
}

export function wordVerdict(verdict: Verdict, words: CheckWords): VerdictText {
  const say =
    (phrases: CheckWords['steps']) =>
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
  words: { check: CheckWords; engine: CommonCheckWords },
  locale: Locale,
): string {
  const { engine } = words;
  const labelled = engine.understood;
  const part = (title: string, lines: string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map(plainText)];
  return [
    words.check.title,
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

/** Where a reason comes from: the entry's name and its own source. */
export interface SourceText {
  label: string;
  url: string | undefined;
}

/**
 * The same to paste elsewhere, where nobody sees when and from what it was made.
 * @param today ISO `YYYY-MM-DD`
 */
export function copiedVerdict(
  plain: string,
  sources: readonly SourceText[],
  { today, locale, engine }: { today: string; locale: Locale; engine: CommonCheckWords },
): string {
  const [title = '', ...rest] = plain.split('\n');
  const lines = sources.map(({ label, url }) => `- ${label}${url === undefined ? '' : ` (${url})`}`);
  return [
    `${title} (${formatDate(today, locale)})`,
    ...rest,
    ...(lines.length > 0 ? ['', engine.sourcesTitle, ...lines] : []),
  ].join('\n');
}
