// Keeps the comparison in step with the knowledge: at start and after a reload in the background, from the disk where it was
// asked for before, again after a while where the service has failed.
import type { Logger } from 'pino';
import type { Comparable } from '../../knowledge/nearness/second-look.js';
import type { Asking } from './asking.js';
import { REST_MS } from './circuit.js';
import { EmbeddingsError, type EmbeddingsService } from './client.js';
import { compareKnowledge, type ComparedKnowledge, type KnownVectors } from './compare-knowledge.js';
import { readVectors, vectorKey, writeVectors } from './vector-file.js';

export interface ComparingOptions {
  service: EmbeddingsService;
  asking: Asking;
  knowledge: () => Comparable;
  /** Where the vectors of the knowledge's texts are kept. */
  file: string;
  logger: Logger;
}

export interface Comparing {
  /** @returns undefined until the knowledge as it is now has been compared */
  current(): ComparedKnowledge | undefined;
  /** Compares the knowledge in the background, if it has changed. */
  refresh(): void;
  /** Forgets all vectors, since another model answers now, and compares anew. */
  startAnew(): void;
  /** Once nothing is being compared. */
  settled(): Promise<void>;
  close(): void;
}

/** For a batch of the knowledge's texts, for which nobody waits. */
const BATCH_PATIENCE_MS = 60_000;

export function createComparing({ service, asking, knowledge, file, logger }: ComparingOptions): Comparing {
  const { host } = new URL(service.url);
  let known: KnownVectors | undefined;
  let compared: ComparedKnowledge | undefined;
  let running: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;

  /** A knowledge that is replaced meanwhile is the next one's turn. */
  async function compare(vectors: KnownVectors): Promise<void> {
    const started = performance.now();
    const next = await compareKnowledge(knowledge(), {
      known: vectors,
      keyOf: (text) => vectorKey(service, text),
      embed: (texts) => asking.embed(texts, BATCH_PATIENCE_MS),
    });
    compared = next;
    const tookMs = Math.round(performance.now() - started);
    logger.info(
      { host, texts: vectors.size, languages: [...next.trust.keys()], tookMs },
      'knowledge compared',
    );
  }

  async function catchUp(): Promise<void> {
    clearTimeout(retry);
    const vectors = (known ??= new Map(await readVectors(file)));
    const before = new Set(vectors.keys());
    try {
      while (compared?.knowledge !== knowledge()) await compare(vectors);
    } catch (error) {
      if (!(error instanceof EmbeddingsError))
        logger.error({ err: error }, 'knowledge not compared: answering without');
      if (!asking.isClosed) retry = setTimeout(refresh, REST_MS).unref();
    }
    const isSame = vectors.size === before.size && [...vectors.keys()].every((key) => before.has(key));
    if (!isSame && vectors.size > 0) await keep(vectors);
  }

  /** Without it the next start asks again, that is all. */
  async function keep(vectors: KnownVectors): Promise<void> {
    try {
      await writeVectors(file, vectors);
    } catch (error) {
      logger.warn({ err: error }, 'embeddings of the knowledge not kept: the next start asks for them again');
    }
  }

  function refresh(): void {
    if (asking.isClosed || compared?.knowledge === knowledge()) return;
    running ??= catchUp().finally(() => (running = undefined));
  }

  return {
    current: () => (compared?.knowledge === knowledge() ? compared : undefined),
    refresh,
    startAnew() {
      logger.warn({ host }, 'embeddings have another length than before: the knowledge is compared anew');
      compared = undefined;
      known?.clear();
      refresh();
    },
    settled: async () => {
      while (running) await running;
    },
    close: () => clearTimeout(retry),
  };
}
