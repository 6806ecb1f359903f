import { expect } from 'chai';
import { pino } from 'pino';
import type { Server } from 'restify';
import { registerHealth } from '../../../bot/http/health.js';
import { countFailures, createMetrics, type Metrics } from '../../../bot/metrics.js';
import { closeServer, createServer, listen } from '../../../bot/http/server.js';
import { eTagConflict, isETagConflict } from '../../../bot/storage/etag-conflict.js';
import { rejectionOf } from '../../support/rejection.js';

describe('health', () => {
  let server: Server;
  let url: string;
  let metrics: Metrics;
  let storage: () => Promise<void>;

  const start = async (metricsToken?: string, proxies = 0, readyForMs = 0): Promise<void> => {
    server = createServer({ logger: pino({ level: 'silent' }) });
    metrics = createMetrics({ pending: () => 3, droppedLines: () => 7 });
    storage = () => Promise.resolve();
    registerHealth(server, {
      version: '1.2.3',
      entriesPerLocale: () => ({ en: 21 }),
      checkStorage: () => storage(),
      metrics: metrics.registry,
      metricsToken,
      proxies,
      readyForMs,
    });
    url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  };
  afterEach(() => closeServer(server, 100));

  it('is ready while the storage answers, and says so when it does not', async () => {
    await start();
    expect((await fetch(`${url}/readyz`)).status).to.equal(200);
    storage = () => Promise.reject(new Error('disk /secret/path is gone'));
    const response = await fetch(`${url}/readyz`);
    expect(response.status).to.equal(503);
    expect(await response.text()).not.to.include('secret');
    expect((await fetch(`${url}/healthz`)).status).to.equal(200);
  });

  it('asks the storage once for all who want to know at a time', async () => {
    await start(undefined, 0, 60_000);
    let asked = 0;
    storage = () => Promise.resolve(void asked++);
    await Promise.all([1, 2, 3].map(() => fetch(`${url}/readyz`)));
    expect(asked).to.equal(1);
  });

  it('counts turns, outcomes, latency, failures and what is waiting', async () => {
    await start();
    metrics.turnDone({
      channel: 'test',
      userId: 'anna',
      locale: 'sv',
      latencyMs: 7,
      record: {
        events: [{ kind: 'question', question: 'q', outcome: 'none', entries: [], text: 'secret' }],
      },
    });
    metrics.turnFailed('test');
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).to.include('bot_turns_total{channel="test",locale="sv",outcome="none"} 1');
    expect(text).to.include('bot_turn_seconds_count{channel="test"} 1');
    expect(text).to.include('bot_turn_failures_total{channel="test"} 1');
    expect(text).to.include('bot_turns_pending 3');
    expect(text).not.to.match(/anna|secret/);
  });

  it('counts answers that the language of the person lacks', async () => {
    await start();
    const question = {
      kind: 'question' as const,
      question: 'q',
      outcome: 'choices' as const,
      entries: [],
      text: 'a',
    };
    const chosen = { kind: 'chosen', question: 'q', entry: 'a/b', answeredIn: 'sv' } as const;
    const turn = { channel: 'test', userId: 'anna', locale: 'fr', latencyMs: 7 } as const;
    metrics.turnDone({ ...turn, record: { events: [question] } });
    metrics.turnDone({ ...turn, record: { events: [chosen] } });
    expect(await metrics.registry.metrics()).to.include(
      'bot_answers_in_another_language_total{locale="fr",answered_in="sv"} 1',
    );
  });

  it('counts storage failures, and conflicts apart', async () => {
    await start();
    const failing = (error: Error): Parameters<typeof countFailures>[0] => ({
      read: () => Promise.reject(error),
      write: () => Promise.reject(error),
      delete: () => Promise.reject(error),
    });
    await rejectionOf(countFailures(failing(new Error('down')), isETagConflict, metrics).read(['a']));
    await rejectionOf(countFailures(failing(eTagConflict('a')), isETagConflict, metrics).write({}));
    const text = await metrics.registry.metrics();
    expect(text).to.include('bot_storage_errors_total{operation="read"} 1');
    expect(text).not.to.include('operation="write"');
    expect(text).to.include('bot_state_conflicts_total 1');
  });

  it('shows metrics to whoever has the token, when there is one', async () => {
    await start('0123456789abcdef');
    expect((await fetch(`${url}/metrics`)).status).to.equal(403);
    const wrong = { authorization: 'Bearer 0123456789abcdeX' };
    expect((await fetch(`${url}/metrics`, { headers: wrong })).status).to.equal(403);
    const right = { authorization: 'Bearer 0123456789abcdef' };
    expect((await fetch(`${url}/metrics`, { headers: right })).status).to.equal(200);
  });

  it('shows metrics without a token to this machine, and behind proxies to nobody', async () => {
    await start(undefined, 1);
    for (const claimed of ['', '127.0.0.1', 'no address', '127.0.0.1, 192.0.2.1']) {
      const { status } = await fetch(`${url}/metrics`, { headers: { 'x-forwarded-for': claimed } });
      expect(status, claimed).to.equal(403);
    }
    await closeServer(server, 100);
    await start();
    expect((await fetch(`${url}/metrics`)).status).to.equal(200);
  });
});
