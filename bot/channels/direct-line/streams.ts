// The open sockets of this process by conversation: at most one each. A second one takes over, as at Azure.
import { randomUUID } from 'node:crypto';
import { ActivityTypes, type Activity } from 'botbuilder';
import type { WebSocket } from 'ws';
import type { ConversationLog } from '../../storage/conversation-log.js';
import { readActivities } from './activity-set.js';
import type { DirectLineLimits } from './limits.js';
import type { Logger } from './logger.js';
import { openStream, type Stream } from './stream.js';

export interface Streams {
  /** Hands over an open socket whose owner has been checked. */
  open(socket: WebSocket, conversationId: string, after: number, validUntil: number): void;
  /** Tells the conversation's socket, if any, that the log has grown. */
  announce(conversationId: string, sequence: number): void;
  /** Sends an activity that is not logged, such as typing. */
  show(conversationId: string, activity: Partial<Activity>): void;
  /**
   * The conversation is gone: its socket, if any, gets these last words, hears that it is over, and is closed soon.
   * @returns whether there was one
   */
  end(conversationId: string, lastWords: Partial<Activity>): boolean;
  /** A refreshed token lengthens the life of the socket that the older one opened. */
  extend(conversationId: string, validUntil: number): void;
  /** Closes all with a reason, then cuts what does not answer within `graceMs`. */
  close(graceMs?: number): Promise<void>;
}

export interface StreamsOptions {
  log: ConversationLog;
  limits: Pick<DirectLineLimits, 'keepAliveMs' | 'maxFramesPerKeepAlive'>;
  clock: () => number;
  logger: Logger;
}

export function createStreams({ log, limits, clock, logger }: StreamsOptions): Streams {
  const streams = new Map<string, Stream>();
  const sockets = new Set<WebSocket>(); // more than `streams`: closing ones still count
  const heart = setInterval(() => streams.forEach((stream) => stream.beat()), limits.keepAliveMs).unref();

  return {
    open(socket, conversationId, after, validUntil) {
      streams.get(conversationId)?.close('collision');
      const onError = (error: unknown): void =>
        logger.warn({ err: error, conversationId }, 'a Direct Line stream failed; its client will resume');
      const stream = openStream({
        socket,
        after,
        validUntil,
        read: (from, count) => readActivities(log, conversationId, from, count),
        clock,
        maxFramesPerKeepAlive: limits.maxFramesPerKeepAlive,
        onError,
      });
      streams.set(conversationId, stream);
      sockets.add(socket);
      socket.once('close', () => {
        sockets.delete(socket);
        if (streams.get(conversationId) === stream) streams.delete(conversationId);
      });
    },
    announce: (conversationId, sequence) => streams.get(conversationId)?.announce(sequence),
    show: (conversationId, activity) =>
      streams.get(conversationId)?.show(JSON.stringify({ activities: [activity] })),
    end(conversationId, lastWords) {
      const stream = streams.get(conversationId);
      const { from, conversation, timestamp } = lastWords;
      const over = { type: ActivityTypes.EndOfConversation, code: 'completedSuccessfully' };
      const activities = [lastWords, { ...over, from, conversation, timestamp }];
      stream?.end(
        activities.map((activity) => JSON.stringify({ activities: [{ ...activity, id: randomUUID() }] })),
      );
      return stream !== undefined;
    },
    extend: (conversationId, validUntil) => streams.get(conversationId)?.extend(validUntil),
    async close(graceMs = 1_000) {
      clearInterval(heart);
      streams.forEach((stream) => stream.close('shutdown'));
      const cut = setTimeout(() => sockets.forEach((socket) => socket.terminate()), graceMs);
      await Promise.all(
        [...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))),
      );
      clearTimeout(cut);
    },
  };
}
