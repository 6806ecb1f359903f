// One process of several that keep and deliver requests on one storage: told what to do by its parent, killed without warning.
import { pino } from 'pino';
import { createRequests } from '../../../bot/requests/index.js';
import { MoveRefused } from '../../../bot/requests/moves.js';
import type { Deliver } from '../../../bot/requests/deliveries.js';
import { openAzureBackend } from '../../../bot/storage/azure/index.js';
import { asked } from './asked.js';

export interface Job {
  job: number;
  /** Sends a card. */
  open?: string;
  /** Answers a request, by its code. */
  answer?: string;
}

const [connectionString = '', connector = '', since = '0', speed = '1'] = process.argv.slice(2);
const began = Number(since);
/** Time passes faster, for all processes alike, so that waits and leases take seconds. */
const clock = (): number => began + (Date.now() - began) * Number(speed);

const deliver: Deliver = async ({ id }, delivery) => {
  if (delivery.to === 'place') return 'done';
  const response = await fetch(`${connector}/${id}/${delivery.id}`, { method: 'POST' });
  if (response.status === 403) return 'gone';
  if (response.ok) return 'done';
  const wait = Number(response.headers.get('retry-after') ?? 0) * 1_000;
  throw Object.assign(new Error(`answered ${response.status}`), { retryAfterMs: wait });
};

const { state } = await openAzureBackend({ account: { connectionString } });
const requests = createRequests({
  ...{ state, deliver, clock, logger: pino({ level: 'silent' }), random: Math.random },
});
requests.start(1_000);

async function work({ open, answer }: Job): Promise<string> {
  if (open !== undefined) return (await requests.open(asked({ draft: open }))).id;
  try {
    const move = {
      kind: 'answer',
      who: { id: 'x', name: 'X' },
      id: `answer-${answer}`,
      text: 'So.',
    } as const;
    return (await requests.move(answer ?? '', move))?.id ?? 'gone';
  } catch (error) {
    if (error instanceof MoveRefused) return error.fault;
    throw error;
  }
}

process.on('message', (job: Job) => {
  work(job).then(
    (result) => process.send?.({ job: job.job, result }),
    (error: unknown) => process.send?.({ job: job.job, error: String(error) }),
  );
});
process.once('disconnect', () => process.exit());
process.send?.({ ready: true });
