// The environment -> one frozen, typed configuration. Pure: reads nothing itself, reports every fault at once.
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

type Environment = z.infer<typeof environmentSchema>;

/** How the bot proves itself to Azure Bot Service; without an app id there is no Azure, only this machine. */
export type BotIdentity =
  | { type: 'none' }
  | { type: 'SingleTenant' | 'MultiTenant'; appId: string; password: string; tenantId: string | undefined }
  | { type: 'UserAssignedMSI'; appId: string; tenantId: string };

/** Where state and journal are kept. */
export type StorageConfig =
  { type: 'sqlite' } | { type: 'azure'; connectionString: string } | { type: 'azure'; account: string };

export interface Config {
  port: number;
  host: string;
  logLevel: Environment['LOG_LEVEL'];
  /** Folder for the database file; relative paths start at the project. */
  dataDir: string;
  knowledgeDir: string;
  identity: BotIdentity;
  /** Keys the web page's tokens and the journal's pseudonyms; undefined = made once and kept in the data folder. */
  secret: string | undefined;
  /** Reload the knowledge when its files change; for authors. */
  watchKnowledge: boolean;
  /** `keepText`: of all questions, of the unanswered ones only, or of none; always masked. */
  journal: { keepText: boolean | 'unanswered'; retentionDays: number };
  /** Opens `/metrics` to other machines that send it. */
  metricsToken: string | undefined;
  storage: StorageConfig;
  /** Azure's Direct Line service carries the web page; undefined = the embedded one does. */
  directLine: { secret: string; serviceUrl: string } | undefined;
  /** Entra tenant ids that the bot is for; empty = all. */
  tenants: readonly string[];
  /** Entra object ids of the people who may do what administrators do; empty = nobody. */
  admins: readonly string[];
  /** Entra object ids of the people of the desk, beside those with an app role; empty = nobody. */
  desk: { reader: readonly string[]; editor: readonly string[]; publisher: readonly string[] };
  /** Application ID URI of the app registration, by which the desk is a tab in Teams; undefined = it is none. */
  deskTab: string | undefined;
  /** File of questions whose right answers are known, JSON lines; it need not be there. */
  deskQuestions: string;
  /** Where a person finds a person: shown with "I don't know". */
  contactUrl: string | undefined;
  /** How requests are written to the addresses of `bot.yml`; undefined = people are shown them instead. */
  mail: { url: string; from: string } | undefined;
  /** A service of vectors of meaning that questions which were not surely found are sent to; undefined = they go nowhere. */
  embeddings: { url: string; model: string; key: string | undefined } | undefined;
  /** Sites whose pages may show the chat, such as `https://intranet.example`. */
  allowedOrigins: readonly string[];
  /** `https://bot.contoso.com`, where browsers find the bot; undefined = wherever a request says it was sent to. */
  publicUrl: string | undefined;
  /** Proxies of ours that every request comes through: limits count the address before them. */
  trustedProxies: number;
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
    ? [identityFaults, deskTabFaults, mailFaults, embeddingsFaults].flatMap((faultsOf) =>
        faultsOf(parsed.data),
      )
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}. See .env.example`);
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const env = parsed.data;
  const identity = identityOf(env);
  return Object.freeze({
    port: env.PORT,
    host: env.HOST ?? (identity.type === 'none' ? '127.0.0.1' : '0.0.0.0'),
    logLevel: env.LOG_LEVEL,
    dataDir: env.DATA_DIR ?? 'data',
    knowledgeDir: env.KNOWLEDGE_DIR ?? 'knowledge/content',
    identity,
    secret: env.BOT_SECRET,
    watchKnowledge: env.KNOWLEDGE_WATCH,
    journal: { keepText: env.JOURNAL_TEXT, retentionDays: env.JOURNAL_DAYS },
    metricsToken: env.METRICS_TOKEN,
    storage: storageOf(env),
    directLine:
      env.DIRECT_LINE_SECRET === undefined
        ? undefined
        : { secret: env.DIRECT_LINE_SECRET, serviceUrl: new URL(env.DIRECT_LINE_URL).origin },
    tenants: env.TENANT_ALLOW_LIST,
    admins: env.ADMIN_IDS,
    deskQuestions: env.DESK_QUESTIONS ?? 'test/questions/golden.jsonl',
    desk: { reader: env.DESK_READERS, editor: env.DESK_EDITORS, publisher: env.DESK_PUBLISHERS },
    deskTab: env.DESK_TEAMS_URI,
    contactUrl: env.CONTACT_URL,
    mail:
      env.SMTP_URL === undefined || env.SMTP_FROM === undefined
        ? undefined
        : { url: env.SMTP_URL, from: env.SMTP_FROM },
    embeddings:
      env.EMBEDDINGS_URL === undefined || env.EMBEDDINGS_MODEL === undefined
        ? undefined
        : { url: env.EMBEDDINGS_URL, model: env.EMBEDDINGS_MODEL, key: env.EMBEDDINGS_KEY },
    allowedOrigins: env.ALLOWED_ORIGINS,
    publicUrl: env.PUBLIC_URL === undefined ? undefined : new URL(env.PUBLIC_URL).origin,
    trustedProxies: env.TRUSTED_PROXIES,
  });
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

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
    if (env.HOST !== undefined && !LOOPBACK.has(env.HOST)) {
      faults.push(
        'HOST: without MICROSOFT_APP_ID requests are not authenticated. Leave HOST out, or set the app id',
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

/** Teams gives no token when the host in the URI is not the page's own. */
function deskTabFaults(env: Environment): string[] {
  const { DESK_TEAMS_URI: uri, MICROSOFT_APP_ID: appId, PUBLIC_URL: publicUrl } = env;
  if (uri === undefined) return [];
  if (appId === undefined || publicUrl === undefined || env.MICROSOFT_APP_TENANT_ID === undefined)
    return ['DESK_TEAMS_URI: needs MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID and PUBLIC_URL. Set them, too'];
  if (env.MICROSOFT_APP_TYPE === 'UserAssignedMSI')
    return ['DESK_TEAMS_URI: a managed identity has no app registration of its own. Leave it out'];
  const { protocol, host } = new URL(publicUrl);
  const wanted = `api://${host}/botid-${appId.toLowerCase()}`;
  if (protocol === 'https:' && [wanted, wanted.replace('botid-', '')].includes(uri)) return [];
  return [`DESK_TEAMS_URI: not ${wanted}, with PUBLIC_URL by https. Set it as under "Expose an API"`];
}

function mailFaults({ SMTP_URL: url, SMTP_FROM: from }: Environment): string[] {
  if ((url === undefined) === (from === undefined)) return [];
  const missing = url === undefined ? 'SMTP_URL' : 'SMTP_FROM';
  return [`${missing}: missing. Mail needs a server and an address it comes from: set both, or neither`];
}

function embeddingsFaults({
  EMBEDDINGS_URL: url,
  EMBEDDINGS_MODEL: model,
  EMBEDDINGS_KEY: key,
}: Environment): string[] {
  if (url === undefined) {
    if (model === undefined && key === undefined) return [];
    return ['EMBEDDINGS_URL: missing. Set the address of the service, or none of EMBEDDINGS_…'];
  }
  const { protocol, hostname } = new URL(url);
  return [
    ...(model === undefined ? ['EMBEDDINGS_MODEL: missing. Set what the service calls the model'] : []),
    ...(key !== undefined && protocol === 'http:' && !LOOPBACK.has(hostname.replace(/^\[|\]$/g, ''))
      ? ['EMBEDDINGS_URL: the key would go over the network for all to read. Use https, or no key']
      : []),
  ];
}

/** Call only when `identityFaults` found nothing. */
function identityOf(env: Environment): BotIdentity {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TYPE: type, MICROSOFT_APP_TENANT_ID: tenantId } = env;
  if (appId === undefined) return { type: 'none' };
  if (type === 'UserAssignedMSI') return { type, appId, tenantId: tenantId ?? '' };
  return { type, appId, password: env.MICROSOFT_APP_PASSWORD ?? '', tenantId };
}

function storageOf(env: Environment): StorageConfig {
  const { AZURE_STORAGE_CONNECTION_STRING: connectionString, AZURE_STORAGE_ACCOUNT: account } = env;
  if (connectionString !== undefined) return { type: 'azure', connectionString };
  return account === undefined ? { type: 'sqlite' } : { type: 'azure', account };
}
