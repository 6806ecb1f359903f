// What the cards of requests to people may send back: parts of what `payloads.ts` checks.
import { z } from 'zod/v4';

/** Ties a request card to what it makes. */
const draftId = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);
const requestText = z.string().max(4_000);
/** What people call a request: `K4M-7QX`. */
const requestCode = z.string().regex(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/);

/** Which of several messages about a request a card shows. */
const newsId = z.string().max(200).optional();

/** What was filled in lies beside the button's own data: clients put it there. */
export const requestSendSchema = z.strictObject({
  action: z.literal('requestSend'),
  draft: draftId,
  question: requestText.optional(),
  details: requestText.optional(),
  topic: z
    .string()
    .max(100)
    .regex(/^[a-z0-9-]+$/)
    .optional(),
});
export const requestCancelSchema = z.strictObject({ action: z.literal('requestCancel'), draft: draftId });
export const requestReplySchema = z.strictObject({
  action: z.literal('requestReply'),
  request: requestCode,
  reply: requestText.optional(),
  news: newsId,
});
/** Inputs of the card come along with any of its buttons in clients that know no `associatedInputs`. */
export const requestEndSchema = z.strictObject({
  action: z.enum(['requestSolved', 'requestReopen']),
  request: requestCode,
  reply: requestText.optional(),
  news: newsId,
});
/** What experts do on the card of a request in a channel. */
export const requestWorkSchema = z.strictObject({
  action: z.enum(['workTake', 'workTakeOver', 'workAnswer', 'workClose', 'workReopen']),
  request: requestCode,
  reply: requestText.optional(),
});
