// `POST /api/messages`: Azure Bot Service (Teams and its other channels), the Emulator and the Agents Playground.
import { setTimeout as wait } from 'node:timers/promises';
import {
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type TurnContext,
} from 'botbuilder';
import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import type { BotIdentity } from '../../config.js';
import { send } from '../../http/answers.js';
import { isLoopback } from '../../http/hosts.js';
import { cutText } from '../../../knowledge/text/cut-text.js';
import { readJson } from '../../http/read-json.js';
import { MAX_BODY_BYTES, sendError } from '../../http/server.js';
import { withoutConsole } from './quiet-sdk.js';
import { TeamsAdapter, type TeamsAdapterOptions } from './adapter.js';

/** A message that is passed to the message extension carries the cards it shows. */
const MAX_ACTIVITY_DEPTH = 100;

const NO_ACTIVITY =
  'The body must be a Bot Framework activity with a type, a channel, a sender and a conversation.';

export interface MessagesOptions {
  run: (context: TurnContext) => Promise<void>;
  logger: Logger;
  /** The bot has no app id: it serves this machine only. */
  isLocal: boolean;
}

export interface CloudAdapterOptions extends Partial<TeamsAdapterOptions> {
  identity: BotIdentity;
  logger: Logger;
  /** Where Azure Bot Service publishes its keys; for clouds other than the public one, and for tests. */
  cloud?: ConfigurationBotFrameworkAuthenticationOptions;
}

export function createCloudAdapter({
  identity,
  cloud,
  logger,
  ...options
}: CloudAdapterOptions): TeamsAdapter {
  const settings = { ...cloud, ...authenticationOf(identity) };
  const adapter = new TeamsAdapter(new ConfigurationBotFrameworkAuthentication(settings), {
    wait: async (ms) => void (await wait(ms)),
    random: Math.random,
    logger,
    ...options,
  });
  // The assistant handles its own trouble; what arrives here failed outside it, so only note it.
  adapter.onTurnError = (_context, error) => {
    logger.error({ err: error }, 'adapter failed');
    return Promise.resolve();
  };
  return adapter;
}

export function registerMessages(
  server: Server,
  adapter: TeamsAdapter,
  { run, logger, isLocal }: MessagesOptions,
): void {
  server.post('/api/messages', async (req: Request, res: Response) => {
    try {
      const read = await readJson(req, MAX_BODY_BYTES, MAX_ACTIVITY_DEPTH);
      if (!read.ok) return send(res, read.answer);
      const activity: unknown = read.body;
      if (!isActivity(activity)) return sendError(res, 400, 'BadRequest', NO_ACTIVITY);
      // Without an app id nobody has signed it, and the bot would post wherever it is told to.
      if (isLocal && activity.serviceUrl && !isLoopback(activity.serviceUrl))
        return sendError(res, 403, 'Forbidden', 'Without an app id serviceUrl must be on this machine.');
      const response = await withoutConsole(() =>
        adapter.handle(req.header('authorization', ''), withDates(activity), run),
      );
      if (response?.body !== undefined) return void res.send(response.status, response.body);
      res.writeHead(response?.status ?? 200);
      res.end();
    } catch (error) {
      if (req.destroyed && !req.complete) return; // nobody is left to answer
      if (isTokenFault(error)) {
        // Anybody can bring this about as often as they like: one short line, and no stack.
        logger.warn({ reason: cutText(error.message, MAX_REASON_CHARS) }, 'activity refused');
        sendError(res, 401, 'Unauthorized', 'The request is not signed by Azure Bot Service.');
      } else {
        logger.warn({ err: error }, 'activity not handled');
        sendError(res, 500, 'Internal', 'The activity could not be handled.');
      }
    }
  });
}

/** Faults of the token library that the SDK uses; it answers them with 500, and its own with their message. */
const TOKEN_FAULTS: ReadonlySet<string> = new Set([
  'JsonWebTokenError',
  'TokenExpiredError',
  'NotBeforeError',
]);

const MAX_REASON_CHARS = 120;

function isTokenFault(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { statusCode } = error as { statusCode?: unknown };
  return statusCode === 401 || statusCode === 403 || TOKEN_FAULTS.has(error.name);
}

function authenticationOf(identity: BotIdentity): ConfigurationBotFrameworkAuthenticationOptions {
  if (identity.type === 'none') return {};
  return {
    MicrosoftAppId: identity.appId,
    MicrosoftAppType: identity.type,
    ...(identity.tenantId === undefined ? {} : { MicrosoftAppTenantId: identity.tenantId }),
    ...('password' in identity ? { MicrosoftAppPassword: identity.password } : {}),
  };
}

/** The parts no activity can do without; the SDK answers 500 when they are missing. */
function isActivity(body: unknown): body is Activity {
  if (typeof body !== 'object' || body === null) return false;
  const { type, channelId, from, conversation } = body as Record<string, unknown>;
  const hasId = (part: unknown): boolean =>
    typeof part === 'object' && part !== null && typeof (part as { id?: unknown }).id === 'string';
  return typeof type === 'string' && typeof channelId === 'string' && hasId(from) && hasId(conversation);
}

/** JSON has no dates; the SDK's types do. */
function withDates(activity: Activity): Activity {
  const dates = (['timestamp', 'localTimestamp', 'expiration'] as const).flatMap((key) =>
    typeof activity[key] === 'string' ? [[key, new Date(activity[key])]] : [],
  );
  return { ...activity, ...(Object.fromEntries(dates) as object) };
}
