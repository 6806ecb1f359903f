// How to reach the storage account: with a connection string, or as a managed identity.
import { TableClient } from '@azure/data-tables';
import type { TokenCredential } from '@azure/identity';
import { ContainerClient } from '@azure/storage-blob';
import { StorageError } from '../storage-error.js';

/** Services by address, and who we are to them. */
export interface AzureIdentityAccount {
  /** `https://<account>.blob.core.windows.net` */
  blobUrl: string;
  /** `https://<account>.table.core.windows.net` */
  tableUrl: string;
  /** Default: `DefaultAzureCredential`, which on Azure is the managed identity. */
  credential?: TokenCredential;
  /** Client id of a user-assigned managed identity. */
  identityClientId?: string;
}

export type AzureAccount = { connectionString: string } | AzureIdentityAccount;

export interface AzureClients {
  container: ContainerClient;
  table: TableClient;
}

/**
 * A turn waits for these: four more tries within two seconds, not the minute of the clients' own defaults. Two were too few
 * under load: each may meet another kept connection that the service has just closed.
 */
const BLOB_OPTIONS = { retryOptions: { maxTries: 5, retryDelayInMs: 100, maxRetryDelayInMs: 1_000 } };
const TABLE_OPTIONS = { retryOptions: { maxRetries: 4, retryDelayInMs: 100, maxRetryDelayInMs: 1_000 } };

/**
 * Contacts nobody.
 * @throws StorageError STORAGE_MISUSED when the account cannot be used
 */
export async function azureClients(
  account: AzureAccount,
  container: string,
  table: string,
): Promise<AzureClients> {
  try {
    return 'connectionString' in account
      ? byConnectionString(account.connectionString, container, table)
      : await byIdentity(account, container, table);
  } catch {
    // Without the cause: it quotes the connection string, and with it the key.
    throw new StorageError(
      'STORAGE_MISUSED',
      'Azure account',
      'the connection string or the addresses cannot be used',
      'Copy the connection string from the storage account, or give the https addresses of its blob and table services.',
    );
  }
}

function byConnectionString(connectionString: string, container: string, table: string): AzureClients {
  // Only the emulator speaks plain HTTP, and only when the connection string says so.
  const allowInsecureConnection = /DefaultEndpointsProtocol=http;|UseDevelopmentStorage=true/i.test(
    connectionString,
  );
  return {
    container: new ContainerClient(connectionString, container, BLOB_OPTIONS),
    table: TableClient.fromConnectionString(connectionString, table, {
      ...TABLE_OPTIONS,
      allowInsecureConnection,
    }),
  };
}

async function byIdentity(
  { blobUrl, tableUrl, credential, identityClientId }: AzureIdentityAccount,
  container: string,
  table: string,
): Promise<AzureClients> {
  const identity = credential ?? (await managedIdentity(identityClientId));
  const containerUrl = `${new URL(blobUrl).href.replace(/\/$/, '')}/${container}`;
  return {
    container: new ContainerClient(containerUrl, identity, BLOB_OPTIONS),
    table: new TableClient(tableUrl, table, identity, TABLE_OPTIONS),
  };
}

/** Loaded only when used: most installations need no identity libraries. */
async function managedIdentity(clientId: string | undefined): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential(clientId === undefined ? {} : { managedIdentityClientId: clientId });
}
