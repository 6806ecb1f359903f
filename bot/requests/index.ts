// Requests: kept, moved on and delivered. This file is the only door.
import type { Logger } from 'pino';
import type { PurgeableState } from '../storage/backend.js';
import type { UserKey } from '../storage/pseudonym.js';
import { createDeliveries, type Deliver } from './deliveries.js';
import { moved, reminded, type Move } from './moves.js';
import { createRequestStore } from './request-store.js';
import type { AskedRequest, Request } from './request.js';

export interface Requests {
  /** Keeps a request, once for a draft however often it is sent. */
  open(asked: AskedRequest): Promise<Request>;
  /** @returns undefined when it is gone. @throws MoveRefused */
  move(id: string, move: Move): Promise<Request | undefined>;
  find(id: string): Promise<Request | undefined>;
  pages(): AsyncIterable<Request[]>;
  /** Reminds those who answer of what has waited since then. @param isMeant which requests @returns how many */
  remind(epochMs: number, isMeant: (request: Request) => boolean): Promise<number>;
  /** Removes all requests of a person. @returns how many */
  forget(user: UserKey): Promise<number>;
  /** Removes those in which nothing has happened since then. @returns how many */
  sweep(epochMs: number): Promise<number>;
  /** Tries what is due, again and again, until the end. @returns stops it */
  start(everyMs: number): () => void;
  /** Resolves when nothing is being delivered. */
  settled(): Promise<void>;
}

export interface RequestsOptions {
  state: PurgeableState;
  deliver: Deliver;
  logger: Logger;
  clock: () => number;
  random: () => number;
}

export function createRequests({ state, ...options }: RequestsOptions): Requests {
  const { clock, logger } = options;
  const store = createRequestStore(state, clock);
  const deliveries = createDeliveries({ store, ...options });
  const poked = (request: Request | undefined): typeof request => {
    if (request && request.outbox.length > 0) deliveries.poke(request.id);
    return request;
  };
  return {
    find: (id) => store.find(id),
    pages: () => store.pages(),
    async open(asked) {
      const request = await store.open(asked, (opened) => ({
        ...opened,
        outbox: [{ id: 'opened', to: 'place', about: { became: 'open' }, tries: 0, after: opened.at }],
      }));
      poked(request);
      return request;
    },
    move: async (id, move) =>
      poked(await store.change(id, (request) => moved(request, move, new Date(clock()).toISOString()))),
    async remind(epochMs, isMeant) {
      const before = new Date(epochMs).toISOString();
      const change = (request: Request): Request =>
        reminded(request, before, new Date(clock()).toISOString());
      let told = 0;
      for await (const page of store.pages())
        for (const request of page.filter((one) => isMeant(one) && change(one) !== one)) {
          poked(await store.change(request.id, change));
          told++;
        }
      return told;
    },
    async forget(user) {
      const theirs = await store.ofPerson(user);
      for (const request of theirs) await store.remove(request);
      return theirs.length;
    },
    async sweep(epochMs) {
      const before = new Date(epochMs).toISOString();
      let removed = 0;
      for await (const page of store.pages())
        for (const request of page.filter(({ changedAt }) => changedAt < before)) {
          await store.remove(request);
          removed++;
        }
      return removed;
    },
    start(everyMs) {
      const round = (): void =>
        void deliveries.round().catch((error: unknown) => logger.error({ err: error }, 'request: outboxes'));
      round();
      const timer = setInterval(round, everyMs);
      return () => clearInterval(timer);
    },
    settled: () => deliveries.settled(),
  };
}
