// The restify routes of Direct Line 3.0. Only statuses the stock client can live with leave this file.
import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { ConversationGoneError } from '../../conversation-gone.js';
import { BASE_PATH } from './addresses.js';
import { answer, refusal, send, tooMany, type Answer } from '../../http/answers.js';
import { checkBearer, type Gate, type Access } from './gate.js';
import { ended, watermarkOf, type Handlers } from './handlers.js';
import type { Logger } from './logger.js';
import type { Tokens } from './tokens.js';

export interface RoutesOptions {
  handlers: Handlers;
  gate: Gate;
  tokens: Tokens;
  logger: Logger;
}

type Handle = (request: Request) => Promise<Answer>;
type OnFailure = (request: IncomingMessage) => Answer;

const RETRY_MS = 2_000;

const failedPost: OnFailure = () =>
  refusal(502, 'ServiceError', 'The request failed on our side; try again.');
/** A 5xx says "broken" to proxies and monitors on the way; this one says "again, soon". */
const failedRead: OnFailure = () => tooMany('The request failed on our side; try again.', RETRY_MS);
/** Nothing new: one 5xx or 429 would end the stock client's polling for good, and the next poll may succeed. */
const failedPoll: OnFailure = (request) =>
  answer(200, { activities: [], watermark: String(watermarkOf(request)) });

export function registerRoutes(server: Server, { handlers, gate, tokens, logger }: RoutesOptions): void {
  const route = (handle: Handle, onFailure: OnFailure) => async (request: Request, response: Response) => {
    let reply: Answer;
    try {
      reply = gate.knock(request) ?? (await handle(request));
    } catch (error) {
      if (request.destroyed && !request.complete) return; // nobody is left to answer
      const isGone = error instanceof ConversationGoneError;
      reply = isGone ? ended() : onFailure(request);
      if (!isGone)
        logger.error({ err: error, method: request.method, url: request.path() }, 'a request failed');
    }
    send(response, reply);
  };

  const inside = (
    purpose: 'read' | 'post',
    operate: (request: Request, access: Access) => Promise<Answer>,
  ): Handle => {
    return async (request) => {
      const { conversationId } = (request.params ?? {}) as { conversationId?: string };
      const admission = await gate.enter(await checkBearer(tokens, request), conversationId, purpose);
      return admission.ok ? operate(request, admission.access) : admission.answer;
    };
  };

  const noGenerate = refusal(403, 'NotSupported', 'Tokens are not given out here; use POST /api/token.');
  const noUpload = refusal(415, 'NotSupported', 'This bot takes no files; send text.');
  const newToken: Handle = async (request) => gate.knockForToken(request) ?? handlers.token(request);

  const conversations = `${BASE_PATH}/conversations`;
  const one = `${conversations}/:conversationId`;
  server.post('/api/token', route(newToken, failedPost));
  server.post(
    `${BASE_PATH}/tokens/generate`,
    route(() => Promise.resolve(noGenerate), failedPost),
  );
  server.post(`${BASE_PATH}/tokens/refresh`, route(inside('read', handlers.refresh), failedPost));
  server.post(conversations, route(inside('read', handlers.start), failedPost));
  server.get(one, route(inside('read', handlers.reconnect), failedRead));
  server.get(`${one}/activities`, route(inside('read', handlers.poll), failedPoll));
  server.post(`${one}/activities`, route(inside('post', handlers.post), failedPost));
  server.post(
    `${one}/upload`,
    route(() => Promise.resolve(noUpload), failedPost),
  );
}
