// One activity from Teams: who may speak, what needs an answer in the response, what is noted only. Everything that is part
// of the conversation goes on to the assistant, as on any other channel.
import {
  ActivityTypes,
  Channels,
  INVOKE_RESPONSE_KEY,
  TurnContext,
  type Activity,
  type Storage,
} from 'botbuilder';
import { cutText } from '../../../knowledge/text/cut-text.js';
import type { Logger } from 'pino';
import { WORDS } from '../../../cards/words/index.js';
import { DEFAULT_LOCALE, localeOfTag } from '../../../knowledge/locales.js';
import type { Incoming } from '../../../dialogs/turn.js';
import type { Forget } from '../../forgetting.js';
import { keysOf } from '../../turn-state.js';
import { cardChannel } from '../cards/index.js';
import type { Channel } from '../channel.js';
import { cardResponse, replyOf } from './card-response.js';
import { createCardResponses, type CardResponses } from './card-responses.js';
import { isTargetedMessage, privacyOf, SUGGESTED_SUBMIT } from './conversation.js';
import { readRating, thanks } from './feedback.js';
import { isAllowedTenant, tenantOf } from './identity.js';
import {
  createExtensionDialogs,
  type ExtensionDialog,
  type ExtensionDialogsOptions,
} from './extension-dialogs.js';
import { createMessageExtension, type MessageExtension } from './message-extension.js';
import type { ShownAnswers } from './shown-answers.js';
import type { RoomWork } from './room-work.js';
import { noteWork, type WorkDone } from './work-answer.js';
import { withTyping, type StartTimer } from './typing.js';

export type TurnLogic = (context: TurnContext) => Promise<void>;

export interface TeamsTurnOptions extends ExtensionDialogsOptions {
  /** The assistant. */
  run: (context: TurnContext, channel: Channel, incoming?: Incoming) => Promise<void>;
  /** Shows replies in Teams. */
  channel: Channel;
  /** Entra tenant ids, lower case, that the bot is for; empty = all. */
  tenants: ReadonlySet<string>;
  answers: ShownAnswers;
  storage: Storage;
  /** What is done about requests in a channel; undefined: nothing. */
  work?: RoomWork | undefined;
  forget: Forget;
  startTimer: StartTimer;
  logger: Logger;
}

/** @returns the logic for the adapter; activities of other channels go straight to `run`, and get plain cards */
export function createTeamsTurn(options: TeamsTurnOptions): TurnLogic {
  const extension = createMessageExtension(options);
  const dialogs = createExtensionDialogs(options);
  const responses = createCardResponses();
  return async (context) => {
    const { activity } = context;
    if (activity.channelId !== (Channels.Msteams as string)) await options.run(context, cardChannel);
    else if (isAllowedTenant(activity, options.tenants))
      await handle(context, { extension, dialogs, responses }, options);
    else await refuse(context, options);
    // Unknown invokes are answered 200 like unknown events; without this the SDK says 501, and Teams shows an error.
    if (activity.type === (ActivityTypes.Invoke as string) && !context.turnState.has(INVOKE_RESPONSE_KEY))
      respond(context);
  };
}

/** What lasts from turn to turn. */
interface Helpers {
  extension: MessageExtension;
  dialogs: ExtensionDialog;
  responses: CardResponses;
}

async function handle(context: TurnContext, helpers: Helpers, options: TeamsTurnOptions): Promise<void> {
  const { activity } = context;
  const done = await options.work?.(context);
  if (done) return tellWork(context, done, options);
  switch (activity.type as ActivityTypes) {
    case ActivityTypes.Invoke:
      return handleInvoke(context, helpers, options);
    case ActivityTypes.MessageReaction:
      return rate(context, options);
    case ActivityTypes.MessageUpdate:
      // "undeleteMessage" brings back what was answered before.
      return eventOf(activity) === 'undeleteMessage' ? undefined : converse(context, options);
    case ActivityTypes.ConversationUpdate:
      // The bot's own arrival is told twice; `installationUpdate` also says in which language.
      return isOwnArrival(activity) ? undefined : converse(context, options);
    case ActivityTypes.InstallationUpdate:
      return activity.action === 'remove' ? forget(context, options) : converse(context, options);
    default:
      return converse(context, options);
  }
}

async function handleInvoke(
  context: TurnContext,
  { extension, dialogs, responses }: Helpers,
  options: TeamsTurnOptions,
): Promise<void> {
  switch (context.activity.name) {
    case 'adaptiveCard/action':
      await options.run(context, options.channel);
      return respond(context, answerPress(context, responses));
    case SUGGESTED_SUBMIT:
      return options.run(context, options.channel);
    case 'message/submitAction':
      return rate(context, options); // a body in this response is refused
    case 'message/fetchTask': {
      const body = thanks(context.activity);
      await rate(context, options);
      return respond(context, body);
    }
    case 'composeExtension/query':
      return respond(context, await extension.query(context));
    case 'composeExtension/selectItem':
      return respond(context, await extension.select(context));
    case 'composeExtension/fetchTask':
      return respond(context, await dialogs.open(context));
    case 'composeExtension/submitAction':
      return respond(context, await dialogs.submit(context));
    default:
      options.logger.info({ name: cutText(String(context.activity.name), 100) }, 'unknown invoke');
  }
}

/** What came of work on a request: to a button in the response, to words in the thread they were written in. */
async function tellWork(context: TurnContext, done: WorkDone, { channel }: TeamsTurnOptions): Promise<void> {
  if (context.activity.type === (ActivityTypes.Invoke as string)) {
    noteWork(context, done);
    return respond(context, cardResponse(context));
  }
  if (done.line) await channel.show(context, done.line);
}

/** The same to the same press, however often it comes; never nothing, which would be an empty bubble. */
function answerPress(context: TurnContext, responses: CardResponses): ReturnType<typeof cardResponse> {
  if (replyOf(context)) {
    const response = cardResponse(context);
    responses.keep(context, response);
    return response;
  }
  const { trouble } = WORDS[localeOfTag(context.activity.locale) ?? DEFAULT_LOCALE];
  return responses.find(context) ?? cardResponse(context, trouble.staleCard);
}

/** A typing indicator is for everybody to see, so a private request gets none; an invoke has Teams' own. */
async function converse(context: TurnContext, { run, channel, startTimer }: TeamsTurnOptions): Promise<void> {
  const { type, recipient } = context.activity;
  if (type !== (ActivityTypes.Message as string) || isTargetedMessage(recipient))
    return run(context, channel);
  const typing = TurnContext.applyConversationReference(
    { type: ActivityTypes.Typing },
    TurnContext.getConversationReference(context.activity),
  );
  const show = (): void => void context.adapter.sendActivities(context, [typing]).catch(() => undefined);
  await withTyping(() => run(context, channel), show, startTimer);
}

/** Hands a rating on with what it is about; what is no rating of an answer is dropped. */
async function rate(context: TurnContext, { answers, run, channel }: TeamsTurnOptions): Promise<void> {
  const rating = await readRating(context, answers);
  if (rating) await run(context, channel, rating);
}

/**
 * The app was removed. From a personal chat: everything about the person goes, as with "forget me". From a group or team:
 * what was remembered for all of them goes; whoever removed it may still talk to the bot elsewhere.
 */
async function forget(
  context: TurnContext,
  { storage, forget: forgetPerson, logger }: TeamsTurnOptions,
): Promise<void> {
  const { channelId, conversation, from } = context.activity;
  if (privacyOf(context.activity).isGroup) return storage.delete([keysOf(context).room]);
  const lines = await forgetPerson({ channel: channelId, userId: from.id }, conversation.id);
  logger.info({ lines }, 'app removed: the person is forgotten, and nothing is left');
}

/** One kind line to a person who writes; silence to everything else. */
async function refuse(context: TurnContext, { channel, logger }: TeamsTurnOptions): Promise<void> {
  const { activity } = context;
  logger.warn({ tenant: tenantOf(activity), type: activity.type }, 'activity of another tenant refused');
  if (activity.type !== (ActivityTypes.Message as string)) return;
  const locale = localeOfTag(activity.locale) ?? DEFAULT_LOCALE;
  await channel.show(context, { kind: 'text', text: WORDS[locale].trouble.otherOrganisation, locale });
}

function respond(context: TurnContext, body?: object): void {
  const value = body === undefined ? { status: 200 } : { status: 200, body };
  context.turnState.set(INVOKE_RESPONSE_KEY, { type: ActivityTypes.InvokeResponse, value });
}

function eventOf({ channelData }: Partial<Activity>): unknown {
  return (channelData as { eventType?: unknown } | undefined)?.eventType;
}

function isOwnArrival({ membersAdded, recipient }: Partial<Activity>): boolean {
  return Array.isArray(membersAdded) && membersAdded.some((member) => member?.id === recipient?.id);
}
