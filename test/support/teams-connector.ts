// Teams' connector service as a real HTTP server on a free port: takes what the bot sends, keeps it as people would see it, and
// fails on demand.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

/** A call of the bot. */
export interface ConnectorRequest {
  method: string;
  /** With its query. */
  path: string;
  activity: Partial<Activity>;
}

/** How the next call is answered instead of 200. */
export interface Fault {
  /** 0 = the connection breaks. */
  status: number;
  headers?: Record<string, string>;
  body?: string;
  /** The message gets through although the answer says otherwise. */
  delivers?: boolean;
  /** Answered only after this many milliseconds. */
  afterMs?: number;
}

export interface FakeConnector {
  /** Put into activities as their `serviceUrl`. */
  url: string;
  /** Every call, in order. */
  requests: ConnectorRequest[];
  /** What is on the screen: each message by id, in its latest version. */
  screen: Map<string, Partial<Activity>>;
  /** Answers the next calls with these, one each. */
  fail(...faults: Fault[]): void;
  /** Answers the next call of this kind so. */
  failWhen(isMeant: (activity: Partial<Activity>) => boolean, fault: Fault): void;
  /** Resolves once this many calls have arrived in all. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function startConnector(): Promise<FakeConnector> {
  const requests: ConnectorRequest[] = [];
  const screen = new Map<string, Partial<Activity>>();
  const faults: Fault[] = [];
  const chosen: { isMeant: (activity: Partial<Activity>) => boolean; fault: Fault }[] = [];
  const waiting = new Set<() => void>();
  let nextId = 1;

  const show = ({ method, path, activity }: ConnectorRequest): string => {
    const id =
      method === 'PUT' ? decodeURIComponent(/activities\/([^/?]+)/.exec(path)?.[1] ?? '') : `bot-${nextId++}`;
    if (activity.type === 'message') screen.set(id, activity);
    return id;
  };
  const answer = (request: ConnectorRequest, res: ServerResponse): void => {
    requests.push(request);
    for (const look of waiting) look();
    const at = chosen.findIndex(({ isMeant }) => isMeant(request.activity));
    const fault = at < 0 ? faults.shift() : chosen.splice(at, 1)[0]?.fault;
    const id = !fault || fault.delivers ? show(request) : '';
    const reply = (): void => {
      if (fault?.status === 0) return void res.destroy();
      res.writeHead(fault?.status ?? 200, { 'content-type': 'application/json', ...fault?.headers });
      res.end(fault ? (fault.body ?? '') : JSON.stringify({ id }));
    };
    if (fault?.afterMs) setTimeout(reply, fault.afterMs);
    else reply();
  };
  const server = createServer((req, res) => {
    void readBody(req).then((body) => {
      const activity = (body === '' ? {} : JSON.parse(body)) as Partial<Activity>;
      answer({ method: req.method ?? '', path: req.url ?? '', activity }, res);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    screen,
    failWhen: (isMeant, fault) => void chosen.push({ isMeant, fault }),
    fail: (...next) => void faults.push(...next),
    arrived: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (requests.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
