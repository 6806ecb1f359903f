// Any character of Unicode, for properties of texts.
import fc from 'fast-check';

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const LAST = 0x10ffff;

/** For `fc.string({ unit })`, whose own `unit: 'binary'` first lists all million of them, which takes seconds. */
export const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: FIRST_SURROGATE - 1 }), fc.integer({ min: LAST_SURROGATE + 1, max: LAST }))
  .map((code) => String.fromCodePoint(code));
