/** An OpenID provider on this machine: oidc-provider with the pages it brings for trying out, tokens as JWT for one audience. */
import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { scopes } from '../../functions/declared/routes.ts';

export interface RunningIssuer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export const AUDIENCE = 'https://guiju.example/api';
export const CLIENT = 'workplace';

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/**
 * @param home address of the page.
 * @param seconds for which an access token holds.
 * @param granted what may be granted at most.
 */
export async function startIssuer(
  home: string,
  seconds: number,
  granted: readonly string[] = scopes,
): Promise<RunningIssuer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: CLIENT,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${home}/`],
        post_logout_redirect_uris: [`${home}/`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    scopes: ['openid', ...scopes],
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: granted.join(' '),
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: seconds,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    extraTokenClaims: () => ({ tenant: 'office' }),
  });
  const server = createServer(provider.callback());
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
