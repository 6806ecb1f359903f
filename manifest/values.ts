// The environment -> what the template's placeholders stand for. Pure; reports every fault at once.
import { z } from 'zod/v4';
import type { Problem } from './problem.js';

export interface Values {
  /** By placeholder, `BOT_DOMAIN` -> `bot.contoso.com`. */
  placeholders: Readonly<Record<string, string>>;
  /** Opts in to sessions, which only Teams' developer preview has. */
  sessions: boolean;
  /** Whether the desk is a tab. */
  deskTab: boolean;
}

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const HOST_NAME = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/i;

interface Variable {
  schema: z.ZodType<string, string>;
  /** What it must be, for a person. */
  wanted: string;
  /** Used when it is not set; without it the variable is required. */
  otherwise?: (values: Readonly<Record<string, string>>) => string;
}

/** @param path of the page that the bot itself serves, used when no other is given */
const url = (page: string, path = ''): Variable => ({
  schema: z.url({ protocol: /^https$/ }).max(2048),
  wanted: `Set it to the https:// address of ${page}, or leave it out`,
  otherwise: ({ BOT_DOMAIN }) => `https://${BOT_DOMAIN}/${path}`,
});

/** In this order: later ones may fall back on earlier ones. */
const VARIABLES: Readonly<Record<string, Variable>> = {
  MICROSOFT_APP_ID: {
    schema: z.string().regex(GUID),
    wanted: "Set it to the application (client) id of the bot's registration, a GUID",
  },
  BOT_DOMAIN: {
    schema: z.string().toLowerCase().regex(HOST_NAME),
    wanted: 'Set it to the host name the bot is reached at, without https://, port or path: bot.contoso.com',
  },
  TEAMS_APP_ID: {
    schema: z.string().regex(GUID),
    wanted: 'Set it to a GUID, or leave it out to use MICROSOFT_APP_ID',
    otherwise: ({ MICROSOFT_APP_ID = '' }) => MICROSOFT_APP_ID,
  },
  TEAMS_DEVELOPER_NAME: {
    schema: z.string().max(32),
    wanted: 'Set it to the name of your organisation, at most 32 characters, or leave it out',
    otherwise: () => 'Colleague',
  },
  TEAMS_WEBSITE_URL: url('a page about the bot'),
  TEAMS_PRIVACY_URL: url('your privacy statement', 'privacy'),
  TEAMS_TERMS_URL: url('your terms of use'),
};

/** Stands in for a variable at fault, so that the other checks still run; no package is written then. */
const STAND_INS: Readonly<Record<string, string>> = {
  MICROSOFT_APP_ID: '00000000-0000-0000-0000-000000000000',
  BOT_DOMAIN: 'bot.invalid',
};

/** Every variable the command reads. */
export const MANIFEST_KEYS: readonly string[] = [
  ...Object.keys(VARIABLES),
  'TEAMS_SESSIONS',
  'DESK_TEAMS_URI',
];

/**
 * @param environment usually `process.env`
 * @param version the app's, `1.2.0`; Teams offers an upgrade only when it rises
 */
export function readValues(
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): { values: Values; problems: Problem[] } {
  const problems: Problem[] = [];
  const placeholders: Record<string, string> = { APP_VERSION: version };
  for (const [name, { schema, wanted, otherwise }] of Object.entries(VARIABLES)) {
    const given = environment[name]?.trim() || otherwise?.(placeholders);
    const { success, data } = schema.safeParse(given);
    const message = given ? 'is not usable' : 'is missing';
    if (!success) problems.push({ where: name, message, remedy: wanted });
    placeholders[name] = data ?? STAND_INS[name] ?? otherwise?.(placeholders) ?? '';
  }
  const sessions = environment['TEAMS_SESSIONS']?.trim() || 'false';
  if (!['true', 'false'].includes(sessions)) {
    const remedy = 'Set it to true to try sessions in the developer preview, or leave it out';
    problems.push({ where: 'TEAMS_SESSIONS', message: 'is neither true nor false', remedy });
  }
  const uri = environment['DESK_TEAMS_URI']?.trim().toLowerCase() ?? '';
  const { MICROSOFT_APP_ID: id = '', BOT_DOMAIN: host = '' } = placeholders;
  const wanted = [`api://${host}/botid-${id.toLowerCase()}`, `api://${host}/${id.toLowerCase()}`];
  if (uri !== '' && !wanted.includes(uri)) {
    const remedy = `Set it to ${wanted.join(' or ')}, as under "Expose an API", or leave it out`;
    problems.push({ where: 'DESK_TEAMS_URI', message: 'is not usable', remedy });
  }
  if (uri !== '') placeholders['DESK_TEAMS_URI'] = uri;
  return { values: { placeholders, sessions: sessions === 'true', deskTab: uri !== '' }, problems };
}
