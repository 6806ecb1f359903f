// The SDK's check of tokens writes whole key sets to the console when a signature does not fit, several lines that are no
// JSON, for everybody who posts a forged token (botframework-connector 4.23, jwtTokenExtractor). What is refused is logged by
// us, in one line; while the SDK is at work, the console says nothing.
import { AsyncLocalStorage } from 'node:async_hooks';

const inSdk = new AsyncLocalStorage<true>();
let isWrapped = false;

/** Runs `work` with a console that is silent for it, and for nobody else. */
export function withoutConsole<T>(work: () => T): T {
  wrapConsole();
  return inSdk.run(true, work);
}

function wrapConsole(): void {
  if (isWrapped) return;
  isWrapped = true;
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    const original = console[method].bind(console);
    console[method] = (...parts: unknown[]) => {
      if (inSdk.getStore() === undefined) original(...parts);
    };
  }
}
