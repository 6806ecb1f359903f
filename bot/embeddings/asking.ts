// The service as the rest sees it: asked through one door that notes whether it works, says so once, and rests when it fails.
import type { Logger } from 'pino';
import type { Vector } from '../../knowledge/nearness/comparison.js';
import { createCircuit } from './circuit.js';
import { createEmbeddingsClient, EmbeddingsError, type EmbeddingsService } from './client.js';

export interface Asking {
  /** @throws EmbeddingsError */
  embed(texts: readonly string[], waitMs: number): Promise<Vector[]>;
  /** It has just failed: nobody should wait for it. */
  isResting(): boolean;
  /** Ends what is under way, and asks nothing more. */
  close(): void;
  readonly isClosed: boolean;
}

/** @param clock epoch milliseconds */
export function createAsking(service: EmbeddingsService, logger: Logger, clock: () => number): Asking {
  const client = createEmbeddingsClient(service);
  const circuit = createCircuit(clock);
  const { host } = new URL(service.url);
  let isDown = false;
  let isClosed = false;
  const note = (reason: string | undefined): void => {
    const wasDown = isDown;
    isDown = reason !== undefined;
    if (isDown) circuit.failed();
    else circuit.worked();
    if (isDown && !wasDown) logger.warn({ host, reason }, 'embeddings fail: answering without');
    if (!isDown && wasDown) logger.info({ host }, 'embeddings work again');
  };
  return {
    async embed(texts, waitMs) {
      if (isClosed) throw new EmbeddingsError('closed');
      try {
        const vectors = await client.embed(texts, waitMs);
        note(undefined);
        return vectors;
      } catch (error) {
        if (!isClosed) note(error instanceof EmbeddingsError ? error.message : 'not reached');
        throw error;
      }
    },
    isResting: () => circuit.isResting(),
    close() {
      isClosed = true;
      client.close();
    },
    get isClosed() {
      return isClosed;
    },
  };
}
