import { expect } from 'chai';
import { INVOKE_RESPONSE_KEY, TurnContext, type Activity, type ConversationReference } from 'botbuilder';
import { ConversationGoneError } from '../../../../bot/channels/direct-line/index.js';
import { startRig, type PageToken, type Rig, type Seen } from '../../../support/direct-line/rig.js';

describe('DirectLineAdapter', () => {
  let rig: Rig;
  let page: PageToken;
  /** The bot of the moment: what it does with a message. */
  let onMessage: (context: TurnContext) => Promise<unknown>;

  beforeEach(async () => {
    onMessage = () => Promise.resolve();
    rig = await startRig({
      run: async (context) => {
        if (context.activity.type === 'message') await onMessage(context);
      },
    });
    page = await rig.newPage();
  });
  afterEach(() => rig.close());

  const activities = async (): Promise<Seen[]> => (await rig.poll(page)).body.activities;

  it('gives ids that are unique, sort by time, and are the ones the bot gets back', async () => {
    let sent: (string | undefined)[] = [];
    onMessage = async (context) => {
      sent = (await context.sendActivities([{ text: 'a' }, { text: 'b' }])).map(({ id }) => id);
      sent.push((await context.sendActivity('c'))?.id);
    };
    const { body } = await rig.say(page, 'go');
    const ids = (await activities()).map(({ id }) => id);
    expect(ids).to.deep.equal([body.id, ...sent]);
    expect(ids).to.deep.equal([1, 2, 3, 4].map((n) => `${page.conversationId}|000000${n}`));
  });

  it('addresses a reply: channel, both accounts, conversation, time and what it replies to', async () => {
    onMessage = (context) => context.sendActivity('hello');
    const { body } = await rig.say(page, 'go');
    const [, reply] = await activities();
    expect(reply).to.deep.include({
      ...{ type: 'message', text: 'hello', channelId: 'directline', replyToId: body.id },
      ...{ from: { id: 'bot', name: 'Bot', role: 'bot' }, conversation: { id: page.conversationId } },
      timestamp: new Date(rig.time.now).toISOString(),
    });
  });

  it('replaces an activity under its id and keeps its time, so that its bubble stays in place', async () => {
    let id = '';
    onMessage = async (context) => {
      id = (await context.sendActivity('draft'))?.id ?? '';
      rig.time.now += 60_000;
      await context.updateActivity({ type: 'message', id, text: 'final' });
    };
    await rig.say(page, 'go');
    const [, draft, final] = await activities();
    expect(final).to.include({ id, text: 'final', timestamp: draft?.timestamp });
    expect(draft).to.include({ id, text: 'draft' });
  });

  it('deletes an activity by a messageDelete under its id', async () => {
    let id = '';
    onMessage = async (context) => {
      id = (await context.sendActivity('oops'))?.id ?? '';
      await context.deleteActivity(id);
    };
    await rig.say(page, 'go');
    const [, oops, removal] = await activities();
    expect(removal).to.deep.include({ type: 'messageDelete', id, timestamp: oops?.timestamp });
    expect(removal).not.to.have.property('text');
  });

  it('refuses to replace what is not of this conversation', async () => {
    const faults: unknown[] = [];
    onMessage = async (context) => {
      for (const id of ['', 'x', 'other|0000001', `${context.activity.conversation.id}|1`]) {
        await context
          .updateActivity({ type: 'message', id, text: 'x' })
          .catch((fault: unknown) => faults.push(fault));
        await context.deleteActivity(id).catch((fault: unknown) => faults.push(fault));
      }
    };
    await rig.say(page, 'go');
    expect(faults).to.have.lengthOf(8);
    faults.forEach((fault) => expect(fault).to.be.instanceOf(RangeError));
    expect(await activities()).to.have.lengthOf(1);
  });

  it('shows clients neither typing in a poll, nor traces, delays and invoke responses', async () => {
    let response: unknown;
    onMessage = async (context) => {
      await context.sendActivities([
        { type: 'typing' },
        { type: 'trace', name: 'secret' },
        { type: 'delay', value: 1 },
        { type: 'invokeResponse', value: { status: 200 } },
        { type: 'message', text: 'after' },
      ]);
      response = context.turnState.get<Activity>(INVOKE_RESPONSE_KEY).value;
    };
    await rig.say(page, 'go');
    expect((await activities()).map(({ text }) => text)).to.deep.equal(['go', 'after']);
    expect(response).to.deep.equal({ status: 200 });
  });

  it('sends the end of a conversation like any other activity', async () => {
    onMessage = (context) =>
      context.sendActivity({ type: 'endOfConversation', code: 'completedSuccessfully' });
    await rig.say(page, 'go');
    expect((await activities()).map(({ type }) => type)).to.deep.equal(['message', 'endOfConversation']);
  });

  describe('continueConversation', () => {
    let reference: Partial<ConversationReference>;
    beforeEach(async () => {
      onMessage = (context) => {
        reference = TurnContext.getConversationReference(context.activity);
        return Promise.resolve();
      };
      await rig.say(page, 'remember me');
    });

    it('speaks first in a conversation it has a reference to', async () => {
      const stored = JSON.parse(JSON.stringify(reference)) as Partial<ConversationReference>;
      let event: Partial<Activity> = {};
      await rig.channel.adapter.continueConversation(stored, async (context) => {
        event = { ...context.activity };
        await context.sendActivity('news');
      });
      expect(event).to.deep.include({ type: 'event', channelId: 'directline' });
      expect(event.from).to.include({ id: page.userId });
      expect((await activities()).map(({ text }) => text)).to.deep.equal(['remember me', 'news']);
    });

    it('says so when the conversation is gone', async () => {
      await rig.log.deleteOfUser(page.userId);
      const fault: unknown = await rig.channel.adapter
        .continueConversation(reference, async (context) => void (await context.sendActivity('news')))
        .catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(ConversationGoneError);
      expect(fault).to.include({ code: 'CONVERSATION_GONE', conversationId: page.conversationId });
    });
  });

  it('runs its middleware and hands faults to onTurnError, after which the message counts as delivered', async () => {
    const seen: string[] = [];
    rig.channel.adapter.use(async (context, next) => {
      seen.push(context.activity.text);
      await next();
    });
    rig.channel.adapter.onTurnError = async (context) => void (await context.sendActivity('sorry'));
    onMessage = () => Promise.reject(new Error('broken on purpose'));
    expect((await rig.say(page, 'go')).status).to.equal(200);
    expect(seen).to.deep.equal(['go']);
    expect((await activities()).map(({ text }) => text)).to.deep.equal(['go', 'sorry']);
  });
});
