// Without a key: by account addresses and a token, as a managed identity does it. Azurite checks the token over
// HTTPS.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { program } from '../../../support/built.js';
import { startAzurite, type Azurite } from '../../../support/azurite.js';
import { temporaryFolder } from '../../../support/storage/folder.js';

const run = promisify(execFile);
const CHILD = 'test/support/storage/identity-child.ts';

/** A token as Azurite's `--oauth basic` wants it: it reads the claims and does not check the signature. */
function tokenFor(audience: string): string {
  const now = Math.floor(Date.now() / 1_000);
  const issuer = 'https://sts.windows.net/00000000-0000-0000-0000-000000000000/';
  const claims = { iss: issuer, aud: audience, iat: now - 60, nbf: now - 60, exp: now + 3_600 };
  const parts = [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  return [...parts, 'c2lnbmF0dXJl'].join('.');
}

describe('Azure storage with an identity', () => {
  let folder: string;
  let azurite: Azurite;
  let certificate: string;

  before(async () => {
    folder = temporaryFolder();
    certificate = join(folder, 'cert.pem');
    const key = join(folder, 'key.pem');
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const files = ['-keyout', key, '-out', certificate];
    await run('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '1',
      ...subject,
      ...files,
    ]);
    azurite = await startAzurite(undefined, ['--oauth', 'basic', '--cert', certificate, '--key', key]);
  });
  after(async () => {
    await azurite?.stop();
    rmSync(folder, { recursive: true });
  });

  const runChild = async (token: string): Promise<unknown> => {
    const { blob, table } = azurite.ports;
    const urls = [blob, table].map((port) => `https://127.0.0.1:${port}/devstoreaccount1`);
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
    const { stdout } = await run(process.execPath, [await program(CHILD), ...urls, token], { env });
    return JSON.parse(stdout) as unknown;
  };

  it('state and journal work with a token for Azure Storage', async () => {
    expect(await runChild(tokenFor('https://storage.azure.com'))).to.deep.equal({
      keys: ['a'],
      lines: 1,
      scopes: ['https://storage.azure.com/.default'],
    });
  });

  it('a token for something else is refused', async () => {
    expect(await runChild(tokenFor('https://graph.microsoft.com'))).to.deep.equal({ code: 'STORAGE_DENIED' });
  });
});
