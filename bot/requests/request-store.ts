// Requests in the bot's storage: one document a request, its outbox within, so that both are written in one step or not at
// all. Beside it lie two kinds of signposts, which are written before the document and may therefore point nowhere, never the
// other way round: whose requests there are, and which still have something to deliver.
import { createHash } from 'node:crypto';
import type { PurgeableState } from '../storage/backend.js';
import { changeDocument, readDocument } from '../storage/documents.js';
import { ABSENT, isETagConflict } from '../storage/etag-conflict.js';
import type { PersonKey } from '../storage/pseudonym.js';
import { requestCode } from './request-code.js';
import { openedRequest, type AskedRequest, type Delivery, type Post, type Request } from './request.js';

export interface RequestStore {
  /**
   * Keeps a new request.
   * @param prepare adds what is to be delivered
   * @returns the one that is kept: an earlier one, where the same draft has been sent before
   */
  open(asked: AskedRequest, prepare?: (request: Request) => Request): Promise<Request>;
  /** @returns undefined when there is none of that id (any more) */
  find(id: string): Promise<Request | undefined>;
  /**
   * Changes a request, again from the start when somebody else changed it first.
   * @returns as it is now; undefined when it is gone
   * @throws whatever `change` throws; nothing is written then
   */
  change(id: string, change: (request: Request) => Request): Promise<Request | undefined>;
  /** All requests, in pages, in no order that means anything. */
  pages(): AsyncIterable<Request[]>;
  ofPerson(person: PersonKey): Promise<Request[]>;
  /** Ids of requests that have, or had a moment ago, something to deliver. */
  due(): Promise<string[]>;
  /** Takes down the signpost of a delivery that has left its outbox: no other one ever bears its id. */
  done(id: string, delivery: Delivery): Promise<void>;
  /** The same for what a process that died has left behind: deliveries that are done, or were never written. */
  tidy(id: string, request: Request | undefined): Promise<void>;
  /** Says whose the thread below a card is. */
  pointThread(post: Post, id: string): Promise<void>;
  /** @param thread id of its conversation. @returns undefined where it belongs to no request that is kept */
  ofThread(thread: string): Promise<Request | undefined>;
  remove(request: Request): Promise<void>;
}

export const REQUESTS_PREFIX = 'requests/';
const KEPT = `${REQUESTS_PREFIX}kept/`;
const DUE = `${REQUESTS_PREFIX}due/`;
const OF = `${REQUESTS_PREFIX}of/`;
const THREAD = `${REQUESTS_PREFIX}thread/`;

/** A signpost without its delivery is younger than this only while its writer is between two steps. */
const SETTLED_MS = 600_000;
/** Codes tried for a draft; the second is needed once in a million requests or so. */
const MAX_ATTEMPTS = 20;

export function createRequestStore(state: PurgeableState, clock: () => number): RequestStore {
  const keyOf = (id: string): string => KEPT + id;
  const dueKey = (id: string, { id: delivery }: Delivery): string => `${DUE}${id}/${delivery}`;
  const signpost = async (keys: readonly string[]): Promise<void> => {
    const at = new Date(clock()).toISOString();
    if (keys.length > 0) await state.write(Object.fromEntries(keys.map((key) => [key, { at }])));
  };
  const idsBelow = async (prefix: string): Promise<string[]> => {
    const ids = new Set<string>();
    for await (const page of state.pages(prefix))
      for (const key of Object.keys(page)) ids.add(key.slice(prefix.length).split('/')[0] ?? '');
    return [...ids];
  };
  const find = (id: string): Promise<Request | undefined> => readDocument<Request>(state, keyOf(id));

  return {
    find,
    async open(asked, prepare = (request) => request) {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        const id = requestCode(asked.draft, attempt);
        const known = await find(id);
        if (known?.draft === asked.draft) return known;
        if (known) continue;
        const request = prepare(openedRequest(asked, id, new Date(clock()).toISOString()));
        const { channel, userId } = asked.asker;
        const owned = `${OF}${ownerOf({ channel, userId })}/${id}`;
        await signpost([owned, ...request.outbox.map((delivery) => dueKey(id, delivery))]);
        try {
          await state.write({ [keyOf(id)]: { ...request, eTag: ABSENT } });
          return request;
        } catch (error) {
          if (!isETagConflict(error)) throw error;
          attempt--; // another process was faster: look at what it has written
        }
      }
      throw new Error(`No free code for a request after ${MAX_ATTEMPTS} attempts.`);
    },
    async change(id, change) {
      for (;;) {
        const known = await find(id);
        if (!known) return undefined;
        const planned = change(known);
        const added = planned.outbox.filter((one) => !known.outbox.some((other) => other.id === one.id));
        await signpost(added.map((delivery) => dueKey(id, delivery)));
        let isPlanned = true;
        const now = await changeDocument<Request>(state, keyOf(id), (kept) => {
          if (!kept) return undefined;
          const changed = change(kept);
          // Deliveries of another plan have no signposts yet.
          isPlanned = changed.outbox.every((one) =>
            [...added, ...kept.outbox].some(({ id }) => id === one.id),
          );
          return isPlanned && changed !== kept ? changed : undefined;
        });
        if (isPlanned) return now;
      }
    },
    pages: async function* () {
      for await (const page of state.pages(KEPT)) yield Object.values(page).map(withoutETag);
    },
    async ofPerson(user) {
      const ids = await idsBelow(`${OF}${ownerOf(user)}/`);
      const found = await Promise.all(ids.map(find));
      return found.filter((request) => request !== undefined);
    },
    due: () => idsBelow(DUE),
    done: (id, delivery) => state.delete([dueKey(id, delivery)]),
    async tidy(id, request) {
      const settled = new Date(clock() - SETTLED_MS).toISOString();
      const done: string[] = [];
      for await (const page of state.pages(`${DUE}${id}/`))
        for (const [key, { at }] of Object.entries(page)) {
          const isWaiting = request?.outbox.some((delivery) => dueKey(id, delivery) === key) ?? false;
          if (!isWaiting && at < settled) done.push(key);
        }
      if (done.length > 0) await state.delete(done);
    },
    pointThread: (post, id) => state.write({ [threadKey(threadOf(post))]: { request: id } }),
    async ofThread(thread) {
      const pointer = await readDocument<{ request: string }>(state, threadKey(thread));
      return pointer && find(pointer.request);
    },
    async remove({ id, asker, post }) {
      await state.delete([keyOf(id)]);
      // Last, so that an interrupted removal can be repeated.
      const left = [`${OF}${ownerOf(asker)}/${id}`, ...(post ? [threadKey(threadOf(post))] : [])];
      for await (const page of state.pages(`${DUE}${id}/`)) left.push(...Object.keys(page));
      await state.delete(left);
    },
  };
}

function withoutETag(stored: unknown): Request {
  const { eTag: _eTag, ...request } = stored as Request & { eTag?: string };
  return request;
}

/** People are found by it, and not told by it. */
function ownerOf({ channel, userId }: PersonKey): string {
  return digest([channel, userId]);
}

function threadKey(thread: string): string {
  return THREAD + digest([thread]);
}

function threadOf({ thread }: Post): string {
  return thread.conversation?.id ?? '';
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
