// Azure's Direct Line service in place of the embedded one: exchanges the secret for a token, which is all the page gets.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod/v4';
import type { Logger } from './direct-line/logger.js';
import { send, tooMany } from '../http/answers.js';
import { networkOf } from '../http/client-address.js';
import { createRateLimiter } from '../http/rate-limiter.js';
import { readJson } from '../http/read-json.js';
import { sendError } from '../http/server.js';

export interface DirectLineServiceOptions {
  /** Secret of the Direct Line channel; never leaves the server. */
  secret: string;
  /** `https://directline.botframework.com`, or a region's: `https://europe.directline.botframework.com`. */
  serviceUrl: string;
  /** Origins that may show the page; the service refuses tokens elsewhere. */
  trustedOrigins: readonly string[];
  logger: Logger;
  /** Whom limits count. */
  addressOf: (request: IncomingMessage) => string;
}

/** The page waits for this, so the service may not take long; in milliseconds. */
const TIMEOUT_MS = 5_000;
const ATTEMPTS = 2;
const MAX_TOKEN_REQUEST_BYTES = 16_384;
/** Tokens for one address: a page needs one when it opens. */
const TOKEN_RATE = { burst: 20, perSecond: 2 };
const LIMITED_ADDRESSES = 10_000;

const grantSchema = z.object({
  token: z.string().min(1),
  conversationId: z.string().min(1),
  expires_in: z.number(),
});
type Grant = z.infer<typeof grantSchema>;

/** What the page sends to continue: the token it has. */
const continuationSchema = z.object({ token: z.string().max(8_192) });

/** `POST /api/token`, answering as the embedded channel does. */
export function registerDirectLineService(server: Server, options: DirectLineServiceOptions): void {
  const { serviceUrl, logger, addressOf } = options;
  const domain = `${serviceUrl}/v3/directline`;
  const limiter = createRateLimiter(TOKEN_RATE, LIMITED_ADDRESSES, Date.now);
  server.post('/api/token', async (req: Request, res: Response) => {
    const waitMs = limiter.take(networkOf(addressOf(req)));
    if (waitMs > 0)
      return send(res, tooMany('Too many tokens were asked for; try again a little later.', waitMs));
    try {
      const read = await readJson(req, MAX_TOKEN_REQUEST_BYTES);
      if (!read.ok) return send(res, read.answer);
      const continued = continuationSchema.safeParse(read.body);
      const grant =
        (continued.success && (await refresh(domain, continued.data.token))) ||
        (await generate(domain, options));
      res.send(200, { ...grant, domain, userId: userOf(grant.token) });
    } catch (error) {
      logger.error({ err: error }, 'no token from the Direct Line service');
      res.header('Retry-After', '5');
      sendError(res, 502, 'ServiceError', 'The chat service does not answer at the moment.');
    }
  });
}

/** Where the page connects: the service over HTTP and its sockets. */
export function originsOf(serviceUrl: string): string[] {
  return [serviceUrl, serviceUrl.replace(/^http/, 'ws')];
}

/** A new conversation for a new, unguessable user. The service wants ids that begin with `dl_`. */
function generate(domain: string, { secret, trustedOrigins }: DirectLineServiceOptions): Promise<Grant> {
  const user = { id: `dl_${randomBytes(18).toString('base64url')}` };
  return ask(`${domain}/tokens/generate`, secret, {
    user,
    ...(trustedOrigins.length > 0 ? { trustedOrigins } : {}),
  });
}

/** The same conversation for longer; undefined when the token has expired or is not the service's. */
async function refresh(domain: string, token: string): Promise<Grant | undefined> {
  try {
    return await ask(`${domain}/tokens/refresh`, token, {});
  } catch {
    return undefined;
  }
}

async function ask(url: string, credential: string, body: object): Promise<Grant> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${credential}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return grantSchema.parse(await response.json());
    await response.body?.cancel();
    // Only the service's own trouble may pass by itself.
    if (response.status < 500 || attempt >= ATTEMPTS)
      throw new Error(`Direct Line answered ${response.status}.`);
  }
}

/** The user id the service has put into its token; the page needs it to tell its own messages apart. */
function userOf(token: string): string {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      user?: unknown;
    };
    return typeof claims.user === 'string' ? claims.user : '';
  } catch {
    return '';
  }
}
