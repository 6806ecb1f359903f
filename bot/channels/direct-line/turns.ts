// Runs the bot for one activity with a deadline, and knows which turns are still running when the server stops.
import type { Activity, TurnContext } from 'botbuilder';
import { ConversationGoneError } from '../../conversation-gone.js';
import type { DirectLineAdapter } from './adapter.js';
import type { Logger } from './logger.js';

/** `late`: still running; its replies reach the client when they come. `gone`: the conversation was removed meanwhile. */
export type TurnOutcome = 'done' | 'failed' | 'gone' | 'late';

export interface Turns {
  /** Never rejects: a fault of the bot is logged and told as an outcome. */
  run(activity: Partial<Activity>): Promise<TurnOutcome>;
  /** Resolves when no turn runs any more, or after that time. */
  settle(withinMs: number): Promise<void>;
}

export interface TurnsOptions {
  adapter: DirectLineAdapter;
  bot: (context: TurnContext) => Promise<void>;
  timeoutMs: number;
  logger: Logger;
}

export function createTurns({ adapter, bot, timeoutMs, logger }: TurnsOptions): Turns {
  const running = new Set<Promise<TurnOutcome>>();

  const attempt = async (activity: Partial<Activity>): Promise<TurnOutcome> => {
    try {
      await adapter.process(activity, bot);
      return 'done';
    } catch (error) {
      if (error instanceof ConversationGoneError) return 'gone';
      const { id: activityId, type, conversation } = activity;
      logger.error(
        { err: error, conversationId: conversation?.id, activityId, type },
        'the bot failed on an activity',
      );
      return 'failed';
    }
  };

  return {
    async run(activity) {
      const turn = attempt(activity);
      running.add(turn);
      void turn.then(() => running.delete(turn));
      return within(timeoutMs, turn, 'late');
    },
    settle: (withinMs) =>
      within(
        withinMs,
        Promise.all(running).then(() => undefined),
        undefined,
      ),
  };
}

async function within<T>(timeoutMs: number, promise: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => (timer = setTimeout(() => resolve(otherwise), timeoutMs)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
