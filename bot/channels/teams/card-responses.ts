// What pressed cards were answered: Teams presses again when an answer was slow to come, and is to get the same one. What was
// done is not done twice (see assistant.ts), so there would be nothing to answer with.
import type { TurnContext } from 'botbuilder';
import type { cardResponse } from './card-response.js';

type Response = ReturnType<typeof cardResponse>;

/** A press is repeated within seconds. */
const MAX_KEPT = 100;

export interface CardResponses {
  keep(context: TurnContext, response: Response): void;
  /** @returns undefined for a press that was not answered here */
  find(context: TurnContext): Response | undefined;
}

export function createCardResponses(): CardResponses {
  const kept = new Map<string, Response>();
  return {
    keep(context, response) {
      kept.set(keyOf(context), response);
      if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value ?? '');
    },
    find: (context) => kept.get(keyOf(context)),
  };
}

function keyOf({ activity: { id = '', conversation, from } }: TurnContext): string {
  return JSON.stringify([conversation.id, from.id, id]);
}
