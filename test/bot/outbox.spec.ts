import { TestAdapter, TurnContext, type Activity } from 'botbuilder';
import { expect } from 'chai';
import { cardChannel } from '../../bot/channels/cards/index.js';
import type { Channel } from '../../bot/channels/channel.js';
import { createOutbox, type Outbox } from '../../bot/outbox.js';
import type { Reply, ReplyEnvelope } from '../../dialogs/reply.js';

/** Writes down what reaches the screen. */
class Screen implements Channel {
  readonly calls: string[] = [];
  constructor(private readonly updates = true) {}
  show(_context: TurnContext, reply: Reply): Promise<string> {
    this.calls.push(`show ${textOf(reply)}`);
    return Promise.resolve(String(this.calls.length));
  }
  replace(_context: TurnContext, id: string, reply: Reply): Promise<void> {
    if (!this.updates) return Promise.reject(new Error('501'));
    this.calls.push(`replace ${id} ${textOf(reply)}`);
    return Promise.resolve();
  }
}

const textOf = (reply: Reply): string => ('text' in reply ? reply.text : reply.kind);
const text = (text: string, more: Partial<ReplyEnvelope> = {}): Reply => ({
  kind: 'text',
  text,
  locale: 'en',
  ...more,
});
const inPlaceOf = (id: string, importance: 'needed' | 'dispensable' = 'needed'): Partial<ReplyEnvelope> => ({
  replaces: { id, importance },
});

function turnContext(more: Partial<Activity> = {}): TurnContext {
  const about = { channelId: 'test', conversation: { id: 'c' }, from: { id: 'u' } };
  return new TurnContext(new TestAdapter(), { type: 'message', ...about, ...more } as Partial<Activity>);
}

function outboxWith(screen: Channel, ...replies: readonly Reply[]): Outbox {
  const outbox = createOutbox(turnContext(), screen);
  for (const reply of replies) outbox.add(reply);
  return outbox;
}

describe('the outbox', () => {
  it('holds new replies and replacements until they are flushed, and keeps their order', async () => {
    const screen = new Screen();
    const outbox = outboxWith(screen, text('one'), text('two', inPlaceOf('7')), text('three'));
    expect(screen.calls).to.deep.equal([]);
    await outbox.flush();
    expect(screen.calls).to.deep.equal(['show one', 'replace 7 two', 'show three']);
    await outbox.flush();
    expect(screen.calls).to.have.length(3);
  });
  it('forgets both when the turn runs again', async () => {
    const screen = new Screen();
    const outbox = outboxWith(screen, text('one'), text('two', inPlaceOf('7')));
    outbox.clear();
    await outbox.flush();
    expect(screen.calls).to.deep.equal([]);
  });
  it('says anew what the channel cannot replace', async () => {
    const screen = new Screen(false);
    await outboxWith(screen, text('two', inPlaceOf('7'))).flush();
    expect(screen.calls).to.deep.equal(['show two']);
  });
  it('leaves out what the channel cannot replace and nobody needs', async () => {
    const screen = new Screen(false);
    await outboxWith(screen, text('two', inPlaceOf('7', 'dispensable'))).flush();
    expect(screen.calls).to.deep.equal([]);
  });
  it('tells the ids of what has a name', async () => {
    const outbox = outboxWith(new Screen(), text('one'), text('two', { name: 'a-card' }));
    expect(await outbox.flush()).to.deep.equal([{ id: '2', name: 'a-card' }]);
  });
  it('says anew where the replies are the response', async () => {
    const context = turnContext({ deliveryMode: 'expectReplies' });
    const outbox = createOutbox(context, cardChannel);
    outbox.add(text('two', inPlaceOf('7')));
    await outbox.flush();
    expect(context.bufferedReplyActivities.map(({ text }) => text)).to.deep.equal(['two']);
  });
});
