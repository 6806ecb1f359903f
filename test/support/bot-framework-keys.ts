// The key service of Azure Bot Service on loopback: publishes keys, and signs tokens as the channel does.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const ISSUER = 'https://api.botframework.com';

export interface KeyService {
  /** Makes a bot trust this service instead of Azure's. */
  cloud: ConfigurationBotFrameworkAuthenticationOptions;
  /** @returns the value of an `Authorization` header */
  sign(token: { appId: string; serviceUrl: string; issuer?: string; forgedKey?: boolean }): Promise<string>;
  close(): Promise<void>;
}

/** @param endorsements channels the keys may speak for */
export async function startKeyService(endorsements: readonly string[]): Promise<KeyService> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const { privateKey: stranger } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', endorsements }];
  const server = createServer((req, res) => {
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(req.url === '/keys' ? { keys } : { issuer: ISSUER, jwks_uri: `${url}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    cloud: {
      ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/login',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com/.default',
      ToBotFromChannelTokenIssuer: ISSUER,
      OAuthUrl: 'http://127.0.0.1:9/oauth',
      ToBotFromChannelOpenIdMetadataUrl: `${url}/.well-known/openidconfiguration`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/.well-known/openidconfiguration`,
      CallerId: 'urn:botframework:azure',
    },
    async sign({ appId, serviceUrl, issuer = ISSUER, forgedKey = false }) {
      const token = await new SignJWT({ serviceurl: serviceUrl })
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
        .setIssuer(issuer)
        .setAudience(appId)
        .setIssuedAt()
        .setExpirationTime('10m')
        .sign(forgedKey ? stranger : privateKey);
      return `Bearer ${token}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
