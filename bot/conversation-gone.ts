// Somebody speaks in a conversation that is no longer there: forgotten, swept out, or pushed out while the answer was made.

/** Thrown by a channel; whoever keeps a reference to the conversation should drop it. Nothing is broken. */
export class ConversationGoneError extends Error {
  readonly code = 'CONVERSATION_GONE';
  constructor(readonly conversationId: string) {
    super(`The web conversation ${conversationId} is no longer kept. Drop the reference to it.`);
    this.name = 'ConversationGoneError';
  }
}
