// Replies in Teams: drawn, sent, and, where they show an answer, remembered for the rating that may follow.
import { ActivityTypes, type Storage, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { WORDS } from '../../../cards/words/index.js';
import type { Reply } from '../../../dialogs/reply.js';
import { keysOf, withTurnState } from '../../turn-state.js';
import type { Channel } from '../channel.js';
import { NotPrivateError, type TeamsAdapter } from './adapter.js';
import { drawForTeams, drawReplacement } from './draw.js';
import type { ShownAnswers } from './shown-answers.js';

export interface TeamsChannelOptions {
  adapter: TeamsAdapter;
  answers: ShownAnswers;
  storage: Storage;
  logger: Logger;
}

/** Set in a turn that has said already that it goes on in the personal chat. */
const SENT_ELSEWHERE = Symbol('sent elsewhere');

export function createTeamsChannel({ adapter, answers, storage, logger }: TeamsChannelOptions): Channel {
  const show = async (context: TurnContext, reply: Reply): Promise<string> => {
    const ids: string[] = [];
    for (const outgoing of drawForTeams(reply, context.activity)) {
      const id = await adapter.show(context, outgoing);
      ids.push(id);
      if (!outgoing.answer || !id) continue;
      // Lost, it costs a rating its place in the journal; the answer is on the screen.
      await answers
        .remember(context, id, outgoing.answer)
        .catch((error: unknown) => logger.warn({ err: error }, 'answer not remembered for feedback'));
    }
    return ids[0] ?? '';
  };
  /** Nothing personal before all: a line that says so, once a turn, and no check that waits where nobody can see it. */
  const sendElsewhere = async (context: TurnContext, { locale }: Reply): Promise<void> => {
    if (context.turnState.has(SENT_ELSEWHERE)) return;
    context.turnState.set(SENT_ELSEWHERE, true);
    await context.sendActivity({
      type: ActivityTypes.Message,
      locale,
      text: WORDS[locale].trouble.personal,
    });
    await withTurnState(storage, keysOf(context), ({ session }) => {
      delete session.dialogs;
      delete session.card;
      return Promise.resolve();
    });
  };
  return {
    /** @returns the id of the first message, when there are two */
    async show(context, reply) {
      try {
        return await show(context, reply);
      } catch (error) {
        if (!(error instanceof NotPrivateError)) throw error;
        await sendElsewhere(context, reply);
        return '';
      }
    },
    replace: (context, id, reply) => adapter.replace(context, id, drawReplacement(reply, context.activity)),
  };
}
