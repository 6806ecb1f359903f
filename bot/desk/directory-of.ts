// Which way into the desk the configuration allows. Pure.
import type { Config } from '../config.js';
import type { DirectoryOptions } from './directory.js';
import type { TabOptions } from './teams-pass.js';

/**
 * `key`: no app id, so this machine only. `none`: an app id, but no address of ours (`PUBLIC_URL`), tenant or client secret
 * that a directory could be asked with, or a managed identity, which has no secret.
 */
export function directoryOf({
  identity,
  publicUrl,
  deskTab,
}: Pick<Config, 'identity' | 'publicUrl' | 'deskTab'>): DirectoryOptions | 'key' | 'none' {
  if (identity.type === 'none') return 'key';
  if (identity.type === 'UserAssignedMSI' || identity.tenantId === undefined || publicUrl === undefined)
    return 'none';
  const { tenantId, appId: clientId, password: clientSecret } = identity;
  const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
  const tab = deskTab === undefined ? undefined : tabOf(deskTab, issuer, clientId, tenantId);
  return { issuer, clientId, clientSecret, tab };
}

/** https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference */
function tabOf(uri: string, issuer: string, appId: string, tenantId: string): TabOptions {
  return {
    tenantId: tenantId.toLowerCase(),
    issuers: [issuer, `https://sts.windows.net/${tenantId}/`].map((one) => one.toLowerCase()),
    audiences: [appId.toLowerCase(), uri],
  };
}
