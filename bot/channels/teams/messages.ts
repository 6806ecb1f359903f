// `POST /api/messages`: Azure Bot Service (Teams and its other channels), the Emulator and the Agents Playground.
import { setTimeout as wait } from 'node:timers/promises';
import {
  ConfigurationBotFrameworkAuthentication,
  type CloudAdapter,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type TurnContext,
} from 'botbuilder';
import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import type { BotIdentity } from '../../config.js';
import { jsonBody, sendError } from '../../server.js';
import { TeamsAdapter, type TeamsAdapterOptions } from './adapter.js';

export interface MessagesOptions {
  run: (context: TurnContext) => Promise<void>;
  logger: Logger;
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
}: CloudAdapterOptions): CloudAdapter {
  const settings = { ...cloud, ...authenticationOf(identity) };
  const adapter = new TeamsAdapter(new ConfigurationBotFrameworkAuthentication(settings), {
    entry: () => undefined,
    onAnswerShown: () => Promise.resolve(),
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
  adapter: CloudAdapter,
  { run, logger }: MessagesOptions,
): void {
  server.post('/api/messages', ...jsonBody(), async (req: Request, res: Response) => {
    if (!isActivity(req.body)) {
      sendError(
        res,
        400,
        'BadRequest',
        'The body must be a Bot Framework activity with a type, a channel, a sender and a conversation.',
      );
      return;
    }
    try {
      const { headers, method = 'POST' } = req;
      await adapter.process({ headers, method, body: req.body as Record<string, unknown> }, res, run);
    } catch (error) {
      logger.warn({ err: error }, 'activity refused');
      if (!res.headersSent) sendError(res, 500, 'Internal', 'The activity could not be handled.');
    }
  });
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

/** The parts no activity can do without; the SDK answers 500 when they are missing (measured: platform notes, 2). */
function isActivity(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const { type, channelId, from, conversation } = body as Record<string, unknown>;
  const hasId = (part: unknown): boolean =>
    typeof part === 'object' && part !== null && typeof (part as { id?: unknown }).id === 'string';
  return typeof type === 'string' && typeof channelId === 'string' && hasId(from) && hasId(conversation);
}
