// A wire between two programs on this machine that can be cut, mended and made slow.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpProxy {
  port: number;
  /** Breaks every connection, and every new one at once. */
  cut(): void;
  mend(): void;
  /** What comes back takes this long from now on; milliseconds. */
  delay(ms: number): void;
  close(): Promise<void>;
}

/** @param to port on this machine */
export async function startProxy(to: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let isCut = false;
  let delayMs = 0;
  const server = createServer((socket) => {
    if (isCut) return void socket.destroy();
    const upstream = connect(to, '127.0.0.1');
    for (const [end, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      sockets.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => {
        sockets.delete(end);
        other.destroy();
      });
    }
    socket.pipe(upstream);
    upstream.on('data', (data) => {
      if (delayMs === 0) socket.write(data);
      else setTimeout(() => socket.write(data), delayMs);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => void (isCut = false),
    delay: (ms) => void (delayMs = ms),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
