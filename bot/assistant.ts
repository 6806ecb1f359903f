// One turn in, replies out, the same for every channel: understand, load state, run the dialogs, save, send, note down.
import { ActivityTypes, type Storage, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { WORDS } from '../cards/words/index.js';
import { runMain, type MainOptions } from '../dialogs/main.js';
import type { Reply } from '../dialogs/reply.js';
import type { Incoming, Turn, TurnRecord, TurnState } from '../dialogs/turn.js';
import type { Locale } from '../knowledge/locales.js';
import type { Channel } from './channels/channel.js';
import type { Forget } from './forgetting.js';
import { parseIncoming } from './incoming.js';
import { createKeyedQueue } from './keyed-queue.js';
import { createOutbox, type Outbox, type Shown } from './outbox.js';
import { ConversationGoneError } from './conversation-gone.js';
import { isGroup } from './is-group.js';
import { stateKeys } from './storage/state-keys.js';
import { localeOfTurn } from './turn-locale.js';
import { keysOf, withTurnState } from './turn-state.js';

export interface AssistantOptions extends MainOptions {
  storage: Storage;
  logger: Logger;
  /** Unguessable and unique. */
  newId: () => string;
  /** Deletes everything about a person. */
  forget: Forget;
  /** What a turn says and remembers; default the dialogs' route list. */
  converse?: typeof runMain;
  /** Called once the replies are on the screen; must not throw. */
  onTurnDone?: (turn: FinishedTurn) => void;
  /** Called in its place when a turn ended in an apology, so that nothing counts as answered that nobody saw; must not throw. */
  onTurnFailed?: (channel: string) => void;
}

/** What is known about a turn once it is over. */
export interface FinishedTurn {
  channel: string;
  userId: string;
  locale: Locale;
  record: TurnRecord;
  latencyMs: number;
}

export interface Assistant {
  /**
   * Handles one activity. Never throws: trouble is logged and apologised for.
   * @param channel shows the replies
   * @param incoming what the activity means, where the channel knows better than its shape tells
   */
  run(context: TurnContext, channel: Channel, incoming?: Incoming): Promise<void>;
  /** Forgets a person once their turns so far are over, so that none of them brings anything back. */
  forget: Forget;
  /** Turns running or waiting for their conversation. */
  readonly pending: number;
}

/** Redelivered activities arrive within minutes; this many ids per person and conversation are remembered. */
const REMEMBERED_ACTIVITIES = 20;

export function createAssistant(options: AssistantOptions): Assistant {
  const queue = createKeyedQueue();
  return {
    get pending() {
      return queue.size;
    },
    async run(context, channel, incoming = parseIncoming(context.activity)) {
      if (incoming.kind === 'ignored') return;
      await queue.run(keysOf(context).person, () => handle(context, channel, incoming, options));
    },
    forget(person, room) {
      const keys = stateKeys(person.channel, person.userId, '');
      return queue.run(keys.person, () => options.forget(person, room));
    },
  };
}

async function handle(
  context: TurnContext,
  channel: Channel,
  incoming: Incoming,
  options: AssistantOptions,
): Promise<void> {
  const turnId = options.newId();
  const logger = options.logger.child({ turnId, channel: context.activity.channelId, kind: incoming.kind });
  const started = performance.now();
  const { converse = runMain } = options;
  let locale: Locale | undefined;
  const outbox = createOutbox(context, channel);
  let finished: { locale: Locale; record: TurnRecord } | undefined;
  try {
    await withTurnState(options.storage, keysOf(context), async (state) => {
      outbox.clear();
      finished = undefined;
      // Greeting changes the room only (see turn-state.ts), and is remembered there.
      const speaks = incoming.kind !== 'joined';
      if (speaks && isRedelivered(context, state)) return;
      locale = localeOfTurn(context, incoming, options.knowledge(), state);
      const record: TurnRecord = { events: [] };
      const turn: Turn = {
        context,
        incoming,
        locale,
        state,
        record,
        newId: options.newId,
        reply: (reply) => outbox.add(reply),
      };
      await converse(turn, options);
      const chosen = state.person.locale;
      const used = chosen && options.knowledge().profile.languages.includes(chosen) ? chosen : turn.locale;
      if (speaks) state.session.locale = used;
      finished = { locale: used, record: turn.record };
    });
    if (finished?.record.forget) await forget(context, finished.locale, outbox, options);
    await noteShown(await outbox.flush(), context, options.storage, logger);
  } catch (error) {
    outbox.clear();
    if (error instanceof ConversationGoneError) {
      // Forgotten at the person's own wish, or swept out meanwhile: there is nobody to tell, and nothing to mend.
      logger.info('the conversation is gone');
    } else {
      finished = undefined; // nobody has seen what was found
      logger.error({ err: error }, 'turn failed');
      options.onTurnFailed?.(context.activity.channelId);
      // Where the state could not be had, the message itself tells the language.
      const said = locale ?? localeOfTurn(context, incoming, options.knowledge());
      const text = WORDS[said].trouble.failed(turnId);
      await apologise({ kind: 'text', text, locale: said, private: isOfRun(incoming) }, outbox, logger);
    }
  }
  const latencyMs = performance.now() - started;
  if (!finished) return;
  logger.info({ locale: finished.locale, outcomes: outcomesOf(finished.record), latencyMs }, 'turn');
  const { channelId, from } = context.activity;
  options.onTurnDone?.({ channel: channelId, userId: from.id, latencyMs, ...finished });
}

async function apologise(reply: Reply, outbox: Outbox, logger: Logger): Promise<void> {
  outbox.add(reply);
  await outbox.flush().catch((fault: unknown) => logger.error({ err: fault }, 'apology could not be sent'));
}

/** The id of a card is known only now that the state is saved; without it the card stays as it is once it is answered. */
async function noteShown(
  shown: readonly Shown[],
  context: TurnContext,
  storage: Storage,
  logger: Logger,
): Promise<void> {
  if (shown.length === 0) return;
  try {
    await withTurnState(storage, keysOf(context), ({ session }) => {
      const { card } = session;
      const message = shown.findLast(({ name }) => name === card?.name);
      if (card && message) card.id = message.id;
      return Promise.resolve();
    });
  } catch (error) {
    logger.warn({ err: error }, 'id of a card not kept');
  }
}

/** The reply is the proof, so it comes when all is gone. */
async function forget(
  context: TurnContext,
  locale: Locale,
  outbox: Outbox,
  options: AssistantOptions,
): Promise<void> {
  const { channelId, from, conversation } = context.activity;
  const room = isGroup(context.activity) ? undefined : conversation.id;
  const lines = await options.forget({ channel: channelId, userId: from.id }, room);
  outbox.add({ kind: 'text', text: WORDS[locale].forget.done(lines), locale });
}

/** A button of a guided check: what follows is nobody else's business. */
function isOfRun(incoming: Incoming): boolean {
  return incoming.kind === 'submit' && 'run' in incoming.payload;
}

function outcomesOf({ events }: TurnRecord): string[] {
  // Nor in the log: a line has a time, by which others could tell who it was.
  return events.flatMap((event) =>
    event.kind === 'trouble' ? [] : event.kind === 'question' ? event.outcome : event.kind,
  );
}

function isRedelivered({ activity }: TurnContext, { session }: TurnState): boolean {
  const id = deliveryId(activity);
  if (!id) return false;
  const seen = session.seen ?? [];
  if (seen.includes(id)) return true;
  session.seen = [...seen, id].slice(-REMEMBERED_ACTIVITIES);
  return false;
}

/**
 * A message keeps its id when it is edited; each of its versions is answered once. One sent again by a client gets a new
 * id from the channel, and keeps the client's own.
 */
function deliveryId({ type, id, timestamp, channelData }: TurnContext['activity']): string | undefined {
  if (type === (ActivityTypes.MessageUpdate as string) && id) return `${id}@${Number(timestamp)}`;
  const own = (channelData as { clientActivityID?: unknown } | null | undefined)?.clientActivityID;
  return typeof own === 'string' && own !== '' ? `client:${own}` : id;
}
