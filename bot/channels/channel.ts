// How replies get onto a screen: the one thing a place where people talk must bring along. A new channel is one of these.
import type { TurnContext } from 'botbuilder';
import type { Reply } from '../../dialogs/reply.js';

export interface Channel {
  /**
   * Shows a reply below what was said before.
   * @returns id of its message; empty when it cannot be told
   */
  show(context: TurnContext, reply: Reply): Promise<string>;
  /**
   * Puts a reply in the place of a message.
   * @param id as `show` returned it, or as the client names the message whose button was pressed
   * @throws when it cannot, or nothing can be replaced here
   */
  replace(context: TurnContext, id: string, reply: Reply): Promise<void>;
}
