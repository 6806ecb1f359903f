// Gets the person's messages out: over whichever line is open, waiting for one if need be, and each of them once.
import { BusyError, type Line } from './line.js';
import type { Activity } from './web-chat.js';

/** A message sent while there is no line waits this long; then Web Chat offers to try again. */
const WAIT_MS = 15_000;
/** A message whose echo is not here by then went out, but the socket is dead: mobile networks do that without a word. */
const ECHO_TIMEOUT_MS = 5_000;

/** So often a refused message is sent again by itself; then the person decides. */
const MOST_PAUSES = 20;

export interface SenderOptions {
  /** The line that is open now. */
  line: () => Line | undefined;
  /** Asks for a new line. */
  renew: () => void;
  /** Somebody waits for a line. */
  onWaiting: () => void;
  /** The server takes no more for a moment; what is waiting is sent by itself. */
  onBusy: () => void;
}

export interface Sender {
  /** @returns the id under which it comes back. Rejects when it is not known to have arrived */
  post(activity: Activity): Promise<string>;
  /** A line has opened. */
  open(line: Line): void;
  /** An activity has come, maybe the echo of one that was sent. */
  heard(activity: Activity): void;
}

export function createSender({ line, renew, onWaiting, onBusy }: SenderOptions): Sender {
  const echoes = new Map<string, string>(); // clientActivityID -> id
  const waiting = new Set<(line: Line) => void>();
  const echoOf = ({ channelData }: Activity): string | undefined =>
    echoes.get(channelData?.clientActivityID ?? '');

  const openLine = (besides?: Line): Promise<Line> =>
    new Promise((resolve, reject) => {
      const current = line();
      if (current && current !== besides) return resolve(current);
      const done = (found: Line): void => {
        clearTimeout(deadline);
        waiting.delete(done);
        resolve(found);
      };
      const deadline = window.setTimeout(() => {
        waiting.delete(done);
        reject(new Error('There is no connection to send the message on.'));
      }, WAIT_MS);
      waiting.add(done);
      onWaiting();
    });

  const expectEcho = (activity: Activity, sentOn: Line): void => {
    window.setTimeout(() => {
      if (echoOf(activity) === undefined && sentOn === line()) renew();
    }, ECHO_TIMEOUT_MS);
  };

  /** Posts on one line; a server that is busy is asked again when it said it would have time. */
  const postPatiently = async (on: Line, activity: Activity): Promise<string> => {
    for (let pauses = 0; ; pauses++) {
      try {
        return await on.post(activity);
      } catch (error) {
        if (!(error instanceof BusyError) || pauses === MOST_PAUSES) throw error;
        onBusy();
        await new Promise((resolve) => setTimeout(resolve, error.pauseMs));
      }
    }
  };

  /** One after the other, so that they arrive in the order in which they were written. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<string>): Promise<string> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  return {
    async post(activity) {
      for (let sentOn: Line | undefined; ;) {
        const on = (sentOn = await openLine(sentOn));
        const id = await inTurn(() => postPatiently(on, activity));
        if (id !== 'retry') {
          expectEcho(activity, on);
          return id;
        }
        const arrived = echoOf(activity);
        if (arrived !== undefined) return arrived;
        // With an expired token it was surely not heard and can be said again; else the person decides.
        if (!on.expired) throw new Error('It is not known whether the message arrived.');
      }
    },
    open(opened) {
      for (const resolve of waiting) resolve(opened);
    },
    heard({ id, channelData }) {
      if (id !== undefined && channelData?.clientActivityID !== undefined) {
        echoes.set(channelData.clientActivityID, id);
      }
    },
  };
}
