// What a guided flow is: data (steps with fields and conditions) and one pure function from facts to verdict.
// Language-neutral: words come from `cards/words/`, keyed by flow, field, option, reason and step id.

/** What a person may give for a field. The string `unknown` = "I don't know", offered wherever a field allows it. */
export type FactValue = string | number | boolean;

/** Facts gathered so far; a field that was not asked (yet) is absent. */
export type Facts = Readonly<Record<string, FactValue>>;

interface FieldBase {
  /** Unique within the flow, for example `seats`; also the input id on the card. */
  id: string;
  /** Offers "I don't know". */
  unsure: boolean;
}

/** One thing asked. Dates are ISO `YYYY-MM-DD`, countries ISO 3166-1 alpha-2, numbers whole. */
export type Field =
  /** `none`: the option that a plain "no" means. */
  | (FieldBase & { kind: 'choice'; options: readonly string[]; none?: string })
  | (FieldBase & { kind: 'yesNo' })
  | (FieldBase & { kind: 'number'; min: number; max: number })
  | (FieldBase & { kind: 'date'; min: string; max: string })
  | (FieldBase & { kind: 'country' });

/** One card: usually one field, two where they belong together. */
export interface Step {
  id: string;
  fields: readonly Field[];
  /** Whether the step applies, given earlier facts; absent = always. Also decides what a correction makes obsolete. */
  when?: (facts: Facts) => boolean;
}

/** Whether something speaks for, against, or cannot be told yet. */
export type Standing = 'yes' | 'no' | 'open';

/** Values put into wording: dates as ISO strings, counts as numbers; formatted by the wording in the reader's language. */
export type Params = Readonly<Record<string, string | number>>;

export interface Reason {
  /** Key of its wording. */
  key: string;
  standing: Standing;
  /** Entry of the knowledge it comes from, for example `home-use-program/qualify`. */
  entry: string;
  params?: Params;
}

export interface NextStep {
  key: string;
  /** Where to do it. */
  url?: string;
  params?: Params;
}

/** A date on the timeline. */
export interface Moment {
  key: string;
  /** ISO `YYYY-MM-DD`. */
  date: string;
  kind: 'past' | 'today' | 'deadline' | 'grace';
  /** Deadlines can be added to a calendar. */
  calendar: boolean;
  params?: Params;
}

export interface Verdict {
  standing: Standing;
  /** Key of the headline's wording. */
  headline: string;
  params?: Params;
  reasons: readonly Reason[];
  steps: readonly NextStep[];
  /** In order of date; empty where time plays no part. */
  timeline: readonly Moment[];
}

export interface Flow {
  id: FlowId;
  steps: readonly Step[];
  /**
   * Pure and total: any combination of facts gives a verdict with reasons and steps.
   * @param today ISO `YYYY-MM-DD`, injected
   */
  verdict(facts: Facts, today: string): Verdict;
  /** Facts already said in the words that started the flow, "with 2500 E5 seats in Japan"; empty when none. */
  factsIn(text: string): Facts;
}

export const FLOW_IDS = ['eligibility', 'renewal'] as const;
export type FlowId = (typeof FLOW_IDS)[number];

/** The steps that apply to these facts, in order. */
export function applicableSteps(flow: Flow, facts: Facts): Step[] {
  return flow.steps.filter((step) => step.when?.(facts) ?? true);
}
