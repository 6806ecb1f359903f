// botbuilder's Storage on Azure Blob storage. Not the SDK's BlobsStorage: it cannot create a key only when it is
// absent, remembers a failed first request for ever, gives different keys one blob, and goes on writing after it has
// reported a conflict.
import { text } from 'node:stream/consumers';
import type { BlobRequestConditions, ContainerClient } from '@azure/storage-blob';
import type { StoreItems } from 'botbuilder';
import type { PurgeableState } from '../backend.js';
import { ABSENT, eTagConflict, requiredETag } from '../etag-conflict.js';
import { statusOf } from './azure-fault.js';
import { onFirstUse } from './first-use.js';
import { safeName, textOfSafeName } from './safe-name.js';

export interface BlobStateOptions {
  container: ContainerClient;
  /** Unique; marks each write. */
  newId: () => string;
  timeoutMs: number;
}

/** Blobs a sweep looks at, and deletes, at once. */
const SWEEP_PAGE = 100;
/** Blobs read at once. */
const READ_PAGE = 32;

/** One blob a key. A write of several keys is not atomic: those without a conflict are stored, then it is thrown. */
export function createBlobState({ container, newId, timeoutMs }: BlobStateOptions): PurgeableState {
  const place = `container "${container.containerName}"`;
  const call = onFirstUse(place, timeoutMs, () => container.createIfNotExists());
  return {
    read: (keys) =>
      call(async () => {
        const items = await Promise.all(
          keys.map(async (key) => [key, await readItem(container, key)] as const),
        );
        // Unlike an assignment, safe for the key "__proto__".
        return Object.fromEntries(items.filter(([, item]) => item !== undefined));
      }),
    write: (changes: StoreItems) =>
      call(async () => {
        const items = Object.entries<Record<string, unknown>>(changes);
        const writes = items.map(([key, item]) => writeItem(container, key, item, newId()));
        // Waits for all: after a rejection nothing more is written behind the caller's back.
        const failure = (await Promise.allSettled(writes)).find(({ status }) => status === 'rejected');
        if (failure?.status === 'rejected') throw failure.reason;
      }),
    delete: (keys) =>
      call(async () => {
        await Promise.all(keys.map((key) => container.getBlobClient(safeName(key)).deleteIfExists()));
      }),
    pages: async function* (prefix) {
      const pages = container.listBlobsFlat({ prefix: safeName(prefix) }).byPage({ maxPageSize: READ_PAGE });
      for (;;) {
        const page = await call(() => pages.next());
        if (page.done) return;
        const keys = page.value.segment.blobItems.flatMap(({ name }) => textOfSafeName(name) ?? []);
        // Each with a time of its own: a slow service must not fail for the number of them.
        const items = await Promise.all(
          keys.map(async (key) => [key, await call(() => readItem(container, key))] as const),
        );
        // One that is gone meanwhile is left out.
        yield Object.fromEntries(items.filter(([, item]) => item !== undefined));
      }
    },
    deleteIdleSince: async (prefix, epochMs) => {
      const pages = container.listBlobsFlat({ prefix: safeName(prefix) }).byPage({ maxPageSize: SWEEP_PAGE });
      let deleted = 0;
      for (;;) {
        const page = await call(() => pages.next());
        if (page.done) return deleted;
        const idle = page.value.segment.blobItems.filter(
          ({ properties }) => properties.lastModified.getTime() < epochMs,
        );
        const gone = await Promise.all(
          idle.map(({ name }) => call(() => removeIdle(container, name, epochMs))),
        );
        deleted += gone.filter(Boolean).length;
      }
    },
  };
}

async function readItem(container: ContainerClient, key: string): Promise<object | undefined> {
  try {
    const { etag, readableStreamBody } = await container.getBlobClient(safeName(key)).download();
    const json = readableStreamBody ? await text(readableStreamBody) : '{}';
    return { ...(JSON.parse(json) as object), eTag: etag };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

async function writeItem(
  container: ContainerClient,
  key: string,
  { eTag, ...item }: Record<string, unknown>,
  write: string,
): Promise<void> {
  const json = JSON.stringify(item);
  const blob = container.getBlockBlobClient(safeName(key));
  try {
    await blob.upload(json, Buffer.byteLength(json), {
      conditions: conditionsOf(eTag),
      metadata: { write },
      blobHTTPHeaders: { blobContentType: 'application/json' },
    });
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
    // When an answer got lost, the client tried again and met its own first try: that is no conflict.
    const { metadata } = await blob.getProperties().catch(() => ({ metadata: undefined }));
    if (metadata?.['write'] !== write) throw eTagConflict(key);
  }
}

/** @returns whether it is gone; not when somebody has come back to it meanwhile */
async function removeIdle(container: ContainerClient, name: string, epochMs: number): Promise<boolean> {
  try {
    const conditions = { ifUnmodifiedSince: new Date(epochMs) };
    return (await container.getBlobClient(name).deleteIfExists({ conditions })).succeeded;
  } catch (error) {
    if (statusOf(error) === 412) return false;
    throw error;
  }
}

function conditionsOf(eTag: unknown): BlobRequestConditions {
  if (eTag === ABSENT) return { ifNoneMatch: '*' };
  const required = requiredETag(eTag);
  return required === undefined ? {} : { ifMatch: required };
}

/** 412 for another eTag, 409 with this code for a blob that should have been absent. */
function isConditionFailure(error: unknown): boolean {
  if (statusOf(error) === 412) return true;
  return (
    statusOf(error) === 409 && error instanceof Error && 'code' in error && error.code === 'BlobAlreadyExists'
  );
}
