// A service on this machine that speaks the protocol of /v1/embeddings, well or in every wrong way. What texts mean is made of
// their letters, four by four; and of what a spec says: `means` lets one text mean what another says.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';

export interface EmbeddingsServer {
  /** `http://127.0.0.1:40123/v1/embeddings` */
  url: string;
  /** What was asked, in order. */
  asked: { texts: string[]; model: string; headers: IncomingMessage['headers'] }[];
  /** What a text means where it does not mean what it says. */
  means: Map<string, string>;
  /** Numbers in a vector; another model has another number. */
  dimensions: number;
  /** How it answers from now on; undefined = well. */
  answer: ((response: ServerResponse, data: Embedded[]) => void) | undefined;
  close(): Promise<void>;
}

export interface Embedded {
  object: 'embedding';
  index: number;
  embedding: number[];
}

/** @param port that of one before, which is gone; default a free one */
export async function startEmbeddings(port = 0): Promise<EmbeddingsServer> {
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`;
  const service: EmbeddingsServer = {
    url,
    asked: [],
    means: new Map(),
    dimensions: 512,
    answer: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return service;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { input, model } = JSON.parse(await textOf(request)) as { input: string[]; model: string };
    service.asked.push({ texts: input, model, headers: request.headers });
    const data = input.map((said, index): Embedded => {
      const embedding = vectorOf(service.means.get(said) ?? said, service.dimensions);
      return { object: 'embedding', index, embedding };
    });
    if (service.answer) service.answer(response, data);
    else sendJson(response, { object: 'list', model, data });
  }
}

/**
 * Answers with a status alone. In two steps: where restify is loaded in the same process it makes every `writeHead` return nothing.
 * @param body whatever is said besides
 */
export function sendStatus(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): void {
  response.writeHead(status, headers);
  response.end(body);
}

export function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

function vectorOf(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  const letters = ` ${text.toLowerCase()} `;
  for (let at = 0; at + 4 <= letters.length; at++) {
    let hash = 7;
    for (const letter of letters.slice(at, at + 4)) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
    const place = hash % dimensions;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  return vector;
}
