// Brings what waits in the outboxes to where it belongs. Any process may do it at any time: a delivery is claimed by moving its
// time ahead under an eTag, so that one of them tries, and another one after it has died.
import type { Logger } from 'pino';
import type { RequestStore } from './request-store.js';
import type { Delivery, Request } from './request.js';

/** `gone`: it never will arrive, such as in a conversation that is no more. */
export type Delivered = 'done' | 'gone';

/** Brings one. @throws whatever went wrong, with `retryAfterMs` where it is known; it is tried again later */
export type Deliver = (request: Request, delivery: Delivery) => Promise<Delivered>;

export interface Deliveries {
  /** Tries what a request has to deliver, in the background. */
  poke(id: string): void;
  /** Tries everything that is due, and tidies up. @returns how many arrived */
  round(): Promise<number>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

export interface DeliveriesOptions {
  store: RequestStore;
  deliver: Deliver;
  logger: Logger;
  /** Epoch milliseconds. */
  clock: () => number;
  /** From 0 to 1. */
  random: () => number;
}

/** Longer than any try takes; a process that died within it is taken for dead. */
export const LEASE_MS = 60_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 3_600_000;
/** With the waits above, some fourteen hours. */
export const MAX_TRIES = 24;

export function createDeliveries({ store, deliver, logger, clock, random }: DeliveriesOptions): Deliveries {
  const running = new Map<string, Promise<number>>();
  const iso = (epochMs: number): string => new Date(epochMs).toISOString();

  /** @returns the delivery, if nobody else has it */
  const claim = async (id: string): Promise<{ request: Request; delivery: Delivery } | undefined> => {
    let claimed: Delivery | undefined;
    const request = await store.change(id, (kept) => {
      const now = clock();
      claimed = dueOf(kept, iso(now));
      if (!claimed) return kept;
      claimed = { ...claimed, tries: claimed.tries + 1, after: iso(now + LEASE_MS) };
      return withDelivery(kept, claimed);
    });
    return request && claimed && { request, delivery: claimed };
  };

  const attempt = async (id: string, request: Request, delivery: Delivery): Promise<boolean> => {
    const log = { request: id, delivery: delivery.id, to: delivery.to, tries: delivery.tries };
    try {
      const outcome = await deliver(request, delivery);
      await store.change(id, (kept) => settle(kept, delivery, outcome, iso(clock())));
      await store.done(id, delivery);
      logger.info({ ...log, outcome }, 'request: delivered');
      return outcome === 'done';
    } catch (error) {
      const isLast = delivery.tries >= MAX_TRIES;
      const wait = retryAfterOf(error) ?? waitAfter(delivery.tries, random());
      logger[isLast ? 'error' : 'warn']({ ...log, err: error }, 'request: not delivered');
      await store.change(id, (kept) =>
        isLast
          ? settle(kept, delivery, 'gone', iso(clock()))
          : withDelivery(kept, { ...delivery, after: iso(clock() + wait) }),
      );
      return false;
    }
  };

  const work = async (id: string): Promise<number> => {
    let arrived = 0;
    for (let next = await claim(id); next; next = await claim(id))
      if (await attempt(id, next.request, next.delivery)) arrived++;
    return arrived;
  };

  /** One at a time for a request; what comes up meanwhile is looked at afterwards. */
  const run = (id: string): Promise<number> => {
    const before = running.get(id) ?? Promise.resolve(0);
    const mine = before.catch(() => 0).then(() => work(id));
    running.set(id, mine);
    const forget = (): void => {
      if (running.get(id) === mine) running.delete(id);
    };
    mine.then(forget, forget);
    return mine;
  };

  return {
    poke: (id) =>
      void run(id).catch((error: unknown) => logger.error({ err: error, request: id }, 'request: outbox')),
    async round() {
      let arrived = 0;
      for (const id of await store.due()) {
        arrived += await run(id);
        await store.tidy(id, await store.find(id));
      }
      return arrived;
    },
    async settled() {
      while (running.size > 0) await Promise.allSettled(running.values());
    },
  };
}

/** The first for each place is tried: what was said first arrives first. */
function dueOf({ outbox }: Request, now: string): Delivery | undefined {
  return outbox.find(
    (delivery, at) => delivery.after <= now && outbox.findIndex(({ to }) => to === delivery.to) === at,
  );
}

function withDelivery(request: Request, changed: Delivery): Request {
  if (!request.outbox.some(({ id }) => id === changed.id)) return request;
  return { ...request, outbox: request.outbox.map((one) => (one.id === changed.id ? changed : one)) };
}

function settle(request: Request, { id, to }: Delivery, outcome: Delivered, at: string): Request {
  if (!request.outbox.some((one) => one.id === id)) return request;
  const outbox = request.outbox.filter((one) => one.id !== id);
  const isNews = outcome === 'gone' && to === 'asker';
  return {
    ...request,
    outbox,
    events: isNews ? [...request.events, { at, did: 'notDelivered' }] : request.events,
  };
}

/** Doubled each time, with a random part so that processes do not meet again. */
function waitAfter(tries: number, random: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS) * (0.75 + random / 2);
}

function retryAfterOf(error: unknown): number | undefined {
  const wait = (error as { retryAfterMs?: unknown } | undefined)?.retryAfterMs;
  return typeof wait === 'number' && wait > 0 ? wait : undefined;
}
