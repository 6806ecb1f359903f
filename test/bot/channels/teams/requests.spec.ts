// Asked in Teams, answered by a person, and back in the very chat, whatever the connector does.
import { expect } from 'chai';
import { plainCode } from '../../../../bot/requests/request-code.js';
import { REQUEST_WORDS } from '../../../../cards/words/index.js';
import { startTeams, TENANT, type TeamsRig } from '../../../support/teams-rig.js';

const PLACE = { to: 'desk', room: '-', who: undefined, soon: undefined, experts: undefined };
const RULES = { hours: undefined, placeFor: () => PLACE };
const ANN = { id: 'ann', name: 'Ann' };
const GROUP = { conversationType: 'groupChat', id: '19:group@thread.v2', tenantId: TENANT, isGroup: true };
const words = REQUEST_WORDS.en;

describe('a request in Teams', () => {
  let rig: TeamsRig;
  beforeEach(async () => {
    rig = await startTeams({ rules: RULES });
  });
  afterEach(() => rig.close());

  /** What was posted since, as text. */
  const posted = (from = 0): string[] =>
    rig.connector.requests.slice(from).map(({ activity }) => JSON.stringify(activity));

  /** Asks, sends the card. @returns the request's code */
  async function ask(more: object = {}): Promise<string> {
    await rig.send({ text: 'human', ...more });
    const draft = /"draft":"([^"]+)"/.exec(posted().join())?.[1] ?? '';
    await rig.send({
      value: { action: 'requestSend', draft, question: 'Where is the zorglub?', topic: '-' },
      ...more,
    });
    return plainCode(/request has the number ([A-Z0-9\u2011]+)/.exec(posted().join())?.[1] ?? 'none');
  }
  async function answer(code: string, text = 'Behind **the** door.'): Promise<number> {
    const before = rig.connector.requests.length;
    await rig.requests.move(code, { kind: 'answer', who: ANN, id: `m-${before}`, text, locale: 'en' });
    await rig.requests.settled();
    return before;
  }

  it('is answered in the chat it was asked in, word for word', async () => {
    const code = await ask();
    const before = await answer(code);
    const [news, ...more] = rig.connector.requests.slice(before);
    expect(more).to.deep.equal([]);
    expect(news?.path).to.include('/v3/conversations/a%3Apersonal/activities');
    const said = JSON.stringify(news?.activity);
    for (const part of [words.news.answer(code), words.news.writes('Ann'), 'Behind **the** door.'])
      expect(said).to.include(part);
    await rig.send({ value: { action: 'requestReply', request: code, reply: 'Which door?' } });
    expect((await rig.requests.find(code))?.messages.at(-1)).to.include({
      from: 'asker',
      text: 'Which door?',
    });
    expect(rig.errors).to.deep.equal([]);
  });
  it('is tried again when Teams asks to wait or fails, and arrives', async () => {
    const code = await ask();
    rig.connector.fail({ status: 429 }, { status: 412 });
    const before = await answer(code);
    expect(posted(before).filter((body) => body.includes('Behind'))).to.have.length(3);
    expect((await rig.requests.find(code))?.outbox).to.deep.equal([]);
  });
  it('is told as not delivered, and tried no more, where the person has blocked the bot', async () => {
    const code = await ask();
    rig.connector.fail({ status: 403, body: 'MessageWritesBlocked' });
    await answer(code);
    const request = await rig.requests.find(code);
    expect(request?.outbox).to.deep.equal([]);
    expect(request?.events.at(-1)?.did).to.equal('notDelivered');
  });
  it('is answered with a card on another channel behind the same address', async () => {
    const code = await ask({ channelId: 'emulator' });
    const before = await answer(code);
    const [news] = rig.connector.requests.slice(before);
    expect(news?.activity).to.have.nested.property('attachments[0].contentType').that.includes('adaptive');
    expect(posted(before).join()).to.include('Action.Submit').and.not.include('Action.Execute');
  });
  it('from a group is nobody else’s business: card and answer are for the asker alone', async () => {
    const code = await ask({ conversation: GROUP });
    const before = await answer(code);
    expect(code).to.match(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/);
    for (const { path, activity } of rig.connector.requests) {
      expect(path, JSON.stringify(activity)).to.include('isTargetedActivity=true');
      expect(activity).to.have.nested.property('recipient.id', '29:ann');
    }
    expect(posted(before).join()).to.include('Behind');
  });
});
