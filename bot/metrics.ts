// Counters and histograms for Prometheus (prom-client: the client Prometheus' own pages name for Node).
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Storage } from 'botbuilder';
import type { FinishedTurn } from './assistant.js';
import type { LookResult } from './embeddings/index.js';

export interface Metrics {
  registry: Registry;
  turnDone(turn: FinishedTurn): void;
  turnFailed(channel: string): void;
  storageFailed(operation: string): void;
  stateConflicted(): void;
  looked(result: LookResult): void;
}

/** Seconds; an answer takes a few milliseconds, a slow storage seconds. */
const LATENCY_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Asked at each scrape. */
export interface Counted {
  /** Turns running or waiting. */
  pending: () => number;
  /** Log lines that could not be written. */
  droppedLines: () => number;
}

export function createMetrics({ pending, droppedLines }: Counted): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'bot_turns_total',
    help: 'Turns by channel, language and outcome',
    labelNames: ['channel', 'locale', 'outcome'] as const,
    registers,
  });
  const elsewhere = new Counter({
    name: 'bot_answers_in_another_language_total',
    help: 'Answers shown in another language than the person uses, since they exist in none other: worth a translation',
    labelNames: ['locale', 'answered_in'] as const,
    registers,
  });
  const latency = new Histogram({
    name: 'bot_turn_seconds',
    help: 'From the activity to the last reply',
    labelNames: ['channel'] as const,
    buckets: LATENCY_BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: 'bot_turn_failures_total',
    help: 'Turns that ended in an apology',
    labelNames: ['channel'] as const,
    registers,
  });
  const storage = new Counter({
    name: 'bot_storage_errors_total',
    help: 'Failed storage calls',
    labelNames: ['operation'] as const,
    registers,
  });
  const conflicts = new Counter({
    name: 'bot_state_conflicts_total',
    help: 'Saves that came too late because another instance had saved first; the turn runs again',
    registers,
  });
  const looks = new Counter({
    name: 'bot_second_looks_total',
    help: 'Questions not surely found for which a service of embeddings was to be asked, by what came of it',
    labelNames: ['result'] as const,
    registers,
  });
  new Gauge({
    name: 'bot_turns_pending',
    help: 'Turns running or waiting for an earlier one of the same person',
    registers,
    collect() {
      this.set(pending());
    },
  });
  new Gauge({
    name: 'bot_log_lines_dropped',
    help: 'Log lines since the start that could not be written: a full disk, a pipe that nobody reads',
    registers,
    collect() {
      this.set(droppedLines());
    },
  });
  return {
    registry,
    turnDone({ channel, locale, record, latencyMs }) {
      const [first] = record.events;
      turns.inc({
        channel,
        locale,
        outcome: first?.kind === 'question' ? first.outcome : (first?.kind ?? 'other'),
      });
      for (const event of record.events) {
        if ('answeredIn' in event && event.answeredIn !== undefined)
          elsewhere.inc({ locale, answered_in: event.answeredIn });
      }
      latency.observe({ channel }, latencyMs / 1000);
    },
    turnFailed: (channel) => failures.inc({ channel }),
    storageFailed: (operation) => storage.inc({ operation }),
    stateConflicted: () => conflicts.inc(),
    looked: (result) => looks.inc({ result }),
  };
}

/** The same storage, with its failures counted, and conflicts, which are none, apart. */
export function countFailures(
  storage: Storage,
  isConflict: (error: unknown) => boolean,
  metrics: Metrics,
): Storage {
  const counted = async <T>(operation: string, call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      if (isConflict(error)) metrics.stateConflicted();
      else metrics.storageFailed(operation);
      throw error;
    }
  };
  return {
    read: (keys) => counted('read', storage.read(keys)),
    write: (changes) => counted('write', storage.write(changes)),
    delete: (keys) => counted('delete', storage.delete(keys)),
  };
}
