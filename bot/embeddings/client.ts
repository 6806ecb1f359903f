// Asks the configured service for vectors of meaning: `POST …/v1/embeddings` as OpenAI defined it and many speak it. Nothing
// but texts goes out; what comes back is bounded, checked, and never trusted. Faults say what happened in words of ours:
// neither the key nor a text can get into a log by them.
import { z } from 'zod/v4';
import { unitVector, type Vector } from '../../knowledge/nearness/comparison.js';

export interface EmbeddingsService {
  /** Whole address, `https://api.example/v1/embeddings`. */
  url: string;
  model: string;
  /** Sent as `Authorization: Bearer …`. */
  key: string | undefined;
}

export interface EmbeddingsClient {
  /**
   * @returns a vector for each text, all of the same length
   * @throws EmbeddingsError, after `waitMs` at the latest
   */
  embed(texts: readonly string[], waitMs: number): Promise<Vector[]>;
  /** Ends what is under way. */
  close(): void;
}

/** Why there are no vectors, to be logged as it is. */
export class EmbeddingsError extends Error {
  readonly code = 'EMBEDDINGS_FAILED';
  constructor(reason: string) {
    super(reason);
    this.name = 'EmbeddingsError';
  }
}

/** Numbers in a vector. */
const MOST_DIMENSIONS = 4_096;
/** As JSON writes a number of sixteen digits, with blanks and line ends around it. */
const BYTES_PER_NUMBER = 32;
/** What stands around the vectors. */
const FRAME_BYTES = 64 * 1024;

const answerSchema = z.object({
  data: z.array(
    z.object({
      index: z.number().int().min(0),
      embedding: z.array(z.number()).min(2).max(MOST_DIMENSIONS),
    }),
  ),
});

export function createEmbeddingsClient({ url, model, key }: EmbeddingsService): EmbeddingsClient {
  const underWay = new Set<AbortController>();
  return {
    async embed(texts, waitMs) {
      const ending = new AbortController();
      const timer = setTimeout(() => ending.abort(), waitMs);
      underWay.add(ending);
      try {
        const answer = await post(JSON.stringify({ model, input: texts }), texts.length, ending.signal);
        return vectorsIn(answer, texts.length);
      } finally {
        clearTimeout(timer);
        underWay.delete(ending);
      }
    },
    close() {
      for (const ending of underWay) ending.abort();
    },
  };

  /** A connection kept open may be closed by the other side just when it is used again: no failure of the service. */
  async function twice(request: RequestInit): Promise<Response> {
    try {
      return await fetch(url, request);
    } catch (error) {
      if (request.signal?.aborted === true) throw error;
      return fetch(url, request);
    }
  }

  async function post(body: string, texts: number, signal: AbortSignal): Promise<string> {
    try {
      const response = await twice({
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/json',
          ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
        },
        body,
        // Where it leads, neither the key nor a question was meant to go.
        redirect: 'manual',
        signal,
      });
      if (response.status === 200)
        return await readBounded(response, FRAME_BYTES + texts * MOST_DIMENSIONS * BYTES_PER_NUMBER);
      await response.body?.cancel();
      throw new EmbeddingsError(`status ${response.status}`);
    } catch (error) {
      if (error instanceof EmbeddingsError) throw error;
      // What the platform says of it may quote a header or the address.
      throw new EmbeddingsError(signal.aborted ? 'no answer in time' : 'not reached');
    }
  }
}

async function readBounded(response: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early ends the request.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) throw new EmbeddingsError('an answer of more bytes than vectors can have');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** In the order of the texts, whatever that of the answer. */
function vectorsIn(answer: string, texts: number): Vector[] {
  const { data } = parsed(answer);
  const vectors = new Array<Vector | undefined>(texts).fill(undefined);
  for (const { index, embedding } of data) {
    // A place far out would make a list of billions.
    if (index < texts) vectors[index] = unitVector(embedding);
  }
  const whole = vectors.filter((vector) => vector !== undefined);
  if (data.length !== texts || whole.length !== texts)
    throw new EmbeddingsError('not one vector for each text');
  if (new Set(whole.map(({ length }) => length)).size > 1)
    throw new EmbeddingsError('vectors of several lengths');
  return whole;
}

function parsed(answer: string): z.infer<typeof answerSchema> {
  try {
    return answerSchema.parse(JSON.parse(answer));
  } catch {
    throw new EmbeddingsError('an answer that is none of /v1/embeddings');
  }
}
