// One process of several that keep and deliver requests on one storage: told what to do by its parent, killed without warning.
import { pino } from 'pino';
import { createRequests } from '../../../bot/requests/index.js';
import { MoveRefused } from '../../../bot/requests/moves.js';
import type { Deliver } from '../../../bot/requests/deliveries.js';
import type { DoubtOf } from '../../../bot/requests/doubt.js';
import type { Asker, Post } from '../../../bot/requests/request.js';
import { asked } from './asked.js';
import { openKept, type Kept } from './kept.js';

export interface Job {
  job: number;
  /** Sends a card. */
  open?: string;
  /** Answers a request, by its code. */
  answer?: string;
}

const [kept = '', connector = '', since = '0', speed = '1'] = process.argv.slice(2);
const began = Number(since);
/** Time passes faster, for all processes alike, so that waits and leases take seconds. */
const clock = (): number => began + (Date.now() - began) * Number(speed);

const deliver: Deliver = async ({ id }, delivery) => {
  if (delivery.to === 'card') return 'done';
  const headers = { 'x-process': String(process.pid), ...(delivery.again ? { 'x-again': 'yes' } : {}) };
  const response = await fetch(`${connector}/${id}/${delivery.id}`, { method: 'POST', headers });
  if (response.status === 403) return 'gone';
  if (response.ok)
    return delivery.to === 'place' ? { posted: { thread: threadOf(id), message: id } } : 'done';
  const wait = Number(response.headers.get('retry-after') ?? 0) * 1_000;
  throw Object.assign(new Error(`answered ${response.status}`), {
    status: response.status,
    retryAfterMs: wait,
  });
};

const doubtOf: DoubtOf = ({ asker }, { to }) => {
  if (to === 'card') return 'repeat';
  return to === 'place' || asker.channel === 'msteams' ? 'wait' : 'repeat';
};

function threadOf(id: string): Post['thread'] {
  return { conversation: { id: `19:room@thread.tacv2;messageid=${id}` } as never };
}

/** Every other person is in Teams. */
function askerOf(draft: string): Asker {
  const isTeams = Number(draft.split('-')[1]) % 2 === 1;
  return { channel: isTeams ? 'msteams' : 'directline', userId: draft, conversation: {} };
}

const { state } = await openKept(JSON.parse(kept) as Kept);
const requests = createRequests({
  ...{ state, deliver, doubtOf, clock, logger: pino({ level: 'silent' }), random: Math.random },
});
requests.start(1_000);

async function work({ open, answer }: Job): Promise<string> {
  if (open !== undefined) return (await requests.open(asked({ draft: open, asker: askerOf(open) }))).id;
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
