// Card submits that nobody's card would send, around one that would: for the fuzz of the guided checks.
import fc from 'fast-check';
import type { Json } from './chat.js';

/** Stands in every forged text; it must not come back in a reply. */
export const MARKER = 'zqxmarkerxqz';

const hostileTexts = fc.constantFrom(
  '2024-02-30',
  '0000-00-00',
  '99999999999999999999',
  '1e3',
  '-1',
  '0x10',
  'NaN',
  'Infinity',
  '٣',
  '２０',
  'null',
  'true',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '${7*7}',
  "'; drop table state; --",
  '\u0000',
  '\u202e',
  '💥'.repeat(50),
  MARKER,
  MARKER.repeat(5_000),
);
const markedTexts = fc.string({ maxLength: 30 }).map((text) => `${text}${MARKER}`);
const texts = fc.oneof(hostileTexts, markedTexts);

const jsonLeaf = fc.oneof(texts, fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    jsonLeaf,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(texts, tie('json'), { maxKeys: 4 }),
  ),
}));

const keys = fc.constantFrom(
  'action',
  'check',
  'run',
  'revision',
  'step',
  'inputs',
  'field',
  'guests',
  'who',
  '__proto__',
);

/**
 * @param genuine the data of the button that answers the pending step, with a good answer in it
 * @param isGood whether a value of the answer's own input would be taken
 */
export function forgedSubmits(
  genuine: Json,
  input: string,
  isGood: (value: unknown) => boolean,
): fc.Arbitrary<unknown> {
  const changed = fc
    .tuple(keys, json)
    .filter(
      ([key, value]) =>
        JSON.stringify(genuine[key]) !== JSON.stringify(value) && !(key === input && isGood(value)),
    )
    .map(([key, value]) => withKey(genuine, key, value));
  const plausible = fc
    .oneof(
      fc.record({ revision: fc.nat(20) }),
      fc.record({ run: fc.uuid() }),
      fc.record({ step: fc.constantFrom('who', 'guests', 'where', 'when') }),
      fc.record({ check: fc.constantFrom('eligibility', 'renewal') }),
    )
    .map((change) => ({ ...genuine, ...change }))
    .filter((value) => JSON.stringify(value) !== JSON.stringify(genuine));
  const extra = fc.tuple(markedTexts, json).map(([key, value]) => withKey(genuine, key, value));
  const lacking = fc
    .constantFrom(...Object.keys(genuine))
    .map((key) => Object.fromEntries(Object.entries(genuine).filter(([name]) => name !== key)));
  const otherButton = fc
    .constantFrom(
      'checkBack',
      'checkCancel',
      'checkEdit',
      'checkRestart',
      'checkCopy',
      'checkStart',
      'ask',
      'language',
    )
    .map((action) => ({ ...genuine, action }));
  const forged = fc.oneof({ weight: 3, arbitrary: changed }, plausible, extra, lacking, otherButton, json);
  return forged.map((value) => JSON.parse(JSON.stringify(value)) as unknown); // as it comes over the wire
}

/** Defines the key, as JSON.parse does: "__proto__" becomes a key like any other. */
function withKey(data: Json, key: string, value: unknown): Json {
  return Object.fromEntries([...Object.entries(data).filter(([name]) => name !== key), [key, value]]);
}
