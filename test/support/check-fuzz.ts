// Malformed submits against a run in the middle of a check: nothing breaks, nothing changes, nothing comes back.
import { MemoryStorage } from 'botbuilder';
import fc from 'fast-check';
import { buttonsOf, Chat, textOf, type Json } from './chat.js';
import { forgedSubmits, MARKER } from './forged-submits.js';
import { lunchChecks } from './lunch-check.js';

/** What a reply to a person must never hold. */
const LEAKS = new RegExp(`${MARKER}|Error|stack|undefined|\\[object|node_modules`, 'i');

/**
 * @returns how many were sent
 * @throws with the smallest submit that broke the rule
 */
export async function fuzzCheck({ runs, seed }: { runs: number; seed?: number }): Promise<number> {
  const memory: Record<string, string> = {};
  const first = new Chat({ checks: lunchChecks, storage: new MemoryStorage(memory) });
  for (const text of ['plan lunch', 'together']) await first.say(text);
  const genuine = { ...(buttonsOf(first.last)[0]?.['data'] as Json), guests: '12' };
  const before = JSON.stringify((await first.session()).dialogs);
  let sent = 0;
  const property = fc.asyncProperty(forgedSubmits(genuine, 'guests', isGoodNumber), async (value) => {
    sent++;
    const person = new Chat({ checks: lunchChecks, storage: new MemoryStorage({ ...memory }) });
    const replies = await person.submit(value);
    const after = JSON.stringify((await person.session()).dialogs);
    if (after !== before) throw new Error(`The run has changed: ${after}`);
    if (person.errors.length > 0) throw new Error(`The turn has failed: ${String(person.errors[0])}`);
    const leak = replies.map(textOf).find((text) => LEAKS.test(text));
    if (leak !== undefined) throw new Error(`The reply tells too much: ${leak}`);
    if (value !== null && replies.length === 0) throw new Error('No reply.');
    if ('guests' in {}) throw new Error('Every object has guests now.');
  });
  await fc.assert(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
  return sent;
}

function isGoodNumber(value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const text = String(value).trim();
  return text === 'unknown' || (/^\d+$/.test(text) && Number(text) >= 2 && Number(text) <= 500);
}
