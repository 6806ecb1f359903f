// Buttons for Teams: what replaces its own card becomes a Universal Action, so that the new card is in the very response.
import { parsePayload, type Payload } from '../../../cards/payloads.js';
import { TARGETED_VERB } from './conversation.js';

/** Buttons of a guided check's steps; everything else answers with a message of its own. */
const REPLACES_ITS_CARD: ReadonlySet<Payload['action']> = new Set([
  'checkAnswer',
  'checkBack',
  'checkCancel',
]);

/**
 * A copy of a card with `Action.Execute` where it helps, and `Action.Submit` as its fallback in older clients.
 * @param options `targeted`: the card is for one person's eyes, so what each button leads to must be, too
 */
export function withUniversalActions(part: unknown, options: { targeted: boolean }): unknown {
  if (Array.isArray(part)) return part.map((item) => withUniversalActions(item, options));
  if (typeof part !== 'object' || part === null) return part;
  const { type, data } = part as { type?: unknown; data?: unknown };
  if (type !== 'Action.Submit') {
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, withUniversalActions(value, options)]),
    );
  }
  const payload = parsePayload(data);
  if (!payload || !(options.targeted || REPLACES_ITS_CARD.has(payload.action))) return part;
  const verb = options.targeted ? TARGETED_VERB : payload.action;
  return { ...part, type: 'Action.Execute', verb, fallback: part };
}
