// What the buttons of a card would send, wherever in the card they stand.
import { parsePayload, type Payload } from '../../cards/payloads.js';

export function payloadsIn(card: unknown): Payload[] {
  if (Array.isArray(card)) return card.flatMap(payloadsIn);
  if (typeof card !== 'object' || card === null) return [];
  const { type, data } = card as { type?: unknown; data?: unknown };
  if (type === 'Action.Submit' || type === 'Action.Execute') {
    const payload = parsePayload(data);
    return payload ? [payload] : [];
  }
  return Object.values(card).flatMap(payloadsIn);
}
