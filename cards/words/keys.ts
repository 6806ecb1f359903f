// The names of a check's wordings.

/** What a check words: each is a union of names, or any name where it does not matter which check it is. */
export interface Keys {
  field: string;
  headline: string;
  reason: string;
  step: string;
  /** Of the timeline. */
  moment: string;
}
