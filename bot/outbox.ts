// Holds a turn's replies back until its state is saved: what was sent cannot be taken back, what was not can be redone.
import { DeliveryModes, type TurnContext } from 'botbuilder';
import type { Reply, Replacement } from '../dialogs/reply.js';
import type { Channel } from './channels/channel.js';

export interface Outbox {
  add(reply: Reply): void;
  /** Forgets what has been collected, before a turn runs again. */
  clear(): void;
  /**
   * Shows everything collected, in order.
   * @returns the messages with a name that are now on the screen, as far as the channel tells their ids
   */
  flush(): Promise<Shown[]>;
}

export interface Shown {
  id: string;
  name: string;
}

export function createOutbox(context: TurnContext, channel: Channel): Outbox {
  let held: Reply[] = [];
  return {
    add: (reply) => void held.push(reply),
    clear: () => void (held = []),
    async flush() {
      const replies = held;
      held = [];
      const shown: Shown[] = [];
      for (const reply of replies) {
        const { name, replaces } = reply;
        const id = await (replaces ? replace(reply, replaces) : channel.show(context, reply));
        if (id && name !== undefined) shown.push({ id, name });
      }
      return shown;
    },
  };

  /**
   * What cannot be replaced (gone, too old, a channel that has no updates) is said anew: better twice than never.
   * @returns id of the new message, where there is one
   */
  async function replace(reply: Reply, { id, importance }: Replacement): Promise<string> {
    const answersInResponse = context.activity.deliveryMode === (DeliveryModes.ExpectReplies as string);
    try {
      if (!answersInResponse) {
        await channel.replace(context, id, reply);
        return '';
      }
    } catch {
      // The channel has refused; it is said as a new message below, where a failure counts.
    }
    return importance === 'dispensable' ? '' : channel.show(context, reply);
  }
}
