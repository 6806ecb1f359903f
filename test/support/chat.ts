// A person in a conversation, over the real assistant: what was typed and pressed in, what is then on the screen out.
// Every turn gets a new assistant over the stored state, as if the process had been started again in between.
import {
  BotAdapter,
  MemoryStorage,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
  type Storage,
} from 'botbuilder';
import { pino } from 'pino';
import { createAssistant, type AssistantOptions } from '../../bot/assistant.js';
import { cardChannel } from '../../bot/channels/cards/index.js';
import { stateKeys } from '../../bot/storage/state-keys.js';
import type { MainOptions } from '../../dialogs/main.js';
import type { SessionState } from '../../dialogs/turn.js';
import { knowledge } from './knowledge.js';

export type Json = Readonly<Record<string, unknown>>;

/** Noon, UTC, of the day the tests take place. */
export const TODAY = '2026-03-12';

export interface ChatOptions
  extends
    Partial<Pick<MainOptions, 'knowledge' | 'checks' | 'clock' | 'keepsText' | 'requests' | 'secondLook'>>,
    Partial<Pick<AssistantOptions, 'forget' | 'onTurnDone'>> {
  storage?: Storage;
  user?: string;
  conversation?: string;
  channel?: string;
  /** The client's locale. */
  locale?: string;
  /** Whether the channel tells the ids of the messages it has shown. */
  tellsIds?: boolean;
  /** Whether cards on the screen can be replaced. */
  updates?: boolean;
}

/** A message on the screen. */
export interface Shown {
  id: string;
  activity: Partial<Activity>;
}

export class Chat {
  /** Everything on the screen, in order; replaced messages keep their place. */
  readonly screen: Shown[] = [];
  readonly errors: unknown[] = [];
  readonly storage: Storage;
  private sent = 0;

  constructor(private readonly options: ChatOptions = {}) {
    this.storage = options.storage ?? new MemoryStorage();
  }

  /** @returns the bot's new messages; what it replaced further up is on the screen */
  async say(text: string): Promise<Shown[]> {
    const before = new Set(this.screen.map(({ id }) => id));
    const changed = await this.receive({ type: 'message', text });
    return changed.filter(({ id }) => !before.has(id));
  }

  /**
   * Presses the button called `title` on a card, the last one that has it, with the inputs as a client sends them.
   * @returns what the bot sent or replaced
   */
  press(title: string, inputs: Readonly<Record<string, string>> = {}, on?: Shown): Promise<Shown[]> {
    const shown =
      on ?? this.screen.findLast((message) => buttonsOf(message).some((button) => button['title'] === title));
    const button = shown && buttonsOf(shown).find((candidate) => candidate['title'] === title);
    if (!shown || !button) throw new Error(`No button "${title}" in:\n${this.text}`);
    const filledIn = button['associatedInputs'] === 'none' ? {} : inputs;
    return this.submit({ ...(button['data'] as Json), ...filledIn }, shown.id);
  }

  submit(value: unknown, cardId?: string): Promise<Shown[]> {
    const replyToId = cardId !== undefined && (this.options.tellsIds ?? true) ? { replyToId: cardId } : {};
    return this.receive({ type: 'message', value, ...replyToId });
  }

  /** The whole screen as text. */
  get text(): string {
    return this.screen.map(textOf).join('\n---\n');
  }

  get last(): Shown {
    const last = this.screen.at(-1);
    if (!last) throw new Error('The bot has said nothing yet.');
    return last;
  }

  /** What is remembered for this person here. */
  async session(): Promise<SessionState> {
    const { person, room } = stateKeys(this.channel, this.user, this.conversation);
    const remembered = (await this.storage.read([person]))[person] as
      { sessions?: Record<string, SessionState> } | undefined;
    return remembered?.sessions?.[room] ?? {};
  }

  /** Changes what is remembered, behind the bot's back. */
  async remember(change: Partial<SessionState>): Promise<void> {
    const { person, room } = stateKeys(this.channel, this.user, this.conversation);
    const remembered = (await this.storage.read([person]))[person] as object | undefined;
    const session = { ...(await this.session()), ...change };
    await this.storage.write({ [person]: { ...remembered, sessions: { [room]: session }, eTag: '*' } });
  }

  private get channel(): string {
    return this.options.channel ?? 'test';
  }

  private get user(): string {
    return this.options.user ?? 'ann';
  }

  private get conversation(): string {
    return this.options.conversation ?? 'room';
  }

  private async receive(activity: Partial<Activity>): Promise<Shown[]> {
    const { locale = 'en-US' } = this.options;
    const changed: Shown[] = [];
    const adapter = new ScreenAdapter((id, activity) => {
      const shown = this.show(id, activity);
      changed.push(shown);
      return (this.options.tellsIds ?? true) ? shown.id : '';
    }, this.options.updates);
    const envelope = {
      channelId: this.channel,
      serviceUrl: 'urn:test',
      id: crypto.randomUUID(),
      from: { id: this.user, name: '' },
      recipient: { id: 'bot', name: '' },
      conversation: { id: this.conversation },
      locale,
    };
    const context = new TurnContext(adapter, { ...envelope, ...activity } as Partial<Activity>);
    await this.assistant().run(context, cardChannel);
    return changed;
  }

  private assistant(): ReturnType<typeof createAssistant> {
    const logger = pino({ level: 'error', hooks: { logMethod: ([fault]) => void this.errors.push(fault) } });
    return createAssistant({
      knowledge: () => knowledge,
      contactUrl: undefined,
      clock: () => Date.parse(`${TODAY}T12:00:00Z`),
      forget: () => Promise.resolve(0),
      ...this.options,
      storage: this.storage,
      logger,
      newId: () => crypto.randomUUID(),
    });
  }

  private show(id: string | undefined, activity: Partial<Activity>): Shown {
    const shown = { id: id ?? `bot-${this.user}-${this.sent++}`, activity };
    const at = this.screen.findIndex((message) => message.id === id);
    if (at < 0) this.screen.push(shown);
    else this.screen[at] = shown;
    return shown;
  }
}

class ScreenAdapter extends BotAdapter {
  constructor(
    private readonly show: (id: string | undefined, activity: Partial<Activity>) => string,
    private readonly updates = true,
  ) {
    super();
  }

  override sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return Promise.resolve(activities.map((activity) => ({ id: this.show(undefined, activity) })));
  }

  override updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<void> {
    if (!this.updates) return Promise.reject(new Error('No updates here.'));
    this.show(activity.id, activity);
    return Promise.resolve();
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('Nothing is ever deleted.'));
  }

  override continueConversation(_reference: Partial<ConversationReference>): Promise<void> {
    return Promise.reject(new Error('Nothing is sent unasked.'));
  }
}

/** Every word a message shows, one block a line. */
export function textOf({ activity }: Shown): string {
  const card = cardOf(activity);
  return card === undefined ? (activity.text ?? '') : partsOf(card).flatMap(wordsOfPart).join('\n');
}

export function buttonsOf({ activity }: Shown): Json[] {
  return partsOf(cardOf(activity)).filter(({ type }) => String(type).startsWith('Action.'));
}

export function inputsOf({ activity }: Shown): Json[] {
  return partsOf(cardOf(activity)).filter(({ type }) => String(type).startsWith('Input.'));
}

export function cardOf(activity: Partial<Activity>): Json | undefined {
  return activity.attachments?.[0]?.content as Json | undefined;
}

/** An element and everything in it. */
function partsOf(part: unknown): Json[] {
  if (Array.isArray(part)) return part.flatMap(partsOf);
  if (typeof part !== 'object' || part === null) return [];
  const { body, items, columns, actions, selectAction } = part as Json;
  return [part as Json, ...[body, items, columns, actions, selectAction].flatMap(partsOf)];
}

function wordsOfPart({ type, text, label, title }: Json): string[] {
  const shown = type === 'TextBlock' ? text : String(type).startsWith('Input.') ? label : title;
  return typeof shown === 'string' ? [shown] : [];
}
