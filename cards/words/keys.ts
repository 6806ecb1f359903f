// The names of a check's wordings, as types: the rules can say nothing that has no words, and no language lacks one.
import type { CheckWords } from './check-words.js';

/** What a check words: each is a union of names, or any name where it does not matter which check it is. */
export interface Keys {
  field: string;
  /** Those of each field; none where it is no choice. */
  options: Readonly<Record<string, string>>;
  headline: string;
  reason: string;
  step: string;
  /** Of the timeline. */
  moment: string;
}

/** The keys of a check are those that its English words have: `KeysOf<typeof renewal>`. */
export interface KeysOf<W extends CheckWords> extends Keys {
  field: keyof W['fields'] & string;
  options: { readonly [F in keyof W['fields'] & string]: keyof W['fields'][F]['options'] & string };
  headline: keyof W['headlines'] & string;
  reason: keyof W['reasons'] & string;
  step: keyof W['steps'] & string;
  moment: keyof W['timeline'] & string;
}
