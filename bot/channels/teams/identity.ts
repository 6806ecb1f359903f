// Who speaks, as far as it is proven: the tenant an activity comes from, and whether the person is an administrator.
import { Channels, type Activity, type TurnContext } from 'botbuilder';
import type { AdminAccess } from '../../../dialogs/admin.js';
import { privacyOf } from './conversation.js';

/** What the SDK found out about the token of a request. */
interface TokenClaims {
  isAuthenticated: boolean;
  getClaimValue(type: string): string | null;
}

/** Entra tenant id, lower case; undefined when the activity names none. */
export function tenantOf({ channelData, conversation }: Partial<Activity>): string | undefined {
  const { tenant } = (channelData ?? {}) as { tenant?: { id?: unknown } };
  const id = tenant?.id ?? conversation?.tenantId;
  return typeof id === 'string' && id !== '' ? id.toLowerCase() : undefined;
}

/** @param allowed lower case; empty = everybody */
export function isAllowedTenant(activity: Partial<Activity>, allowed: ReadonlySet<string>): boolean {
  const tenant = tenantOf(activity);
  return allowed.size === 0 || (tenant !== undefined && allowed.has(tenant));
}

/**
 * Whether an administrative action may be done. Only the sender of an activity that Teams itself has signed counts: never
 * anything in a card's data, never a name, never the web page, and nobody while the bot runs without an app id.
 * @param admins Entra object ids, lower case
 */
export function isAdmin(context: TurnContext, admins: ReadonlySet<string>): boolean {
  const { from } = context.activity;
  return (
    isSigned(context) && typeof from.aadObjectId === 'string' && admins.has(from.aadObjectId.toLowerCase())
  );
}

/** Whether Teams itself says who has done this. */
export function isSigned(context: TurnContext): boolean {
  const claims = context.turnState.get<TokenClaims>(context.adapter.BotIdentityKey);
  // Without an app id the SDK calls every request authenticated, but with no claims at all.
  const isClaimed = claims?.isAuthenticated === true && claims.getClaimValue('aud') !== null;
  return isClaimed && context.activity.channelId === (Channels.Msteams as string);
}

/**
 * Whether an administrative action may be done here: what it shows, such as other people's questions, is for no group.
 * @param admins Entra object ids, lower case
 */
export function adminAccess(context: TurnContext, admins: ReadonlySet<string>): AdminAccess {
  if (!isAdmin(context, admins)) return 'refused';
  return privacyOf(context.activity).isGroup ? 'inPrivate' : 'granted';
}
