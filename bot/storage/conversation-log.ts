// What was said in the web page's conversations: the Direct Line channel writes it and reads it back by watermark.
import type { Activity } from 'botbuilder';

/** A conversation of the embedded Direct Line channel. */
export interface WebConversation {
  id: string;
  /** The `dl_` user id the conversation belongs to; nobody else may read it. */
  userId: string;
  /** Epoch milliseconds. */
  createdAt: number;
  /** Set once the bot has been told that the person joined, so that a reload does not greet twice. */
  greeted: boolean;
}

/** A stored activity with its place in the conversation: 1, 2, 3, … without gaps. */
export interface LoggedActivity {
  sequence: number;
  activity: Partial<Activity>;
}

/**
 * Append-only log per conversation. Bounded: the oldest activities of a conversation and the oldest conversations are
 * dropped beyond the limits the implementation was given.
 */
export interface ConversationLog {
  create(conversation: WebConversation): Promise<void>;
  find(id: string): Promise<WebConversation | undefined>;
  /** Marks as greeted; true for the one caller that did it first. */
  claimGreeting(id: string): Promise<boolean>;
  /** @returns the sequence number given to the activity; undefined when the conversation is unknown */
  append(id: string, activity: Partial<Activity>): Promise<number | undefined>;
  /** Activities with a sequence above `after`, in order, at most `limit`. */
  read(id: string, after: number, limit: number): Promise<LoggedActivity[]>;
  /** Removes a person's conversations. @returns how many */
  deleteOfUser(userId: string): Promise<number>;
  /** Removes conversations without activity since then. @returns how many */
  deleteIdleSince(epochMs: number): Promise<number>;
}
