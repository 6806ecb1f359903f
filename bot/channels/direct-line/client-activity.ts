// What a person's browser may say. Everything that tells who, where and when is set here and never taken from the client.
import type { Activity, ChannelAccount } from 'botbuilder';
import { z } from 'zod/v4';
import type { JsonObject } from '../../http/read-json.js';
import { WEB_CHANNEL } from '../../storage/state-keys.js';
import type { TokenOwner } from './tokens.js';

export const CHANNEL_ID = WEB_CHANNEL;

/**
 * Not an address on purpose: no connector may ever be tempted to send the bot's credentials to one that came with a request.
 */
const SERVICE_URL = 'urn:direct-line:embedded';

const shortText = z.string().max(256);

/** The fields a client decides; all others are dropped, `from`, `recipient`, `deliveryMode` and tenants among them. */
const clientActivity = z.object({
  type: z.enum(['message', 'event', 'typing', 'endOfConversation']),
  text: z.string().optional(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
  name: shortText.optional(),
  value: z.unknown().optional(),
  replyToId: shortText.optional(),
  code: shortText.optional(),
  locale: z.string().optional(),
  localTimezone: shortText.optional(),
  channelData: z
    .object({
      /** Comes back with the echo: it is how Web Chat knows that its message arrived. */
      clientActivityID: shortText.optional(),
      postBack: z.boolean().optional(),
      messageBack: z.object({ displayText: z.string().optional() }).optional(),
    })
    .optional(),
});

export type Reading = { ok: true; activity: Partial<Activity> } | { ok: false; message: string };

/** @param now epoch milliseconds */
export function readClientActivity(
  body: JsonObject,
  owner: TokenOwner,
  bot: ChannelAccount,
  now: number,
): Reading {
  const parsed = clientActivity.safeParse(body);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'activity'}: ${message}`,
    );
    return { ok: false, message: `The activity cannot be taken. ${faults.join('; ')}` };
  }
  const { locale, ...said } = parsed.data;
  return {
    ok: true,
    activity: { ...said, ...localeOf(locale), ...envelope(owner, bot, now) } as Partial<Activity>,
  };
}

/** The bot is told once per conversation that the person is there, so that it can greet. Clients never see this one. */
export function joinActivity(
  owner: TokenOwner,
  bot: ChannelAccount,
  now: number,
  locale: unknown,
): Partial<Activity> {
  const membersAdded = [{ id: owner.userId, name: '', role: 'user' }];
  return { type: 'conversationUpdate', membersAdded, ...localeOf(locale), ...envelope(owner, bot, now) };
}

function envelope(owner: TokenOwner, bot: ChannelAccount, now: number): Partial<Activity> {
  return {
    channelId: CHANNEL_ID,
    serviceUrl: SERVICE_URL,
    conversation: { id: owner.conversationId } as Activity['conversation'],
    from: { id: owner.userId, name: '', role: 'user' },
    recipient: bot,
    timestamp: new Date(now),
  };
}

/** A malformed locale counts as none: a greeting in the default language beats no conversation. */
function localeOf(locale: unknown): { locale?: string } {
  if (typeof locale !== 'string' || locale.length > 35) return {};
  try {
    const [canonical] = Intl.getCanonicalLocales(locale);
    return canonical === undefined ? {} : { locale: canonical };
  } catch {
    return {};
  }
}
