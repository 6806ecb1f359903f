// What each operation does, as functions from a request and its access to an answer. Routing and sending: `routes.ts`.
import type { IncomingMessage } from 'node:http';
import type { ChannelAccount } from 'botbuilder';
import type { ConversationLog } from '../../storage/conversation-log.js';
import { encodeSet, fitting, parseWatermark, readActivities } from './activity-set.js';
import type { DirectLineAdapter } from './adapter.js';
import { BASE_PATH, baseUrlOf, streamUrlOf, targetOf } from './addresses.js';
import { answer, refusal, type Answer } from '../../http/answers.js';
import { joinActivity, readClientActivity } from './client-activity.js';
import type { Gate, Access } from './gate.js';
import type { DirectLineLimits } from './limits.js';
import { readJson, type JsonObject } from '../../http/read-json.js';
import type { Streams } from './streams.js';
import type { TokenOwner, Tokens } from './tokens.js';
import type { Turns } from './turns.js';

export interface HandlerOptions {
  log: ConversationLog;
  adapter: DirectLineAdapter;
  streams: Streams;
  turns: Turns;
  tokens: Tokens;
  gate: Gate;
  limits: DirectLineLimits;
  bot: ChannelAccount;
  publicUrl: string | undefined;
  /** Unguessable: ids are the secret part of a conversation. */
  newId: () => string;
  clock: () => number;
}

type Operation = (request: IncomingMessage, access: Access) => Promise<Answer>;

export interface Handlers {
  /** `POST /api/token`: continue the conversation that a browser has kept the resume token of, or begin one. */
  token(request: IncomingMessage): Promise<Answer>;
  refresh: Operation;
  start: Operation;
  reconnect: Operation;
  poll: Operation;
  post: Operation;
}

export const ended = (): Answer =>
  refusal(404, 'NotFound', 'The conversation has ended; start one with POST /api/token.');

export function watermarkOf(request: IncomingMessage): number {
  return parseWatermark(targetOf(request)?.searchParams.get('watermark') ?? null);
}

export function createHandlers(options: HandlerOptions): Handlers {
  const { log, adapter, streams, turns, tokens, gate, limits, bot, newId, clock } = options;
  const expiresIn = Math.floor(limits.tokenLifetimeMs / 1000);

  const ownerOf = ({ conversation }: Access): TokenOwner => ({
    conversationId: conversation.id,
    userId: conversation.userId,
  });

  const renew = async (owner: TokenOwner): Promise<{ token: string; expiresAt: number }> => {
    const issued = await tokens.issue(owner);
    streams.extend(owner.conversationId, issued.expiresAt);
    return issued;
  };

  const connection = async (status: 200 | 201, request: IncomingMessage, access: Access): Promise<Answer> => {
    const owner = ownerOf(access);
    const { conversationId } = owner;
    const { token, expiresAt } = await renew(owner);
    const streamToken = await tokens.issueStream(owner, expiresAt);
    const baseUrl = baseUrlOf(request, options.publicUrl);
    const streamUrl = streamUrlOf(baseUrl, conversationId, watermarkOf(request), streamToken);
    return answer(status, { conversationId, token, expires_in: expiresIn, streamUrl });
  };

  /** @returns the owner to continue as; undefined to begin anew; an answer when it is too early to tell */
  const continued = async ({
    resume,
    token,
    conversationId,
  }: JsonObject): Promise<TokenOwner | Answer | undefined> => {
    // A page that an earlier version of the bot has served knows tokens only.
    const check =
      typeof resume === 'string'
        ? await tokens.checkResume(resume)
        : await tokens.recover(typeof token === 'string' ? token : undefined);
    if (!check.ok) return undefined;
    const wanted = typeof conversationId === 'string' ? conversationId : undefined;
    const admission = await gate.enter(check, wanted, 'read');
    if (admission.ok) return ownerOf(admission.access);
    return admission.answer.status === 429 ? admission.answer : undefined;
  };

  const begin = async (): Promise<TokenOwner> => {
    const owner = { conversationId: newId(), userId: `dl_${newId()}` };
    await log.create({ id: owner.conversationId, userId: owner.userId, createdAt: clock(), greeted: false });
    return owner;
  };

  return {
    async token(request) {
      const read = await readJson(request, limits.maxBodyBytes);
      if (!read.ok) return read.answer;
      const owner = (await continued(read.body)) ?? (await begin());
      if ('status' in owner) return owner;
      const { token } = await renew(owner);
      const domain = `${baseUrlOf(request, options.publicUrl)}${BASE_PATH}`;
      const resume = await tokens.issueResume(owner);
      return answer(200, { token, ...owner, resume, domain, expires_in: expiresIn });
    },

    async refresh(_request, access) {
      const owner = ownerOf(access);
      const { token } = await renew(owner);
      return answer(200, { conversationId: owner.conversationId, token, expires_in: expiresIn });
    },

    async start(request, access) {
      const read = await readJson(request, limits.maxBodyBytes);
      if (!read.ok) return read.answer;
      const first = await log.claimGreeting(access.conversation.id);
      // Awaited, so that the greeting and the person's first message do not run at once on the same state.
      if (first) {
        const id = newId();
        await turns.run({ ...joinActivity(ownerOf(access), bot, clock(), read.body['locale']), id });
      }
      return connection(first ? 201 : 200, request, access);
    },

    reconnect: (request, access) => connection(200, request, access),

    async poll(request, access) {
      const { id } = access.conversation;
      const after = watermarkOf(request);
      const activities = fitting(await readActivities(log, id, after), limits.maxSetBytes);
      return { status: 200, body: encodeSet(activities, after) };
    },

    async post(request, access) {
      const read = await readJson(request, limits.maxBodyBytes);
      if (!read.ok) return read.answer;
      const reading = readClientActivity(read.body, ownerOf(access), bot, clock());
      if (!reading.ok) return refusal(400, 'BadArgument', reading.message);
      const { activity } = reading;
      // Logged before the bot sees it: whatever the bot does, the message is kept and its echo arrives.
      const id =
        activity.type === 'typing' ? newId() : await adapter.record(access.conversation.id, activity);
      const outcome = await turns.run({ ...activity, id });
      if (outcome === 'gone') return ended();
      if (outcome === 'done') return answer(200, { id });
      return refusal(
        502,
        'BotError',
        `The message was kept, but the bot ${outcome === 'late' ? 'is slow' : 'failed'}.`,
      );
    },
  };
}
