// Which card a button belongs to. Web Chat does not say; the cards of guided flows have a name that the button's data
// leads to, so the card is found among the latest messages of the bot.
import { runName } from '../../../cards/flow-step-card.js';
import { parsePayload } from '../../../cards/payloads.js';
import type { ConversationLog } from '../../storage/conversation-log.js';
import { activityId } from './activity-set.js';

/** A card further back than this stays as it is; its answer is taken all the same. */
const MESSAGES_LOOKED_AT = 50;

/**
 * @param before place of the message that pressed it
 * @param value what the button sent
 * @param botId only the bot's own messages count: clients may name theirs as they like
 * @returns the card's activity id
 */
export async function pressedCard(
  log: ConversationLog,
  {
    conversationId,
    before,
    value,
    botId,
  }: { conversationId: string; before: number; value: unknown; botId: string },
): Promise<string | undefined> {
  const payload = parsePayload(value);
  if (!payload || !('run' in payload)) return undefined;
  const name = runName(payload);
  const from = Math.max(0, before - 1 - MESSAGES_LOOKED_AT);
  const latest = await log.read(conversationId, from, MESSAGES_LOOKED_AT);
  const shown = latest.findLast(({ activity }) => activity.name === name && activity.from?.id === botId);
  return shown && (shown.activity.id ?? activityId(conversationId, shown.sequence));
}
