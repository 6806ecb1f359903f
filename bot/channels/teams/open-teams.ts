// Teams as the configuration has it: the bot, work on requests in its channels, what its message extension offers.
import type { Logger } from 'pino';
import type { Storage } from 'botbuilder';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Assistant } from '../../assistant.js';
import type { Config } from '../../config.js';
import { insistent } from '../../forgetting.js';
import type { Requests } from '../../requests/index.js';
import type { Rooms } from '../../requests/rooms.js';
import { createTeams, type TeamsChannel, type TeamsOptions } from './index.js';
import { createRequestDialog } from './request-dialog.js';
import { createRoomWork } from './room-work.js';

export interface OpenTeamsOptions extends Pick<TeamsOptions, 'mending'> {
  config: Pick<Config, 'identity' | 'tenants' | 'admins'>;
  /** Entra object ids of those who may change the knowledge at the desk. */
  editors: readonly string[];
  /** Undefined: there is no desk, or its address is not known. */
  deskUrl: string | undefined;
  assistant: Assistant;
  requests: Requests;
  rooms: Rooms;
  storage: Storage;
  knowledge: () => Knowledge;
  logger: Logger;
  /** Between tries to forget somebody. */
  wait: (ms: number) => Promise<void>;
}

export function openTeams(options: OpenTeamsOptions): TeamsChannel {
  const { config, editors, deskUrl, assistant, requests, rooms, storage, knowledge, logger } = options;
  const isLocal = config.identity.type === 'none';
  const aboutRequests = { requests, knowledge, isLocal, publicUrl: deskUrl };
  return createTeams({
    identity: config.identity,
    tenants: config.tenants,
    run: assistant.run.bind(assistant),
    knowledge,
    storage,
    work: createRoomWork({ ...aboutRequests, rooms, admins: config.admins }),
    searching: createRequestDialog({ ...aboutRequests, editors }),
    mending: options.mending,
    forget: insistent(assistant.forget.bind(assistant), options.wait),
    logger,
  });
}
