// What the desk's tab in Teams brings in place of a sign-in: an access token of the directory for this app, which Teams gets
// for whoever is signed in there. Held against everything it must say. Knows no HTTP server.
import { createHash } from 'node:crypto';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod/v4';
import { Refusal } from './refusal.js';
import { SESSION_MS, type Pass, type Person } from './sessions.js';

/** Which tokens are for this tab. */
export interface TabOptions {
  tenantId: string;
  /** Entra names itself one way in tokens of version 2 and another way in those of version 1; the registration decides. */
  issuers: readonly string[];
  /** The app id (version 2) and the Application ID URI (version 1). */
  audiences: readonly string[];
}

export interface Passes {
  /** @throws Refusal 403 that says what is wrong with it, 502 when the directory's keys cannot be had */
  read(token: string): Promise<Pass>;
}

/** What Teams is allowed to ask for, and the one thing that tells such a token from one of a sign-in (which has no `scp`). */
const SCOPE = 'access_as_user';

/**
 * Teams (mobile and desktop, web), Microsoft 365 (web, desktop, mobile with Outlook) and Outlook (web, mobile): another app that
 * somebody once gave a token for this one does not open the desk with it.
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad
 */
const CLIENTS: ReadonlySet<string> = new Set([
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  '27922004-5251-4030-b22d-91ecd9a37ea4',
]);

/** Seconds by which the directory's clock and ours may differ. */
const CLOCK_TOLERANCE_S = 60;

/** `azp` and `preferred_username` in version 2, `appid` and `unique_name` in version 1. */
const claimsSchema = z.object({
  oid: z.guid(),
  tid: z.string(),
  scp: z.string(),
  azp: z.string().optional(),
  appid: z.string().optional(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
  unique_name: z.string().optional(),
  email: z.string().optional(),
  roles: z.array(z.string()).default([]),
});

/**
 * @param keysUrl where the directory shows its keys
 * @param clock epoch milliseconds
 */
export function createPasses(
  { tenantId, issuers, audiences }: TabOptions,
  keysUrl: () => Promise<URL>,
  clock: () => number,
): Passes {
  let keys: JWTVerifyGetKey | undefined;
  const verify = async (token: string): Promise<JWTPayload> => {
    keys ??= createRemoteJWKSet(await keysUrl());
    const { payload } = await jwtVerify(token, keys, {
      issuer: [...issuers],
      audience: [...audiences],
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'nbf'],
      // What was signed out is remembered for so long.
      maxTokenAge: SESSION_MS / 1000,
      clockTolerance: CLOCK_TOLERANCE_S,
      currentDate: new Date(clock()),
    });
    return payload;
  };
  return {
    async read(token) {
      const payload = await verify(token).catch((error: unknown) => {
        throw refusalOf(error, audiences);
      });
      const { success, data } = claimsSchema.safeParse(payload);
      const client = data?.azp ?? data?.appid ?? '';
      if (!success || !data.scp.split(' ').includes(SCOPE) || !CLIENTS.has(client))
        throw no('kind', `The token is not one that Teams gets for a tab (scope ${SCOPE}).`);
      if (data.tid !== tenantId) throw no('tenant', 'The token is of another organisation.');
      const address = data.email ?? data.preferred_username ?? data.unique_name;
      const person: Person = { id: data.oid.toLowerCase(), name: data.name ?? address ?? 'Unknown' };
      return {
        person: address === undefined ? person : { ...person, email: address },
        claimed: data.roles,
        id: idOf(token),
        issuedAt: (payload.iat ?? 0) * 1000,
      };
    },
  };
}

/** Of what is signed only: the signature's own base64 can be written in several ways. */
function idOf(token: string): string {
  return createHash('sha256').update(token.split('.').slice(0, 2).join('.')).digest('base64url');
}

const no = (pass: string, message: string): Refusal => new Refusal(403, 'BadArgument', message, { pass });

/** @param cause for the log */
const unreachable = (cause: unknown): Refusal =>
  Object.assign(new Refusal(502, 'ServiceError', 'The directory cannot be reached.', { pass: 'failed' }), {
    cause,
  });

/** What the directory itself got wrong, when asked for its keys. */
const ITS_FAULT: ReadonlySet<string> = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID', 'ERR_JWKS_TIMEOUT']);

function refusalOf(error: unknown, audiences: readonly string[]): Refusal {
  if (error instanceof errors.JWTExpired) return no('expired', 'The token has expired.');
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud')
      return no('audience', `The token is for another app; here it must be for ${audiences.join(' or ')}.`);
    if (error.claim === 'iss') return no('issuer', 'The token is not of this organisation’s directory.');
    if (error.claim === 'nbf' || error.claim === 'iat')
      return no(
        'notYet',
        'The token is not valid yet, or does not say from when. Is the server’s clock right?',
      );
    return no('expired', 'The token does not say when it ends.');
  }
  // No key of that name, another signature, another algorithm or none, or no token at all.
  if (error instanceof errors.JOSEError && !ITS_FAULT.has(error.code))
    return no('signature', 'The token is not signed by the directory.');
  return unreachable(error);
}
