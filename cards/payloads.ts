// What a card may send back. Everything that arrives from a card is checked against these schemas: a card can be old,
// sent twice, or made up by somebody.
import { z } from 'zod/v4';
import { LOCALES } from '../knowledge/locales.js';
import {
  requestCancelSchema,
  requestEndSchema,
  requestReplySchema,
  requestSendSchema,
  requestWorkSchema,
} from './request-payloads.js';

const entryId = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);
const questionId = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);

/** A button that asks for an entry (a related question, an example, a nearest hint). */
const askSchema = z.strictObject({ action: z.literal('ask'), entry: entryId });

/** One of the choices offered for a question; `question` ties it to the journal. */
const chooseSchema = z.strictObject({
  action: z.literal('choose'),
  entry: entryId,
  question: questionId.optional(),
});

const noneOfTheseSchema = z.strictObject({
  action: z.literal('noneOfThese'),
  question: questionId.optional(),
});

/** `entry`: what is to be shown in that language. */
const languageSchema = z.strictObject({
  action: z.literal('language'),
  locale: z.enum(LOCALES),
  entry: entryId.optional(),
});

const commandSchema = z.strictObject({
  action: z.literal('command'),
  command: z.enum(['help', 'language', 'topics', 'person']),
});

/** The questions of a topic, from the one at this place on. */
const topicSchema = z.strictObject({
  action: z.literal('topic'),
  topic: z
    .string()
    .max(100)
    .regex(/^[a-z0-9-]+$/),
  from: z.int().min(0).max(1_000_000).optional(),
});

/** The answer to "forget everything about you?". */
const forgetSchema = z.strictObject({ action: z.literal('forget'), sure: z.boolean() });

/** Periods an administrator can look back on, in days. */
export const REPORT_DAYS = [7, 30, 90] as const;

/** Another period of the report; who pressed it is checked anew. */
const reportSchema = z.strictObject({ action: z.literal('report'), days: z.literal(REPORT_DAYS) });

/** What becomes of a question that was not answered, from the report: a draft at the desk. Who pressed it is checked anew. */
const mendSchema = z.strictObject({
  action: z.literal('mend'),
  /** The question as it was asked. */
  text: z.string().trim().min(1).max(500),
  locale: z.enum(LOCALES),
  /** Where it belongs; none: to no entry of ours. */
  entry: entryId.optional(),
});

const feedbackSchema = z.strictObject({
  action: z.literal('feedback'),
  entry: entryId,
  helpful: z.boolean(),
  question: questionId.optional(),
});

const slug = z
  .string()
  .max(40)
  .regex(/^[a-z][A-Za-z0-9-]*$/);
const runId = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);

/** A button that starts a guided check. */
const checkStartSchema = z.strictObject({ action: z.literal('checkStart'), check: slug });

/** Which state of which run a card was made for; anything older is refused. */
const onRun = { check: slug, run: runId, revision: z.int().min(0).max(1_000_000) };

/** What was filled in, by field; clients send every value as a string, forgers anything. */
const inputs = z
  .record(slug, z.union([z.string().max(200), z.number(), z.boolean()]).transform(String))
  .refine((values) => Object.keys(values).length <= 10, 'too many inputs');

const checkAnswerSchema = z.strictObject({ action: z.literal('checkAnswer'), ...onRun, step: slug, inputs });

/** The buttons of a step beside its answer. */
const checkBackSchema = z.strictObject({ action: z.enum(['checkBack', 'checkCancel']), ...onRun });

/** Corrects one answer, from the summary. */
const checkEditSchema = z.strictObject({ action: z.literal('checkEdit'), ...onRun, field: slug });

/** The buttons of a verdict, and of what is looked at before there is one. */
const checkRestartSchema = z.strictObject({ action: z.enum(['checkRestart', 'checkConfirm']), ...onRun });

/** More than any verdict is long, in characters. */
export const MAX_CARRIED = 20_000;

/**
 * What a client that can does with these by itself: our page copies the text and saves the file without asking the bot. A bot
 * that is asked makes them anew, and looks at nothing that came along.
 */
const checkCopySchema = z.strictObject({
  action: z.literal('checkCopy'),
  ...onRun,
  text: z.string().max(MAX_CARRIED).optional(),
});
const checkCalendarSchema = z.strictObject({
  action: z.literal('checkCalendar'),
  ...onRun,
  file: z.strictObject({ name: z.string().max(100), content: z.string().max(MAX_CARRIED) }).optional(),
});

/** What can be done with an answer for others. */
export const SHARE_WAYS = ['copy', 'link', 'print'] as const;
export type ShareWay = (typeof SHARE_WAYS)[number];

/** An answer to copy, to link to, to print: our page does it; a bot that is asked shows the answer. */
const answerShareSchema = z.strictObject({
  action: z.literal('answerShare'),
  how: z.enum(SHARE_WAYS),
  entry: entryId,
  text: z.string().max(MAX_CARRIED).optional(),
});

export const payloadSchema = z.discriminatedUnion('action', [
  askSchema,
  answerShareSchema,
  chooseSchema,
  noneOfTheseSchema,
  languageSchema,
  commandSchema,
  topicSchema,
  forgetSchema,
  reportSchema,
  mendSchema,
  feedbackSchema,
  checkStartSchema,
  checkAnswerSchema,
  checkBackSchema,
  checkEditSchema,
  checkRestartSchema,
  checkCopySchema,
  checkCalendarSchema,
  requestSendSchema,
  requestCancelSchema,
  requestReplySchema,
  requestEndSchema,
  requestWorkSchema,
]);

export type Payload = z.infer<typeof payloadSchema>;

/** A button of the report that puts something into a draft at the desk. */
export type MendPayload = z.infer<typeof mendSchema>;

/** A button of the card that experts have in a channel. */
export type WorkPayload = z.infer<typeof requestWorkSchema>;

/** A button of a card that belongs to a run of a guided check. */
export type RunPayload = Extract<Payload, { run: string }>;

/** @returns undefined when the value is not a payload of ours */
export function parsePayload(value: unknown): Payload | undefined {
  // Unlike any other extra key, the schemas would let this one pass.
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')) return undefined;
  const parsed = payloadSchema.safeParse(separateInputs(inTodaysNames(value)));
  return parsed.success ? parsed.data : undefined;
}

/** A check was called a flow once, and cards from then may still be on somebody's screen. */
const FLOW_ACTION = /^flow(?=[A-Z])/;

function inTodaysNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('action' in value)) return value;
  const { action } = value;
  if (typeof action !== 'string' || !FLOW_ACTION.test(action) || !('flow' in value)) return value;
  const { flow, ...rest } = value;
  return { ...rest, action: action.replace(FLOW_ACTION, 'check'), check: flow };
}

/** The data of the button that answers a step: clients add the inputs to it, `parsePayload` takes them out again. */
export function answerData(answer: Omit<Extract<Payload, { action: 'checkAnswer' }>, 'action'>): object {
  const { inputs: preset, ...envelope } = answer;
  return { action: 'checkAnswer', ...envelope, ...preset };
}

/** Keys of an answer's data that are never inputs; no field may bear one of these names. */
export const ANSWER_KEYS: readonly string[] = ['action', ...Object.keys(onRun), 'step'];

/** Clients merge what was filled in into the button's data: everything that is not ours there is an input. */
function separateInputs(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('action' in value) || value.action !== 'checkAnswer')
    return value;
  const entries = Object.entries(value);
  const inputs = Object.fromEntries(entries.filter(([key]) => !ANSWER_KEYS.includes(key)));
  return { ...Object.fromEntries(entries.filter(([key]) => ANSWER_KEYS.includes(key))), inputs };
}

/** Type-checks a payload where a card is built. */
export function payload(value: Payload): Payload {
  return value;
}
