// Ratings by Teams' own means (thumbs under an answer, emoji on a message) -> what a feedback button would say.
import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import { WORDS } from '../../../cards/words/index.js';
import type { Incoming } from '../../../dialogs/turn.js';
import { MAX_QUESTION_LENGTH } from '../../../knowledge/finder.js';
import { DEFAULT_LOCALE, localeOfTag } from '../../../knowledge/locales.js';
import { cutText } from '../../../knowledge/text/cut-text.js';
import { cleanText } from '../../incoming.js';
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
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.string().catch('') }),
});

/** @returns undefined when it is no rating, or not of an answer that is still known */
export async function readRating(context: TurnContext, answers: ShownAnswers): Promise<Incoming | undefined> {
  const { activity } = context;
  const isReaction = activity.type === (ActivityTypes.MessageReaction as string);
  const judgement = isReaction ? ofReaction(activity) : ofThumb(activity.value);
  // Teams says which answer a thumb is for; the Agents Playground does not, and people rate what they have just read.
  if (!judgement || (isReaction && !activity.replyToId)) return undefined;
  const answer = await answers.find(context, activity.replyToId);
  if (!answer) return undefined;
  const { entry, question } = answer;
  const about = question === undefined ? { entry } : { entry, question };
  const comment = cutText(cleanText({ text: judgement.comment }), MAX_QUESTION_LENGTH);
  return {
    kind: 'rated',
    payload: { action: 'feedback', helpful: judgement.helpful, ...about },
    ...(comment === '' ? {} : { comment }),
  };
}

interface Judgement {
  helpful: boolean;
  comment: string;
}

/** A reaction that was taken back stays noted: the journal only ever grows. */
function ofReaction({ reactionsAdded = [] }: Partial<Activity>): Judgement | undefined {
  for (const { type } of reactionsAdded) {
    if (HELPFUL.has(type)) return { helpful: true, comment: '' };
    if (UNHELPFUL.has(type)) return { helpful: false, comment: '' };
  }
  return undefined;
}

function ofThumb(value: unknown): Judgement | undefined {
  const thumb = thumbSchema.safeParse(value);
  if (!thumb.success) return undefined;
  const { reaction, feedback } = thumb.data.actionValue;
  return { helpful: reaction === 'like', comment: commentIn(feedback) };
}

/** Teams sends the form as JSON in a string: `{"feedbackText":"too long"}`. */
function commentIn(feedback: string): string {
  try {
    const { feedbackText } = JSON.parse(feedback) as { feedbackText?: unknown };
    return typeof feedbackText === 'string' ? feedbackText : '';
  } catch {
    return '';
  }
}

/** The custom feedback form asks nothing more than the thumb has said. */
export function thanks(activity: Partial<Activity>): object {
  const { answer } = WORDS[localeOfTag(activity.locale) ?? DEFAULT_LOCALE];
  const { actionValue } = (activity.value ?? {}) as { actionValue?: { reaction?: unknown } };
  return {
    task: {
      type: 'message',
      value: actionValue?.reaction === 'dislike' ? answer.thanksForNo : answer.thanksForYes,
    },
  };
}
