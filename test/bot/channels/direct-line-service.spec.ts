import { expect } from 'chai';
import { createServer as createHttpServer, type IncomingMessage, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { pino } from 'pino';
import type { Server } from 'restify';
import { clientAddressBehind } from '../../../bot/http/client-address.js';
import { originsOf, registerDirectLineService } from '../../../bot/channels/direct-line-service.js';
import { closeServer, createServer, listen } from '../../../bot/http/server.js';

const SECRET = 'the-secret-of-the-channel';

/** The part of Azure's service the bot speaks to. */
interface FakeService {
  url: string;
  requests: { path: string; authorization: string; body: Record<string, unknown> }[];
  /** Statuses for the next requests, before it answers normally. */
  faults: number[];
  close(): Promise<void>;
}

function tokenFor(user: string, conversation: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part({ user, conv: conversation })}.signature`;
}

async function fakeService(): Promise<FakeService> {
  const requests: FakeService['requests'] = [];
  const faults: number[] = [];
  let conversations = 0;
  const answer = async (req: IncomingMessage): Promise<[number, object]> => {
    const body = (await json(req)) as Record<string, unknown>;
    const authorization = req.headers.authorization ?? '';
    requests.push({ path: req.url ?? '', authorization, body });
    const fault = faults.shift();
    if (fault !== undefined) return [fault, { error: { code: 'Fault' } }];
    if (req.url === '/v3/directline/tokens/generate') {
      if (authorization !== `Bearer ${SECRET}`) return [403, {}];
      const { id } = body['user'] as { id: string };
      const conversationId = `conversation-${++conversations}`;
      return [200, { conversationId, token: tokenFor(id, conversationId), expires_in: 1800 }];
    }
    if (authorization.includes('expired')) return [403, { error: { code: 'TokenExpired' } }];
    return [
      200,
      { conversationId: 'conversation-1', token: tokenFor('dl_old', 'conversation-1'), expires_in: 1800 },
    ];
  };
  const server: HttpServer = createHttpServer((req, res) => {
    void answer(req).then(([status, body]) => {
      res.writeHead(status, { 'content-type': 'application/json' }); // restify's writeHead returns nothing
      res.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, requests, faults, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

describe("Azure's Direct Line service", () => {
  let service: FakeService;
  let server: Server;
  let url: string;
  before(async () => {
    service = await fakeService();
    server = createServer({ logger: pino({ level: 'silent' }) });
    registerDirectLineService(server, {
      secret: SECRET,
      serviceUrl: service.url,
      trustedOrigins: ['https://intranet.example'],
      logger: pino({ level: 'silent' }),
      addressOf: clientAddressBehind(0),
    });
    url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/api/token`;
  });
  after(async () => {
    await closeServer(server, 100);
    await service.close();
  });
  beforeEach(() => void service.requests.splice(0));

  const ask = (body?: object): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
  const grantOf = async (response: Response): Promise<Record<string, unknown>> =>
    (await response.json()) as Record<string, unknown>;

  it('exchanges the secret for a token bound to an unguessable user and the trusted origins', async () => {
    const response = await ask();
    const text = await response.clone().text();
    const grant = await grantOf(response);
    expect(response.status).to.equal(200);
    expect(grant).to.include({ domain: `${service.url}/v3/directline`, expires_in: 1800 });
    expect(grant['userId']).to.match(/^dl_[\w-]{24}$/);
    expect(service.requests[0]?.body).to.deep.equal({
      user: { id: grant['userId'] },
      trustedOrigins: ['https://intranet.example'],
    });
    expect(text + JSON.stringify([...response.headers])).not.to.include(SECRET);
  });
  it('gives every visitor another user and conversation', async () => {
    const [one, two] = [await grantOf(await ask()), await grantOf(await ask())];
    expect(one['userId']).not.to.equal(two['userId']);
    expect(one['conversationId']).not.to.equal(two['conversationId']);
  });
  it('continues a conversation whose token still holds', async () => {
    const grant = await grantOf(await ask({ token: 'still-good', conversationId: 'conversation-1' }));
    expect(grant).to.include({ conversationId: 'conversation-1', userId: 'dl_old' });
    expect(service.requests.map(({ authorization }) => authorization)).to.deep.equal(['Bearer still-good']);
  });
  it('begins a new one when the token has expired', async () => {
    const grant = await grantOf(await ask({ token: 'expired' }));
    expect(grant['userId']).not.to.equal('dl_old');
    expect(service.requests.map(({ path }) => path)).to.deep.equal([
      '/v3/directline/tokens/refresh',
      '/v3/directline/tokens/generate',
    ]);
  });
  it('tries once more when the service stumbles', async () => {
    service.faults.push(503);
    expect((await ask()).status).to.equal(200);
  });
  it('says so without internals when the service stays down or refuses the secret', async () => {
    for (const faults of [[503, 503], [403]]) {
      service.faults.push(...faults);
      const response = await ask();
      expect(response.status).to.equal(502);
      expect(response.headers.get('retry-after')).to.equal('5');
      expect(await response.text()).not.to.match(/127\.0\.0\.1|403|secret/);
    }
  });
  it('takes malformed and oversized bodies for what they are', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(url, { method: 'POST', headers, body: '{' })).status).to.equal(400);
    expect(
      (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ token: 'x'.repeat(20_000) }) }))
        .status,
    ).to.equal(413);
    expect((await ask({ token: { $ne: 1 } })).status).to.equal(200);
  });
  it('limits how many tokens one address gets', async () => {
    const statuses = await Promise.all(Array.from({ length: 60 }, async () => (await ask()).status));
    expect(statuses).to.include(429);
  });
  it('names the origins the page connects to', () => {
    expect(originsOf('https://europe.directline.botframework.com')).to.deep.equal([
      'https://europe.directline.botframework.com',
      'wss://europe.directline.botframework.com',
    ]);
  });
});
