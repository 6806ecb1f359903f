// The bot, read top to bottom: configuration, knowledge, storage, assistant, channels, server, shutdown.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { createAdminDesk, readReport } from './admin-desk.js';
import { createAssistant } from './assistant.js';
import { choresOf } from './chores.js';
import { originsOf, registerDirectLineService } from './channels/direct-line-service.js';
import { cardChannel } from './channels/cards/index.js';
import { createDirectLine } from './channels/direct-line/index.js';
import { createTeams, type TeamsChannel } from './channels/teams/index.js';
import { createRequestDialog } from './channels/teams/request-dialog.js';
import { createRoomWork } from './channels/teams/room-work.js';
import { clientAddressBehind } from './http/client-address.js';
import { parseConfig } from './config.js';
import { readGolden } from './desk/golden.js';
import { createDesk } from './desk/index.js';
import { directoryOf } from './desk/directory-of.js';
import { createEmbeddings } from './embeddings/index.js';
import { exitWith } from './exit-with.js';
import { createForgetting, insistent } from './forgetting.js';
import { onlyLoopback } from './http/hosts.js';
import { limitByAddress } from './http/address-limit.js';
import { answerStrayError } from './http/guard.js';
import { registerHealth } from './http/health.js';
import { startHousekeeping } from './housekeeping.js';
import { createJournalKeeper } from './journal-keeper.js';
import { startLifecycle } from './lifecycle.js';
import { createLogOutput } from './log-output.js';
import { openKnowledge } from './knowledge-source.js';
import { countFailures, createMetrics } from './metrics.js';
import { projectRoot } from './project-root.js';
import { deriveKey, loadSecret } from './secret.js';
import { closeServer, createServer, listen } from './http/server.js';
import type { Deliver } from './requests/deliveries.js';
import { createRequests } from './requests/index.js';
import { createMailer } from './requests/mailer.js';
import { createDelivering } from './requests/deliver.js';
import { createRooms } from './requests/rooms.js';
import { createToPlace } from './requests/to-place.js';
import { createErasing, createToRoom } from './requests/to-room.js';
import { createRequestDesk } from './requests/request-desk.js';
import { createToAsker } from './requests/to-asker.js';
import { isETagConflict } from './storage/etag-conflict.js';
import { PSEUDONYM_DAYS, REQUEST_DAYS, WEB_CONVERSATION_DAYS } from './retention.js';
import { openBackend } from './storage/open-backend.js';
import { createPseudonyms } from './storage/pseudonym.js';
import { assetUrls } from './web/assets.js';
import { createWeeklyReport } from './weekly-report.js';
import { registerPage } from './web/routes.js';

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
  const directory = directoryOf(config);
  const deskUrl = directory === 'none' ? undefined : config.publicUrl;
  // Nothing is delivered before the channels are there.
  const toAsker: Deliver = (...delivery) =>
    createToAsker({ web: embedded?.adapter, azure: (...said) => teams.speak(...said) })(...delivery);
  const toPlace = createToPlace({
    mailer: config.mail && createMailer(config.mail),
    knowledge: () => knowledge.current(),
    publicUrl: config.publicUrl,
  });
  const rooms = createRooms({
    state: backend.state,
    named: config.identity.type === 'none' ? undefined : (channel) => teams.channelNamed(channel),
  });
  const inTeams = {
    teams: {
      speak: (...said: Parameters<TeamsChannel['speak']>) => teams.speak(...said),
      renew: (...said: Parameters<TeamsChannel['renew']>) => teams.renew(...said),
    },
    knowledge: () => knowledge.current(),
  };
  const toRoom = createToRoom({ ...inTeams, rooms, publicUrl: deskUrl });
  const requests = createRequests({
    state: backend.state,
    ...createDelivering({
      ...{ toAsker, toPlace, toRoom, ownsPage: config.directLine === undefined },
      knowledge: () => knowledge.current(),
    }),
    erase: createErasing(inTeams),
    logger,
    clock: Date.now,
    random: Math.random,
  });
  const editors = [...config.desk.editor, ...config.desk.publisher];
  const weekly = createWeeklyReport({
    state: backend.state,
    mayRead: (person) => [...config.admins, ...editors].includes(person),
    report: (days) => readReport(backend.journal, days, Date.now),
    speak: inTeams.teams.speak,
    knowledge: () => knowledge.current(),
    mend: directory === 'none' ? undefined : { deskUrl },
    logger,
    clock: Date.now,
  });
  const forget = createForgetting({
    backend,
    requests: {
      forget: async (user) => (await requests.forget(user)) + (await weekly.forget(user)),
    },
    pseudonyms,
    retentionDays: config.journal.retentionDays,
    journalSettled: () => journal.settled(),
  });
  const embeddings =
    config.embeddings &&
    createEmbeddings({
      service: config.embeddings,
      knowledge: () => knowledge.current(),
      file: join(dataDir, 'embeddings'),
      logger,
      clock: Date.now,
      onLooked: (result) => metrics.looked(result),
    });
  if (embeddings) knowledge.onReplaced(() => embeddings.refresh());
  const adminDesk = createAdminDesk({
    admins: config.admins,
    editors,
    weekly,
    journal: backend.journal,
    reload: () => knowledge.reload(),
    desk:
      directory === 'none'
        ? undefined
        : { url: config.publicUrl, keep: async (...said) => (await desk?.keep(...said)) ?? false },
    clock: Date.now,
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
      hasDesk: directory !== 'none',
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
  const teams = createTeams({
    identity: config.identity,
    tenants: config.tenants,
    run: assistant.run.bind(assistant),
    knowledge: () => knowledge.current(),
    storage,
    work: createRoomWork({
      requests,
      rooms,
      knowledge: () => knowledge.current(),
      admins: config.admins,
      isLocal: config.identity.type === 'none',
      publicUrl: deskUrl,
    }),
    finding: createRequestDialog({
      requests,
      knowledge: () => knowledge.current(),
      editors,
      isLocal: config.identity.type === 'none',
      publicUrl: deskUrl,
    }),
    mending: () => adminDesk.mend,
    forget: insistent(assistant.forget.bind(assistant), wait),
    logger,
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
  const server = createServer({
    logger,
    checks: [
      ...(config.identity.type === 'none' ? [onlyLoopback] : []),
      limitByAddress({ addressOf, clock: Date.now }),
    ],
    takeUpgrade: (request, socket, head) => embedded?.handleUpgrade(request, socket, head) ?? false,
  });
  registerHealth(server, {
    version,
    entriesPerLocale: () => knowledge.current().entriesPerLocale,
    checkStorage: () => backend.check(),
    metrics: metrics.registry,
    metricsToken: config.metricsToken,
    proxies: config.trustedProxies,
  });
  teams.register(server);
  embedded?.register(server);
  if (config.directLine) {
    registerDirectLineService(server, {
      ...config.directLine,
      trustedOrigins: config.allowedOrigins,
      addressOf,
      logger,
    });
  }
  registerPage(server, {
    folder: join(root, 'dist', 'web'),
    allowedOrigins: config.allowedOrigins,
    publicUrl: config.publicUrl,
    connectTo: config.directLine ? originsOf(config.directLine.serviceUrl) : [],
    knowledge: () => knowledge.current(),
    privacy: {
      journal: config.journal,
      pseudonymDays: PSEUDONYM_DAYS,
      conversationDays: WEB_CONVERSATION_DAYS,
      requestDays: REQUEST_DAYS,
      atMicrosoft: config.directLine !== undefined,
      embeddingsHost: config.embeddings && new URL(config.embeddings.url).hostname,
      contactUrl: config.contactUrl,
    },
  });

  const desk =
    directory === 'none'
      ? undefined
      : createDesk({
          storage,
          logger,
          knowledge: () => knowledge.current(),
          folder: resolve(root, config.knowledgeDir),
          reload: () => knowledge.reload(),
          journal: backend.journal,
          requests,
          keeping: config.journal,
          golden: () => readGolden(resolve(root, config.deskQuestions)),
          url: assetUrls(join(root, 'dist', 'web')),
          publicUrl: config.publicUrl,
          people: config.desk,
          directory: directory === 'key' ? undefined : directory,
          addressOf,
          print: (link) => process.stderr.write(`Desk: ${link}\n`),
          clock: Date.now,
        });
  desk?.register(server);
  const stopFollowing = desk?.follow(FOLLOW_EVERY_MS);
  if (desk) knowledge.onReplaced(() => desk.prepare());

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
    backend,
    journal,
    requests,
    weekly,
    knowledge: () => knowledge.current(),
    hasMail: config.mail !== undefined,
    clock: Date.now,
  });
  const stopHousekeeping = startHousekeeping(chores, SWEEP_EVERY_MS, logger);
  const stopDelivering = requests.start(DELIVER_EVERY_MS);
  const unwatch = config.watchKnowledge ? knowledge.watch() : () => undefined;
  lifecycle.onEnd(async () => {
    stopHousekeeping();
    stopFollowing?.();
    embeddings?.close();
    stopDelivering();
    unwatch();
    // Side by side: one time for both, which leaves the journal and the storage the rest of what the process is given.
    await Promise.all([embedded?.close(SHUTDOWN_GRACE_MS), closeServer(server, SHUTDOWN_GRACE_MS)]);
    await Promise.all([journal.settled(), requests.settled()]);
    await backend.close();
  });
}

main().catch(exitWith);
