/**
 * `GET /sign-in`: where people sign in, for the page to send them there (authorization code with PKCE, RFC 7636): a public client holds
 * no secret, so nothing told here is one.
 */
import { scopes } from '../declared/routes.ts';
import { type Answer, json } from '../http/answer.ts';

export interface SignInPlace {
  /** With a discovery document (OpenID Connect Discovery 1.0, section 4). */
  readonly issuer: string;
  /** Of the page, at the issuer. */
  readonly clientId: string;
  /** Whom tokens are to be for, asked as a resource where it is an address (RFC 8707). */
  readonly audience: string;
  /** How scopes are written there: `guiju/` before each at Cognito. */
  readonly scopePrefix?: string;
  /** Where the issuer answers beside its own address, if anywhere. */
  readonly origins?: readonly string[];
}

export interface SignInView {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly resource: string | null;
}

/** Null where nobody signs in that way. */
export function signInView(place: SignInPlace | undefined): SignInView | null {
  if (place === undefined) return null;
  const { issuer, clientId, audience, scopePrefix = '' } = place;
  return {
    issuer,
    clientId,
    scope: ['openid', ...scopes.map((scope) => `${scopePrefix}${scope}`)].join(' '),
    resource: URL.canParse(audience) ? audience : null,
  };
}

export const signInAnswer = (place: SignInPlace | undefined): Answer =>
  json(200, { signIn: signInView(place) }, { 'cache-control': 'public, max-age=300' });

/** Where the page must be let call to sign in. */
export const signInOrigins = (place: SignInPlace | undefined): readonly string[] =>
  place === undefined ? [] : [...new Set([new URL(place.issuer).origin, ...(place.origins ?? [])])];
