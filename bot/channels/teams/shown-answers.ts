// Which answer stands in which message. Teams says "this message was liked" and nothing about what it held.
// Kept with the rest of the state, so that it is forgotten with it: in a group with the room, where anybody may rate an
// answer, else with the person.
import type { Storage, TurnContext } from 'botbuilder';
import type { ShownAnswer, TurnState } from '../../../dialogs/turn.js';
import { keysOf, withTurnState } from '../../turn-state.js';
import { privacyOf } from './conversation.js';

export interface ShownAnswers {
  remember(context: TurnContext, messageId: string, answer: ShownAnswer): Promise<void>;
  /**
   * @param messageId undefined = the latest
   * @returns undefined for a message that shows no answer, or is too old
   */
  find(context: TurnContext, messageId: string | undefined): Promise<ShownAnswer | undefined>;
}

/** People rate what they have just read. */
const MAX_ANSWERS = 20;

export function createShownAnswers(storage: Storage): ShownAnswers {
  return {
    remember: (context, messageId, answer) =>
      withTurnState(storage, keysOf(context), (state) => {
        const place = placeOf(context, state);
        const all: [string, ShownAnswer][] = [
          ...Object.entries(place.shown ?? {}),
          [keyOf(messageId), answer],
        ];
        place.shown = Object.fromEntries(all.slice(-MAX_ANSWERS));
        return Promise.resolve();
      }),
    async find(context, messageId) {
      let found: ShownAnswer | undefined;
      await withTurnState(storage, keysOf(context), (state) => {
        const { shown = {} } = placeOf(context, state);
        found = messageId === undefined ? Object.values(shown).at(-1) : shown[keyOf(messageId)];
        return Promise.resolve();
      });
      return found;
    },
  };
}

function placeOf(
  { activity }: TurnContext,
  { room, session }: TurnState,
): TurnState['room'] | TurnState['session'] {
  return privacyOf(activity).isGroup ? room : session;
}

/** Teams' ids are numbers, and as keys of an object numbers would be put in order of size. */
function keyOf(messageId: string): string {
  return `m${messageId}`;
}
