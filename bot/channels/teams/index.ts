// The Teams channel, in one piece: what arrives at `/api/messages`, what happens to it, and how replies go out.
import { Channels, type ConversationReference, type Storage } from 'botbuilder';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import type { Reply } from '../../../dialogs/reply.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Forget } from '../../forgetting.js';
import { cardChannel } from '../cards/index.js';
import { createCloudAdapter, registerMessages, type CloudAdapterOptions } from './messages.js';
import { createShownAnswers } from './shown-answers.js';
import { createTeamsChannel } from './teams-channel.js';
import { createTeamsTurn, type TeamsTurnOptions } from './turn.js';
import { startTimer as realTimer, type StartTimer } from './typing.js';

export interface TeamsOptions extends Pick<CloudAdapterOptions, 'identity' | 'cloud' | 'wait' | 'random'> {
  /** Answers an activity, whatever channel it is from. */
  run: TeamsTurnOptions['run'];
  /** Entra tenant ids that the bot is for; empty = all. */
  tenants: readonly string[];
  knowledge: () => Knowledge;
  storage: Storage;
  /** Called when a person has removed the app. */
  forget: Forget;
  logger: Logger;
  startTimer?: StartTimer;
}

export interface TeamsChannel {
  /** Adds `POST /api/messages`. */
  register(server: Server): void;
  /**
   * Says something that nobody has just asked for.
   * @returns id of the message; empty when the person has blocked the bot
   * @throws ConnectorError
   */
  speak(reference: Partial<ConversationReference>, reply: Reply): Promise<string>;
}

export function createTeams({ tenants, startTimer = realTimer, ...options }: TeamsOptions): TeamsChannel {
  const { logger, storage } = options;
  const answers = createShownAnswers(storage);
  const adapter = createCloudAdapter(options);
  const channel = createTeamsChannel({ adapter, answers, storage, logger });
  const allowed = new Set(tenants.map((id) => id.toLowerCase()));
  const isLocal = options.identity.type === 'none';
  const run = createTeamsTurn({ ...options, channel, tenants: allowed, answers, startTimer });
  const appId = options.identity.type === 'none' ? '' : options.identity.appId;
  return {
    register: (server) => registerMessages(server, adapter, { run, logger, isLocal }),
    async speak(reference, reply) {
      let id = '';
      await adapter.continueConversationAsync(appId, reference, async (context) => {
        const isTeams = context.activity.channelId === (Channels.Msteams as string);
        id = await (isTeams ? channel : cardChannel).show(context, reply);
      });
      return id;
    },
  };
}
