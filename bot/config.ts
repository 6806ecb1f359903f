// The environment -> one frozen, typed configuration. Pure: reads nothing itself, reports every fault at once.
import { faultsTogether } from './config-faults.js';
import { environmentSchema, type Environment } from './environment.js';

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
    ? faultsTogether(parsed.data)
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

/** Call only when nothing was at fault. */
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
