// Sign-in by the organisation's directory: OpenID Connect, code flow with PKCE, as Entra ID speaks it. Knows no HTTP server.
import * as oidc from 'openid-client';
import { z } from 'zod/v4';
import type { Person } from './sessions.js';
import type { TabOptions } from './teams-pass.js';

export interface DirectoryOptions {
  /** Undefined: the desk is no tab in Teams. */
  tab?: TabOptions | undefined;
  /** `https://login.microsoftonline.com/<tenant id>/v2.0`; plain http only on this machine. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What must be known again when somebody comes back from the directory; for one return only. */
export interface SigningIn {
  state: string;
  nonce: string;
  verifier: string;
  /** Epoch milliseconds. */
  startedAt: number;
}

export interface Directory {
  /** @returns where to send the browser, and what to keep until it is back */
  begin(returnTo: string): Promise<{ url: string; kept: Omit<SigningIn, 'startedAt'> }>;
  /**
   * @param url the whole address the browser came back to
   * @throws Error when the return is not the one that `kept` was made for, or the token is not the directory's
   */
  finish(url: URL, kept: SigningIn): Promise<{ person: Person; claimed: readonly string[] }>;
  /** Where it shows the keys it signs with. @throws Error when it cannot be asked */
  keysUrl(): Promise<URL>;
}

/** The directory's own id of a person is `oid`; others than Entra have `sub` only. */
const claimsSchema = z.object({
  sub: z.string().min(1),
  oid: z.string().min(1).optional(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
  email: z.string().optional(),
  roles: z.array(z.string()).default([]),
});

export function createDirectory({
  issuer,
  clientId,
  clientSecret,
}: Omit<DirectoryOptions, 'tab'>): Directory {
  let found: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    found ??= discover(issuer, clientId, clientSecret).catch((error: unknown) => {
      found = undefined; // the directory may be back with the next try
      throw error;
    });
    return found;
  };
  return {
    async begin(returnTo) {
      const kept = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: returnTo,
        scope: 'openid profile email',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, kept };
    },
    async finish(url, { state, nonce, verifier }) {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const { sub, oid, name, preferred_username, email, roles } = claimsSchema.parse(tokens.claims());
      const address = email ?? preferred_username;
      const person = { id: (oid ?? sub).toLowerCase(), name: name ?? preferred_username ?? 'Unknown' };
      return { person: address === undefined ? person : { ...person, email: address }, claimed: roles };
    },
    keysUrl: async () => new URL((await configuration()).serverMetadata().jwks_uri ?? ''),
  };
}

function discover(issuer: string, clientId: string, clientSecret: string): Promise<oidc.Configuration> {
  const isHere = new URL(issuer).hostname === '127.0.0.1';
  return oidc.discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretPost(clientSecret), {
    // A directory on this machine is a test's; everything else must be encrypted.
    execute: isHere ? [oidc.allowInsecureRequests] : [],
  });
}
