// Requests in the message extension's dialog, over HTTP and signed as Teams signs: who finds which, what can be done about one, and
// what does not exist for whom.
import { expect } from 'chai';
import { REQUEST_COMMANDS } from '../../../../bot/channels/teams/request-dialog.js';
import type { Request } from '../../../../bot/requests/request.js';
import { ANY } from '../../../../cards/request-search-payload.js';
import { SEARCH_PAGE } from '../../../../cards/request-search-card.js';
import { DESK_REQUEST_WORDS } from '../../../../cards/words/languages.js';
import { unbroken } from '../../../../cards/words/format.js';
import { REQUEST_ROOM_WORDS } from '../../../../cards/words/index.js';
import { LOCALES } from '../../../../knowledge/locales.js';
import type { RequestRules } from '../../../../knowledge/profile/request-settings.js';
import { startKeyService, type KeyService } from '../../../support/bot-framework-keys.js';
import { asked } from '../../../support/requests/asked.js';
import { buttonsOf, type Button } from '../../../support/teams-buttons.js';
import { startTeams, TENANT, THREAD, type TeamsRig } from '../../../support/teams-rig.js';

const APP_ID = '5d1c3f0a-8a55-4d5f-9a3e-2f4b6d8e0a11';
const IDENTITY = {
  ...({ type: 'SingleTenant', appId: APP_ID, password: 'not-used', tenantId: TENANT } as const),
};
const who = (name: string): { id: string; name: string; aadObjectId: string } => ({
  id: `29:${name.toLowerCase()}`,
  name,
  aadObjectId: `b6e5f5a2-1d3c-4f0e-8a7d-${Buffer.from(name.padEnd(6, '-')).toString('hex')}`,
});
const [ED, EVA, BEA, CARL, ANN] = [who('Ed'), who('Eva'), who('Bea'), who('Carl'), who('Ann')] as const;
const CHANNEL = '19:general@thread.tacv2';
const PLACE = { to: 'desk', room: '-', who: undefined, soon: undefined };
/** Partner benefits are for Bea alone. */
const RULES: RequestRules = {
  hours: undefined,
  placeFor: (topic) => ({ ...PLACE, experts: topic === 'partner-benefits' ? [BEA.aadObjectId] : undefined }),
};
const desk = DESK_REQUEST_WORDS.en;
const { search, gone, notForYou } = REQUEST_ROOM_WORDS.en;

/** A card as it is sent. */
interface Shown {
  title: string;
  body: { id?: string; value?: string; choices?: { value: string; title: string }[] }[];
  buttons: Button[];
  text: string;
}

/** Everything that is read, but what is in inputs. */
function textsIn(part: unknown): { type: string; text: string }[] {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (typeof part !== 'object' || part === null) return [];
  const { type, text } = part as { type?: string; text?: string };
  const own = type !== undefined && text !== undefined ? [{ type, text }] : [];
  return [...own, ...Object.values(part).flatMap(textsIn)];
}

describe('requests in the message extension', () => {
  let rig: TeamsRig;
  let keys: KeyService;
  let now: number;
  before(async () => {
    keys = await startKeyService(['msteams']);
  });
  after(() => keys.close());
  beforeEach(async () => {
    now = Date.parse('2026-11-27T09:00:00Z');
    rig = await startTeams({
      ...{ rules: RULES, identity: IDENTITY, cloud: keys.cloud, tenants: [TENANT] },
      ...{ editors: [ED.aadObjectId, EVA.aadObjectId], clock: () => (now += 1_000) },
    });
  });
  afterEach(() => rig.close());

  /** What the extension answers. */
  async function invoke(name: string, value: object, from: object, more: object = {}): Promise<unknown> {
    const authorization = await keys.sign({ appId: APP_ID, serviceUrl: rig.connector.url });
    const whole = { type: 'invoke', name: `composeExtension/${name}`, conversation: { id: 'a:x' } };
    const sent = { commandId: REQUEST_COMMANDS[0], ...value };
    const { status, body } = await rig.send({ ...whole, from, value: sent, ...more }, { authorization });
    expect(status).to.equal(200);
    return body;
  }
  function shownIn(body: unknown): Shown {
    const { task } = body as { task: { type: string; value: { title: string; card: { content: object } } } };
    expect(task.type).to.equal('continue');
    const { title, card } = task.value;
    const content = card.content as { body: Shown['body'] };
    // As it is read: what does not break looks like what does.
    const text = JSON.stringify(content).replaceAll('\u2011', '-');
    return { title, body: content.body, buttons: buttonsOf({ attachments: [card as never] }), text };
  }
  const open = async (from: object, more?: object): Promise<Shown> =>
    shownIn(await invoke('fetchTask', {}, from, more));
  const send = async (from: object, data: object, more?: object): Promise<Shown> =>
    shownIn(await invoke('submitAction', { data }, from, more));
  const press = (from: object, card: Shown, title: string, inputs = {}, more?: object): Promise<Shown> => {
    const button = card.buttons.find((one) => one.title === title);
    if (!button) throw new Error(`no ${title} among ${card.buttons.map((one) => one.title).join(', ')}`);
    return send(from, { ...button.data, ...inputs }, more);
  };
  const find = async (from: object, inputs: object, more?: object): Promise<Shown> =>
    press(from, await open(from, more), search.button, inputs, more);
  /** Codes of the list, in its order. */
  const codesIn = ({ buttons }: Shown): string[] =>
    buttons.flatMap(({ data }) => (data?.['do'] === 'open' ? [String(data['request'])] : []));
  const openOne = (from: object, code: string, more?: object): Promise<Shown> =>
    send(from, { do: 'open', request: code, seen: {} }, more);

  let drafts = 0;
  const ask = (more: Parameters<typeof asked>[0] = {}): Promise<Request> =>
    rig.requests.open(asked({ draft: `d${++drafts}`, topic: 'home-use-program', ...more }));
  const asker = (userId: string): object => ({
    asker: { channel: 'msteams', userId, conversation: { conversation: { id: 'a:personal' } } },
  });

  describe('are found', () => {
    it('by an editor: those that wait first, then by state, topic, words without accents and code', async () => {
      const first = await ask({ question: 'Où est la clé ?' });
      const second = await ask({ details: 'Une POIRE mûre' });
      const { topic: _topic, ...about } = asked({ draft: 'none' });
      const none = await rig.requests.open(about);
      await rig.requests.move(first.id, { kind: 'close', who: { id: 'x', name: 'Xi' } });
      const list = await open(ED);
      expect(list.title).to.equal(desk.title);
      expect(codesIn(list)).to.deep.equal([second.id, none.id]);
      const codes = async (inputs: object): Promise<string[]> => codesIn(await find(ED, inputs));
      expect(await codes({ state: ANY })).to.deep.equal([second.id, none.id, first.id]);
      expect(await codes({ state: 'closed' })).to.deep.equal([first.id]);
      expect(await codes({ state: ANY, topic: '-' })).to.deep.equal([none.id]);
      expect(await codes({ state: ANY, topic: 'home-use-program', text: 'OU CLE' })).to.deep.equal([
        first.id,
      ]);
      expect(await codes({ text: 'poire mure' })).to.deep.equal([second.id]);
      for (const code of [second.id, ` ${second.id.toLowerCase()}`, unbroken(second.id)])
        expect(await codes({ text: code }), code).to.deep.equal([second.id]);
    });
    it('by whose they are: all, in one’s hands, asked by oneself', async () => {
      const hers = await ask(asker(EVA.id));
      const other = await ask();
      await rig.requests.move(other.id, { kind: 'take', who: { id: EVA.aadObjectId, name: 'Eva' } });
      const codes = async (whose: string): Promise<string[]> => codesIn(await find(EVA, { whose }));
      expect(await codes('all')).to.have.members([hers.id, other.id]);
      expect(await codes('mine')).to.deep.equal([other.id]);
      expect(await codes('asked')).to.deep.equal([hers.id]);
    });
    for (const locale of LOCALES)
      it(`in the language of whoever looks: ${locale}`, async () => {
        await ask();
        const words = DESK_REQUEST_WORDS[locale];
        const list = await open(ED, { locale });
        expect(list.title).to.equal(words.title);
        for (const part of [
          words.filter.state,
          words.states.waiting,
          REQUEST_ROOM_WORDS[locale].search.button,
        ])
          expect(list.text).to.include(part);
        const { text } = await openOne(ED, codesIn(list)[0] ?? '', { locale });
        expect(text).to.include(words.take).and.to.include(REQUEST_ROOM_WORDS[locale].search.back);
      });
    it('not at all where there are none, and says so', async () => {
      const { text, buttons } = await open(ED);
      expect(text).to.include(desk.nothing);
      expect(buttons.map(({ title }) => title)).to.deep.equal([search.button]);
      await ask();
      expect((await find(ED, { text: 'zorglub' })).text).to.include(desk.nothing);
    });
    it('in pages, each once, there and back, however many there are', async function () {
      this.timeout(60_000);
      const all: string[] = [];
      for (let at = 0; at < 300; at++) all.push((await ask({ question: `${at}` })).id);
      const seen: string[] = [];
      let page = await open(ED);
      expect(page.text).to.include(search.page(1, SEARCH_PAGE, 300));
      for (;;) {
        expect(Buffer.byteLength(page.text)).to.be.below(28 * 1024);
        seen.push(...codesIn(page));
        if (!page.buttons.some(({ title }) => title === search.next)) break;
        page = await press(ED, page, search.next);
      }
      expect(seen).to.deep.equal(all);
      const before = codesIn(await press(ED, page, search.previous));
      expect(before).to.deep.equal(all.slice(288, 296));
      const one = await press(ED, page, `${unbroken(all[299] ?? '')} · ${desk.states.open}`);
      const back = await press(ED, one, search.back);
      expect(codesIn(back), 'back where one was').to.deep.equal(codesIn(page));
    });
  });

  describe('are shown', () => {
    it('with all that was written, their state, who has them, and the way to the desk', async () => {
      const { id } = await ask({ question: 'Q'.repeat(3_000), details: 'D'.repeat(3_000) });
      const who = { id: EVA.aadObjectId, name: 'Eva' };
      await rig.requests.move(id, { kind: 'answer', who, id: 'm1', text: 'A'.repeat(4_000) });
      await rig.requests.move(id, { kind: 'writeBack', id: 'm2', text: 'And then?' });
      const { text, buttons } = await openOne(ED, id);
      for (const part of ['Q'.repeat(3_000), 'D'.repeat(3_000), 'A'.repeat(4_000), 'And then?'])
        expect(text).to.include(part);
      expect(text).to.include(`${id} · ${desk.states.reopened}, ${desk.holder('Eva')}`);
      expect(buttons.find(({ title }) => title === REQUEST_ROOM_WORDS.en.atDesk)).to.deep.include({
        url: `https://bot.example/desk#/requests/${id}`,
      });
    });
    it('in a card that Teams takes, however much was written: the latest stays, the rest is at the desk', async () => {
      const { id } = await ask({ question: 'ü\n'.repeat(2_000), details: 'ü\n'.repeat(2_000) });
      for (let at = 0; at < 40; at++)
        await rig.requests.move(id, {
          kind: 'writeBack',
          id: `m${at}`,
          text: `${at} ${'é\n'.repeat(1_900)}`,
        });
      const { text } = await openOne(ED, id);
      expect(Buffer.byteLength(text)).to.be.below(28 * 1024);
      expect(text).to.include('39 é').and.to.include(REQUEST_ROOM_WORDS.en.earlier(39));
    });
    it('letter for letter: what people write is no markup, no formula and no button', async () => {
      const evil =
        '**b** [x](https://evil.example) <at>Eva</at> {{DATE(2026-01-01T00:00:00Z)}} "},{"type":"Image"';
      const { id } = await ask({ question: evil, details: evil });
      const list = await find(ED, { text: evil.slice(0, 100) });
      expect(codesIn(list)).to.deep.equal([id]);
      const one = await openOne(ED, id);
      for (const { body, buttons } of [list, one]) {
        const parts = textsIn(body).filter(({ text }) => text.includes('evil'));
        expect(parts).to.have.length.of.at.least(1);
        for (const { type, text } of parts) {
          expect(text).to.not.include('{{');
          if (type === 'TextBlock') expect(text).to.include('\\*\\*b').and.to.include('\\[x\\]');
        }
        expect(JSON.stringify(body)).to.not.include('"type":"Image"');
        expect(JSON.stringify(buttons.map(({ title, type }) => [title, type]))).to.not.include('evil');
      }
    });
    it('with the thread in the channel, where they stand in one', async () => {
      const { id } = await ask();
      await stand(id);
      const { buttons } = await openOne(ED, id);
      const link = buttons.find(({ title }) => title === desk.inTeams) as { url?: string } | undefined;
      expect(link?.url).to.include(encodeURIComponent(CHANNEL)).and.to.include('/1700000000000?');
    });
  });

  /** Posts the card of a request in the channel. */
  const stand = (id: string): Promise<unknown> =>
    rig.requests.stands(id, {
      thread: { conversation: { ...THREAD, id: `${CHANNEL};messageid=1700000000000` } as never },
      message: '1700000000000',
    });

  describe('are worked on', () => {
    it('as on the channel’s card: taken, answered once, closed, reopened; the asker hears of it', async () => {
      const { id } = await ask();
      let card = await press(ED, await openOne(ED, id), desk.take);
      expect(card.text).to.include(desk.holder('Ed'));
      expect(card.buttons.map(({ title }) => title)).to.not.include(desk.take);
      const answered = { id: 'invoke-1' };
      card = await press(ED, card, desk.answer.send, { reply: 'Ta en kniv och skala den.' }, answered);
      expect(card.text).to.include(desk.answer.sent);
      const again = await openOne(ED, id);
      await press(ED, again, desk.answer.send, { reply: 'Ta en kniv och skala den.' }, answered);
      const kept = await rig.requests.find(id);
      expect(kept?.messages).to.have.length(1);
      expect(kept?.messages[0]).to.include({ by: 'Ed', locale: 'sv' });
      card = await press(ED, card, desk.close);
      expect(card.text).to.include(desk.states.closed).and.not.include('"id":"reply"');
      expect((await press(ED, card, desk.reopen)).text).to.include(desk.states.reopened);
      expect(rig.errors).to.deep.equal([]);
    });
    it('by one person at a time; they are taken over, and handed to those who have had some', async () => {
      const { id } = await ask();
      const other = await ask();
      await rig.requests.move(other.id, { kind: 'take', who: { id: CARL.aadObjectId, name: 'Carl' } });
      const stale = await openOne(ED, id);
      await press(EVA, stale, desk.take);
      const refused = await press(ED, stale, desk.answer.send, { reply: 'Mine.' });
      expect(refused.text).to.include(desk.takenBy('Eva'));
      expect((await rig.requests.find(id))?.messages).to.deep.equal([]);
      const mine = await press(ED, refused, desk.takeOver);
      const choices = mine.body.find((one) => one.id === 'to')?.choices?.map(({ title }) => title);
      expect(choices).to.deep.equal(['Carl']);
      expect((await press(ED, mine, search.give.button)).text).to.include(search.cannotGive);
      const given = await press(ED, mine, search.give.button, { to: CARL.aadObjectId });
      expect(given.text).to.include(desk.holder('Carl'));
    });
    it('and are looked through once for one of them to be given to somebody', async () => {
      const { id } = await ask();
      await rig.requests.move((await ask()).id, {
        kind: 'take',
        who: { id: CARL.aadObjectId, name: 'Carl' },
      });
      const mine = await press(ED, await openOne(ED, id), desk.take);
      const pages = rig.requests.pages.bind(rig.requests);
      let looked = 0;
      rig.requests.pages = () => {
        looked++;
        return pages();
      };
      const given = await press(ED, mine, search.give.button, { to: CARL.aadObjectId });
      expect([given.text.includes(desk.holder('Carl')), looked]).to.deep.equal([true, 1]);
    });
    it('and their card in the channel is renewed', async () => {
      const { id } = await ask();
      await stand(id);
      await press(ED, await openOne(ED, id), desk.take);
      expect((await rig.requests.find(id))?.events.map(({ did }) => did)).to.deep.equal(['asked', 'took']);
      const outbox = (await rig.requests.find(id))?.outbox.map(({ to }) => to);
      expect(outbox).to.include('card');
    });
    it('not as they were when the dialog was opened: closed, answered by another or deleted meanwhile', async () => {
      const { id } = await ask(asker('29:zoe'));
      const stale = await openOne(ED, id);
      await rig.requests.move(id, { kind: 'solve' });
      expect((await press(ED, stale, desk.answer.send, { reply: 'Late.' })).text).to.include(
        desk.faults.closed,
      );
      await rig.requests.forget({ channel: 'msteams', userId: '29:zoe' });
      for (const title of [desk.answer.send, desk.take, desk.close])
        expect((await press(ED, stale, title, { reply: 'Late.' })).text, title).to.include(gone);
      expect((await openOne(ED, id)).text).to.include(gone);
    });
  });

  describe('do not exist', () => {
    const everything = ['open', 'take', 'takeOver', 'give', 'answer', 'close', 'reopen'] as const;
    async function expectNothing(from: object, request: Request, more?: object): Promise<void> {
      for (const what of everything) {
        const data = { do: what, request: request.id, seen: {}, reply: 'Ha.', to: BEA.aadObjectId };
        const { text } = await send(from, data, more);
        expect(text, what).to.include(gone).and.not.include(request.question);
      }
      expect((await open(from, more)).text).to.not.include(request.question);
      expect((await find(from, { state: ANY, whose: 'all' }, more)).text).to.not.include(request.question);
      const kept = await rig.requests.find(request.id);
      expect(kept?.events).to.have.length(1);
    }
    it('for people who answer none of them', async () => {
      await expectNothing(ANN, await ask({ question: 'secretly' }));
    });
    it('for people who answer none, for whom they are not even looked through', async () => {
      const { id } = await ask(asker(ANN.id));
      rig.requests.pages = () => expect.fail('all were read');
      expect(codesIn(await open(ANN))).to.deep.equal([id]);
    });
    it('for those who are no experts of their topic, whatever their role, also in the channel', async () => {
      const hers = await ask({ topic: 'partner-benefits', question: 'secretly' });
      const other = await ask({ question: 'privately' });
      await expectNothing(ED, hers);
      await expectNothing(BEA, other);
      expect(codesIn(await open(BEA))).to.deep.equal([hers.id]);
      await stand(hers.id);
      expect((await openOne(CARL, hers.id, { conversation: THREAD })).text).to.include(gone);
      await press(BEA, await openOne(BEA, hers.id), desk.take);
      const given = await send(BEA, { do: 'give', request: hers.id, seen: {}, to: ED.aadObjectId });
      expect(given.text).to.include(search.cannotGive);
    });
    it('for somebody who is in no channel where they stand, and do for whoever is', async () => {
      const request = await ask({ question: 'secretly' });
      await expectNothing(CARL, request, { conversation: THREAD });
      await stand(request.id);
      const elsewhere = { conversation: { ...THREAD, id: '19:other@thread.tacv2' } };
      expect((await openOne(CARL, request.id, elsewhere)).text).to.include(gone);
      const chat = { conversation: { ...THREAD, conversationType: 'personal' } };
      expect((await openOne(CARL, request.id, chat)).text, 'no channel').to.include(gone);
      const there = await openOne(CARL, request.id, { conversation: THREAD });
      expect((await press(CARL, there, desk.take, {}, { conversation: THREAD })).text).to.include(
        desk.holder('Carl'),
      );
    });
    it('for another tenant, for whom nothing is said', async () => {
      await ask({ question: 'secretly' });
      const elsewhere = { channelData: { tenant: { id: '00000000-1111-2222-3333-444444444444' } } };
      expect(await invoke('fetchTask', {}, ED, elsewhere)).to.equal(undefined);
      expect(await invoke('submitAction', { data: { do: 'find' } }, ED, elsewhere)).to.equal(undefined);
    });
    it('without a token of Teams, or for a person whom a card names', async () => {
      const { id } = await ask({ question: 'secretly' });
      const value = { commandId: REQUEST_COMMANDS[0], data: { do: 'open', request: id, seen: {} } };
      const unsigned = await rig.send({
        type: 'invoke',
        name: 'composeExtension/submitAction',
        from: ED,
        value,
      });
      expect(unsigned.status).to.equal(401);
      const forged = { do: 'open', request: id, seen: {}, from: ED, aadObjectId: ED.aadObjectId };
      expect((await send(ANN, forged)).text).to.include(gone);
    });
  });

  describe('are seen by whoever asked', () => {
    it('each their own only, with what was answered, and nothing to press but the way back', async () => {
      const { id } = await ask({ ...asker(ANN.id), topic: 'partner-benefits', question: 'Mine?' });
      await ask({ ...asker('29:zoe'), question: 'secretly' });
      await rig.requests.move(id, {
        ...{ kind: 'answer', id: 'm1', text: 'Yours.', who: { id: BEA.aadObjectId, name: 'Bea' } },
      });
      await rig.requests.move(id, { kind: 'writeBack', id: 'm2', text: 'Thanks, but why?' });
      const list = await open(ANN);
      expect(codesIn(list)).to.deep.equal([id]);
      const one = await openOne(ANN, id);
      for (const part of ['Mine?', 'Bea', 'Yours.', search.you, 'Thanks, but why?', search.own])
        expect(one.text).to.include(part);
      expect(one.buttons.map(({ title }) => title)).to.deep.equal([search.back]);
      const forged = await send(ANN, { do: 'close', request: id, seen: {} });
      expect(forged.text).to.include(notForYou);
      expect((await rig.requests.find(id))?.state).to.equal('reopened');
    });
    it('on this channel: an id that somebody has elsewhere is another person', async () => {
      const { id } = await ask({
        asker: { channel: 'directline', userId: ANN.id, conversation: {} },
        question: 'secretly',
      });
      expect((await openOne(ANN, id)).text).to.include(gone);
    });
  });

  const rubbish: unknown[] = [
    undefined,
    null,
    'x',
    { do: 'win' },
    { do: 'find', text: { $ne: 1 }, state: ['open'], topic: 7, whose: 'theirs' },
    { do: 'page', seen: { from: -5, text: 'x'.repeat(300) } },
    { do: 'page', seen: { from: 1e9 } },
    { do: 'open', request: '../../x', seen: {} },
    { do: 'answer', request: 'AAA-AAA', seen: {}, reply: 'x'.repeat(5_000) },
    { do: 'give', request: 'AAA-AAA', seen: null, to: {} },
  ];
  for (const data of rubbish)
    it(`answer ${JSON.stringify(data)?.slice(0, 60)} with the list`, async () => {
      await ask();
      expect(codesIn(await send(ED, data as object))).to.have.length(1);
      expect(rig.errors).to.deep.equal([]);
    });
});
