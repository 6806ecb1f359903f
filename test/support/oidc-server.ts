// A directory that speaks OpenID Connect on this machine: discovery, keys, code and token, with the checks of PKCE.
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

export interface OidcServer {
  issuer: string;
  /** What the next tokens say of the person, beside the obligatory claims; they may override those. */
  claims: Record<string, unknown>;
  /** As a browser would: follows the address that the desk sent it to. @returns where the directory sends it back to */
  agree(authorizationUrl: string): URL;
  /** Whatever these claims say, signed by the directory. */
  sign(claims: JWTPayload): Promise<string>;
  close(): Promise<void>;
}

export const CLIENT = { clientId: 'desk-client', clientSecret: 'a secret of the desk' };

export async function startOidcServer(): Promise<OidcServer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, URLSearchParams>();
  const directory = { claims: {} as Record<string, unknown> };
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const answer = async (request: IncomingMessage): Promise<{ status: number; body: object }> => {
    const { pathname } = new URL(request.url ?? '', issuer);
    if (pathname === '/.well-known/openid-configuration')
      return {
        status: 200,
        body: {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          id_token_signing_alg_values_supported: ['RS256'],
          code_challenge_methods_supported: ['S256'],
        },
      };
    if (pathname === '/keys') return { status: 200, body: { keys: [jwk] } };
    const sent = new URLSearchParams(await text(request));
    const asked = codes.get(sent.get('code') ?? '');
    codes.delete(sent.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url');
    const isOurs =
      sent.get('client_id') === CLIENT.clientId && sent.get('client_secret') === CLIENT.clientSecret;
    if (!asked || !isOurs || asked.get('code_challenge') !== challenge)
      return { status: 400, body: { error: 'invalid_grant' } };
    const idToken = await new SignJWT({ nonce: asked.get('nonce'), sub: 'someone', ...directory.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer((directory.claims['iss'] as string | undefined) ?? issuer)
      .setAudience(CLIENT.clientId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    return { status: 200, body: { access_token: randomUUID(), token_type: 'Bearer', id_token: idToken } };
  };

  return Object.assign(directory, {
    issuer,
    agree(authorizationUrl: string): URL {
      const asked = new URL(authorizationUrl).searchParams;
      const code = randomUUID();
      codes.set(code, asked);
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', asked.get('state') ?? '');
      return back;
    },
    sign: (claims: JWTPayload) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one', typ: 'JWT' }).sign(privateKey),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}
