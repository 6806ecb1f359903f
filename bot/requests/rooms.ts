// Which channel of Teams takes requests about what: named once by a command in the channel, and kept with all else.
import type { ConversationReference, Storage } from 'botbuilder';
import type { RequestPlace } from '../../knowledge/profile/request-settings.js';
import { changeDocument, readDocument } from '../storage/documents.js';

/** A channel, and how the bot speaks there. Nobody's name is in it. */
export type Room = Partial<ConversationReference>;

export interface Rooms {
  /** Where requests of a place are posted. @returns undefined as long as no channel is named */
  of(place: RequestPlace): Promise<Room | undefined>;
  /** Makes a channel the one for requests; another one that was is so no longer. @param key as `RequestPlace.room` */
  bind(key: string, room: Room): Promise<void>;
  /** @returns what is no longer posted there */
  unbind(channel: string): Promise<string[]>;
}

export interface RoomsOptions {
  state: Storage;
  /** How the bot speaks in a channel of which only the id is known; undefined: it has no way to Teams. */
  named: ((channel: string) => Room) | undefined;
}

const KEY = 'requests/rooms';

interface Kept {
  rooms: Readonly<Record<string, Room>>;
}

export function createRooms({ state, named }: RoomsOptions): Rooms {
  return {
    async of({ to, room }) {
      if (to.startsWith('teams:')) return named?.(to.slice('teams:'.length));
      if (to !== 'teams') return undefined;
      return (await readDocument<Kept>(state, KEY))?.rooms[room];
    },
    async bind(key, room) {
      await changeDocument<Kept>(state, KEY, (kept) => ({ rooms: { ...kept?.rooms, [key]: room } }));
    },
    async unbind(channel) {
      let gone: string[] = [];
      await changeDocument<Kept>(state, KEY, (kept) => {
        const all = Object.entries(kept?.rooms ?? {});
        const isThis = ([, room]: [string, Room]): boolean => channelOf(room) === channel;
        gone = all.filter(isThis).map(([key]) => key);
        return gone.length === 0
          ? undefined
          : { rooms: Object.fromEntries(all.filter((one) => !isThis(one))) };
      });
      return gone;
    },
  };
}

/** The channel itself, in whichever of its threads something was said. */
export function channelOf({ conversation }: Partial<Pick<ConversationReference, 'conversation'>>): string {
  return (conversation?.id ?? '').split(';')[0] ?? '';
}

/** The thread below a message in a channel. */
export function threadIn(room: Room, message: string): Room {
  const conversation = { ...room.conversation, id: `${channelOf(room)};messageid=${message}` };
  return { ...room, conversation: conversation as ConversationReference['conversation'] };
}

/** Where a message in a channel is opened in Teams. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams */
export function linkTo({ conversation }: Room, message: string): string {
  const channel = encodeURIComponent(
    channelOf({ conversation: conversation as ConversationReference['conversation'] }),
  );
  const tenant =
    conversation?.tenantId === undefined ? '' : `&tenantId=${encodeURIComponent(conversation.tenantId)}`;
  const id = encodeURIComponent(message);
  return `https://teams.microsoft.com/l/message/${channel}/${id}?parentMessageId=${id}${tenant}`;
}
