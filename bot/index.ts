// The bot, read top to bottom: configuration, knowledge, storage, assistant, channels, server, shutdown.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { createAssistant } from './assistant.js';
import { choresOf } from './chores.js';
import { cardChannel } from './channels/cards/index.js';
import { createDirectLine } from './channels/direct-line/index.js';
import { openTeams } from './channels/teams/open-teams.js';
import { clientAddressBehind } from './http/client-address.js';
import { parseConfig } from './config.js';
import { openDesk } from './desk/open-desk.js';
import { directoryOf } from './desk/directory-of.js';
import { openEmbeddings } from './embeddings/open-embeddings.js';
import { exitWith } from './exit-with.js';
import { createForgetting } from './forgetting.js';
import { answerStrayError } from './http/guard.js';
import { startHousekeeping } from './housekeeping.js';
import { createJournalKeeper } from './journal-keeper.js';
import { startLifecycle } from './lifecycle.js';
import { createLogOutput } from './log-output.js';
import { openKnowledge } from './knowledge-source.js';
import { countFailures, createMetrics } from './metrics.js';
import { openAdmin } from './open-admin.js';
import { projectRoot } from './project-root.js';
import { deriveKey, loadSecret } from './secret.js';
import { openServer } from './http/open-server.js';
import { closeServer, listen } from './http/server.js';
import { openRequests } from './requests/open-requests.js';
import { createRequestDesk } from './requests/request-desk.js';
import { isETagConflict } from './storage/etag-conflict.js';
import { PSEUDONYM_DAYS } from './retention.js';
import { openBackend } from './storage/open-backend.js';
import { createPseudonyms } from './storage/pseudonym.js';
import { openPage } from './web/open-page.js';

/** How long running turns may take to finish after a stop was asked for. */
const SHUTDOWN_GRACE_MS = 10_000;
const SWEEP_EVERY_MS = 3_600_000;
/** What another process has left behind when it died is looked for so often. */
const DELIVER_EVERY_MS = 15_000;
/** What another instance has published is here after twice as long at the latest. */
const FOLLOW_EVERY_MS = 2_000;

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const logOutput = createLogOutput(1);
  const logger = pino({ level: config.logLevel }, logOutput);
  const lifecycle = startLifecycle({ logger, answerStrayError });
  const root = projectRoot();
  const dataDir = resolve(root, config.dataDir);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

  const knowledge = openKnowledge(resolve(root, config.knowledgeDir), logger);
  // From here on: until it is heard, the signal ends the process.
  process.on('SIGHUP', () => void knowledge.reload());
  const backend = await openBackend(config.storage, dataDir, logger);
  const secret = loadSecret(dataDir, config.secret);

  const metrics = createMetrics({ pending: () => assistant.pending, droppedLines: () => logOutput.dropped });
  const pseudonyms = createPseudonyms({
    secret: Buffer.from(deriveKey(secret, 'pseudonyms')).toString('base64url'),
    rotationDays: PSEUDONYM_DAYS,
    clock: Date.now,
  });
  const journal = createJournalKeeper({
    journal: backend.journal,
    pseudonyms,
    logger,
    clock: Date.now,
    onLost: () => metrics.storageFailed('journal'),
    ...config.journal,
  });
  const storage = countFailures(backend.state, isETagConflict, metrics);
  const hasDesk = directoryOf(config) !== 'none';
  const deskUrl = hasDesk ? config.publicUrl : undefined;
  const { requests, rooms } = openRequests({
    config,
    state: backend.state,
    knowledge: () => knowledge.current(),
    teams: () => teams,
    web: () => embedded?.adapter,
    deskUrl,
    logger,
    clock: Date.now,
    random: Math.random,
  });
  const editors = [...config.desk.editor, ...config.desk.publisher];
  const { adminDesk, weekly } = openAdmin({
    ...{ config, editors, backend, knowledge, hasDesk, logger },
    speak: (...said) => teams.speak(...said),
    keep: async (...said) => (await desk?.keep(...said)) ?? false,
    clock: Date.now,
  });
  const forget = createForgetting({
    backend,
    requests: {
      forget: async (person) => (await requests.forget(person)) + (await weekly.forget(person)),
    },
    pseudonyms,
    retentionDays: config.journal.retentionDays,
    journalSettled: () => journal.settled(),
  });
  const embeddings = openEmbeddings({
    ...{ config, knowledge, dataDir, logger },
    clock: Date.now,
    onLooked: (result) => metrics.looked(result),
  });
  const assistant = createAssistant({
    knowledge: () => knowledge.current(),
    secondLook: embeddings && ((text, finding) => embeddings.look(text, finding)),
    contactUrl: config.contactUrl,
    privacyUrl: config.publicUrl === undefined ? undefined : `${config.publicUrl}/privacy`,
    keepsText: config.journal.keepText !== false,
    storage,
    logger,
    newId: randomUUID,
    forget,
    requests: createRequestDesk({
      requests,
      knowledge: () => knowledge.current(),
      hasDesk,
      hasMail: config.mail !== undefined,
      clock: Date.now,
    }),
    admin: adminDesk,
    onTurnDone(turn) {
      metrics.turnDone(turn);
      journal.turnDone(turn);
    },
    onTurnFailed: (channel) => metrics.turnFailed(channel),
  });

  const addressOf = clientAddressBehind(config.trustedProxies);
  const teams = openTeams({
    ...{ config, editors, deskUrl, assistant, requests, rooms, storage, logger },
    knowledge: () => knowledge.current(),
    mending: () => adminDesk.mend,
    wait,
  });
  const embedded = config.directLine
    ? undefined
    : createDirectLine({
        run: (context) => assistant.run(context, cardChannel),
        log: backend.conversations,
        secret: deriveKey(secret, 'web tokens'),
        logger,
        allowedOrigins: config.allowedOrigins,
        publicUrl: config.publicUrl,
        addressOf,
      });
  const server = openServer({
    ...{ config, addressOf, logger, version },
    takeUpgrade: (request, socket, head) => embedded?.handleUpgrade(request, socket, head) ?? false,
    entriesPerLocale: () => knowledge.current().entriesPerLocale,
    checkStorage: () => backend.check(),
    metrics: metrics.registry,
    clock: Date.now,
  });
  teams.register(server);
  embedded?.register(server);
  openPage(server, { config, root, knowledge: () => knowledge.current(), addressOf, logger });
  const desk = openDesk({
    ...{ config, root, storage, knowledge, requests, addressOf, logger },
    journal: backend.journal,
    clock: Date.now,
  });
  desk?.register(server);
  const stopFollowing = desk?.follow(FOLLOW_EVERY_MS);

  const port = await listen(server, config.port, config.host);
  if (config.identity.type === 'none') {
    logger.warn(
      'no MICROSOFT_APP_ID: requests are not authenticated, so the bot listens on this machine only',
    );
  }
  logger.info({ port, host: config.host, version }, `ready on http://${config.host}:${port}`);

  embeddings?.refresh();
  desk?.prepare();
  desk?.welcome(`http://${config.host === '::1' ? '[::1]' : config.host}:${port}`);

  const chores = choresOf({
    ...{ backend, journal, requests, weekly },
    knowledge: () => knowledge.current(),
    hasMail: config.mail !== undefined,
    clock: Date.now,
  });
  const stops = [
    startHousekeeping(chores, SWEEP_EVERY_MS, logger),
    requests.start(DELIVER_EVERY_MS),
    stopFollowing,
    config.watchKnowledge ? knowledge.watch() : undefined,
    () => embeddings?.close(),
  ];
  lifecycle.onEnd(async () => {
    for (const stop of stops) stop?.();
    // Side by side: one time for both, which leaves the journal and the storage the rest of what the process is given.
    await Promise.all([embedded?.close(SHUTDOWN_GRACE_MS), closeServer(server, SHUTDOWN_GRACE_MS)]);
    await Promise.all([journal.settled(), requests.settled()]);
    await backend.close();
  });
}

main().catch(exitWith);
