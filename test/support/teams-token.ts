// What Teams gives a tab, as Entra ID makes it: version 2, and version 1 as registrations make it that were left as they are.
import type { JWTPayload } from 'jose';
import type { TabOptions } from '../../bot/desk/teams-pass.js';

export const TENANT = '99999999-8888-7777-6666-555555555555';
export const TAB_APP = '11111111-2222-3333-4444-555555555555';
export const TAB_URI = `api://bot.contoso.example/botid-${TAB_APP}`;
/** Issuer of version 1. */
export const STS = `https://sts.windows.net/${TENANT}/`;
const TEAMS_WEB = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

export const tabOptions = (issuer: string): TabOptions => ({
  tenantId: TENANT,
  issuers: [issuer, STS],
  audiences: [TAB_APP, TAB_URI],
});

/** @param now epoch milliseconds; like Entra's, it says that it is some minutes old */
export function teamsClaims(issuer: string, now: number, more: JWTPayload = {}): JWTPayload {
  const issued = Math.floor(now / 1000) - 300;
  return {
    ...{ aud: TAB_APP, iss: issuer, iat: issued, nbf: issued, exp: issued + 4_000, ver: '2.0' },
    ...{ azp: TEAMS_WEB, scp: 'access_as_user', sub: 'pairwise', tid: TENANT, uti: 'one' },
    oid: '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    name: 'Ann Editor',
    preferred_username: 'ann@contoso.example',
    roles: ['Desk.Editor'],
    ...more,
  };
}

export function oldTeamsClaims(now: number, more: JWTPayload = {}): JWTPayload {
  const { azp, preferred_username, ...same } = teamsClaims(STS, now);
  return { ...same, ver: '1.0', aud: TAB_URI, appid: azp, unique_name: preferred_username, ...more };
}
