// Requests: kept, moved on and delivered. This file is the only door.
import type { Logger } from 'pino';
import { startRounds } from '../rounds.js';
import type { PurgeableState } from '../storage/backend.js';
import type { PersonKey } from '../storage/pseudonym.js';
import { createDeliveries, type Deliver } from './deliveries.js';
import type { DoubtOf } from './doubt.js';
import { moved, reminded, type Move } from './moves.js';
import { found, posted } from './posting.js';
import { createRequestStore } from './request-store.js';
import type { AskedRequest, Post, Request } from './request.js';

export interface Requests {
  /** Keeps a request, once for a draft however often it is sent. */
  open(asked: AskedRequest): Promise<Request>;
  /** @returns undefined when it is gone. @throws MoveRefused */
  move(id: string, move: Move): Promise<Request | undefined>;
  find(id: string): Promise<Request | undefined>;
  /** The request whose card stands above a thread in Teams, by the id of the thread's conversation. */
  ofThread(thread: string): Promise<Request | undefined>;
  /** Posts those that wait and stand in no channel yet. @param isMeant which. @returns how many */
  postWaiting(isMeant: (request: Request) => boolean): Promise<number>;
  /** Notes that a request's card turned out to stand in a channel. @returns the request; its post may be another one */
  stands(id: string, post: Post): Promise<Request | undefined>;
  /** Notes that what was not sure to have arrived has: somebody has acted upon it. @param delivery its id */
  arrived(id: string, delivery: string): Promise<void>;
  /** All of a person's. */
  ofPerson(person: PersonKey): Promise<Request[]>;
  pages(): AsyncIterable<Request[]>;
  /** Reminds those who answer of what has waited since then. @param isMeant which requests @returns how many */
  remind(epochMs: number, isMeant: (request: Request) => boolean): Promise<number>;
  /** Removes all requests of a person. @returns how many */
  forget(person: PersonKey): Promise<number>;
  /** Removes those in which nothing has happened since then. @returns how many */
  sweep(epochMs: number): Promise<number>;
  /** Tries what is due, once. @returns how many arrived */
  round(): Promise<number>;
  /** Tries what is due, again and again, until the end. @returns stops it */
  start(everyMs: number): () => void;
  /** Resolves when nothing is being delivered. */
  settled(): Promise<void>;
}

/** Takes what was written about a request out of the places it was posted in. */
export type Erase = (request: Request) => Promise<void>;

export interface RequestsOptions {
  state: PurgeableState;
  deliver: Deliver;
  /** See `doubt.ts`. */
  doubtOf?: DoubtOf;
  erase?: Erase;
  logger: Logger;
  clock: () => number;
  random: () => number;
}

export function createRequests({ state, erase, ...options }: RequestsOptions): Requests {
  const { clock, logger } = options;
  const store = createRequestStore(state, clock);
  const deliveries = createDeliveries({ store, ...options });
  const poked = (request: Request | undefined): typeof request => {
    if (request && request.outbox.length > 0) deliveries.poke(request.id);
    return request;
  };
  const now = (): string => new Date(clock()).toISOString();
  /** What cannot be reached is no reason to keep the rest. */
  const remove = async (request: Request): Promise<void> => {
    await erase?.(request).catch((error: unknown) =>
      logger.error({ err: error, request: request.id }, 'request: still stands in its channel'),
    );
    await store.remove(request);
  };
  const changeAll = async (
    isMeant: (request: Request) => boolean,
    change: (request: Request) => Request,
  ): Promise<number> => {
    let changed = 0;
    for await (const page of store.pages())
      for (const request of page.filter((one) => isMeant(one) && change(one) !== one)) {
        poked(await store.change(request.id, change));
        changed++;
      }
    return changed;
  };
  return {
    find: (id) => store.find(id),
    ofPerson: (person) => store.ofPerson(person),
    pages: () => store.pages(),
    async open(asked) {
      const request = await store.open(asked, (opened) => ({
        ...opened,
        outbox: [{ id: 'opened', to: 'place', about: { became: 'open' }, tries: 0, after: opened.at }],
      }));
      poked(request);
      return request;
    },
    move: async (id, move) => poked(await store.change(id, (request) => moved(request, move, now()))),
    ofThread: (thread) => store.ofThread(thread),
    postWaiting: (isMeant) => changeAll(isMeant, (request) => posted(request, now())),
    async stands(id, post) {
      await store.pointThread(post, id);
      return poked(await store.change(id, (request) => found(request, post)));
    },
    async arrived(id, delivery) {
      await store.change(id, (request) => {
        const isIn = request.outbox.some((one) => one.id === delivery && one.unsure !== undefined);
        return isIn ? { ...request, outbox: request.outbox.filter((one) => one.id !== delivery) } : request;
      });
    },
    remind: (epochMs, isMeant) =>
      changeAll(isMeant, (request) => reminded(request, new Date(epochMs).toISOString(), now())),
    async forget(person) {
      const theirs = await store.ofPerson(person);
      for (const request of theirs) await remove(request);
      return theirs.length;
    },
    async sweep(epochMs) {
      const before = new Date(epochMs).toISOString();
      let removed = 0;
      for await (const page of store.pages())
        for (const request of page.filter(({ changedAt }) => changedAt < before)) {
          await remove(request);
          removed++;
        }
      return removed;
    },
    round: () => deliveries.round(),
    start: (everyMs) =>
      startRounds(
        () => deliveries.round(),
        everyMs,
        (error) => logger.error({ err: error }, 'request: outboxes'),
      ),
    settled: () => deliveries.settled(),
  };
}
