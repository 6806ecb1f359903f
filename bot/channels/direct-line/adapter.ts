// The bot's side of the channel: what the bot sends is appended to the conversation's log, from which clients read.
import { setTimeout as delay } from 'node:timers/promises';
import {
  ActivityTypes,
  BotAdapter,
  INVOKE_RESPONSE_KEY,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder';
import { ConversationGoneError } from '../../conversation-gone.js';
import type { ConversationLog } from '../../storage/conversation-log.js';
import { activityId, sequenceOf } from './activity-set.js';
import type { Streams } from './streams.js';

type TurnLogic = (context: TurnContext) => Promise<void>;

export interface AdapterOptions {
  log: ConversationLog;
  streams: Pick<Streams, 'announce' | 'show' | 'end'>;
  /** Epoch milliseconds. */
  clock: () => number;
}

export class DirectLineAdapter extends BotAdapter {
  constructor(private readonly options: AdapterOptions) {
    super();
  }

  /** Runs one turn. Rejects when the logic does and no `onTurnError` is set. */
  async process(activity: Partial<Activity>, logic: TurnLogic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  /**
   * Appends to the log and tells the open socket.
   * @returns the id by which clients know the activity
   * @throws ConversationGoneError
   */
  async record(conversationId: string, activity: Partial<Activity>): Promise<string> {
    const sequence = await this.options.log.append(conversationId, activity);
    if (sequence === undefined) throw new ConversationGoneError(conversationId);
    this.options.streams.announce(conversationId, sequence);
    return activity.id ?? activityId(conversationId, sequence);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push({ id: await this.send(context, activity) });
    return responses;
  }

  /** @returns the id; empty for what clients do not get */
  private async send(context: TurnContext, activity: Partial<Activity>): Promise<string> {
    const conversationId = conversationOf(context, activity);
    const stamped = { ...activity, timestamp: new Date(this.options.clock()) };
    if (activity.type === ActivityTypes.Typing) {
      this.options.streams.show(conversationId, stamped); // of this moment only: never logged, hence not polled
    } else if (activity.type === ActivityTypes.InvokeResponse) {
      context.turnState.set(INVOKE_RESPONSE_KEY, activity); // as the cloud adapter does; no client may see it
    } else if (activity.type === 'delay') {
      await delay(typeof activity.value === 'number' ? activity.value : 1_000);
    } else if (activity.type !== ActivityTypes.Trace) {
      return this.say(conversationId, stamped);
    }
    return '';
  }

  /** In a conversation that is gone, such as a forgotten one, whoever still has it open hears it; it is kept nowhere. */
  private async say(conversationId: string, activity: Partial<Activity>): Promise<string> {
    try {
      return await this.record(conversationId, activity);
    } catch (error) {
      const isHeard =
        error instanceof ConversationGoneError && this.options.streams.end(conversationId, activity);
      if (!isHeard) throw error;
      return '';
    }
  }

  /** Web Chat replaces the bubble that has the same id. */
  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    return { id: await this.replace(conversationOf(context, activity), activity.id, activity) };
  }

  /** Clients get a `messageDelete` under the same id. */
  override async deleteActivity(
    context: TurnContext,
    reference: Partial<ConversationReference>,
  ): Promise<void> {
    const { activityId: id, bot } = reference;
    const conversation = reference.conversation ?? context.activity.conversation;
    const removal: Partial<Activity> = { type: ActivityTypes.MessageDelete, conversation };
    await this.replace(conversation.id, id, bot ? { ...removal, from: bot } : removal);
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: TurnLogic,
  ): Promise<void> {
    const event: Partial<Activity> = { type: ActivityTypes.Event, name: 'continueConversation' };
    await this.process(TurnContext.applyConversationReference(event, reference, true), logic);
  }

  /** The first version's timestamp is kept: Web Chat sorts by it, and a new one would move the bubble to the end. */
  private async replace(
    conversationId: string,
    id: string | undefined,
    activity: Partial<Activity>,
  ): Promise<string> {
    const sequence = id === undefined ? undefined : sequenceOf(conversationId, id);
    if (id === undefined || sequence === undefined) {
      throw new RangeError(
        `"${id ?? ''}" is no activity of this conversation; use the id that sendActivity returned.`,
      );
    }
    const [original] = await this.options.log.read(conversationId, sequence - 1, 1);
    const kept = original?.sequence === sequence ? original.activity.timestamp : undefined;
    return this.record(conversationId, {
      ...activity,
      id,
      timestamp: kept ?? new Date(this.options.clock()),
    });
  }
}

function conversationOf(context: TurnContext, activity: Partial<Activity>): string {
  return (activity.conversation ?? context.activity.conversation).id;
}
