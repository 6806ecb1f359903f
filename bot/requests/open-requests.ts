// Requests with every way by which they reach people: whoever asked, an address, a channel of Teams, as the configuration has it.
import type { Logger } from 'pino';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { DirectLineAdapter } from '../channels/direct-line/index.js';
import type { TeamsChannel } from '../channels/teams/index.js';
import type { Config } from '../config.js';
import type { PurgeableState } from '../storage/backend.js';
import { createDelivering } from './deliver.js';
import { createRequests, type Requests } from './index.js';
import { createMailer } from './mailer.js';
import { createRooms, type Rooms } from './rooms.js';
import { createToAsker } from './to-asker.js';
import { createToPlace } from './to-place.js';
import { createErasing, createToRoom, type RoomSpeaker } from './to-room.js';

export interface OpenRequestsOptions {
  config: Pick<Config, 'mail' | 'publicUrl' | 'identity' | 'directLine'>;
  state: PurgeableState;
  /** Always the latest. */
  knowledge: () => Knowledge;
  /** The channels, which are opened after the requests; nothing is delivered before they are there. */
  teams: () => Pick<TeamsChannel, 'speak' | 'renew' | 'channelNamed'>;
  /** Undefined where Azure's service carries the page. */
  web: () => DirectLineAdapter | undefined;
  /** Of the desk, for links in channels; undefined where there is none. */
  deskUrl: string | undefined;
  logger: Logger;
  /** Epoch milliseconds. */
  clock: () => number;
  random: () => number;
}

/** @returns the requests, and the channels of Teams that they are posted in */
export function openRequests(options: OpenRequestsOptions): { requests: Requests; rooms: Rooms } {
  const { config, state, knowledge, teams, web, deskUrl, logger, clock, random } = options;
  const speaker: RoomSpeaker = {
    speak: (...said) => teams().speak(...said),
    renew: (...said) => teams().renew(...said),
  };
  const rooms = createRooms({
    state,
    named: config.identity.type === 'none' ? undefined : (channel) => teams().channelNamed(channel),
  });
  const delivering = createDelivering({
    toAsker: (...delivery) =>
      createToAsker({ web: web(), azure: (...said) => teams().speak(...said) })(...delivery),
    toPlace: createToPlace({
      mailer: config.mail && createMailer(config.mail),
      knowledge,
      publicUrl: config.publicUrl,
    }),
    toRoom: createToRoom({ teams: speaker, rooms, knowledge, publicUrl: deskUrl }),
    knowledge,
    ownsPage: config.directLine === undefined,
  });
  const erase = createErasing({ teams: speaker, knowledge });
  return { requests: createRequests({ state, ...delivering, erase, logger, clock, random }), rooms };
}
