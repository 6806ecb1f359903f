import { expect } from 'chai';
import { examples } from '../../support/examples.js';
import { openRaw } from '../../support/raw-http.js';
import { SMALL_KNOWLEDGE, startBot, type RunningBot } from '../../support/running-bot.js';
import { seededRandom } from '../../../knowledge/rank/seeded-random.js';

const REQUESTS = examples(5_000);
/** At a time: as many as a browser and its neighbours would open. */
const AT_ONCE = 50;
/** What has been sent by then, the server has read and answered; the rest is cut, as a client that leaves would. */
const PATIENCE_MS = 40;

// Several in a line below: one each would be sixty lines.
const METHODS = ['GET', 'POST', 'HEAD', 'PUT', 'OPTIONS', 'DELETE', 'BREW', 'get', ''];
const TARGETS = [
  '/', '/healthz', '/readyz', '/metrics', '/privacy', '/embed.js', '/api/questions', '/api/token', '/api/messages',
  '/v3/directline/conversations', '/v3/directline/conversations/x/activities', '/v3/directline/conversations/x/stream?t=y',
  '/web/..%2f..', '//', '/%', '/%00', 'http://[', 'http://a:99999/', '*', '/\u00e5', '/?lang=%ff', '/?lang[]=a', `/${'a/'.repeat(500)}`,
]; // prettier-ignore
const HEADERS = [
  'Host: localhost', 'Host: [', 'Host: a:99999', 'Host: a b', 'Host:', 'Host: localhost\r\nHost: other',
  'Content-Type: application/json', 'Content-Type: text/plain', 'Content-Encoding: gzip', 'Content-Encoding: GZIP, br',
  'Content-Length: 2', 'Content-Length: 99999999', 'Content-Length: -1', 'Content-Length: x', 'Transfer-Encoding: chunked',
  'Transfer-Encoding: gzip, chunked', 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13',
  'Expect: 100-continue', 'Authorization: Bearer a.b.c', 'Accept-Language: sv;q=x,,;', 'Origin: null', 'Origin: https://evil.example',
  'X-Forwarded-For: 1.2.3.4, [::1', 'Cookie: a=b; =', `X-Long: ${'y'.repeat(9_000)}`, 'Broken', ': empty', 'X-\u0000: nul',
]; // prettier-ignore
const BODIES = [
  '',
  '{}',
  '[]',
  '{"type":"message"}',
  '{'.repeat(2_000),
  '\u001f\u008b\u0008junk',
  '5\r\nhello\r\n0\r\n\r\n',
  'zz\r\n',
];

/** One request that no well-behaved client would send; now and then a piece of it is missing, doubled or turned around. */
function mutated(next: () => number): Buffer {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const headers = Array.from({ length: Math.floor(next() * 6) }, () => pick(HEADERS));
  if (next() < 0.6) headers.unshift('Host: localhost');
  const head = `${pick(METHODS)} ${pick(TARGETS)} HTTP/${pick(['1.1', '1.1', '1.0', '2.0', 'x'])}\r\n`;
  const bytes = Buffer.from(
    `${head}${headers.map((line) => `${line}\r\n`).join('')}\r\n${pick(BODIES)}`,
    'latin1',
  );
  if (next() < 0.2) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
  return next() < 0.15 ? bytes.subarray(0, Math.floor(next() * bytes.length)) : bytes;
}

describe('Thousands of requests that no client would send', function () {
  this.timeout(120_000);
  let bot: RunningBot;
  before(async () => (bot = await startBot({ env: SMALL_KNOWLEDGE })));
  after(() => bot.stop());

  it('leave the same process answering', async () => {
    const next = seededRandom(12);
    const before = await processId(bot);
    for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
      const sockets = Array.from({ length: AT_ONCE }, () => openRaw(bot.port, mutated(next)));
      await Promise.all(
        sockets.map(
          (socket) =>
            new Promise<void>((resolve) => {
              socket.once('close', () => resolve());
              socket.once('data', () => socket.destroy());
              socket.setTimeout(PATIENCE_MS, () => socket.destroy());
            }),
        ),
      );
    }
    expect((await fetch(`${bot.url}/healthz`)).status).to.equal(200);
    expect(await processId(bot), 'started when').to.equal(before);
  });
});

/** When the process was started, as it tells itself. */
async function processId({ url }: RunningBot): Promise<string | undefined> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return /^process_start_time_seconds (\d+)/m.exec(metrics)?.[1];
}
