// Into a channel of Teams: the card of a request, once; its renewal in the same place; and what the asker has done since, as a
// line in the thread below it.
import type { ConversationReference } from 'botbuilder';
import type { WorkNoteInput } from '../../cards/request-work-card.js';
import { REQUEST_ROOM_WORDS } from '../../cards/words/index.js';
import type { Reply } from '../../dialogs/reply.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Deliver, Delivered } from './deliveries.js';
import type { Erase } from './index.js';
import type { Doubt } from './doubt.js';
import { isOpening, mayStand } from './posting.js';
import type { Delivery, Request } from './request.js';
import { threadIn, type Rooms } from './rooms.js';
import { workReply } from './work-card.js';

/** The way to Teams. Each throws what the service says. */
export interface RoomSpeaker {
  /** @returns id of the message; empty where nobody may write any more */
  speak(reference: Partial<ConversationReference>, reply: Reply): Promise<string>;
  /** Puts something in the place of a message. */
  renew(reference: Partial<ConversationReference>, message: string, reply: Reply): Promise<void>;
}

export interface ToRoomOptions {
  teams: RoomSpeaker;
  rooms: Rooms;
  knowledge: () => Knowledge;
  publicUrl: string | undefined;
}

export function createToRoom({ teams, rooms, knowledge, publicUrl }: ToRoomOptions): Deliver {
  const post = async (request: Request): Promise<Delivered> => {
    const place = knowledge().profile.requests?.placeFor(request.topic);
    const room = place && (await rooms.of(place));
    // It stands at the desk, and is posted as soon as a channel is named.
    if (!room) return 'done';
    const message = await teams.speak(room, workReply(request, knowledge(), publicUrl));
    return message === '' ? 'gone' : { posted: { thread: threadIn(room, message), message } };
  };
  const write = async (request: Request, delivery: Delivery): Promise<Delivered> => {
    const { post: standing } = request;
    if (delivery.to === 'card') {
      if (standing)
        await teams.renew(standing.thread, standing.message, workReply(request, knowledge(), publicUrl));
      return 'done';
    }
    if (!standing) return isOpening(delivery) ? post(request) : 'done';
    if (isOpening(delivery)) return 'done';
    const note = noteOf(request, delivery, knowledge());
    const noted = await teams.speak(standing.thread, note);
    return noted === '' ? 'gone' : { noted };
  };
  return async (request, delivery) => {
    try {
      return await write(request, delivery);
    } catch (error) {
      // Refused for good: the channel, the message or the app in it is gone. The request is still at the desk.
      const { status } = error as { status?: unknown };
      if (status === 403 || status === 404) return 'gone';
      throw error;
    }
  };
}

/** Takes what was written about a request out of its channel. @throws whatever the service says */
export function createErasing({ teams, knowledge }: Pick<ToRoomOptions, 'teams' | 'knowledge'>): Erase {
  return async (request) => {
    const { id, post } = request;
    if (!post && mayStand(request)) throw new Error('Its card may stand in a channel, nobody knows where.');
    if (!post) return;
    const locale = knowledge().profile.defaultLanguage;
    const text = REQUEST_ROOM_WORDS[locale].deleted(id);
    for (const message of [post.message, ...(post.notes ?? [])])
      await teams.renew(post.thread, message, { kind: 'text', text, locale });
  };
}

/** A card must not stand there twice; a line below it says again what the card says, so that it may be missing. */
export function doubtInRoom({ to }: Delivery, isOpened: boolean): Doubt {
  if (to === 'card') return 'repeat';
  return isOpened ? 'wait' : 'leave';
}

function noteOf(request: Request, { about }: Delivery, knowledge: Knowledge): Reply {
  const locale = knowledge.profile.defaultLanguage;
  const message = 'message' in about ? request.messages.find(({ id }) => id === about.message) : undefined;
  const became = 'became' in about ? about.became : 'wroteBack';
  const what = became === 'closed' || became === 'reminder' || became === 'wroteBack' ? became : 'reopened';
  const { takenBy } = request;
  const holder =
    takenBy?.teamsId === undefined ? undefined : { name: takenBy.name, teamsId: takenBy.teamsId };
  const note: WorkNoteInput = { locale, request: request.id, what, text: message?.text, holder };
  return { kind: 'workNote', locale, note };
}
