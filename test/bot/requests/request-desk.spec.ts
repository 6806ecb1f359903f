// What the dialogs are told of requests: who asks is whom the channel has proven, and nobody else gets near.
import { expect } from 'chai';
import { TurnContext, type Activity } from 'botbuilder';
import { pino } from 'pino';
import { createForgetting } from '../../../bot/forgetting.js';
import { createRequests, type Requests } from '../../../bot/requests/index.js';
import { createRequestDesk } from '../../../bot/requests/request-desk.js';
import { createPseudonyms } from '../../../bot/storage/pseudonym.js';
import type { RequestDesk, RequestToSend } from '../../../dialogs/requests/request-desk.js';
import type { Backend } from '../../../bot/storage/backend.js';
import { knowledge } from '../../support/knowledge.js';
import { sqlitePlace, type Place } from '../../support/storage/places.js';

const DAY_MS = 86_400_000;
const SENT = { draft: 'd1', locale: 'en', question: 'Where is the zorglub?', details: '' } as const;

function turnOf(userId: string, channelId = 'msteams'): TurnContext {
  const activity = {
    ...{ type: 'message', channelId, id: 'a1', serviceUrl: 'https://smba.example/' },
    from: { id: userId, name: 'Ann Berg', aadObjectId: 'object-of-ann' },
    recipient: { id: 'bot', name: 'Bot' },
    conversation: { id: `chat-of-${userId}` },
  };
  return new TurnContext({} as never, activity as Partial<Activity>);
}

describe('the requests of a turn', () => {
  let place: Place;
  let backend: Backend;
  let requests: Requests;
  let desk: RequestDesk;
  let now: number;

  beforeEach(async () => {
    now = Date.parse('2026-11-26T12:00:00Z');
    place = sqlitePlace();
    backend = await place.open();
    requests = createRequests({
      ...{ state: backend.state, logger: pino({ level: 'silent' }), clock: () => now, random: () => 0.5 },
      deliver: () => Promise.resolve('done'),
    });
    desk = createRequestDesk({
      requests,
      knowledge: () => knowledge,
      hasDesk: true,
      hasMail: false,
      clock: () => now,
    });
  });
  /** What it is called, or why it was refused. */
  const sent = async (turn: TurnContext, request: RequestToSend = SENT): Promise<string> => {
    const opened = await desk.open(turn, request);
    return 'code' in opened ? opened.code : opened.refused;
  };
  const open = (who: string, draft = 'd1', channel = 'msteams'): Promise<string> =>
    sent(turnOf(who, channel), { ...SENT, draft });
  afterEach(async () => {
    await requests.settled();
    await place.remove();
  });

  it('are so many of a person and no more, until some are answered', async () => {
    const numbered = (at: number): RequestToSend => ({ ...SENT, draft: `draft-${at}` });
    const codes = [];
    for (let at = 0; at < 10; at++) codes.push(await sent(turnOf('ann'), numbered(at)));
    expect(await sent(turnOf('ann'), numbered(10))).to.equal('tooMany');
    expect(await sent(turnOf('ann'), numbered(3)), 'a card that comes again').to.equal(codes[3]);
    expect(await sent(turnOf('bob'))).to.match(/-/);
    const solve = async (code: string): Promise<void> => {
      now += 60_000;
      await desk.solve(turnOf('ann'), code);
    };
    for (const code of codes) await solve(code);
    for (let at = 10; at < 20; at++) await solve(await sent(turnOf('ann'), numbered(at)));
    expect(await sent(turnOf('ann'), numbered(20)), 'within a day').to.equal('tooMany');
    now += 86_400_001;
    expect(await sent(turnOf('ann'), numbered(20))).to.match(/-/);
  });
  it('open to the one who asked, and to nobody who knows the code', async () => {
    const code = await sent(turnOf('ann'));
    const message = { id: 'm1', text: 'Hello?' };
    for (const other of [turnOf('bob'), turnOf('ann', 'directline')]) {
      expect(await desk.writeBack(other, code, message)).to.equal('gone');
      expect(await desk.solve(other, code)).to.equal('gone');
      expect(await desk.reopen(other, code)).to.equal('gone');
    }
    expect(await desk.writeBack(turnOf('ann'), code, message)).to.equal('done');
    expect((await requests.find(code))?.messages).to.have.length(1);
    expect(await desk.solve(turnOf('ann'), 'KKK-777')).to.equal('gone');
  });
  it('keep no name and no id of the directory', async () => {
    const code = await sent(turnOf('ann'));
    const kept = JSON.stringify(await requests.find(code));
    expect(kept).to.include('chat-of-ann').and.not.include('Berg').and.not.include('object-of-ann');
  });
  it('say when there is nothing in a message, and when there is no more room', async () => {
    const code = await sent(turnOf('ann'));
    expect(await desk.writeBack(turnOf('ann'), code, { id: 'm', text: ' ' })).to.equal('nothingWritten');
    for (let at = 0; at < 100; at++, now += 60_000)
      await desk.writeBack(turnOf('ann'), code, { id: `m${at}`, text: `${at}` });
    expect(await desk.writeBack(turnOf('ann'), code, { id: 'more', text: 'more' })).to.equal('full');
  });
  it('come from one person so often and no more, whatever they do, and again after a while', async () => {
    const code = await open('ann');
    const said = new Set<string>();
    for (let at = 0; at < 20; at++)
      said.add(await desk[at % 2 === 0 ? 'solve' : 'reopen'](turnOf('ann'), code));
    expect([...said]).to.deep.equal(['done', 'tooOften']);
    expect((await requests.find(code))?.events.length).to.be.lessThan(12);
    const other = await open('bob', 'd3');
    expect(await desk.solve(turnOf('bob'), other)).to.equal('done');
    now += 60_000;
    expect(await desk.solve(turnOf('ann'), code)).to.equal('done');
  });
  it('come from the web page so often and no more, where everybody is somebody new each time', async () => {
    const web = (at: number): Promise<string> => open(`dl_${at}`, `d${at}`, 'directline');
    let kept = 0;
    for (let at = 0; at < 100; at++) if ((await web(at)) !== 'tooOften') kept++;
    expect(kept).to.equal(60);
    expect(await open('ann', 'teams')).to.not.equal('tooOften');
    now += 30_000;
    expect(await web(100)).to.not.equal('tooOften');
  });
  it('reach nobody where there is no desk, and no address', () => {
    expect(desk.reaches('desk')).to.equal(true);
    expect(desk.reaches('mailto:a@b.example')).to.equal(false);
    expect(
      createRequestDesk({
        requests,
        knowledge: () => knowledge,
        hasDesk: false,
        hasMail: true,
        clock: () => now,
      }).reaches('desk'),
    ).to.equal(false);
  });
  it('are gone when the person is forgotten, and those of others are not', async () => {
    const secret = 'x'.repeat(32);
    const pseudonyms = createPseudonyms({ secret, rotationDays: 30, clock: () => now });
    const journalSettled = (): Promise<void> => Promise.resolve();
    const forget = createForgetting({ backend, requests, pseudonyms, retentionDays: 30, journalSettled });
    const code = await sent(turnOf('ann'));
    const other = await sent(turnOf('bob'), { ...SENT, draft: 'd2' });
    await requests.move(code, { kind: 'answer', who: { id: 'x', name: 'X' }, id: 'm1', text: 'There.' });
    await forget({ channel: 'msteams', userId: 'ann' });
    expect(await requests.find(code)).to.equal(undefined);
    expect((await requests.find(other))?.id).to.equal(other);
    const left: string[] = [];
    for await (const page of backend.state.pages('requests/')) left.push(...Object.keys(page));
    expect(left.join()).to.not.include(code);
  });
  it('are gone so many days after the last thing that happened', async () => {
    const old = await sent(turnOf('ann'));
    now += 80 * DAY_MS;
    const fresh = await sent(turnOf('ann'), { ...SENT, draft: 'd2' });
    now += 11 * DAY_MS;
    expect(await requests.sweep(now - 90 * DAY_MS)).to.equal(1);
    expect(await requests.find(old)).to.equal(undefined);
    expect((await requests.find(fresh))?.id).to.equal(fresh);
  });
});
