// Asks a configured service what a question means, where the finder alone was not sure. Whatever is wrong with the service,
// the finding stays as it was, and nobody waits longer than `PATIENCE_MS`.
import type { Logger } from 'pino';
import type { SecondLook } from '../../dialogs/answering-options.js';
import { askingParts } from '../../knowledge/asking-part.js';
import type { Finding } from '../../knowledge/finder.js';
import type { Vector } from '../../knowledge/nearness/comparison.js';
import { lookAgain, wantsSecondLook, type Comparable } from '../../knowledge/nearness/second-look.js';
import { cutText } from '../../knowledge/text/cut-text.js';
import { mask } from '../mask.js';
import { createAsking } from './asking.js';
import type { EmbeddingsService } from './client.js';
import { createComparing } from './comparing.js';
import { vectorKey } from './vector-file.js';

export interface EmbeddingsOptions {
  service: EmbeddingsService;
  knowledge: () => Comparable;
  /** Where the vectors of the knowledge's texts are kept. */
  file: string;
  logger: Logger;
  /** Epoch milliseconds. */
  clock: () => number;
  /** How long a person waits for it at most. */
  patienceMs?: number;
  /** What became of a question that could have gained. */
  onLooked?: (result: LookResult) => void;
}

/** `changed`, or not; `failed`: the service did; `notAsked`: it rests, or what it would say is not to be believed (yet). */
export type LookResult = 'changed' | 'unchanged' | 'failed' | 'notAsked';

export interface Embeddings {
  look: SecondLook;
  /** Compares the knowledge in the background, if it has changed. */
  refresh(): void;
  /** Once nothing is being compared. */
  settled(): Promise<void>;
  close(): void;
}

const PATIENCE_MS = 800;
/** Nobody asks in more; in characters. */
const LONGEST_QUESTION = 1_000;
/** The same question again is not asked for again. */
const REMEMBERED_QUESTIONS = 500;

export function createEmbeddings(options: EmbeddingsOptions): Embeddings {
  const { service, logger, clock, patienceMs = PATIENCE_MS, onLooked } = options;
  const asking = createAsking(service, logger, clock);
  const comparing = createComparing({ ...options, asking });
  const questions = rememberLast<Vector>(REMEMBERED_QUESTIONS);

  async function vectorOf(text: string): Promise<Vector | undefined> {
    const key = vectorKey(service, text);
    const known = questions.get(key);
    if (known) return known;
    const [vector] = await asking.embed([text], patienceMs).catch(() => []);
    if (vector) questions.set(key, vector);
    return vector;
  }

  async function lookUp(text: string, finding: Finding): Promise<{ seen: Finding; result: LookResult }> {
    const compared = comparing.current();
    if (!compared) comparing.refresh();
    const trust = compared?.trust.get(finding.language);
    if (!compared || !trust || asking.isResting()) return { seen: finding, result: 'notAsked' };
    const vector = await vectorOf(questionIn(text));
    if (!vector) return { seen: finding, result: 'failed' };
    if (vector.length !== compared.dimensions) {
      questions.clear();
      comparing.startAnew();
      return { seen: finding, result: 'failed' };
    }
    const near = compared.comparison.near(vector, finding.language);
    const seen = lookAgain(finding, near, trust, compared.knowledge);
    return { seen, result: seen === finding ? 'unchanged' : 'changed' };
  }

  return {
    async look(text, finding) {
      if (!wantsSecondLook(finding, text)) return finding;
      const { seen, result } = await lookUp(text, finding);
      onLooked?.(result);
      return seen;
    },
    refresh: () => comparing.refresh(),
    settled: () => comparing.settled(),
    close() {
      comparing.close();
      asking.close();
    },
  };
}

/** All that is sent of it: what a mail asks, without greeting, signature and quotes, and nothing that could name somebody. */
function questionIn(text: string): string {
  const [letter = text] = askingParts(text);
  return cutText(mask(letter), LONGEST_QUESTION);
}

interface Remembered<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  clear(): void;
}

/** The oldest make room. */
function rememberLast<T>(most: number): Remembered<T> {
  const values = new Map<string, T>();
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.set(key, value);
      const [oldest] = values.keys();
      if (values.size > most && oldest !== undefined) values.delete(oldest);
    },
    clear: () => values.clear(),
  };
}
