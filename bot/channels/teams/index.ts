// The Teams channel, in one piece: what arrives at `/api/messages`, what happens to it, and how replies go out.
import { Channels, type ConversationReference, type Storage, type TurnContext } from 'botbuilder';
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

/** Of all regions; a channel that was named by a command brings its own. */
const TEAMS_SERVICE = 'https://smba.trafficmanager.net/teams/';

export interface TeamsOptions extends Pick<CloudAdapterOptions, 'identity' | 'cloud' | 'wait' | 'random'> {
  /** Answers an activity, whatever channel it is from. */
  run: TeamsTurnOptions['run'];
  /** Entra tenant ids that the bot is for; empty = all. */
  tenants: readonly string[];
  knowledge: () => Knowledge;
  storage: Storage;
  /** Requests to people that are worked on in channels; without it there are none. */
  work?: TeamsTurnOptions['work'];
  /** Finds requests from the message extension; without it nothing. */
  searching?: TeamsTurnOptions['searching'];
  /** What editors may put into their drafts; without it nothing. */
  mending?: TeamsTurnOptions['mending'];
  /** Called when a person has removed the app. */
  forget: Forget;
  logger: Logger;
  startTimer?: StartTimer;
}

export interface TeamsChannel {
  /** Adds `POST /api/messages`. */
  register(server: Server): void;
  /**
   * Says something that nobody has just asked for; in a channel without a thread, at its top. Goes out once, whatever comes of
   * it: an error may come after the message has got through.
   * @returns id of the message; empty when the person has blocked the bot
   * @throws ConnectorError
   */
  speak(reference: Partial<ConversationReference>, reply: Reply): Promise<string>;
  /**
   * Puts something in the place of a message.
   * @throws ConnectorError
   */
  renew(reference: Partial<ConversationReference>, message: string, reply: Reply): Promise<void>;
  /** How the bot speaks in a channel of Teams that is known by its id. */
  channelNamed(channel: string): Partial<ConversationReference>;
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
  const proactively = async (
    reference: Partial<ConversationReference>,
    say: (context: TurnContext) => Promise<void>,
  ): Promise<void> => {
    let failure: { error: unknown } | undefined;
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      adapter.sendOnce(context);
      // Made up by the SDK: there is nothing that this replies to.
      delete context.activity.id;
      // Past the adapter, which notes what a turn throws and goes on as if all were well.
      await say(context).catch((error: unknown) => (failure = { error }));
    });
    if (failure) throw failure.error;
  };
  return {
    register: (server) => registerMessages(server, adapter, { run, logger, isLocal }),
    async speak(reference, reply) {
      let id = '';
      await proactively(reference, async (context) => {
        const isTeams = context.activity.channelId === (Channels.Msteams as string);
        id = await (isTeams ? channel : cardChannel).show(context, reply);
      });
      return id;
    },
    renew: (reference, message, reply) =>
      proactively(reference, (context) => channel.replace(context, message, reply)),
    channelNamed: (channelId) => ({
      channelId: Channels.Msteams,
      serviceUrl: TEAMS_SERVICE,
      bot: { id: `28:${appId}`, name: '' },
      conversation: {
        ...{ id: channelId, isGroup: true, conversationType: 'channel', name: '' },
        ...('tenantId' in options.identity ? { tenantId: options.identity.tenantId } : {}),
      } as ConversationReference['conversation'],
    }),
  };
}
