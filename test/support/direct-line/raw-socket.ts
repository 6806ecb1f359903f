// A WebSocket client that behaves, or misbehaves, exactly as a test says.
import { WebSocket, type ClientOptions } from 'ws';
import type { SeenSet } from './rig.js';

export interface RawSocket {
  socket: WebSocket;
  /** Frames that have arrived and were not taken yet. */
  frames: SeenSet[];
  /** Takes the next frame, waiting for it. */
  next(): Promise<SeenSet>;
  /** Resolves when the socket has closed. */
  closed: Promise<{ code: number; reason: string }>;
}

/** Resolves when open; rejects with the status the server refused with, such as `403`. */
export function openSocket(url: string, options: ClientOptions = {}): Promise<RawSocket> {
  const socket = new WebSocket(url, options);
  const frames: SeenSet[] = [];
  let wake = (): void => undefined;
  socket.on('message', (data: Buffer) => {
    frames.push(JSON.parse(data.toString()) as SeenSet);
    wake();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  );
  const next = async (): Promise<SeenSet> => {
    for (;;) {
      const frame = frames.shift();
      if (frame) return frame;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return new Promise((resolve, reject) => {
    socket.on('unexpected-response', (_request, response) => {
      response.resume();
      reject(new Error(String(response.statusCode)));
    });
    socket.on('error', reject); // after opening, a fault is told by `closed`
    socket.once('open', () => resolve({ socket, frames, next, closed }));
  });
}

/** The status an upgrade is refused with; 101 when it is not. */
export async function statusOf(url: string, options: ClientOptions = {}): Promise<number> {
  try {
    const { socket } = await openSocket(url, options);
    socket.terminate();
    return 101;
  } catch (error) {
    return Number((error as Error).message);
  }
}
