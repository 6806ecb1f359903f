import { expect } from 'chai';
import { pino } from 'pino';
import {
  createDeliveries,
  LEASE_MS,
  MAX_TRIES,
  type Deliver,
  type Deliveries,
} from '../../../bot/requests/deliveries.js';
import { DOUBT_MS } from '../../../bot/requests/doubt.js';
import { moved } from '../../../bot/requests/moves.js';
import { createRequestStore, type RequestStore } from '../../../bot/requests/request-store.js';
import type { PurgeableState } from '../../../bot/storage/backend.js';
import { ANN, asked } from '../../support/requests/asked.js';
import { sqlitePlace, type Place } from '../../support/storage/places.js';

describe('deliveries', () => {
  let place: Place;
  let state: PurgeableState;
  let store: RequestStore;
  let now: number;
  let id: string;
  let arrived: string[];
  let deliver: Deliver;

  const another = (): Deliveries =>
    createDeliveries({
      ...{ store, logger: pino({ level: 'silent' }), clock: () => now, random: () => 0.5 },
      deliver: (request, delivery) => deliver(request, delivery),
    });
  const answer = async (message: string): Promise<void> => {
    const at = new Date(now).toISOString();
    await store.change(id, (request) =>
      moved(request, { kind: 'answer', who: ANN, id: message, text: message }, at),
    );
  };

  beforeEach(async () => {
    now = Date.parse('2026-11-26T12:00:00Z');
    place = sqlitePlace();
    ({ state } = await place.open());
    store = createRequestStore(state, () => now);
    ({ id } = await store.open(asked()));
    arrived = [];
    deliver = (_request, delivery) => {
      arrived.push(delivery.id);
      return Promise.resolve('done');
    };
  });
  afterEach(() => place.remove());

  it('bring each thing once, in the order it was said', async () => {
    await answer('m1');
    await answer('m2');
    expect(await another().round()).to.equal(2);
    expect(await another().round()).to.equal(0);
    expect(arrived).to.deep.equal(['m1', 'm2']);
    expect((await store.find(id))?.outbox).to.deep.equal([]);
    expect(await store.due(), 'nothing is looked at again').to.deep.equal([]);
  });
  it('bring it once when three processes try at once', async () => {
    await answer('m1');
    await Promise.all([another(), another(), another()].map((one) => one.round()));
    expect(arrived).to.deep.equal(['m1']);
  });
  it('try again later, and as late as the other side asks', async () => {
    await answer('m1');
    const good = deliver;
    deliver = () => Promise.reject(Object.assign(new Error('429'), { retryAfterMs: 30_000 }));
    await another().round();
    deliver = good;
    now += 29_000;
    expect(await another().round()).to.equal(0);
    now += 1_000;
    expect(await another().round()).to.equal(1);
  });
  it('do not overtake: what was said second waits for the first', async () => {
    await answer('m1');
    await answer('m2');
    const good = deliver;
    deliver = (request, delivery) =>
      delivery.id === 'm1' ? Promise.reject(new Error('502')) : good(request, delivery);
    await another().round();
    expect(arrived).to.deep.equal([]);
  });
  it('take over from a process that has died in the middle, when its time is up', async () => {
    await answer('m1');
    const good = deliver;
    await new Promise<void>((underWay) => {
      deliver = () => {
        underWay();
        return new Promise(() => undefined); // never comes back
      };
      void another().round();
    });
    deliver = good;
    expect(await another().round()).to.equal(0);
    now += LEASE_MS;
    expect(await another().round()).to.equal(1);
    expect(arrived).to.deep.equal(['m1']);
  });
  it('that may be said twice nowhere wait when a process died in the middle, and say then that they may be here', async () => {
    await answer('m1');
    const seen: (true | undefined)[] = [];
    const doubting = (outcome: Promise<'done'>): Deliveries =>
      createDeliveries({
        ...{ store, logger: pino({ level: 'silent' }), clock: () => now, random: () => 0.5 },
        deliver: (_request, { again }) => {
          seen.push(again);
          return outcome;
        },
        doubtOf: () => 'wait',
      });
    void doubting(new Promise(() => undefined)).round();
    while (seen.length === 0) await new Promise((done) => setImmediate(done));
    now += LEASE_MS;
    await answer('m2');
    expect(await doubting(Promise.resolve('done')).round(), 'what was said later').to.equal(1);
    now += DOUBT_MS;
    expect(await doubting(Promise.resolve('done')).round()).to.equal(1);
    expect(seen).to.deep.equal([undefined, undefined, true]);
    expect((await store.find(id))?.outbox).to.deep.equal([]);
  });
  it('give up after a day of trying, and say so to whoever looks after the request', async () => {
    await answer('m1');
    deliver = () => Promise.reject(new Error('500'));
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      await another().round();
      now += 2 * 3_600_000;
    }
    const request = await store.find(id);
    expect(request?.outbox).to.deep.equal([]);
    expect(request?.events.at(-1)?.did).to.equal('notDelivered');
  });
  it('say so at once when the conversation is gone', async () => {
    await answer('m1');
    deliver = () => Promise.resolve('gone');
    await another().round();
    expect((await store.find(id))?.events.at(-1)?.did).to.equal('notDelivered');
  });
  it('leave a request gone that was forgotten while its answer was on the way', async () => {
    await answer('m1');
    deliver = async (request) => {
      await store.remove(request);
      return 'done';
    };
    await another().round();
    expect(await store.find(id)).to.equal(undefined);
  });
});
