// What a guided check is: data (steps with fields and conditions) and one pure function from facts to verdict.
// Language-neutral: words come from `cards/words/`, keyed by check, field, option, reason and step id.
import type { CheckId } from '../../cards/words/checks.js';
import type { Keys, Params } from '../../cards/words/check-words.js';

/** A number known only between bounds: "more than 2,000" is `{ min: 2001 }`. */
export interface Span {
  min?: number | undefined;
  max?: number | undefined;
}

/** A value that stands in a text: `from` and `to` are places in the text as `normalise` gives it. */
export interface Mention {
  field: string;
  value: FactValue;
  from: number;
  to: number;
  /** The value is what was said, and cannot be taken without a question: "30 June". */
  isHalf?: boolean;
}

/** What a person may give for a field. The string `unknown` = "I don't know", offered wherever a field allows it. */
export type FactValue = string | number | boolean | Span;

/** Facts gathered so far; a field that was not asked (yet) is absent. */
export type Facts = Readonly<Record<string, FactValue>>;

interface FieldBase {
  /** Unique within the check, for example `seats`; also the input id on the card. */
  id: string;
  /** Offers "I don't know". */
  unsure: boolean;
}

/** One thing asked. Dates are ISO `YYYY-MM-DD`, countries ISO 3166-1 alpha-2, numbers whole. */
export type Field =
  /**
   * `none`: the option that a plain "no" means; `noneWithout`: the option without which it is that one, for it is what the
   * others rest on. `wished`: asks what somebody wants, so that "we want more licences" is an answer. `told`: the options that
   * a name tells wherever it stands; the others' names are said of anything, "our company is in Norway".
   */
  | (FieldBase & {
      kind: 'choice';
      options: readonly string[];
      none?: string;
      noneWithout?: string;
      wished?: boolean;
      told?: readonly string[];
    })
  /**
   * `had`: asks whether one has something, so that "I have none" is an answer; `deed`: whether something was done, so that
   * "by my colleague" is none; `person`: about a person, who may be "she".
   */
  | (FieldBase & { kind: 'yesNo'; had?: boolean; deed?: boolean; person?: boolean })
  /** `limit`: from this number on something else holds; a span of numbers is an answer, too. */
  | (FieldBase & { kind: 'number'; min: number; max: number; limit?: number })
  /** `side`: where a day told without its year is to be looked for; `opens`: something begins on the day, `ends`: … ends. */
  | (FieldBase & {
      kind: 'date';
      min: string;
      max: string;
      side?: 'past' | 'ahead';
      opens?: boolean;
      ends?: boolean;
    })
  | (FieldBase & { kind: 'country' });

/** One card: usually one field, two where they belong together. */
export interface Step<F extends string = string> {
  id: string;
  fields: readonly (Field & { id: F })[];
  /** Whether the step applies, given earlier facts; absent = always. Also decides what a correction makes obsolete. */
  when?: (facts: Facts) => boolean;
}

/** Everything that some steps ask, in order. */
export function fieldsOf(steps: readonly Step[]): Field[] {
  return steps.flatMap(({ fields }) => fields);
}

/** Whether something speaks for, against, or cannot be told yet. */
export type Standing = 'yes' | 'no' | 'open';

/** `later`: nothing speaks against it, its day has merely not come. */
export type StandingInTime = Standing | 'later';

export interface Reason<K extends string = string> {
  /** Key of its wording. */
  key: K;
  standing: StandingInTime;
  /** Entry of the knowledge it comes from, for example `home-use-program/qualify`. */
  entry: string;
  params?: Params;
}

export interface NextStep<K extends string = string> {
  /** Key of its wording. */
  key: K;
  /** Where to do it. */
  url?: string;
  params?: Params;
}

/**
 * `past`: over, and no harm done; `missed`: over, and what had to be done by then was not; `opens`: from then on something
 * may be done; `deadline`: by then; `grace`: the last day of the time allowed after a deadline.
 */
export type MomentKind = 'past' | 'missed' | 'today' | 'opens' | 'deadline' | 'grace';

/** A date on the timeline. */
export interface Moment<K extends string = string> {
  /** Key of its wording. */
  key: K;
  /** ISO `YYYY-MM-DD`. */
  date: string;
  kind: MomentKind;
  /** What lies ahead can be added to a calendar. */
  calendar: boolean;
  params?: Params;
}

export interface Verdict<K extends Keys = Keys> {
  standing: StandingInTime;
  /** Key of the headline's wording. */
  headline: K['headline'];
  params?: Params;
  reasons: readonly Reason<K['reason']>[];
  steps: readonly NextStep<K['step']>[];
  /** In order of date; empty where time plays no part. */
  timeline: readonly Moment<K['moment']>[];
}

/** @typeParam K what it words; a check of one's own names its keys, so that none lacks words */
export interface Check<K extends Keys = Keys> {
  id: CheckId;
  steps: readonly Step<K['field']>[];
  /**
   * Pure and total: any combination of facts gives a verdict with reasons and steps.
   * @param today ISO `YYYY-MM-DD`, injected
   */
  verdict(facts: Facts, today: string): Verdict<K>;
  /** Values that stand in a sentence, "with 2500 E5 seats in Japan"; whether they are claimed is not asked here. */
  mentionsIn(text: string): Mention[];
  /** What the claims of the words that started the check say besides: who asks. */
  impliedBy?(text: string): Facts;
}
