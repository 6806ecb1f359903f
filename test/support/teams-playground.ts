// Microsoft 365 Agents Playground, Microsoft's own client for bots, as its own process beside the real bot; driven over the
// API that its page uses.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { WebSocket } from 'ws';
import { projectRoot } from '../../bot/project-root.js';

/** A message as the page gets it. */
export interface Drawn {
  id: string;
  conversationId: string;
  text?: string;
  textFormat?: string;
  attachments: NonNullable<Activity['attachments']>;
  suggestedActions?: { actions: { title: string; value: string }[] };
  feedbackLoopEnabled?: boolean;
  aiEntity?: { citation?: { position: number; appearance: { name: string; url: string } }[] };
}

export interface Playground {
  url: string;
  /** Ids of its rooms. */
  personal: string;
  group: string;
  bot: { id: string; name: string };
  /** What is on the screen, replaced messages in their place. */
  drawn: Drawn[];
  /** What a page load does: the app is installed and the members are told, both at once. */
  load(conversation?: string): Promise<void>;
  say(text: string, options?: { conversation?: string; mentionsBot?: boolean }): Promise<void>;
  submit(message: Drawn, value: object): Promise<void>;
  /** @returns the invoke response that the page gets */
  invoke(message: Drawn, name: string, value: object): Promise<unknown>;
  /** Any activity, with what it does not say filled in. */
  custom(activity: object): Promise<void>;
  /** Resolves with the first message on the screen that fits. @throws when none comes, with the screen */
  see(fits: (message: Drawn) => boolean): Promise<Drawn>;
  close(): Promise<void>;
}

const PERSONAL = 'personal-chat';
const START_TIMEOUT_MS = 20_000;
const SEE_TIMEOUT_MS = 20_000;

interface Config {
  config: { bot: { id: string; name: string }; groupChats: { id: string }[] };
}

/** @param botUrl of the bot's server */
export async function startPlayground(botUrl: string): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'playground-')); // it writes logs into its folder
  const port = await freePort();
  const child = launch(`${botUrl}/api/messages`, port, folder);
  const url = `http://127.0.0.1:${port}`;
  const { config } = await ready(url, child);
  const drawn: Drawn[] = [];
  const stream = new WebSocket(`ws://127.0.0.1:${port}/_ws_conversation/v1/conversations/stream`);
  await once(stream, 'open');
  let changed = (): void => undefined;
  stream.on('message', (data: Buffer) => {
    draw(JSON.parse(data.toString('utf8')) as PageEvent, drawn);
    changed();
  });
  const from = { id: 'user-id-0' };
  const group = config.groupChats[0]?.id ?? '';
  const post = (path: string, body: object): Promise<unknown> => postJson(`${url}${path}`, body);
  return {
    url,
    personal: PERSONAL,
    group,
    bot: config.bot,
    drawn,
    load: async (conversation = PERSONAL) =>
      void (await post(`/_debug/conversation/${conversation}/installation`, {})),
    async say(text, { conversation = PERSONAL, mentionsBot = false } = {}) {
      const name = `<at>${config.bot.name}</at>`;
      const mentions = mentionsBot ? { mentions: [{ mentioned: config.bot, text: name }] } : {};
      const whole = mentionsBot ? `${name} ${text}` : text;
      const message = { type: 'text', text: whole, textFormat: 'plain', from, ...mentions };
      await post(`/_conversation/v1/conversations/${conversation}/messages`, message);
    },
    async submit({ id, conversationId }, value) {
      await post('/_conversation/v1/submit', {
        conversation: { id: conversationId },
        replyToId: id,
        value,
        from,
      });
    },
    invoke: ({ id, conversationId }, name, value) =>
      post('/_conversation/v1/invoke', {
        name,
        value,
        from,
        conversation: { id: conversationId },
        replyToId: id,
      }),
    async custom(activity) {
      const whole = {
        channelId: 'msteams',
        from: { ...from, aadObjectId: '00000000-0000-0000-0000-0000000000020' },
        recipient: config.bot,
        conversation: {
          id: PERSONAL,
          conversationType: 'personal',
          tenantId: '00000000-0000-0000-0000-0000000000001',
        },
        serviceUrl: `http://localhost:${port}/_connector`,
        ...activity,
      };
      await post('/_internal/v1/customActivities', whole);
    },
    async see(fits) {
      const deadline = Date.now() + SEE_TIMEOUT_MS;
      for (;;) {
        const found = drawn.find(fits);
        if (found) return found;
        if (Date.now() > deadline)
          throw new Error(`It is not on the screen:\n${JSON.stringify(drawn, null, 1)}`);
        await Promise.race([new Promise<void>((resolve) => (changed = resolve)), delay(100)]);
      }
    },
    async close() {
      stream.terminate();
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function launch(endpoint: string, port: number, cwd: string): ChildProcess {
  const script = join(projectRoot(), 'node_modules', '.bin', 'agentsplayground');
  const telemetryOff = '--dt';
  const args = [
    script,
    '-e',
    endpoint,
    '-c',
    'msteams',
    '-p',
    String(port),
    telemetryOff,
    '--conversation-id',
    PERSONAL,
  ];
  return spawn(process.execPath, args, {
    cwd,
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], HOME: cwd, TEAMSAPPTESTER_BROWSER: 'none' },
  });
}

async function ready(url: string, child: ChildProcess): Promise<Config> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      return (await (await fetch(`${url}/_internal/v1/config`)).json()) as Config;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error('The playground did not start.', { cause: error });
      await delay(50);
    }
  }
}

interface PageEvent {
  action: string;
  actionConversationId: string;
  message: Omit<Drawn, 'id' | 'conversationId'> & { messageId: string };
}

function draw({ action, actionConversationId, message }: PageEvent, drawn: Drawn[]): void {
  if (action !== 'createMessage' && action !== 'updateMessage') return;
  const { messageId, ...rest } = message;
  const shown = { ...rest, id: messageId, conversationId: actionConversationId };
  const at = drawn.findIndex(({ id }) => id === messageId);
  if (at < 0) drawn.push(shown);
  else drawn[at] = shown;
}

async function postJson(url: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
