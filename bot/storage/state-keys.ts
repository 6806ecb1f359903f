// Names under which the bot's memory is kept: one document a person, one a room, in botbuilder's own naming.

/** The channel of the web page, embedded or at Azure: its conversations and people are known by nothing but random ids. */
export const WEB_CHANNEL = 'directline';

/** Begins the keys of all that is remembered of a channel. */
export function channelPrefix(channelId: string): string {
  return `${channelId}/`;
}

/** Storage keys of a turn's documents. */
export interface StateKeys {
  person: string;
  room: string;
}

/** @param roomId of the conversation, as the channel names it */
export function stateKeys(channelId: string, userId: string, roomId: string): StateKeys {
  const prefix = channelPrefix(channelId);
  return { person: `${prefix}users/${userId}`, room: `${prefix}conversations/${roomId}` };
}
