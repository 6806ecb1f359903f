// Which answer stands in which message. Teams says "this message was liked" and nothing about what it held.
import type { Storage } from 'botbuilder';
import { ABSENT, isETagConflict } from '../../storage/etag-conflict.js';
import type { ShownAnswer } from './answer-message.js';

export interface ShownAnswers {
  remember(conversationId: string, messageId: string, answer: ShownAnswer): Promise<void>;
  /** @returns undefined for a message that shows no answer, or is too old */
  find(conversationId: string, messageId: string): Promise<ShownAnswer | undefined>;
  forget(conversationId: string): Promise<void>;
}

/** Kept for each conversation; people rate what they have just read. */
const MAX_ANSWERS = 50;
/** Conflicts come from other processes that answer in the same conversation. */
const MAX_TRIES = 30;

interface Document {
  eTag?: string;
  /** By message id, the latest last. */
  answers?: Record<string, ShownAnswer>;
}

export function createShownAnswers(storage: Storage): ShownAnswers {
  const read = async (key: string): Promise<Document> => {
    const { [key]: document } = (await storage.read([key])) as Readonly<Record<string, Document | undefined>>;
    return document ?? {};
  };
  return {
    async remember(conversationId, messageId, answer) {
      const key = keyOf(conversationId);
      for (let attempt = 1; ; attempt++) {
        const { answers = {}, eTag = ABSENT } = await read(key);
        // The leading letter keeps ids, which are numbers in Teams, in the order of their coming.
        const all: [string, ShownAnswer][] = [...Object.entries(answers), [`m${messageId}`, answer]];
        try {
          return await storage.write({
            [key]: { answers: Object.fromEntries(all.slice(-MAX_ANSWERS)), eTag },
          });
        } catch (error) {
          if (attempt >= MAX_TRIES || !isETagConflict(error)) throw error;
        }
      }
    },
    async find(conversationId, messageId) {
      const { answers = {} } = await read(keyOf(conversationId));
      return answers[`m${messageId}`];
    },
    forget: (conversationId) => storage.delete([keyOf(conversationId)]),
  };
}

function keyOf(conversationId: string): string {
  return `msteams/answers/${conversationId}`;
}
