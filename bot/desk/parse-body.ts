// What a request brings, held against its schema.
import { z } from 'zod/v4';
import { Refusal } from './refusal.js';

/** @throws Refusal 422 naming the fields */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Refusal(422, 'BadArgument', z.prettifyError(parsed.error), {
    fields: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  });
}
