// Brings what waits in the outboxes to where it belongs. Any process may do it at any time: a delivery is claimed by moving its
// time ahead under an eTag, so that one of them tries, and another one after it has died.
import type { Logger } from 'pino';
import type { RequestStore } from './request-store.js';
import { doubtEnds, isRefusal, nextFor, type DoubtOf } from './doubt.js';
import { found, withRenewal } from './posting.js';
import type { Delivery, Post, Request } from './request.js';

/**
 * `gone`: it never will arrive, such as in a conversation that is no more. `posted`: it is a card that stands there from now on.
 * `noted`: it is a message in the thread below the card, by its id.
 */
export type Delivered = 'done' | 'gone' | { posted: Post } | { noted: string };

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
  /** What may be done about a delivery that may have arrived; default: it is brought again. */
  doubtOf?: DoubtOf;
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

/** A delivery that this process has to itself for a while; or nothing that is to be tried has changed. */
type Claim = { request: Request; delivery: Delivery } | 'settled' | undefined;

export function createDeliveries({
  store,
  deliver,
  doubtOf = () => 'repeat',
  logger,
  clock,
  random,
}: DeliveriesOptions): Deliveries {
  const running = new Map<string, Promise<number>>();
  const iso = (epochMs: number): string => new Date(epochMs).toISOString();

  /** @returns undefined when nothing is due, or somebody else has it */
  const claim = async (id: string): Promise<Claim> => {
    let claimed: Delivery | 'settled' | undefined;
    const request = await store.change(id, (kept) => {
      const now = clock();
      const due = dueOf(kept, iso(now));
      claimed = undefined;
      if (!due) return kept;
      const doubt = doubtOf(kept, due);
      const next = nextFor(due, doubt, now);
      claimed = 'settled';
      if (next === 'wait') return withDelivery(kept, { ...due, after: iso(doubtEnds(due.unsure ?? '')) });
      if (next === 'done' || next === 'gone') return settle(kept, due, next, iso(now));
      claimed = { ...due, tries: due.tries + 1, after: iso(now + LEASE_MS) };
      if (next === 'again') claimed.again = true;
      // Noted before the try: should the process die in it, another one knows.
      if (doubt !== 'repeat') claimed.unsure = iso(now);
      return withDelivery(kept, claimed);
    });
    if (claimed === 'settled' || !claimed) return claimed;
    return request && { request, delivery: claimed };
  };

  const attempt = async (id: string, request: Request, delivery: Delivery): Promise<boolean> => {
    const log = { request: id, delivery: delivery.id, to: delivery.to, tries: delivery.tries };
    try {
      const outcome = await deliver(request, delivery);
      if (typeof outcome !== 'string' && 'posted' in outcome) await store.pointThread(outcome.posted, id);
      await store.change(id, (kept) => settle(kept, delivery, outcome, iso(clock())));
      await store.done(id, delivery);
      logger.info({ ...log, outcome: typeof outcome === 'string' ? outcome : 'done' }, 'request: delivered');
      return outcome !== 'gone';
    } catch (error) {
      const isLast = delivery.tries >= MAX_TRIES;
      const wait = retryAfterOf(error) ?? waitAfter(delivery.tries, random());
      logger[isLast ? 'error' : 'warn']({ ...log, err: error }, 'request: not delivered');
      await store.change(id, (kept) =>
        isLast
          ? settle(kept, delivery, 'gone', iso(clock()))
          : withDelivery(kept, failed(delivery, error, iso(clock() + wait), iso(clock()))),
      );
      return false;
    }
  };

  const work = async (id: string): Promise<number> => {
    let arrived = 0;
    for (let next = await claim(id); next; next = await claim(id))
      if (next !== 'settled' && (await attempt(id, next.request, next.delivery))) arrived++;
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

/** The first for each place is tried: what was said first arrives first. One that is set aside holds nothing up. */
function dueOf({ outbox }: Request, now: string): Delivery | undefined {
  const inLine = outbox.filter((delivery) => !isSetAside(delivery));
  const firsts = inLine.filter(({ to }, at) => inLine.findIndex((other) => other.to === to) === at);
  return [...firsts, ...outbox.filter(isSetAside)].find(({ after }) => after <= now);
}

/** Waits for a sign that it has arrived, longer than any try takes. */
function isSetAside({ unsure, after }: Delivery): boolean {
  return unsure !== undefined && Date.parse(after) - Date.parse(unsure) > LEASE_MS;
}

function withDelivery(request: Request, changed: Delivery): Request {
  if (!request.outbox.some(({ id }) => id === changed.id)) return request;
  return { ...request, outbox: request.outbox.map((one) => (one.id === changed.id ? changed : one)) };
}

/** A try that has failed: what was refused can be tried again, of all else it is looked at later whether it has arrived. */
function failed(delivery: Delivery, error: unknown, after: string, now: string): Delivery {
  if (delivery.unsure === undefined) return { ...delivery, after };
  if (!isRefusal(error)) return { ...delivery, after: now };
  const { unsure: _unsure, ...refused } = delivery;
  return { ...refused, after };
}

function settle(request: Request, { id, to }: Delivery, outcome: Delivered, at: string): Request {
  if (!request.outbox.some((one) => one.id === id)) return request;
  const left = { ...request, outbox: request.outbox.filter((one) => one.id !== id) };
  if (typeof outcome !== 'string')
    return 'posted' in outcome ? found(left, outcome.posted) : withNote(left, outcome.noted);
  if (outcome === 'done' || to !== 'asker') return left;
  const told = { ...left, events: [...left.events, { at, did: 'notDelivered' as const }] };
  return { ...told, outbox: withRenewal(told, told.state, at) };
}

function withNote({ post, ...request }: Request, note: string): Request {
  return { ...request, ...(post && { post: { ...post, notes: [...(post.notes ?? []), note] } }) };
}

/** Doubled each time, with a random part so that processes do not meet again. */
function waitAfter(tries: number, random: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS) * (0.75 + random / 2);
}

function retryAfterOf(error: unknown): number | undefined {
  const wait = (error as { retryAfterMs?: unknown } | undefined)?.retryAfterMs;
  return typeof wait === 'number' && wait > 0 ? wait : undefined;
}
