// The bot, read top to bottom: configuration, knowledge, storage, assistant, channels, server, shutdown.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { KnowledgeError } from '../knowledge/entry.js';
import { loadKnowledge } from '../knowledge/knowledge.js';
import { createAssistant } from './assistant.js';
import { createDirectLine } from './channels/direct-line/index.js';
import { createCloudAdapter, registerMessages } from './channels/teams/messages.js';
import { ConfigError, parseConfig } from './config.js';
import { projectRoot } from './project-root.js';
import { closeServer, createServer, listen, registerHealth } from './server.js';
import { openSqliteBackend } from './storage/sqlite/index.js';
import { registerPage } from './web/routes.js';

/** How long running turns may take to finish after a stop was asked for. */
const SHUTDOWN_GRACE_MS = 10_000;

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const logger = pino({ level: config.logLevel });
  const root = projectRoot();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

  const knowledge = loadKnowledge(resolve(root, config.knowledgeDir));
  const backend = await openSqliteBackend({
    dataDir: resolve(root, config.dataDir),
    logger,
    clock: Date.now,
  });

  const assistant = createAssistant({
    knowledge: () => knowledge,
    contactUrl: config.contactUrl,
    storage: backend.state,
    logger,
    newId: randomUUID,
    onTurnDone: () => undefined,
  });
  const run = assistant.run.bind(assistant);

  const server = createServer({ logger });
  registerHealth(server, { version, entriesPerLocale: () => knowledge.entriesPerLocale });
  const messages = { identity: config.identity, run, logger };
  registerMessages(server, createCloudAdapter(messages), messages);
  const directLine = createDirectLine({
    run,
    log: backend.conversations,
    secret: tokenSecret(config.tokenSecret),
    clock: Date.now,
    newId: randomUUID,
    logger,
  });
  directLine.register(server);
  server.server.on('upgrade', (req, socket, head) => {
    if (!directLine.handleUpgrade(req, socket, head)) socket.destroy();
  });
  registerPage(server, { folder: join(root, 'dist', 'web') });

  const port = await listen(server, config.port, config.host);
  if (config.identity.type === 'none') {
    logger.warn(
      'no MICROSOFT_APP_ID: anybody who reaches this port can talk to the bot, so it listens on this machine only',
    );
  }
  logger.info(
    { port, host: config.host, version, entries: knowledge.entries.length },
    `ready on http://${config.host}:${port}`,
  );

  const stop = async (signal: string): Promise<void> => {
    logger.info({ signal, pending: assistant.pending }, 'stopping');
    await directLine.close();
    await closeServer(server, SHUTDOWN_GRACE_MS);
    await backend.close();
  };
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void (stopping ??= stop(signal)));
}

function tokenSecret(configured: string | undefined): Uint8Array {
  return new TextEncoder().encode(configured ?? `${randomUUID()}${randomUUID()}`);
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof KnowledgeError;
  console.error(known ? error.message : error);
  process.exitCode = 1;
});
