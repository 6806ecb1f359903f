// HTTP as bytes: for what no well-behaved client would send.
import { connect, type Socket } from 'node:net';

/** Opens a connection and sends; errors such as a reset count as the end of it. */
export function openRaw(port: number, bytes: string | Buffer): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  socket.write(bytes);
  return socket;
}

/** Sends, and resolves with the status line's number; NaN when the connection ends without one. */
export async function rawStatus(port: number, bytes: string | Buffer): Promise<number> {
  const socket = openRaw(port, bytes);
  const answer = await new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (data: Buffer) => {
      text += data.toString('latin1');
      if (text.includes('\r\n')) resolve(text);
    });
    socket.once('close', () => resolve(text));
  });
  socket.destroy();
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
}

/** `GET / HTTP/1.1` with its headers, each as written; no Host unless given. */
export function rawHead(method: string, target: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`;
}
