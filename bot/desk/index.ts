// The desk, put together: who may come in, what they may ask for, and the page they see.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Storage } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import type { Logger } from 'pino';
import type { Reloaded } from '../../dialogs/admin.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Edit } from '../../knowledge/write/edits.js';
import type { Requests } from '../requests/index.js';
import type { Journal } from '../storage/journal.js';
import { baseUrlOf } from '../channels/direct-line/addresses.js';
import { createAudit } from './audit.js';
import type { DirectoryOptions } from './directory.js';
import { createDirectory } from './directory.js';
import { createDoor } from './door.js';
import { createDrafts } from './drafts.js';
import { createPublishing } from './publishing.js';
import type { Judged } from './review.js';
import { Refusal } from './refusal.js';
import { createReading, type Reading } from './reading.js';
import { createTrial, type Trial } from './trial.js';
import { workplaceRoutes } from './routes/index.js';
import { createOneTimeKey } from './one-time-key.js';
import { roleOf, type NamedPeople } from './roles.js';
import { startFollowing } from './start-following.js';
import { createSessions, type Person, type DeskSession } from './sessions.js';
import { createShowPage } from './show-page.js';
import { LOCAL_PERSON, registerSigningIn, type WayIn } from './signing-in.js';
import { createPasses } from './teams-pass.js';
import { createVersionLog } from './version-log.js';
import { openWorkplace } from './workplace.js';

export interface DeskOptions {
  storage: Storage;
  logger: Logger;
  /** Always the latest. */
  knowledge: () => Knowledge;
  /** The knowledge folder, which publishing writes. */
  folder: string;
  /** Reads the folder again. */
  reload: () => Reloaded;
  journal: Pick<Journal, 'pages'>;
  /** What people ask of people. */
  requests: Requests;
  /** What the journal keeps of questions, and for how long. */
  keeping: { keepText: boolean | 'unanswered'; retentionDays: number };
  /** Questions whose right answers are known; asked before anything is published. */
  golden: () => Judged[];
  /** Default: a process of its own for each. */
  trial?: Trial;
  /** Default: the same, for files that are brought in. */
  reading?: Reading;
  /** Address of a built file: `desk.js`. */
  url: (name: string) => string;
  /** The address browsers use; default: the one each request was sent to. */
  publicUrl: string | undefined;
  people: NamedPeople;
  /** Undefined: without an app id, by a link that is printed; on loopback only. */
  directory: DirectoryOptions | undefined;
  /** Shows a one-time link to the person at the terminal. */
  print: (link: string) => void;
  /** Whom limits count; default: whoever is at the other end of the line. */
  addressOf?: (request: IncomingMessage) => string;
  /** Epoch milliseconds. */
  clock: () => number;
}

export interface Desk {
  register(server: Server): void;
  /** Puts an edit into somebody's draft, from elsewhere. @returns false when the folder cannot take it as it is */
  keep(person: Person, edit: Edit): Promise<boolean>;
  /**
   * Ends what a crash has interrupted and takes over what other instances have published, now and every so many milliseconds.
   * @returns what stops it
   */
  follow(everyMs: number): () => void;
  /** Makes ready what takes longest the first time with new knowledge, in steps: nobody waits for it. */
  prepare(): void;
  /** Prints the way in, once the server listens there. */
  welcome(address: string): void;
}

/** Has no draft of their own; all drafts count for what is open. */
const NOBODY: Person = { id: '', name: '' };

export function createDesk(options: DeskOptions): Desk {
  const { storage, logger, knowledge, url, publicUrl, people, clock } = options;
  const sessions = createSessions(storage, clock);
  const audit = createAudit(storage, logger, clock);
  const key = createOneTimeKey(clock);
  let address = '';
  const print = (): void => options.print(`${address}/desk#key=${key.issue()}`);
  const tab = options.directory?.tab;
  const wayInBy = (asked: DirectoryOptions): WayIn => {
    const directory = createDirectory(asked);
    return {
      type: 'directory',
      directory,
      passes: tab && createPasses(tab, () => directory.keysUrl(), clock),
    };
  };
  const wayIn: WayIn = options.directory ? wayInBy(options.directory) : { type: 'key', key, print };
  const roleOfPerson = ({ person, claimed }: Pick<DeskSession, 'person' | 'claimed'>) =>
    // A session of the time before there was a directory is worth nothing any more, and the other way round.
    (person.id === LOCAL_PERSON.id) === (wayIn.type === 'key')
      ? roleOf(person.id, claimed, people)
      : undefined;
  const originOf = (request: Request): string => baseUrlOf(request, publicUrl);
  const door = createDoor({ sessions, roleOf: roleOfPerson, originOf, logger });

  const show = createShowPage({ knowledge, url, wayIn: wayIn.type, hasTab: tab !== undefined });

  const trial = options.trial ?? createTrial();
  const { folder, reload, journal, requests, keeping, golden } = options;
  const publishing = createPublishing({
    ...{ folder, knowledge, reload, trial, logger, clock },
    log: createVersionLog(storage),
    newId: () => randomUUID().slice(0, 8),
  });
  const drafts = createDrafts(storage, clock);
  const workplace = openWorkplace({
    ...{ folder, knowledge, journal, requests, storage, publishing, trial, audit, golden, clock },
    keeping: { keepText: keeping.keepText !== false, retentionDays: keeping.retentionDays },
    drafts,
    reading: options.reading ?? createReading(),
  });

  return {
    register(server) {
      server.get('/desk', async (request: Request, response: Response) => {
        const known = await door.whoIs(request).catch((error: unknown) => {
          logger.error({ err: error }, 'desk: the session could not be read');
          return undefined;
        });
        const session = known && {
          name: known.session.person.name,
          role: known.role,
          csrf: known.session.csrf,
        };
        show(request, response, { session });
      });
      registerSigningIn(server, {
        ...{ door, sessions, wayIn, storage, audit, roleOf: roleOfPerson, originOf, logger, clock },
        addressOf: options.addressOf ?? ((request): string => request.socket.remoteAddress ?? ''),
        refused: (request, response, refused) => show(request, response, { refused }),
      });
      for (const route of workplaceRoutes(workplace)) {
        const handle = door.guard(route);
        if (route.method === 'GET') server.get(`/desk/api${route.path}`, handle);
        else server.post(`/desk/api${route.path}`, handle);
      }
    },
    async keep(person, edit) {
      try {
        // By itself: what else is in the draft may be in conflict, and is told at the desk.
        await publishing.filesOf([edit]);
        await drafts.add(person, [edit]);
      } catch (error) {
        if (error instanceof Refusal) return false;
        throw error;
      }
      await audit.note(person, 'changed the draft', {
        entries: 'entry' in edit ? [edit.entry] : ['not ours'],
      });
      return true;
    },
    prepare() {
      workplace.openCases.of(NOBODY, { laterToo: false }).catch((error: unknown) => {
        logger.warn({ err: error }, 'desk: the inbox is not ready yet');
      });
    },
    follow: (everyMs) => startFollowing(publishing, everyMs, logger),
    welcome(at) {
      address = at;
      if (wayIn.type === 'key') print();
    },
  };
}
