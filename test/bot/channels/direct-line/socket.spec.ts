// The stream as the wire shows it: replay, order, one socket a conversation, ends of life.
import { setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import {
  createMemoryConversationLog,
  type DirectLineOptions,
} from '../../../../bot/channels/direct-line/index.js';
import { openSocket, statusOf, type RawSocket } from '../../../support/direct-line/raw-socket.js';
import {
  BASE,
  startRig,
  type PageToken,
  type Rig,
  type SeenSet,
  type Started,
} from '../../../support/direct-line/rig.js';

const MINUTE = 60_000;

describe('The stream', () => {
  let rig: Rig;
  let page: PageToken;
  const start = async (options: Partial<DirectLineOptions> = {}): Promise<void> => {
    await rig?.close();
    rig = await startRig(options);
    page = await rig.newPage();
  };
  beforeEach(() => start());
  afterEach(() => rig.close());

  const at = (watermark: string): Promise<Started> =>
    rig
      .call<Started>('GET', `${BASE}/conversations/${page.conversationId}?watermark=${watermark}`, {
        token: page.token,
      })
      .then(({ body }) => body);
  const open = async (watermark = ''): Promise<RawSocket> => openSocket((await at(watermark)).streamUrl);
  const texts = ({ activities }: SeenSet): (string | undefined)[] => activities.map(({ text }) => text);

  it('replays from its watermark, then follows, one activity to a frame', async () => {
    await rig.say(page, 'one');
    await rig.say(page, 'two');
    const stream = await open('2');
    const frames = [await stream.next(), await stream.next()];
    await rig.say(page, 'three');
    frames.push(await stream.next(), await stream.next());
    expect(frames.map(texts)).to.deep.equal([['two'], ['echo two'], ['three'], ['echo three']]);
    expect(frames.map(({ watermark }) => watermark)).to.deep.equal(['3', '4', '5', '6']);
    expect(stream.frames).to.deep.equal([]);
  });

  it('has neither gap nor repetition between replay and what is said meanwhile', async () => {
    await start({ limits: { posts: { burst: 1_000, perSecond: 1 } } });
    const { streamUrl } = await at('');
    const said = Array.from({ length: 50 }, (_, i) => rig.say(page, `${i}`));
    const stream = await openSocket(streamUrl);
    said.push(...Array.from({ length: 50 }, (_, i) => rig.say(page, `${50 + i}`)));
    await Promise.all(said);
    const ids: string[] = [];
    while (ids.length < 200) ids.push(...(await stream.next()).activities.map(({ id }) => id));
    expect(ids).to.deep.equal(
      Array.from({ length: 200 }, (_, i) => `${page.conversationId}|${String(i + 1).padStart(7, '0')}`),
    );
  });

  it('reads a long history as fast as the client does, and not into memory', async () => {
    const log = createMemoryConversationLog({ bytesPerConversation: 1e9 });
    await start({ log });
    const history = 100;
    for (let i = 0; i < history; i++) await log.append(page.conversationId, { text: 'x'.repeat(200_000) });
    let reads = 0;
    const read = log.read.bind(log);
    log.read = (...args) => {
      reads += 1;
      return read(...args);
    };
    const stream = await open();
    stream.socket.pause();
    for (let before = -1; before !== reads;) {
      before = reads; // until the buffers on the way are full and nothing moves any more
      await setTimeout(50);
    }
    expect(reads).to.be.lessThan(history / 4);
    stream.socket.resume();
    let received = 0;
    while (received < history) received += (await stream.next()).activities.length;
    expect(received).to.equal(history);
  });

  it('shows typing between what was said before and after it, and not in the log', async () => {
    await start({
      run: async (context) =>
        void (await context.sendActivities([{ text: 'a' }, { type: 'typing' }, { text: 'b' }])),
    });
    const stream = await open();
    await rig.say(page, 'go');
    const types: (string | undefined)[] = [];
    while (types.length < 4)
      types.push(...(await stream.next()).activities.map(({ type, text }) => text ?? type));
    expect(types).to.deep.equal(['go', 'a', 'typing', 'b']);
  });

  it('belongs to one socket a conversation: a second one closes the first', async () => {
    const first = await open();
    const second = await open();
    expect(await first.closed).to.include({ reason: 'collision' });
    await rig.say(page, 'hello');
    expect(texts(await second.next())).to.deep.equal(['hello']);
  });

  it('ends when the token expires', async () => {
    await start({ limits: { keepAliveMs: 10 } });
    const stream = await open();
    rig.time.now += 30 * MINUTE;
    expect(await stream.closed).to.deep.equal({ code: 1008, reason: 'TokenExpired' });
  });

  it('shows nothing after the token has expired, even before the next keep-alive', async () => {
    const stream = await open();
    rig.time.now += 30 * MINUTE;
    await rig.log.append(page.conversationId, { type: 'message', text: 'late' });
    await rig.channel.adapter.record(page.conversationId, { type: 'message', text: 'too late' });
    expect(await stream.closed).to.include({ reason: 'TokenExpired' });
    expect(stream.frames).to.deep.equal([]);
  });

  it('lives on when the token is refreshed', async () => {
    const stream = await open();
    rig.time.now += 20 * MINUTE;
    const { body } = await rig.call<Started>('POST', `${BASE}/tokens/refresh`, { token: page.token });
    rig.time.now += 20 * MINUTE;
    await rig.say({ ...page, token: body.token }, 'still here');
    expect(texts(await stream.next())).to.deep.equal(['still here']);
  });

  it('pings, and cuts a client that does not answer', async () => {
    await start({ limits: { keepAliveMs: 20 } });
    const { streamUrl } = await at('');
    const dead = await openSocket(streamUrl, { autoPong: false });
    let pings = 0;
    dead.socket.on('ping', () => (pings += 1));
    expect(await dead.closed).to.include({ code: 1006 });
    expect(pings).to.be.greaterThan(0);

    const alive = await open();
    await new Promise((resolve) => alive.socket.on('ping', () => (pings += 1) > 5 && resolve(undefined)));
    expect(alive.socket.readyState).to.equal(alive.socket.OPEN);
  });

  it('closes when the log fails, and the client resumes without loss', async () => {
    const stream = await open();
    await rig.say(page, 'one');
    await stream.next();
    const { watermark } = await stream.next();
    const read = rig.log.read.bind(rig.log);
    rig.log.read = () => Promise.reject(new Error('broken on purpose'));
    await rig.say(page, 'two');
    expect(await stream.closed).to.include({ code: 1013 });
    rig.log.read = read;
    const resumed = await open(watermark);
    expect([await resumed.next(), await resumed.next()].flatMap(texts)).to.deep.equal(['two', 'echo two']);
  });

  it('is closed, and opened no more, when the channel closes', async () => {
    const stream = await open();
    const { streamUrl } = await at('');
    await rig.channel.close();
    expect(await stream.closed).to.deep.equal({ code: 1001, reason: 'shutdown' });
    expect(await statusOf(streamUrl)).to.equal(429);
  });
});
