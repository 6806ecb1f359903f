// What of the environment does not fit together, each with the remedy; never a value. Pure.
import type { Environment } from './environment.js';

/** Looks at variables of which each is well-formed by itself. @returns a line for each fault */
export function faultsTogether(env: Environment): string[] {
  return [identityFaults, deskTabFaults, mailFaults, embeddingsFaults].flatMap((faultsOf) => faultsOf(env));
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
