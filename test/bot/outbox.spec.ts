import { BotAdapter, TurnContext, type Activity } from 'botbuilder';
import { expect } from 'chai';
import { holdReplies } from '../../bot/outbox.js';

/** Writes down what reaches the channel. */
class Channel extends BotAdapter {
  readonly calls: string[] = [];
  constructor(private readonly updates = true) {
    super();
  }
  override sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<{ id: string }[]> {
    this.calls.push(...activities.map(({ text }) => `send ${text}`));
    return Promise.resolve(activities.map(() => ({ id: '1' })));
  }
  override updateActivity(_context: TurnContext, { id, text }: Partial<Activity>): Promise<void> {
    if (!this.updates) return Promise.reject(new Error('501'));
    this.calls.push(`update ${id} ${text}`);
    return Promise.resolve();
  }
  override deleteActivity(): Promise<void> {
    return Promise.resolve();
  }
  override continueConversation(): Promise<void> {
    return Promise.resolve();
  }
}

function turnOn(channel: Channel, more: Partial<Activity> = {}): TurnContext {
  const activity = {
    type: 'message',
    channelId: 'test',
    conversation: { id: 'c' },
    from: { id: 'u' },
    ...more,
  };
  return new TurnContext(channel, activity as Partial<Activity>);
}

describe('the outbox', () => {
  it('holds messages and updates until they are flushed, and keeps their order', async () => {
    const channel = new Channel();
    const context = turnOn(channel);
    const outbox = holdReplies(context);
    await context.sendActivity('one');
    await context.updateActivity({ type: 'message', id: '7', text: 'two' });
    await context.sendActivity('three');
    expect(channel.calls).to.deep.equal([]);
    await outbox.flush();
    expect(channel.calls).to.deep.equal(['send one', 'update 7 two', 'send three']);
    await outbox.flush();
    expect(channel.calls).to.have.length(3);
  });
  it('forgets both when the turn runs again', async () => {
    const channel = new Channel();
    const context = turnOn(channel);
    const outbox = holdReplies(context);
    await context.sendActivity('one');
    await context.updateActivity({ type: 'message', id: '7', text: 'two' });
    outbox.clear();
    await outbox.flush();
    expect(channel.calls).to.deep.equal([]);
  });
  it('says anew what the channel cannot replace', async () => {
    const channel = new Channel(false);
    const context = turnOn(channel);
    const outbox = holdReplies(context);
    await context.updateActivity({ type: 'message', id: '7', text: 'two' });
    await outbox.flush();
    expect(channel.calls).to.deep.equal(['send two']);
  });
  it('leaves out what the channel cannot replace and nobody needs', async () => {
    const channel = new Channel(false);
    const context = turnOn(channel);
    const outbox = holdReplies(context);
    await context.updateActivity({ type: 'message', id: '7', text: 'two', importance: 'low' });
    await outbox.flush();
    expect(channel.calls).to.deep.equal([]);
  });
  it('tells the ids of what has a name', async () => {
    const context = turnOn(new Channel());
    const outbox = holdReplies(context);
    await context.sendActivity('one');
    await context.sendActivity({ type: 'message', text: 'two', name: 'a-card' });
    expect(await outbox.flush()).to.deep.equal([{ id: '1', name: 'a-card' }]);
  });
  it('says anew where the replies are the response', async () => {
    const channel = new Channel();
    const context = turnOn(channel, { deliveryMode: 'expectReplies' });
    const outbox = holdReplies(context);
    await context.updateActivity({ type: 'message', id: '7', text: 'two' });
    await outbox.flush();
    expect(channel.calls).to.deep.equal([]);
    expect(context.bufferedReplyActivities.map(({ text }) => text)).to.deep.equal(['two']);
  });
});
