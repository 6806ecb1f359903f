// One open socket: a cursor that follows the conversation's log. Nothing is pushed past the log, so nothing can be lost,
// doubled or reordered between replay and live; and a slow reader holds one frame of memory, not a queue of them.
import { WebSocket } from 'ws';
import { encodeSet, type EncodedActivity } from './activity-set.js';

/** Moments (typing) waiting for a slow reader; more are dropped, since they are worth nothing later. */
const MAX_WAITING_MOMENTS = 16;

/** WebSocket close codes, RFC 6455 7.4.1. */
const GOING_AWAY = 1001;
const POLICY = 1008;
const TRY_AGAIN = 1013;

export interface StreamOptions {
  socket: WebSocket;
  /** Sequence after which the client wants to read. */
  after: number;
  /** Epoch ms at which the person's right to read ends, unless extended. */
  validUntil: number;
  read: (after: number, maxActivities: number) => Promise<EncodedActivity[]>;
  clock: () => number;
  maxFramesPerKeepAlive: number;
  onError: (error: unknown) => void;
}

export interface Stream {
  /** The log has grown to this sequence. */
  announce(sequence: number): void;
  /** Sends what is not in the log (typing), in its place among what is. */
  show(frame: string): void;
  /** Sends the last there is to say; the client may leave by itself until the next beat. */
  end(frames: readonly string[]): void;
  extend(validUntil: number): void;
  /** Called at each keep-alive interval: pings, and closes what is silent, noisy or expired. */
  beat(): void;
  close(reason: 'collision' | 'shutdown'): void;
}

/** Takes over an open socket and starts with the replay. */
export function openStream(options: StreamOptions): Stream {
  const { socket, read, clock } = options;
  let cursor = options.after;
  let validUntil = options.validUntil;
  let alive = true;
  let frames = 0;
  let pumping = false;
  let ended = false;
  /** In order: a number is a sequence to read up to, a text is a moment to show. */
  const work: (number | string)[] = [];

  const deliver = async (frame: string): Promise<void> => {
    if (clock() >= validUntil) return socket.close(POLICY, 'TokenExpired');
    // Waiting for the operating system to take the frame is the back-pressure.
    await new Promise<void>((resolve, reject) =>
      socket.send(frame, (error) => (error ? reject(error) : resolve())),
    );
  };

  /** Sends up to `sequence` and not further: what was said after a moment must not overtake it. */
  const sendFrom = async (sequence: number): Promise<void> => {
    while (cursor < sequence) {
      const activities = await read(cursor, sequence - cursor);
      if (activities.length === 0) return;
      for (const activity of activities) {
        if (socket.readyState !== WebSocket.OPEN) return;
        // One to a frame: the stock client mixes up the activities of a longer one with those of the next.
        await deliver(encodeSet([activity], cursor));
        cursor = activity.sequence;
      }
    }
  };

  const pump = async (): Promise<void> => {
    if (pumping) return;
    pumping = true;
    try {
      for (let next = work.shift(); next !== undefined; next = work.shift()) {
        if (socket.readyState !== WebSocket.OPEN) break;
        await (typeof next === 'number' ? sendFrom(next) : deliver(next));
      }
    } catch (error) {
      // The client comes back with its watermark and loses nothing.
      if (socket.readyState === WebSocket.OPEN) options.onError(error);
      socket.close(TRY_AGAIN, 'ServiceError');
    } finally {
      pumping = false;
    }
  };

  const enqueue = (item: number | string): void => {
    work.push(item);
    void pump();
  };

  const countFrame = (): void => {
    alive = true;
    if (++frames > options.maxFramesPerKeepAlive) socket.terminate();
  };
  socket
    .on('pong', countFrame)
    .on('ping', countFrame)
    .on('message', (data: Buffer) => {
      countFrame();
      if (data.length > 0) socket.close(POLICY, 'Activities are sent by POST');
    });

  enqueue(Number.POSITIVE_INFINITY);

  return {
    announce(sequence) {
      const newest = work.at(-1);
      if (typeof newest === 'number') work[work.length - 1] = Math.max(newest, sequence);
      else enqueue(sequence);
    },
    show(frame) {
      if (work.filter((item) => typeof item === 'string').length < MAX_WAITING_MOMENTS) enqueue(frame);
    },
    end(last) {
      ended = true;
      last.forEach(enqueue);
    },
    extend(until) {
      validUntil = Math.max(validUntil, until);
    },
    beat() {
      if (!alive) return socket.terminate();
      if (ended) return socket.close(GOING_AWAY, 'ended');
      if (clock() >= validUntil) return socket.close(POLICY, 'TokenExpired');
      alive = false;
      frames = 0;
      socket.ping();
    },
    close(reason) {
      socket.close(reason === 'collision' ? POLICY : GOING_AWAY, reason);
    },
  };
}
