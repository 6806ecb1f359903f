// Every variable of the environment that the bot reads, and what may stand in it. Pure.
import { z } from 'zod/v4';

/** An empty variable counts as not set, as in `.env` files. */
const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);
const flag = text
  .pipe(z.enum(['true', 'false', '1', '0']).optional())
  .transform((v) => v === 'true' || v === '1');
const number = (fallback: number, min: number, max: number): z.ZodType<number, unknown> =>
  z.preprocess(
    (v) => (v === undefined || (typeof v === 'string' && v.trim() === '') ? fallback : v),
    z.coerce.number().int().min(min).max(max),
  );

/** `https://intranet.example, https://wiki.example`: scheme, host and port, nothing more. */
const origins = text.transform((value, context): readonly string[] => {
  const parts = (value ?? '').split(/[\s,]+/).filter((part) => part !== '');
  return parts.flatMap((part) => {
    const url = URL.canParse(part) ? new URL(part) : undefined;
    if (
      url &&
      !part.includes('*') &&
      /^https?:$/.test(url.protocol) &&
      part.replace(/\/$/, '') === url.origin
    )
      return [url.origin];
    context.addIssue({ code: 'custom', message: 'not a list of origins such as https://intranet.example' });
    return [];
  });
});

/** Ids separated by commas or blanks; in lower case, as they are compared. */
const guids = text
  .transform((value) =>
    (value ?? '')
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter((id) => id !== ''),
  )
  .pipe(z.array(z.guid('not a list of ids such as 00000000-0000-0000-0000-000000000000')));

/** Reports every fault of form at once; what must fit together is looked at in `config-faults.ts`. */
export const environmentSchema = z.object({
  PORT: number(3978, 0, 65535),
  HOST: text,
  LOG_LEVEL: z.preprocess(
    (v) => v || undefined,
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  ),
  DATA_DIR: text,
  KNOWLEDGE_DIR: text,
  MICROSOFT_APP_ID: text.pipe(z.guid().optional()),
  MICROSOFT_APP_TYPE: z.preprocess(
    (v) => v || undefined,
    z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).default('SingleTenant'),
  ),
  MICROSOFT_APP_PASSWORD: text,
  MICROSOFT_APP_TENANT_ID: text.pipe(z.guid().optional()),
  BOT_SECRET: text.pipe(z.string().min(32).optional()),
  KNOWLEDGE_WATCH: flag,
  JOURNAL_TEXT: z
    .preprocess(
      (v) => v || undefined,
      z.enum(['unanswered', 'true', 'false', '1', '0']).default('unanswered'),
    )
    .transform((v): boolean | 'unanswered' => (v === 'unanswered' ? v : v === 'true' || v === '1')),
  JOURNAL_DAYS: number(30, 1, 3650),
  METRICS_TOKEN: text.pipe(z.string().min(16).optional()),
  AZURE_STORAGE_CONNECTION_STRING: text,
  DIRECT_LINE_SECRET: text,
  DIRECT_LINE_URL: text.pipe(z.url({ protocol: /^https?$/ }).default('https://directline.botframework.com')),
  AZURE_STORAGE_ACCOUNT: text.pipe(
    z
      .string()
      .regex(/^[a-z0-9]{3,24}$/, 'not the name of a storage account')
      .optional(),
  ),
  TENANT_ALLOW_LIST: guids,
  ADMIN_IDS: guids,
  DESK_QUESTIONS: text,
  DESK_READERS: guids,
  DESK_EDITORS: guids,
  DESK_PUBLISHERS: guids,
  DESK_TEAMS_URI: text.pipe(z.string().toLowerCase().optional()),
  CONTACT_URL: text.pipe(z.url({ protocol: /^(https|mailto)$/ }).optional()),
  SMTP_URL: text.pipe(z.url({ protocol: /^smtps?$/ }).optional()),
  SMTP_FROM: text.pipe(z.email().optional()),
  EMBEDDINGS_URL: text.pipe(
    z
      .url({ protocol: /^https?$/, error: 'not an address such as https://api.example/v1/embeddings' })
      .refine(
        (url) => !URL.canParse(url) || new URL(url).username + new URL(url).password === '',
        'a name or a password in it. Put the key into EMBEDDINGS_KEY',
      )
      .optional(),
  ),
  EMBEDDINGS_MODEL: text,
  EMBEDDINGS_KEY: text.pipe(
    z
      .string()
      .regex(/^[!-~]+$/, 'characters that no key has')
      .optional(),
  ),
  ALLOWED_ORIGINS: origins,
  PUBLIC_URL: text.pipe(z.url({ protocol: /^https?$/ }).optional()),
  TRUSTED_PROXIES: number(0, 0, 10),
});

/** Every variable the bot reads. */
export const ENVIRONMENT_KEYS: readonly string[] = Object.keys(environmentSchema.shape);

/** The variables as they are read, before anything is made of them. */
export type Environment = z.infer<typeof environmentSchema>;
