// Which way into the desk the configuration allows. Pure.
import type { Config } from '../config.js';
import type { DirectoryOptions } from './directory.js';

/**
 * `key`: no app id, so this machine only. `none`: an app id, but no address of ours (`PUBLIC_URL`), tenant or client secret
 * that a directory could be asked with, or a managed identity, which has no secret.
 */
export function directoryOf({
  identity,
  publicUrl,
}: Pick<Config, 'identity' | 'publicUrl'>): DirectoryOptions | 'key' | 'none' {
  if (identity.type === 'none') return 'key';
  if (identity.type === 'UserAssignedMSI' || identity.tenantId === undefined || publicUrl === undefined)
    return 'none';
  return {
    issuer: `https://login.microsoftonline.com/${identity.tenantId}/v2.0`,
    clientId: identity.appId,
    clientSecret: identity.password,
  };
}
