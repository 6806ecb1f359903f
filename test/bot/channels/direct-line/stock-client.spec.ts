// The promise of the channel: the unmodified stock client works, over polling and over WebSocket.
import { expect } from 'chai';
import { ConnectionStatus } from 'botframework-directlinejs';
import { AsyncAction } from 'rxjs/scheduler/AsyncAction.js';
import { AsyncScheduler } from 'rxjs/scheduler/AsyncScheduler.js';
import { startRig, type Rig } from '../../../support/direct-line/rig.js';
import {
  connect,
  textsOf,
  type StockClient,
  type StockOptions,
} from '../../../support/direct-line/stock-client.js';

const MINUTE = 60_000;

/** The client's own clockwork, 6,000 times as fast: its 15 minutes pass in 150 ms. */
class HurriedAction<T> extends AsyncAction<T> {
  override schedule(state?: T, delay = 0): ReturnType<AsyncAction<T>['schedule']> {
    return super.schedule(state, delay / 6_000);
  }
}

describe('The stock client', () => {
  let rig: Rig;
  let clients: StockClient[];
  const open = (...of: Parameters<typeof connect>): StockClient => {
    const client = connect(...of);
    clients.push(client);
    return client;
  };
  beforeEach(async () => {
    rig = await startRig();
    clients = [];
  });
  afterEach(async () => {
    clients.forEach((client) => client.end());
    await rig.close();
  });

  for (const webSocket of [false, true]) {
    describe(webSocket ? 'over WebSocket' : 'over polling', () => {
      const how: StockOptions = { webSocket };

      it('is greeted, asks, and receives its own message before the answer', async () => {
        const page = await rig.newPage();
        const client = open(page, how);
        await client.until(() => textsOf(client).length === 1);
        const id = await client.say('hello');
        await client.until(() => textsOf(client).length === 3);
        expect(textsOf(client)).to.deep.equal(['welcome', 'hello', 'echo hello']);
        const [, own, answer] = client.received;
        expect(own).to.include({ id });
        expect(own?.from).to.include({ id: page.userId, role: 'user' });
        expect(answer?.replyToId).to.equal(id);
        expect(rig.cut()).to.equal(webSocket ? 1 : 0);
      });

      it('reads on from its watermark in a new client, without a second greeting', async () => {
        const page = await rig.newPage();
        const first = open(page, how);
        await first.say('one');
        await first.until(() => textsOf(first).length === 3);
        const { watermark } = first;
        first.end();
        await rig.say(page, 'two');

        const second = open(page, { ...how, conversationId: page.conversationId, watermark });
        await second.until(() => textsOf(second).length === 2);
        await second.say('three');
        await second.until(() => textsOf(second).length === 4);
        expect(textsOf(second)).to.deep.equal(['two', 'echo two', 'three', 'echo three']);
      });

      it('gets the whole history when it comes back without a watermark', async () => {
        const page = await rig.newPage();
        await rig.start(page);
        await rig.say(page, 'one');
        const client = open(page, { ...how, conversationId: page.conversationId });
        await client.until(() => textsOf(client).length === 3);
        expect(textsOf(client)).to.deep.equal(['welcome', 'one', 'echo one']);
      });

      it('learns that its token has expired', async () => {
        const page = await rig.newPage();
        const client = open(page, how);
        await client.until(() => textsOf(client).length === 1);
        rig.time.now += 31 * MINUTE;
        rig.cut();
        await client.until(({ statuses }) => statuses.includes(ConnectionStatus.ExpiredToken));
      });

      it('learns that its conversation was removed', async () => {
        const page = await rig.newPage();
        const client = open(page, how);
        await client.until(() => textsOf(client).length === 1);
        await rig.log.deleteOfUser(page.userId);
        if (webSocket) {
          const failure = await client.say('anybody?').catch((error: { status: number }) => error.status);
          expect(failure).to.equal(404);
        } else {
          await client.until(({ statuses }) => statuses.includes(ConnectionStatus.Ended));
        }
      });

      it('refreshes its token, and goes on when the first one has expired', async () => {
        const page = await rig.newPage();
        const client = open(page, {
          ...how,
          scheduler: new AsyncScheduler(HurriedAction),
          timeout: 20 * MINUTE,
        });
        await client.until(() => textsOf(client).length === 1);
        rig.time.now += 20 * MINUTE;
        const before = client.token;
        await client.until(() => client.token !== before);
        rig.time.now += 20 * MINUTE;
        expect((await rig.poll(page)).status).to.equal(403);
        await client.say('still here');
        await client.until(() => textsOf(client).length === 3);
        expect(client.statuses).not.to.include(ConnectionStatus.ExpiredToken);
      });
    });
  }

  describe('over WebSocket', () => {
    it('misses nothing and repeats nothing when its socket is cut', async () => {
      const page = await rig.newPage();
      const client = open(page, { webSocket: true });
      await client.until(() => textsOf(client).length === 1);
      expect(rig.cut()).to.equal(1);
      await client.say('while away');
      await client.until(() => textsOf(client).length === 3);
      await client.say('back');
      await client.until(() => textsOf(client).length === 5);
      expect(textsOf(client)).to.deep.equal([
        'welcome',
        'while away',
        'echo while away',
        'back',
        'echo back',
      ]);
    });

    it('sees the bot typing', async () => {
      await rig.close();
      rig = await startRig({
        run: async (context) => {
          if (context.activity.type === 'message')
            await context.sendActivities([{ type: 'typing' }, { text: 'done' }]);
        },
      });
      const client = open(await rig.newPage(), { webSocket: true });
      await client.until(() => rig.sockets === 1);
      await client.say('go');
      await client.until(() => client.received.length === 3);
      expect(client.received.map(({ type }) => type)).to.deep.equal(['message', 'typing', 'message']);
    });
  });

  describe('when the bot fails', () => {
    it('keeps the message and goes on', async () => {
      const client = open(await rig.newPage(), { webSocket: false });
      await client.say('fail');
      await client.say('again');
      await client.until(() => textsOf(client).length === 4);
      expect(textsOf(client)).to.deep.equal(['welcome', 'fail', 'again', 'echo again']);
    });
  });
});
