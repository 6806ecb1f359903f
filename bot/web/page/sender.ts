// Gets the person's messages out: over whichever line is open, waiting for one if need be, and each of them once.
import type { Line } from './line.js';
import type { Activity } from './web-chat.js';

/** A message sent while there is no line waits this long; then Web Chat offers to try again. */
const WAIT_MS = 15_000;
/** A message whose echo is not here by then went out, but the socket is dead: mobile networks do that without a word. */
const ECHO_TIMEOUT_MS = 5_000;

export interface SenderOptions {
  /** The line that is open now. */
  line: () => Line | undefined;
  /** Asks for a new line. */
  renew: () => void;
  /** Somebody waits for a line. */
  onWaiting: () => void;
}

export interface Sender {
  /** @returns the id under which it comes back. Rejects when it is not known to have arrived */
  post(activity: Activity): Promise<string>;
  /** A line has opened. */
  open(line: Line): void;
  /** An activity has come, maybe the echo of one that was sent. */
  heard(activity: Activity): void;
}

export function createSender({ line, renew, onWaiting }: SenderOptions): Sender {
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

  return {
    async post(activity) {
      for (let sentOn: Line | undefined; ;) {
        sentOn = await openLine(sentOn);
        const id = await sentOn.post(activity);
        if (id !== 'retry') {
          expectEcho(activity, sentOn);
          return id;
        }
        const arrived = echoOf(activity);
        if (arrived !== undefined) return arrived;
        // With an expired token it was surely not heard and can be said again; else the person decides.
        if (!sentOn.expired) throw new Error('It is not known whether the message arrived.');
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
