// Requests in a channel of Teams: posted once, taken by one, answered on the card or in the thread, whatever the connector does.
import { expect } from 'chai';
import { DOUBT_MS } from '../../../../bot/requests/doubt.js';
import type { Request } from '../../../../bot/requests/request.js';
import { plainCode } from '../../../../bot/requests/request-code.js';
import { DESK_REQUEST_WORDS } from '../../../../cards/words/languages.js';
import { unbroken } from '../../../../cards/words/format.js';
import { REQUEST_ROOM_WORDS, REQUEST_WORDS } from '../../../../cards/words/index.js';
import { LOCALES } from '../../../../knowledge/locales.js';
import type { RequestRules } from '../../../../knowledge/profile/request-settings.js';
import { startKeyService } from '../../../support/bot-framework-keys.js';
import { knowledge } from '../../../support/knowledge.js';
import { buttonsOf, press, type Button } from '../../../support/teams-buttons.js';
import {
  MENTION,
  startTeams,
  TENANT,
  THREAD,
  type TeamsAnswer,
  type TeamsRig,
} from '../../../support/teams-rig.js';

const PLACE = { to: 'teams', room: '-', who: undefined, soon: undefined, experts: undefined };
const RULES: RequestRules = { hours: undefined, placeFor: () => PLACE };
const BEA = { id: '29:bea', name: 'Bea Expert', aadObjectId: 'b6e5f5a2-1d3c-4f0e-8a7d-0000000000be' };
const CARL = { id: '29:carl', name: 'Carl Expert', aadObjectId: 'b6e5f5a2-1d3c-4f0e-8a7d-0000000000ca' };
const CHANNEL = '19:general@thread.tacv2';
const words = REQUEST_ROOM_WORDS.en;
const desk = DESK_REQUEST_WORDS.en;

describe('requests in a channel of Teams', () => {
  let rig: TeamsRig;
  let now: number;
  const start = async (rules = RULES): Promise<void> => {
    now = Date.now();
    rig = await startTeams({ rules, clock: () => now });
  };
  afterEach(() => rig.close());

  const inThread = (message: string): object => ({ ...THREAD, id: `${CHANNEL};messageid=${message}` });
  const said = (text: string, more: object = {}): Promise<TeamsAnswer> =>
    rig.send({
      ...{ text: `${MENTION.text} ${text}`, entities: [MENTION.entity], from: BEA, conversation: THREAD },
      ...more,
    });
  const screen = (): string[] => [...rig.connector.screen.values()].map((one) => JSON.stringify(one));
  const about = (part: string): string[] => screen().filter((one) => one.includes(part));
  /** Asks, by way of the card. */
  async function ask(question = 'Where is the zorglub?', topic = '-'): Promise<string> {
    await rig.send({ text: 'human' });
    const draft = [.../"draft":"([^"]+)"/g[Symbol.matchAll](screen().join())].at(-1)?.[1] ?? '';
    await rig.send({ value: { action: 'requestSend', draft, question, topic } });
    await rig.requests.settled();
    return plainCode(
      /request has the number ([A-Z0-9\u2011]+)/.exec(screen().at(-1) ?? '')?.[1] ?? (await newest()),
    );
  }
  async function newest(): Promise<string> {
    const all: Request[] = [];
    for await (const page of rig.requests.pages()) all.push(...page);
    return all.sort((a, b) => b.at.localeCompare(a.at))[0]?.id ?? 'none';
  }
  /** The message with the card of a request. */
  const cardOf = (code: string): [string, Button[]] => {
    const [id, message] =
      [...rig.connector.screen].find(
        ([, one]) => one.summary?.startsWith(`${unbroken(code)} ·`) && buttonsOf(one).length > 1,
      ) ?? [];
    return [id ?? '', buttonsOf(message ?? {})];
  };
  async function pressed(code: string, title: string, reply = '', from = BEA): Promise<TeamsAnswer> {
    const [id, buttons] = cardOf(code);
    const button = buttons.find((one) => one.title === title);
    const inputs: Record<string, string> = reply === '' ? {} : { reply };
    const answer = await press(rig, id, button, inputs, { from, conversation: inThread(id) });
    await rig.requests.settled();
    return answer;
  }
  const bind = (more?: object): Promise<TeamsAnswer> => said('requests here', more);
  /** A while in which nobody acts, and then a round of deliveries. */
  async function later(ms: number): Promise<void> {
    now += ms;
    await rig.requests.round();
    await rig.requests.settled();
  }

  for (const locale of LOCALES)
    it(`come where the command is typed: ${locale}`, async () => {
      await start();
      for (const phrase of REQUEST_ROOM_WORDS[locale].here) {
        await said(phrase);
        expect(screen().at(-1)).to.include(
          JSON.stringify(REQUEST_ROOM_WORDS[locale].bound(undefined, 0)).slice(1, -1),
        );
      }
      await said(REQUEST_ROOM_WORDS[locale].notHere[0] ?? '');
      expect(screen().at(-1)).to.include(REQUEST_ROOM_WORDS[locale].unbound);
      const code = await ask();
      expect(cardOf(code)[0]).to.equal('');
    });
  it('stand there as one card at the top, which is renewed in its place, and is taken by one person', async () => {
    await start();
    await bind();
    const code = await ask();
    expect(about('zorglub').filter((one) => one.includes('workTake'))).to.have.length(1);
    const post = rig.connector.requests.find(({ activity }) => activity.summary?.startsWith(unbroken(code)));
    expect(post?.path).to.equal(`/v3/conversations/${encodeURIComponent(CHANNEL)}/activities`);
    const { body } = await pressed(code, desk.take);
    expect(JSON.stringify(body)).to.include(`${desk.states.taken}, ${desk.holder('Bea Expert')}`);
    expect(about('zorglub').filter((one) => one.includes('workTake'))).to.have.length(1);
    expect(about(desk.holder('Bea Expert'))).to.have.length(1);
    const refused = await pressed(code, desk.answer.send, 'Mine.', CARL);
    expect(refused.body).to.deep.include({ value: desk.takenBy('Bea Expert') });
    await pressed(code, desk.takeOver, '', CARL);
    expect((await rig.requests.find(code))?.takenBy?.name).to.equal('Carl Expert');
    expect(about(desk.holder('Carl Expert'))).to.have.length(1);
    expect(rig.errors).to.deep.equal([]);
  });
  it('are answered on the card, written back to in the thread, answered there, solved, and opened again', async () => {
    await start();
    await bind();
    const code = await ask();
    await pressed(code, desk.answer.send, 'Behind **the** door.');
    expect(about('Behind **the** door.').filter((one) => one.includes('requestReply'))).to.have.length(1);
    const [card] = cardOf(code);
    await rig.send({ value: { action: 'requestReply', request: code, reply: 'Which door?' } });
    await rig.requests.settled();
    const note = rig.connector.requests.findLast(
      ({ activity, method }) => method === 'POST' && JSON.stringify(activity).includes('Which door?'),
    );
    expect(decodeURIComponent(note?.path ?? '')).to.include(`messageid=${card}`);
    expect(JSON.stringify(note?.activity))
      .to.include(REQUEST_WORDS.en.mail.became.wroteBack)
      .and.include('29:bea');
    await said('The red one.', { conversation: inThread(card) });
    await rig.requests.settled();
    expect(about('The red one.').filter((one) => one.includes('requestReply'))).to.have.length(1);
    expect(about(words.sent(code).replace(/"/g, '\\"'))).to.have.length(1);
    await rig.send({ value: { action: 'requestSolved', request: code } });
    await rig.requests.settled();
    expect(about(REQUEST_WORDS.en.mail.became.closed)).to.have.length(1);
    expect(about(`${unbroken(code)} · ${desk.states.closed}`)).to.have.length(1);
    await pressed(code, desk.reopen);
    expect((await rig.requests.find(code))?.state).to.equal('reopened');
    expect(rig.errors).to.deep.equal([]);
  });
  it('that waited before a channel was named follow, once', async () => {
    await start();
    const code = await ask();
    expect(cardOf(code)[0]).to.equal('');
    await bind();
    await rig.requests.settled();
    await bind();
    await rig.requests.settled();
    expect(about('workTake').filter((one) => one.includes(code))).to.have.length(1);
  });
  for (const status of [429, 412, 503])
    it(`are posted when the service takes them, after ${status}`, async () => {
      await start();
      await bind();
      await askWith({ status }, { status }, { status }, { status });
      for (let minute = 0; minute < 4; minute++) await later(60_000);
      expect(about('workTake')).to.have.length(1);
    });
  /** Asks, with the post of the card answered so. */
  async function askWith(...faults: { status: number; delivers?: boolean }[]): Promise<string> {
    await rig.send({ text: 'human' });
    const draft = /"draft":"([^"]+)"/.exec(screen().join())?.[1] ?? '';
    for (const fault of faults)
      rig.connector.failWhen(({ summary }) => summary?.includes(' · ') === true, fault);
    await rig.send({ value: { action: 'requestSend', draft, question: 'Zorglub?', topic: '-' } });
    await rig.requests.settled();
    return newest();
  }
  for (const status of [502, 504, 0])
    it(`are not posted twice when ${status || 'a broken connection'} hides that they have arrived`, async () => {
      await start();
      await bind();
      const code = await askWith({ status, delivers: true });
      expect((await rig.requests.find(code))?.post).to.equal(undefined);
      await later(DOUBT_MS / 2);
      expect(about('workTake')).to.have.length(1);
      await pressed(code, desk.answer.send, 'There.');
      expect((await rig.requests.find(code))?.post?.message).to.equal(cardOf(code)[0]);
      await later(2 * DOUBT_MS);
      expect(about('workTakeOver')).to.have.length(1);
      expect(about('There.').filter((one) => one.includes('requestReply'))).to.have.length(1);
    });
  it('are posted after a while when nothing shows that they have arrived', async () => {
    await start();
    await bind();
    const code = await askWith({ status: 502 });
    expect(about('workTake')).to.have.length(0);
    await later(DOUBT_MS + 1_000);
    expect(about('workTake')).to.have.length(1);
    expect((await rig.requests.find(code))?.outbox).to.deep.equal([]);
  });
  it('that nobody may post any more stay at the desk', async () => {
    await start();
    await bind();
    const code = await askWith({ status: 403 });
    const request = await rig.requests.find(code);
    expect(request).to.deep.include({ state: 'open', outbox: [] });
  });
  it('are worked on only in their channel, and by their experts where some are named', async () => {
    const experts = [BEA.aadObjectId];
    await start({
      hours: undefined,
      placeFor: (topic) => ({ ...PLACE, ...(topic ? { experts, room: topic } : {}) }),
    });
    await said('requests here about partner benefits');
    const code = await ask('Zorglub?', 'partner-benefits');
    const [id, buttons] = cardOf(code);
    const take = buttons.find(({ title }) => title === desk.take);
    const elsewhere = { conversation: { ...THREAD, id: `19:other@thread.tacv2;messageid=${id}` } };
    for (const more of [
      { from: CARL, conversation: inThread(id) },
      { from: BEA, ...elsewhere },
    ]) {
      const { body } = await press(rig, id, take, {}, more);
      expect(body).to.deep.include({ value: words.notForYou });
    }
    await said('I know', { from: CARL, conversation: inThread(id) });
    expect(screen().at(-1)).to.include(words.notForYou);
    const forged = { action: 'workAnswer', request: code, reply: 'Ha.' };
    await rig.send({ value: forged, from: CARL });
    expect((await rig.requests.find(code))?.state).to.equal('open');
    await press(rig, id, take, {}, { from: BEA, conversation: inThread(id) });
    expect((await rig.requests.find(code))?.takenBy?.name).to.equal('Bea Expert');
  });
  it('are blanked in the channel, with what was written below, when the asker is forgotten', async () => {
    await start();
    await bind();
    const code = await ask();
    await pressed(code, desk.answer.send, 'There.');
    await rig.send({ value: { action: 'requestReply', request: code, reply: 'Which zorglub door?' } });
    await rig.requests.settled();
    const inChannel = (): string[] =>
      screen().filter((one) => one.includes(CHANNEL.slice(0, 10)) && one.includes('zorglub'));
    expect(inChannel()).to.have.length(2);
    await rig.requests.forget({ channel: 'msteams', userId: '29:ann' });
    expect(inChannel()).to.deep.equal([]);
    expect(about(words.deleted(code))).to.have.length(2);
  });
  it('about a topic that is set apart do not come to the channel of the others', async () => {
    await start({ hours: undefined, placeFor: (topic) => ({ ...PLACE, room: topic ?? '-' }) });
    await bind();
    const code = await ask('Zorglub?', 'partner-benefits');
    expect(cardOf(code)[0]).to.equal('');
    await said(`requests here: ${knowledge.topicTitle('partner-benefits', 'en')}`);
    await rig.requests.settled();
    expect(cardOf(code)[0]).not.to.equal('');
  });
  it('say why where the command cannot be carried out', async () => {
    await start({ hours: undefined, placeFor: (topic) => ({ ...PLACE, to: topic ? 'desk' : 'teams' }) });
    await rig.send({ text: 'requests here' });
    expect(screen().at(-1)).to.include(words.refused.noChannel);
    await said('requests here about partner benefits');
    expect(screen().at(-1)).to.include(words.refused.elsewhere.slice(0, 40));
    await said('requests here about zorglubs');
    expect(screen().at(-1)).to.include('I know no such topic');
    await said('no requests here');
    expect(screen().at(-1)).to.include(words.refused.nothingHere);
  });
  it('are brought to a channel by administrators and named experts only, as Teams signs it', async () => {
    const appId = '5d1c3f0a-8a55-4d5f-9a3e-2f4b6d8e0a11';
    const keys = await startKeyService(['msteams']);
    const identity = { type: 'SingleTenant', appId, password: 'not-used', tenantId: TENANT } as const;
    rig = await startTeams({
      ...{ rules: { ...RULES, placeFor: () => ({ ...PLACE, experts: [BEA.aadObjectId] }) }, identity },
      ...{ cloud: keys.cloud, admins: [CARL.aadObjectId] },
    });
    const ann = { id: '29:ann', name: 'Ann', aadObjectId: 'b6e5f5a2-1d3c-4f0e-8a7d-000000000001' };
    const authorization = await keys.sign({ appId, serviceUrl: rig.connector.url });
    for (const [from, expected] of [
      [ann, words.refused.notYours],
      [BEA, words.bound(undefined, 0)],
      [CARL, words.bound(undefined, 0)],
    ] as const) {
      const text = `${MENTION.text} requests here`;
      const activity = {
        text,
        entities: [MENTION.entity],
        from,
        conversation: THREAD,
        deliveryMode: 'expectReplies',
      };
      const { body } = await rig.send(activity, { authorization });
      expect((body as { activities: { text: string }[] }).activities.map((one) => one.text)).to.deep.equal([
        expected,
      ]);
    }
    await keys.close();
  });
});

describe('an answer to an asker in Teams', () => {
  let rig: TeamsRig;
  let now = 0;
  let code = '';
  beforeEach(async () => {
    now = Date.now();
    rig = await startTeams({
      rules: { ...RULES, placeFor: () => ({ ...PLACE, to: 'desk' }) },
      clock: () => now,
    });
    await rig.send({ text: 'human' });
    const draft = /"draft":"([^"]+)"/.exec(
      [...rig.connector.screen.values()].map((one) => JSON.stringify(one)).join(),
    )?.[1];
    await rig.send({ value: { action: 'requestSend', draft, question: 'Zorglub?', topic: '-' } });
    for await (const page of rig.requests.pages()) code = page[0]?.id ?? '';
  });
  afterEach(() => rig.close());

  const shown = (): string[] =>
    [...rig.connector.screen.values()]
      .map((one) => JSON.stringify(one))
      .filter((one) => one.includes('Behind'));
  async function answer(fault: { status: number; delivers?: boolean }): Promise<void> {
    rig.connector.fail(fault);
    const who = { id: 'bea', name: 'Bea' };
    await rig.requests.move(code, { kind: 'answer', who, id: 'm1', text: 'Behind it.', locale: 'en' });
    await rig.requests.settled();
  }
  async function later(): Promise<void> {
    now += DOUBT_MS + 1_000;
    await rig.requests.round();
  }

  it('comes once when 502 hides that it has arrived, and somebody acts upon it', async () => {
    await answer({ status: 502, delivers: true });
    expect(shown()).to.have.length(1);
    const [, news] = /"news":"([^"]+)"/.exec(shown()[0] ?? '') ?? [];
    await rig.send({ value: { action: 'requestReply', request: code, reply: 'Thanks', news } });
    await later();
    expect(shown()).to.have.length(1);
  });
  it('comes after a while when it has not, and says that it may have been here before', async () => {
    await answer({ status: 502 });
    expect(shown()).to.have.length(0);
    await later();
    expect(shown()).to.have.length(1);
    expect(shown()[0]).to.include(REQUEST_WORDS.en.news.again);
    await later();
    expect(shown()).to.have.length(1);
  });
  it('is told as not delivered when nobody knows the second time either', async () => {
    await answer({ status: 502 });
    rig.connector.fail({ status: 502 });
    await later();
    expect((await rig.requests.find(code))?.events.at(-1)?.did).to.equal('notDelivered');
    expect((await rig.requests.find(code))?.outbox).to.deep.equal([]);
  });
});
