// The way out to Teams: sends what was drawn, and deals with what the service answers.
// Other channels behind the same address (Emulator, Azure's Direct Line) are left to the SDK.
import {
  ActivityTypes,
  Channels,
  CloudAdapter,
  DeliveryModes,
  TurnContext,
  type Activity,
  type InvokeResponse,
  type ResourceResponse,
} from 'botbuilder';
import type { Logger } from 'pino';
import {
  ConnectorError,
  postActivity,
  putActivity,
  withoutRetries,
  type ConnectorCall,
  type ConnectorClient,
} from './connector.js';
import { noteReply, replyOf } from './card-response.js';
import type { Outgoing } from './draw.js';
import { withRetry, type RetryOptions } from './retry.js';
import { shortened } from './size-guard.js';

export interface TeamsAdapterOptions extends RetryOptions {
  logger: Logger;
}

type Call = (client: ConnectorClient, call: ConnectorCall) => Promise<ResourceResponse>;

export class TeamsAdapter extends CloudAdapter {
  constructor(
    authentication: ConstructorParameters<typeof CloudAdapter>[0],
    private readonly options: TeamsAdapterOptions,
  ) {
    super(authentication);
  }

  /**
   * Handles one request. In place of the SDK's `process`, which tells whoever posts a broken token what is wrong with it.
   * @returns the response to an invoke; undefined when there is nothing to say
   * @throws whatever the check of the token or `logic` throws
   */
  handle(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (isMessageToTeams(activity, context))
        responses.push(await this.post(context, { activity, targeted: false }));
      else responses.push(...(await super.sendActivities(context, [activity])));
    }
    return responses;
  }

  /** For something that nobody waits for and that must not be said twice: what fails is thrown, and not tried again. */
  sendOnce(context: TurnContext): void {
    const client = context.turnState.get<ConnectorClient>(this.ConnectorClientKey);
    if (client) withoutRetries(client);
  }

  /** @returns the id of the message; empty when it goes with the response, or was dropped */
  async show(context: TurnContext, outgoing: Outgoing): Promise<string> {
    if (context.activity.deliveryMode === (DeliveryModes.ExpectReplies as string)) {
      await context.sendActivity(outgoing.activity);
      return '';
    }
    const { id } = await this.post(context, addressed(outgoing, context));
    return id;
  }

  /**
   * Puts something in the place of a message. In a Universal Action's turn the new card is also in the response, so that
   * the person sees it at once.
   * @throws ConnectorError
   */
  async replace(context: TurnContext, id: string, outgoing: Outgoing): Promise<void> {
    const { activity, targeted } = addressed(outgoing, context);
    const renewed = { activity: { ...activity, id }, targeted };
    noteReply(context, renewed.activity);
    try {
      // Without it the old card comes back when somebody reacts to the message or opens the chat elsewhere:
      // https://github.com/microsoft/botbuilder-js/issues/4635
      await this.deliver(context, renewed, putActivity);
    } catch (error) {
      if (replyOf(context)?.card === undefined) throw error;
      this.options.logger.warn({ err: error }, 'card replaced on the screen only');
    }
  }

  private post(context: TurnContext, outgoing: Outgoing): Promise<ResourceResponse> {
    noteReply(context, outgoing.activity);
    return this.deliver(context, outgoing, postActivity);
  }

  private async deliver(context: TurnContext, outgoing: Outgoing, send: Call): Promise<ResourceResponse> {
    const { logger } = this.options;
    try {
      return await this.deliverPrivately(context, outgoing, send);
    } catch (error) {
      if (!(error instanceof ConnectorError) || !error.isBlocked) throw error;
      logger.info(
        { conversation: outgoing.activity.conversation?.id },
        'message dropped: blocked by the person',
      );
      return { id: '' };
    }
  }

  /**
   * To the asker alone, or not at all.
   * @throws NotPrivateError where the service cannot do that
   */
  private async deliverPrivately(
    context: TurnContext,
    outgoing: Outgoing,
    send: Call,
  ): Promise<ResourceResponse> {
    try {
      return await this.deliverShort(context, outgoing, send);
    } catch (error) {
      const isRefused = error instanceof ConnectorError && REFUSALS.has(error.status) && !error.isBlocked;
      if (!outgoing.targeted || !isRefused) throw error;
      this.options.logger.warn({ err: error }, 'targeted message refused');
      throw new NotPrivateError({ cause: error });
    }
  }

  /** The guard counts bytes by an estimate; should the service still find a message too big, it is shortened once. */
  private async deliverShort(
    context: TurnContext,
    outgoing: Outgoing,
    send: Call,
  ): Promise<ResourceResponse> {
    try {
      return await this.deliverOnce(context, outgoing, send);
    } catch (error) {
      if (!(error instanceof ConnectorError) || error.status !== 413) throw error;
      const activity = shortened(outgoing.activity);
      return this.deliverOnce(context, { ...outgoing, activity }, send);
    }
  }

  private deliverOnce(
    context: TurnContext,
    { activity, targeted }: Outgoing,
    send: Call,
  ): Promise<ResourceResponse> {
    const client = context.turnState.get<ConnectorClient>(this.ConnectorClientKey);
    if (!client) throw new Error('A message was sent outside a turn. Use continueConversationAsync.');
    const { serviceUrl } = context.activity;
    return withRetry(() => send(client, { activity, serviceUrl, targeted }), this.options);
  }
}

/** A message for one person's eyes could not be shown to that person alone. */
export class NotPrivateError extends Error {
  readonly code = 'NOT_PRIVATE';
  constructor(options: ErrorOptions) {
    super('The channel shows no message to one person alone here.', options);
    this.name = 'NotPrivateError';
  }
}

/** What a targeted message can be refused with: bad request, not in the roster, unknown, not allowed. */
const REFUSALS: ReadonlySet<number> = new Set([400, 403, 404, 405]);

/** From the bot, to whom it answers; as the SDK does for what is sent by way of the context. */
function addressed({ activity, ...rest }: Outgoing, { activity: incoming }: TurnContext): Outgoing {
  const reference = TurnContext.getConversationReference(incoming);
  return { ...rest, activity: TurnContext.applyConversationReference({ ...activity }, reference) };
}

function isMessageToTeams(activity: Partial<Activity>, context: TurnContext): boolean {
  return (
    context.activity.channelId === (Channels.Msteams as string) && activity.type === ActivityTypes.Message
  );
}
