import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { WORDS } from '../../../../cards/words/index.js';
import { knowledge } from '../../../support/knowledge.js';
import { buttonsOf, press } from '../../../support/teams-buttons.js';
import { startTeams, THREAD, type TeamsRig } from '../../../support/teams-rig.js';

const QUESTION = 'my Visual Studio seat should go to the new guy, how long do I have to wait';
const BLOCKED = JSON.stringify({
  error: { code: 'Forbidden', message: '{"subCode":"MessageWritesBlocked","details":"blocked"}' },
});

type Shown = [id: string, activity: Partial<Activity>];

describe('sending to Teams when the service refuses', () => {
  let rig: TeamsRig;
  beforeEach(async () => {
    rig = await startTeams();
  });
  afterEach(() => rig.close());

  /** Answered with one line. */
  const greet = (): Promise<{ status: number }> => rig.send({ text: 'hello' });
  /** Answered with a text that cites. */
  const ask = (): Promise<{ status: number }> => rig.send({ text: QUESTION, conversation: THREAD });
  const texts = (): (string | undefined)[] => [...rig.connector.screen.values()].map(({ text }) => text);

  it('a bare 429 is tried again after 2 s, then 4 s, and the answer arrives once', async () => {
    rig.connector.fail({ status: 429 }, { status: 429 });
    expect((await greet()).status).to.equal(200);
    expect(rig.waits).to.deep.equal([2_000, 4_000]);
    expect(rig.connector.requests).to.have.length(3);
    expect(texts()).to.have.length(1);
    expect(texts()).to.deep.equal([knowledge.profile.texts.en.hello]);
  });

  it('a bare 429 that does not end costs three tries, for the answer and for the apology, and no more', async () => {
    rig.connector.fail(...Array.from({ length: 6 }, () => ({ status: 429 })));
    expect((await greet()).status).to.equal(200);
    expect(rig.connector.requests).to.have.length(6);
    expect(texts()).to.deep.equal([]);
    expect(rig.errors).to.have.length(2);
  });

  it('a 429 with Retry-After is waited for by the SDK alone', async () => {
    rig.connector.fail({ status: 429, headers: { 'retry-after': '1' } });
    const started = Date.now();
    await greet();
    expect(Date.now() - started).to.be.at.least(1_000);
    expect(rig.waits).to.deep.equal([]);
    expect(rig.connector.requests).to.have.length(2);
    expect(texts()).to.have.length(1);
  });

  it('a 429 with Retry-After that does not end is given up when the SDK gives up', async () => {
    const sdkTries = 4;
    rig.connector.fail(
      ...Array.from({ length: 2 * sdkTries }, () => ({ status: 429, headers: { 'retry-after': '0' } })),
    );
    await greet();
    expect(rig.waits).to.deep.equal([]);
    expect(rig.connector.requests).to.have.length(2 * sdkTries); // the answer, and the apology for it
  });

  it('a 412 is tried again, not earlier than its Retry-After asks', async () => {
    rig.connector.fail({ status: 412 }, { status: 412, headers: { 'retry-after': '7' } });
    await greet();
    expect(rig.waits).to.deep.equal([2_000, 7_700]);
    expect(texts()).to.have.length(1);
  });

  it('a 502 is tried again by the SDK alone', async () => {
    rig.connector.fail({ status: 502 });
    await greet();
    expect(rig.waits).to.deep.equal([]);
    expect(rig.connector.requests).to.have.length(2);
    expect(texts()).to.have.length(1);
  });

  it('a 502 after delivery doubles the card on the screen, which cannot be helped, but not what its buttons do', async () => {
    rig.connector.fail({ status: 502, delivers: true });
    await rig.send({ text: 'check eligibility' });
    const [[first, card], [copy, same]] = [...rig.connector.screen] as [Shown, Shown];
    expect(card).to.deep.equal(same);
    const cancel = buttonsOf(card).find(({ verb }) => verb === 'checkCancel');
    const once = await press(rig, first, cancel);
    expect(once.body).to.have.property('type', 'application/vnd.microsoft.card.adaptive');
    const twice = await press(rig, copy, cancel);
    expect(twice.body).to.have.property('type', 'application/vnd.microsoft.activity.message');
    expect(rig.errors).to.deep.equal([]);
  });

  it('a message that Teams posts twice is answered once', async () => {
    const message = { id: 'the-same', text: 'hello' };
    await Promise.all([rig.send(message), rig.send(message), rig.send(message)]);
    expect(texts()).to.have.length(1);
  });

  it('403 MessageWritesBlocked drops the message without a second try, an apology or an error', async () => {
    rig.connector.fail({ status: 403, body: BLOCKED });
    expect((await greet()).status).to.equal(200);
    expect(rig.connector.requests).to.have.length(1);
    expect(rig.waits).to.deep.equal([]);
    expect(rig.errors).to.deep.equal([]);
  });

  it('any other 403 is an error that is logged, apologised for once and not tried again', async () => {
    rig.connector.fail({ status: 403, body: '{"error":{"code":"ForbiddenOperationException"}}' });
    expect((await greet()).status).to.equal(200);
    expect(rig.connector.requests).to.have.length(2);
    expect(texts()[0]).to.match(/went wrong/);
    expect(rig.errors).to.have.length(1);
  });

  it('a 413 is shortened once, with the way to the whole and its citation', async () => {
    rig.connector.fail({ status: 413, body: '{"error":{"code":"MessageSizeTooBig"}}' });
    await ask();
    expect(rig.connector.requests).to.have.length(2);
    expect(texts()[0]).to.match(
      /This is only the beginning\. You will find the rest at \[learn\.microsoft\.com\]\(https:\S+\)\. \[1\]$/,
    );
  });

  it('a second 413 ends in an apology, not in a loop', async () => {
    rig.connector.fail({ status: 413 }, { status: 413 });
    await ask();
    expect(rig.connector.requests).to.have.length(3);
    expect(texts()[0]).to.match(/went wrong/);
  });

  it('a broken connection is tried again by the SDK alone', async () => {
    rig.connector.fail({ status: 0 });
    await ask();
    expect(rig.waits).to.deep.equal([]);
    expect(texts()).to.have.length(1);
  });

  for (const text of ['check eligibility', 'forget me'])
    it(`"${text}", where no message is for one person alone, shows nothing personal and leads to the personal chat`, async () => {
      rig.connector.fail({ status: 400, body: '{"error":{"code":"BadArgument"}}' });
      await rig.send({ text, conversation: THREAD });
      expect(
        rig.connector.requests.map(({ path }) => path.includes('isTargetedActivity=true')),
      ).to.deep.equal([true, false]);
      expect(texts()).to.deep.equal([WORDS.en.trouble.personal]);
      await rig.send({ text: 'Which markets is the Home Use Program available in?', conversation: THREAD });
      expect(texts(), 'nothing waits where nobody can see it').to.have.length(2);
      expect(rig.errors).to.deep.equal([]);
    });

  it('a targeted message to somebody who has blocked the bot is not shown to the others', async () => {
    rig.connector.fail({ status: 403, body: BLOCKED });
    await rig.send({ text: 'check eligibility', conversation: THREAD });
    expect(rig.connector.requests).to.have.length(1);
  });
});
