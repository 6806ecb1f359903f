// Mail, by the organisation's own server.
import { createTransport } from 'nodemailer';

export interface Mail {
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
  /** The same for the same mail: whoever gets it twice is shown it once by most programs. */
  name: string;
}

/** @throws Error when the server does not take it */
export type Mailer = (mail: Mail) => Promise<void>;

/** Well below the time after which another process takes over (`LEASE_MS`). */
const PATIENCE_MS = 15_000;

/** @param options `url`: `smtps://user:password@mail.example.com`; contacts nobody before the first mail */
export function createMailer({ url, from }: { url: string; from: string }): Mailer {
  const patience = {
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  };
  const transport = createTransport({ url, ...patience });
  const host = from.slice(from.lastIndexOf('@') + 1);
  return async ({ to, subject, text, name }) => {
    await transport.sendMail({
      ...{ from, to: { name: '', address: to }, subject, text },
      messageId: `<${name}@${host}>`,
      // So that no automatic reply comes back.
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}
