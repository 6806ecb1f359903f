// The server as the configuration has it: who may call it, and how machines ask after it.
import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import type { Config } from '../config.js';
import { limitByAddress } from './address-limit.js';
import { registerHealth, type HealthOptions } from './health.js';
import { onlyLoopback } from './hosts.js';
import { createServer, type ServerOptions } from './server.js';

export interface OpenServerOptions
  extends
    Pick<ServerOptions, 'logger' | 'takeUpgrade'>,
    Pick<HealthOptions, 'version' | 'entriesPerLocale' | 'checkStorage' | 'metrics'> {
  config: Pick<Config, 'identity' | 'metricsToken' | 'trustedProxies'>;
  /** Whom limits count. */
  addressOf: (request: IncomingMessage) => string;
  /** Epoch milliseconds. */
  clock: () => number;
}

/** @returns a server that does not listen yet */
export function openServer({ config, addressOf, clock, ...options }: OpenServerOptions): Server {
  const server = createServer({
    ...options,
    // Without an app id requests are not authenticated.
    checks: [
      ...(config.identity.type === 'none' ? [onlyLoopback] : []),
      limitByAddress({ addressOf, clock }),
    ],
  });
  registerHealth(server, {
    ...options,
    metricsToken: config.metricsToken,
    proxies: config.trustedProxies,
  });
  return server;
}
