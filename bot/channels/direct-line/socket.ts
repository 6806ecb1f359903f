// The WebSocket door: who may open a stream, and how many. What checks through it: `stream.ts`.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { streamPathOf, targetOf } from './addresses.js';
import { refusal, refuseUpgrade, tooMany, type Answer } from '../../http/answers.js';
import type { Gate } from './gate.js';
import { watermarkOf } from './handlers.js';
import type { DirectLineLimits } from './limits.js';
import type { Logger } from './logger.js';
import type { Streams } from './streams.js';
import type { Tokens } from './tokens.js';

export interface SocketDoor {
  /** @returns false when the upgrade is for something else and was not touched */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** From now on every upgrade is refused. */
  close(): void;
}

export interface SocketDoorOptions {
  streams: Streams;
  tokens: Tokens;
  gate: Gate;
  limits: Pick<DirectLineLimits, 'sockets' | 'socketsPerAddress' | 'maxFrameBytes'>;
  logger: Logger;
}

const FULL_RETRY_MS = 10_000;

export function createSocketDoor({ streams, tokens, gate, limits, logger }: SocketDoorOptions): SocketDoor {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false, // `streams` does
    maxPayload: limits.maxFrameBytes,
    perMessageDeflate: false, // its buffers would cost each idle socket more than everything else
  });
  const perAddress = new Map<string, number>();
  let total = 0;
  let closed = false;

  const spent = refusal(403, 'TokenExpired', 'This stream address has been used; ask for a new one.');
  const full = tooMany('Too many open streams; close one, or read by polling.', FULL_RETRY_MS);

  /** Counts the connection from now until it closes, whatever becomes of it; undefined lets it pass. */
  const claimPlace = (address: string, socket: Duplex): Answer | undefined => {
    const held = perAddress.get(address) ?? 0;
    if (closed || total >= limits.sockets || held >= limits.socketsPerAddress) {
      return full;
    }
    total += 1;
    perAddress.set(address, held + 1);
    socket.once('close', () => {
      total -= 1;
      const left = (perAddress.get(address) ?? 1) - 1;
      if (left > 0) perAddress.set(address, left);
      else perAddress.delete(address);
    });
    return undefined;
  };

  const accept = async (
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    path: string,
  ): Promise<void> => {
    const check = await tokens.checkStream(targetOf(request)?.searchParams.get('t') ?? undefined);
    const admission = await gate.enter(check, path, 'read');
    if (!admission.ok) return refuseUpgrade(socket, admission.answer);
    if (closed) return refuseUpgrade(socket, full); // closed while the token was checked
    if (!check.ok || !tokens.spend(check.id)) return refuseUpgrade(socket, spent);
    const { conversation, expiresAt } = admission.access;
    server.handleUpgrade(request, socket, head, (webSocket) => {
      // Malformed and oversized frames: ws closes with the right code by itself and only wants to be heard.
      webSocket.on('error', (error) =>
        logger.info({ err: error, conversationId: conversation.id }, 'a bad frame came'),
      );
      streams.open(webSocket, conversation.id, watermarkOf(request), expiresAt);
    });
  };

  return {
    handleUpgrade(request, socket, head) {
      const path = streamPathOf(request);
      if (path === undefined) return false;
      socket.on('error', () => socket.destroy());
      const no = gate.knock(request) ?? claimPlace(gate.addressOf(request), socket);
      if (no) refuseUpgrade(socket, no);
      else {
        accept(request, socket, head, path).catch((error: unknown) => {
          logger.error({ err: error }, 'a Direct Line stream could not be opened');
          refuseUpgrade(socket, refusal(502, 'ServiceError', 'The stream failed on our side; try again.'));
        });
      }
      return true;
    },
    close() {
      closed = true;
    },
  };
}
