// Buttons for Teams: what replaces its own card becomes a Universal Action, so that the new card is in the very response.
import type { Action, Card } from '../../../cards/card.js';
import { TARGETED_VERB } from './conversation.js';

/**
 * A copy of a card with `Action.Execute` where it helps, and `Action.Submit` as its fallback in older clients.
 * @param options `replaceCard`: the buttons put something in the place of the card; `targeted`: the card is for one person's
 * eyes, so what each button leads to must be, too
 */
export function withUniversalActions(
  card: Card,
  { replaceCard, targeted }: { replaceCard: boolean; targeted: boolean },
): Card {
  if (!replaceCard && !targeted) return card;
  const rewrite = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(rewrite);
    if (typeof part !== 'object' || part === null) return part;
    if (isSubmit(part)) return execute(part, targeted ? TARGETED_VERB : String(part.data.action));
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, rewrite(value)]));
  };
  return rewrite(card) as Card;
}

interface Submit extends Action {
  data: { action?: unknown };
}

function isSubmit(part: object): part is Submit {
  return 'type' in part && part.type === 'Action.Submit';
}

function execute(button: Submit, verb: string): Action {
  return { ...button, type: 'Action.Execute', verb, fallback: button };
}
