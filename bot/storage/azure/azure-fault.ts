// Azure's errors -> StorageError, and a deadline on every call.
import { StorageError } from '../storage-error.js';

/**
 * Runs an Azure operation.
 * @param place name of the container or table, for the message
 * @throws StorageError; STORAGE_UNREACHABLE when there is no answer in time (the operation may still happen)
 */
export async function guarded<T>(place: string, timeoutMs: number, operation: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  // The clients' own timeouts are asked of the server: a silent connection would hang a turn for ever.
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unreachable(place, `no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([operation(), deadline]);
  } catch (error) {
    throw explain(error, place);
  } finally {
    clearTimeout(timer);
  }
}

/** The HTTP status Azure answered with; undefined when it did not. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}

function explain(error: unknown, place: string): unknown {
  if (error instanceof StorageError) return error;
  const status = statusOf(error) ?? (hasNoIdentity(error) ? 401 : undefined);
  switch (status) {
    case 401:
    case 403:
      return new StorageError(
        'STORAGE_DENIED',
        place,
        'Azure refuses the key or identity',
        'Check the connection string, or give the identity the roles "Storage Blob Data Contributor" and ' +
          '"Storage Table Data Contributor".',
        error,
      );
    case 429:
    case 503:
      return new StorageError(
        'STORAGE_BUSY',
        place,
        'Azure asks to slow down',
        'It recovers by itself.',
        error,
      );
    case undefined:
      return isNetworkFailure(error) ? unreachable(place, 'Azure does not answer', error) : error;
    default:
      return new StorageError('STORAGE_FAILED', place, `Azure answers ${status}`, 'See the cause.', error);
  }
}

function unreachable(place: string, problem: string, cause?: unknown): StorageError {
  const remedy = 'Check the network and the account name; no restart is needed.';
  return new StorageError('STORAGE_UNREACHABLE', place, problem, remedy, cause);
}

/**
 * @azure/identity: CredentialUnavailableError, AuthenticationError, AggregateAuthenticationError (it is loaded
 * lazily).
 */
function hasNoIdentity(error: unknown): boolean {
  return (
    error instanceof Error && /^(CredentialUnavailable|(Aggregate)?Authentication)Error$/.test(error.name)
  );
}

/** Azure's clients mark failed requests with the code of the socket or their own. */
function isNetworkFailure(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(E[A-Z]+|REQUEST_)/.test(error.code)
  );
}
