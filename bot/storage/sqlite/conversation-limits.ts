// How much of the web page's conversations is kept on disk. Every number is a parameter; these are the defaults.
import { DAY_MS, WEB_CONVERSATION_DAYS } from '../../retention.js';

/** Beyond a limit the oldest goes first. */
export interface ConversationLimits {
  /** Activities kept per conversation. */
  activitiesPerConversation: number;
  /** Bytes of JSON kept per conversation. The newest activity always stays. */
  bytesPerConversation: number;
  /**
   * Conversations kept; those in which the person has said nothing are dropped first, then those without activity for longest.
   */
  conversations: number;
  /**
   * Bytes of JSON kept in all; conversations are dropped in the same order, but never the one being written to.
   */
  bytes: number;
  /** Age of the last activity at which a conversation is gone, whether or not a sweep has been by. */
  idleMs: number;
}

const MEGABYTE = 1024 * 1024;

/** Half a gigabyte costs a quarter of a second at start, for the integrity check. */
export const CONVERSATION_LIMITS: Readonly<ConversationLimits> = Object.freeze({
  activitiesPerConversation: 1_000,
  bytesPerConversation: 2 * MEGABYTE,
  conversations: 10_000,
  bytes: 512 * MEGABYTE,
  idleMs: WEB_CONVERSATION_DAYS * DAY_MS,
});
