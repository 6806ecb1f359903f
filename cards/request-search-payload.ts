// What the dialog of requests in Teams sends back: it is opened by a command of the message extension, and no message of a chat
// ever holds one. As with all payloads, it can be old, sent twice, or made up by somebody.
import { z } from 'zod/v4';

/** Whose requests are looked at: all that somebody may answer, those in their hands, or those they asked themselves. */
export const WHOSE = ['all', 'mine', 'asked'] as const;

/** Chosen where it does not matter: a choice must have some value, and no topic is called so. */
export const ANY = '*';

const typed = z.string().max(200);
/** What nobody can have chosen finds nothing. */
const chosen = z.string().max(100);
const code = z.string().max(20);

/** What was looked for when the card was made, and from which place in the list on it shows. */
const seenSchema = z.object({
  text: typed.catch(''),
  state: chosen.catch(ANY),
  topic: chosen.catch(ANY),
  whose: z.enum(WHOSE).catch('all'),
  from: z.int().min(0).max(1_000_000).catch(0),
});

export type RequestsSeen = z.infer<typeof seenSchema>;

/** Inputs lie beside the button's own data: clients put them there, with whichever button. */
const inputs = {
  text: typed.optional().catch(undefined),
  state: chosen.optional().catch(undefined),
  topic: chosen.optional().catch(undefined),
  whose: z.enum(WHOSE).optional().catch(undefined),
};

/** Looks for what is in the inputs. */
const findSchema = z.object({ do: z.literal('find'), ...inputs });
/** Back to the list, or on in it. */
const pageSchema = z.object({ do: z.literal('page'), seen: seenSchema });
const openSchema = z.object({ do: z.literal('open'), request: code, seen: seenSchema });
/** `to`: id of whoever it is given to. */
const workSchema = z.object({
  do: z.enum(['take', 'takeOver', 'give', 'answer', 'close', 'reopen']),
  request: code,
  seen: seenSchema,
  reply: z.string().max(4_000).default(''),
  to: chosen.default(''),
});

export const requestSearchSchema = z.discriminatedUnion('do', [
  findSchema,
  pageSchema,
  openSchema,
  workSchema,
]);

export type RequestSearchPayload = z.infer<typeof requestSearchSchema>;

/** What is done about a request. */
export type RequestWorkPayload = z.infer<typeof workSchema>;

/** Before anything was looked for. */
export const NOTHING_SEEN: RequestsSeen = seenSchema.parse({});
