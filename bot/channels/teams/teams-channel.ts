// Replies in Teams: drawn, sent, and, where they show an answer, remembered for the rating that may follow.
import type { Logger } from 'pino';
import type { Channel } from '../channel.js';
import type { TeamsAdapter } from './adapter.js';
import { drawForTeams, drawReplacement } from './draw.js';
import type { ShownAnswers } from './shown-answers.js';

export interface TeamsChannelOptions {
  adapter: TeamsAdapter;
  answers: ShownAnswers;
  logger: Logger;
}

export function createTeamsChannel({ adapter, answers, logger }: TeamsChannelOptions): Channel {
  return {
    /** @returns the id of the first message, when there are two */
    async show(context, reply) {
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
    },
    replace: (context, id, reply) => adapter.replace(context, id, drawReplacement(reply, context.activity)),
  };
}
