// What happens to a request's card in a channel, and to the lines below it, when Teams throttles, fails, fails after it has
// delivered, or refuses for good. (How the card is posted under the same faults: room.spec.ts.)
import { expect } from 'chai';
import { DOUBT_MS } from '../../../../bot/requests/doubt.js';
import { DESK_REQUEST_WORDS } from '../../../../cards/words/languages.js';
import type { RequestRules } from '../../../../knowledge/profile/request-settings.js';
import { asked } from '../../../support/requests/asked.js';
import { MENTION, startTeams, THREAD, type TeamsRig } from '../../../support/teams-rig.js';

const PLACE = { to: 'teams', room: '-', who: undefined, soon: undefined, experts: undefined };
const RULES: RequestRules = { hours: undefined, placeFor: () => PLACE };
const BEA = { id: 'bea', name: 'Bea', teamsId: '29:bea' };
const ASKER = { channel: 'msteams', userId: '29:ann' };
const desk = DESK_REQUEST_WORDS.en;

describe('a request’s card in a channel', () => {
  let rig: TeamsRig;
  let now: number;
  let id: string;
  beforeEach(async () => {
    now = Date.now();
    rig = await startTeams({ rules: RULES, clock: () => now });
    const text = `${MENTION.text} requests here`;
    await rig.send({ text, entities: [MENTION.entity], conversation: THREAD });
    const conversation = { serviceUrl: rig.connector.url, conversation: { id: 'a:personal' } as never };
    const asker = { ...ASKER, conversation: { ...conversation, channelId: 'msteams' } };
    id = (await rig.requests.open(asked({ question: 'Zorglub?', asker }))).id;
    await rig.requests.settled();
    expect(cards()).to.have.length(1);
  });
  afterEach(() => rig.close());

  const screen = (): string[] => [...rig.connector.screen.values()].map((one) => JSON.stringify(one));
  const cards = (): string[] => screen().filter((one) => one.includes('workTake'));
  const isCard = ({ summary }: { summary?: string }): boolean =>
    summary?.includes(desk.holder('Bea')) === true;
  const isNote = (activity: object): boolean => JSON.stringify(activity).includes('Which one?');
  const notes = (): string[] => screen().filter((one) => one.includes('Which one?'));
  async function later(ms: number): Promise<void> {
    now += ms;
    await rig.requests.round();
    await rig.requests.settled();
  }
  const take = async (...faults: { status: number; delivers?: boolean }[]): Promise<void> => {
    for (const fault of faults) rig.connector.failWhen(isCard, fault);
    await rig.requests.move(id, { kind: 'take', who: BEA });
    await rig.requests.settled();
  };
  const writeBack = async (...faults: { status: number; delivers?: boolean }[]): Promise<void> => {
    await take();
    for (const fault of faults) rig.connector.failWhen(isNote, fault);
    await rig.requests.move(id, { kind: 'writeBack', id: 'm1', text: 'Which one?' });
    await rig.requests.settled();
  };
  const outbox = async (): Promise<unknown> => (await rig.requests.find(id))?.outbox;

  for (const fault of [
    { status: 429 },
    { status: 412 },
    { status: 503 },
    { status: 502 },
    { status: 502, delivers: true },
    { status: 0, delivers: true },
  ])
    it(`is renewed in its place after ${JSON.stringify(fault)}, and is still one`, async () => {
      await take(fault, fault, fault);
      for (let minute = 0; minute < 4; minute++) await later(61_000);
      expect(cards()).to.have.length(1);
      expect(cards()[0]).to.include(desk.holder('Bea'));
      expect(await outbox()).to.deep.equal([]);
    });
  for (const status of [403, 404])
    it(`is left as it is when it cannot be renewed any more (${status}), and the request goes on`, async () => {
      await take({ status });
      expect(await outbox()).to.deep.equal([]);
      expect((await rig.requests.find(id))?.takenBy?.name).to.equal('Bea');
    });
  for (const status of [429, 412, 503])
    it(`gets what the asker writes back as a line below it, once Teams takes it (${status})`, async () => {
      await writeBack({ status }, { status });
      for (let minute = 0; minute < 4; minute++) await later(61_000);
      expect(notes().filter((one) => one.includes('29:bea'))).to.have.length(1);
      expect(await outbox()).to.deep.equal([]);
    });
  for (const status of [502, 504, 0])
    it(`gets no second line after ${status || 'a broken connection'}: it says the same itself`, async () => {
      await writeBack({ status, delivers: true });
      await later(2 * DOUBT_MS);
      expect(notes().filter((one) => one.includes('29:bea'))).to.have.length(1);
      expect(cards()[0]).to.include('Which one?');
      expect(await outbox()).to.deep.equal([]);
    });
  for (const status of [403, 500])
    it(`that cannot be blanked (${status}) keeps nobody from being forgotten, and the log says so`, async () => {
      rig.connector.fail({ status }, { status }, { status }, { status });
      expect(await rig.requests.forget(ASKER)).to.equal(1);
      expect(await rig.requests.find(id)).to.equal(undefined);
      expect(rig.errors).to.have.length(1);
    });
  it('that may stand there without anybody knowing where is told of in the log when its asker is forgotten', async () => {
    rig.connector.failWhen(({ summary }) => summary?.includes(' · ') === true, {
      status: 502,
      delivers: true,
    });
    const asker = { ...ASKER, userId: '29:zoe', conversation: {} };
    const other = await rig.requests.open(asked({ draft: 'd2', asker }));
    await rig.requests.settled();
    expect(await rig.requests.forget({ ...ASKER, userId: '29:zoe' })).to.equal(1);
    expect(rig.errors).to.have.length(1);
    expect(rig.errors[0]).to.deep.include({ request: other.id });
  });
});
