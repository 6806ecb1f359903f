// A server whose routes fail in the ways that nobody catches; run by `lifecycle.spec.ts`.
import { pino } from 'pino';
import { answerStrayError } from '../../../bot/http/guard.js';
import { createServer, listen } from '../../../bot/http/server.js';
import { startLifecycle } from '../../../bot/lifecycle.js';

const logger = pino();
const lifecycle = startLifecycle({ logger, answerStrayError });
const server = createServer({ logger });
server.pre((req, _res, next) => {
  if (req.url === '/before-routing') process.nextTick(() => fail('thrown before routing'));
  else next();
});
server.get('/healthz', (_req, res, next) => {
  res.send(200, {});
  next();
});
server.get('/throw', (_req, _res, _next) => void setImmediate(() => fail('thrown by nobody’s callback')));
server.get('/reject', (_req, _res, _next) => void Promise.reject(new Error('rejected for nobody')));
lifecycle.onEnd(async () => {
  await Promise.resolve();
  logger.info('ended in order');
});
logger.info({ port: await listen(server, 0, '127.0.0.1') }, 'ready');

function fail(message: string): never {
  throw new Error(message);
}
