// Ratings by Teams' own means (thumbs under an answer, emoji on a message) -> the same data a feedback button would send.
import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { payload, type Payload } from '../../../cards/payloads.js';
import type { ShownAnswers } from './shown-answers.js';

/** Reactions that speak plainly, by the names and emoji ids Teams uses; the others may mean anything and count for nothing. */
const HELPFUL: ReadonlySet<string> = new Set([
  'like',
  'heart',
  'plusOne',
  'yes',
  '1f44d_thumbsup',
  '2705_whiteheavycheckmark',
]);
const UNHELPFUL: ReadonlySet<string> = new Set(['dislike', 'sad', 'angry', 'no', '1f44e_thumbsdown']);

const thumbSchema = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});

/** @returns undefined when it is no rating, or not of an answer that is still known */
export async function readRating(context: TurnContext, answers: ShownAnswers): Promise<Payload | undefined> {
  const { activity } = context;
  const helpful =
    activity.type === (ActivityTypes.MessageReaction as string)
      ? ofReaction(activity)
      : ofThumb(activity.value);
  if (helpful === undefined || !activity.replyToId) return undefined;
  const answer = await answers.find(context, activity.replyToId);
  if (!answer) return undefined;
  const { entry, question } = answer;
  return payload({ action: 'feedback', entry, helpful, ...(question === undefined ? {} : { question }) });
}

/** A reaction that was taken back stays noted: the journal only ever grows. */
function ofReaction({ reactionsAdded = [] }: Partial<Activity>): boolean | undefined {
  for (const { type } of reactionsAdded) {
    if (HELPFUL.has(type)) return true;
    if (UNHELPFUL.has(type)) return false;
  }
  return undefined;
}

function ofThumb(value: unknown): boolean | undefined {
  const thumb = thumbSchema.safeParse(value);
  return thumb.success ? thumb.data.actionValue.reaction === 'like' : undefined;
}
