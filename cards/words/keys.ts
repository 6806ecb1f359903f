// The names of a check's wordings, as types: the rules can say nothing that has no words, and no language lacks one.
import type { CheckWords, Keys } from './check-words.js';

/** The keys of a check are those that its English words have: `KeysOf<typeof renewal>`. */
export interface KeysOf<W extends CheckWords> extends Keys {
  field: keyof W['fields'] & string;
  options: { readonly [F in keyof W['fields'] & string]: keyof W['fields'][F]['options'] & string };
  headline: keyof W['headlines'] & string;
  reason: keyof W['reasons'] & string;
  step: keyof W['steps'] & string;
  moment: keyof W['timeline'] & string;
}
