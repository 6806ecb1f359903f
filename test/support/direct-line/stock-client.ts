// The stock client, botframework-directlinejs, unmodified, driven from a test: say, and wait for what arrives.
import './browser.js';
import { setTimeout } from 'node:timers/promises';
import { DirectLine, type Activity, type ConnectionStatus } from 'botframework-directlinejs';
import type { PageToken, Seen } from './rig.js';

export type StockOptions = Partial<ConstructorParameters<typeof DirectLine>[0]>;

export interface StockClient {
  /** Everything that arrived, in order of arrival. */
  received: Seen[];
  /** Every status, in order; the number is directlinejs's ConnectionStatus. */
  statuses: ConnectionStatus[];
  /** @returns the id the server gave to the message */
  say(text: string): Promise<string>;
  /** Resolves as soon as the condition holds; rejects, telling what has arrived, when it does not hold in time. */
  until(condition: (client: StockClient) => boolean, timeoutMs?: number): Promise<void>;
  readonly token: string;
  readonly watermark: string;
  end(): void;
}

/**
 * The wait before a reconnection, 3 to 15 s in the field, comes from `random`, which the client takes as a parameter:
 * a value just above -1/4 makes it some milliseconds.
 */
export const shortWait = (milliseconds: number): number => (milliseconds - 3_000) / 12_000;

export function connect(page: PageToken, options: StockOptions = {}): StockClient {
  const { token, domain } = page;
  const directLine = new DirectLine({
    token,
    domain,
    pollingInterval: 200,
    random: () => shortWait(20),
    ...options,
  });
  const inside = directLine as unknown as { token: string; watermark: string };
  const client: StockClient = {
    received: [],
    statuses: [],
    say: (text) =>
      new Promise((resolve, reject) => {
        const activity: Activity = { type: 'message', text, from: { id: page.userId } };
        directLine.postActivity(activity).subscribe(resolve, reject);
      }),
    async until(condition, timeoutMs = 5_000) {
      const deadline = Date.now() + timeoutMs;
      while (!condition(client)) {
        if (Date.now() > deadline) {
          const texts = client.received.map(({ type, text }) => text ?? type);
          throw new Error(
            `not in ${timeoutMs} ms; status ${client.statuses.join()}, received ${texts.join(' | ')}`,
          );
        }
        await setTimeout(5); // a condition is looked at again, not a time waited for
      }
    },
    get token() {
      return inside.token;
    },
    get watermark() {
      return inside.watermark;
    },
    end() {
      subscriptions.forEach((subscription) => subscription.unsubscribe());
      directLine.end();
    },
  };

  const subscriptions = [
    directLine.connectionStatus$.subscribe((status) => client.statuses.push(status)),
    directLine.activity$.subscribe(
      (activity) => client.received.push(activity as unknown as Seen),
      () => undefined, // ended or expired: told by the status
    ),
  ];
  return client;
}

/** The texts that arrived, in order. */
export const textsOf = ({ received }: StockClient): string[] =>
  received.filter(({ type }) => type === 'message').map(({ text }) => text ?? '');
