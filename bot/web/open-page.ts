// The page that people chat on, as the configuration has it, with Azure's service behind it where that carries the chat.
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Server } from 'restify';
import type { Logger } from 'pino';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { originsOf, registerDirectLineService } from '../channels/direct-line-service.js';
import type { Config } from '../config.js';
import { PSEUDONYM_DAYS, REQUEST_DAYS, WEB_CONVERSATION_DAYS } from '../retention.js';
import { registerPage } from './routes.js';

export interface OpenPageOptions {
  config: Config;
  /** The project's folder, in which the page was built. */
  root: string;
  /** Always the latest. */
  knowledge: () => Knowledge;
  /** Whom limits count. */
  addressOf: (request: IncomingMessage) => string;
  logger: Logger;
}

export function openPage(
  server: Server,
  { config, root, knowledge, addressOf, logger }: OpenPageOptions,
): void {
  const { directLine, allowedOrigins, publicUrl, contactUrl, journal, embeddings } = config;
  if (directLine) {
    registerDirectLineService(server, { ...directLine, trustedOrigins: allowedOrigins, addressOf, logger });
  }
  registerPage(server, {
    folder: join(root, 'dist', 'web'),
    allowedOrigins,
    publicUrl,
    connectTo: directLine ? originsOf(directLine.serviceUrl) : [],
    knowledge,
    privacy: {
      journal,
      pseudonymDays: PSEUDONYM_DAYS,
      conversationDays: WEB_CONVERSATION_DAYS,
      requestDays: REQUEST_DAYS,
      atMicrosoft: directLine !== undefined,
      embeddingsHost: embeddings && new URL(embeddings.url).hostname,
      contactUrl,
    },
  });
}
