// The environment -> one frozen, typed configuration. Pure: reads nothing itself, reports every fault at once.
import { z } from 'zod/v4';

/** An empty variable counts as not set, as in `.env` files. */
const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);
const number = (fallback: number, min: number, max: number): z.ZodType<number, unknown> =>
  z.preprocess(
    (v) => (v === undefined || v === '' ? fallback : v),
    z.coerce.number().int().min(min).max(max),
  );

const environmentSchema = z.object({
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
  TOKEN_SECRET: text.pipe(z.string().min(32).optional()),
  CONTACT_URL: text.pipe(z.url({ protocol: /^(https|mailto)$/ }).optional()),
});

/** Every variable the bot reads. */
export const ENVIRONMENT_KEYS: readonly string[] = Object.keys(environmentSchema.shape);

type Environment = z.infer<typeof environmentSchema>;

/** How the bot proves itself to Azure Bot Service; without an app id there is no Azure, only this machine. */
export type BotIdentity =
  | { type: 'none' }
  | { type: 'SingleTenant' | 'MultiTenant'; appId: string; password: string; tenantId: string | undefined }
  | { type: 'UserAssignedMSI'; appId: string; tenantId: string };

export interface Config {
  port: number;
  host: string;
  logLevel: Environment['LOG_LEVEL'];
  /** Folder for the database file; relative paths start at the project. */
  dataDir: string;
  knowledgeDir: string;
  identity: BotIdentity;
  /** Signs the web page's tokens; undefined = a new secret at every start. */
  tokenSecret: string | undefined;
  /** Where a person finds a person: shown with "I don't know". */
  contactUrl: string | undefined;
}

/** Thrown when the environment cannot be used; names each variable and the remedy, never a value. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID';
  constructor(readonly faults: readonly string[]) {
    super(
      `The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

/**
 * @param environment usually `process.env`
 * @throws ConfigError listing every fault
 */
export function parseConfig(environment: Record<string, string | undefined>): Config {
  const parsed = environmentSchema.safeParse(environment);
  const faults = parsed.success
    ? identityFaults(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}. See .env.example`);
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const env = parsed.data;
  const identity = identityOf(env);
  return Object.freeze({
    port: env.PORT,
    host: env.HOST ?? (identity.type === 'none' ? '127.0.0.1' : '0.0.0.0'),
    logLevel: env.LOG_LEVEL,
    dataDir: env.DATA_DIR ?? 'data',
    knowledgeDir: env.KNOWLEDGE_DIR ?? 'knowledge',
    identity,
    tokenSecret: env.TOKEN_SECRET,
    contactUrl: env.CONTACT_URL,
  });
}

function identityFaults(env: Environment): string[] {
  const faults: string[] = [];
  const need = (name: 'MICROSOFT_APP_PASSWORD' | 'MICROSOFT_APP_TENANT_ID', why: string): void => {
    if (env[name] === undefined) faults.push(`${name}: missing. ${why}`);
  };
  if (env.MICROSOFT_APP_ID === undefined) {
    if (env.MICROSOFT_APP_PASSWORD !== undefined) {
      faults.push(
        'MICROSOFT_APP_ID: missing although MICROSOFT_APP_PASSWORD is set. Set both, or neither to run locally',
      );
    }
    return faults;
  }
  if (env.MICROSOFT_APP_TYPE !== 'UserAssignedMSI') {
    need(
      'MICROSOFT_APP_PASSWORD',
      `A ${env.MICROSOFT_APP_TYPE} bot needs its client secret (or set MICROSOFT_APP_TYPE=UserAssignedMSI)`,
    );
  }
  if (env.MICROSOFT_APP_TYPE !== 'MultiTenant') {
    need(
      'MICROSOFT_APP_TENANT_ID',
      `A ${env.MICROSOFT_APP_TYPE} bot needs the tenant (directory) id of its registration`,
    );
  }
  return faults;
}

/** Call only when `identityFaults` found nothing. */
function identityOf(env: Environment): BotIdentity {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TYPE: type, MICROSOFT_APP_TENANT_ID: tenantId } = env;
  if (appId === undefined) return { type: 'none' };
  if (type === 'UserAssignedMSI') return { type, appId, tenantId: tenantId ?? '' };
  return { type, appId, password: env.MICROSOFT_APP_PASSWORD ?? '', tenantId };
}
