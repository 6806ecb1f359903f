// Work on requests in a channel of Teams: the buttons of a request's card, an answer in the thread below it, and the command that
// makes a channel the one for requests. Who may do what is looked at every time, by what Teams itself has signed.
import { randomUUID } from 'node:crypto';
import { ActivityTypes, TurnContext, type Activity } from 'botbuilder';
import { parsePayload, type WorkPayload } from '../../../cards/payloads.js';
import { REQUEST_ROOM_WORDS } from '../../../cards/words/index.js';
import { cleanText } from '../../incoming.js';
import type { Requests } from '../../requests/index.js';
import { MoveRefused, type Move } from '../../requests/moves.js';
import type { Request } from '../../requests/request.js';
import { mayStand } from '../../requests/posting.js';
import { channelOf, threadIn } from '../../requests/rooms.js';
import { workReply } from '../../requests/work-card.js';
import { isSigned } from './identity.js';
import { expertOf } from './request-viewer.js';
import { roomCommand, type RoomCommandOptions } from './room-command.js';
import { workFault, type WorkDone } from './work-answer.js';
import { workMove, type Work } from './work-move.js';

export interface RoomWorkOptions extends RoomCommandOptions {
  requests: Requests;
  publicUrl: string | undefined;
}

/** @returns undefined for what is no work on requests: the assistant's */
export type RoomWork = (context: TurnContext) => Promise<WorkDone | undefined>;

export function createRoomWork(options: RoomWorkOptions): RoomWork {
  const { requests, rooms, knowledge } = options;
  const locale = () => knowledge().profile.defaultLanguage;
  const line = (text: string): WorkDone => ({ line: { kind: 'text', text, locale: locale() } });

  /** Whether requests about that are posted where the button was pressed. */
  const isItsRoom = async ({ activity }: TurnContext, { topic }: Request): Promise<boolean> => {
    const place = knowledge().profile.requests?.placeFor(topic);
    const room = place && (await rooms.of(place));
    return room !== undefined && channelOf(room) === channelOf(activity);
  };

  const move = async (request: Request, made: Move): Promise<Request | WorkDone> => {
    try {
      return (await requests.move(request.id, made)) ?? line(REQUEST_ROOM_WORDS[locale()].gone);
    } catch (error) {
      if (!(error instanceof MoveRefused)) throw error;
      return line(workFault(error, locale()));
    }
  };

  const press = async (context: TurnContext, payload: WorkPayload): Promise<WorkDone> => {
    const words = REQUEST_ROOM_WORDS[locale()];
    const message = context.activity.replyToId ?? '';
    const known = await requests.find(payload.request);
    // A card that nobody has confirmed turns out to stand there.
    const here = { thread: threadIn(referenceOf(context), message), message };
    const isFound = known !== undefined && mayStand(known) && (await isItsRoom(context, known));
    const request = isFound ? await requests.stands(known.id, here) : known;
    if (!request) return line(words.gone);
    if (!mayWork(context, request, options)) return line(words.notForYou);
    if (request.post && request.post.message !== message) return line(words.standsElsewhere(request.id));
    const outcome = await move(
      request,
      workMove(WORK[payload.action], workIn(context, payload.reply), knowledge()),
    );
    return 'state' in outcome ? { card: workReply(outcome, knowledge(), options.publicUrl) } : outcome;
  };

  const answer = async (context: TurnContext, request: Request, text: string): Promise<WorkDone> => {
    const words = REQUEST_ROOM_WORDS[locale()];
    if (!mayWork(context, request, options)) return line(words.notForYou);
    const outcome = await move(request, workMove('answer', workIn(context, text), knowledge()));
    return 'state' in outcome ? line(words.sent(request.id)) : outcome;
  };

  return async (context) => {
    const { activity } = context;
    const payload = payloadIn(activity);
    if (payload) return press(context, payload);
    if (activity.type !== (ActivityTypes.Message as string)) return undefined;
    const text = cleanText(activity);
    const command = await roomCommand(context, text, options);
    if (command !== undefined) return line(command);
    if (text === '' || activity.conversation.conversationType !== 'channel') return undefined;
    const request = await requests.ofThread(activity.conversation.id);
    return request && answer(context, request, text);
  };
}

/** The button of a request's card that was pressed, in clients of any age. */
function payloadIn({ type, name, value }: Partial<Activity>): WorkPayload | undefined {
  const invoked =
    name === 'adaptiveCard/action' ? (value as { action?: { data?: unknown } })?.action?.data : undefined;
  const payload = parsePayload(type === (ActivityTypes.Invoke as string) ? invoked : value);
  return payload && isWork(payload) ? payload : undefined;
}

function isWork(payload: { action: string }): payload is WorkPayload {
  return payload.action.startsWith('work');
}

function workIn(context: TurnContext, text?: string): Work {
  return { who: expertOf(context), text, id: context.activity.id ?? randomUUID() };
}

/** The buttons of its card. */
const WORK = {
  workTake: 'take',
  workTakeOver: 'takeOver',
  workClose: 'close',
  workReopen: 'reopen',
  workAnswer: 'answer',
} as const satisfies Record<WorkPayload['action'], string>;

function referenceOf({ activity }: TurnContext): ReturnType<typeof TurnContext.getConversationReference> {
  const { user: _user, activityId: _id, ...reference } = TurnContext.getConversationReference(activity);
  return reference;
}

/** In the channel that it stands in, and by those whom `bot.yml` names, if it does. */
function mayWork(
  context: TurnContext,
  { post, topic }: Request,
  { knowledge, isLocal }: RoomWorkOptions,
): boolean {
  if (!isSigned(context) && !isLocal) return false;
  if (!post || channelOf(post.thread) !== channelOf(context.activity)) return false;
  const experts = knowledge().profile.requests?.placeFor(topic).experts;
  return experts === undefined || experts.includes(context.activity.from.aadObjectId?.toLowerCase() ?? '');
}
