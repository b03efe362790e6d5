/**
 * The JWT authorizer of HTTP APIs ("Control access to HTTP APIs with JWT authorizers", API Gateway Developer Guide): verifies
 * signature, issuer, audience and times with jose, then the scope of the route. There is no way round it.
 */
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import * as z from 'zod';
import { type Scope, spellings } from '../../../functions/declared/routes.ts';

/** What the event tells of a verified token; claims are strings, and scopes null where the route asks for none. */
export interface Authorization {
  readonly claims: Record<string, string>;
  readonly scopes: string[];
}

export type Authorized =
  | { readonly ok: true; readonly authorization: Authorization }
  | { readonly ok: false; readonly refusal: 'unauthenticated' | 'forbidden'; readonly challenge: string };

export type Authorizer = (header: string | undefined, scope: Scope) => Promise<Authorized>;

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  /** The claim that names the tenant. */
  readonly tenantClaim: string;
  readonly keys: JWTVerifyGetKey;
}

export const localIssuer = (issuer: string, audience: string, keys: JSONWebKeySet, tenantClaim = 'tenant'): Issuer => ({
  issuer,
  audience,
  tenantClaim,
  keys: createLocalJWKSet(keys),
});

/**
 * An OIDC issuer elsewhere, found by its discovery document (OpenID Connect Discovery 1.0, section 4).
 * @throws where the document cannot be read.
 */
export async function remoteIssuer(issuer: string, audience: string, tenantClaim = 'tenant'): Promise<Issuer> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const { jwks_uri } = z.object({ jwks_uri: z.url() }).parse(await response.json());
  return { issuer, audience, tenantClaim, keys: createRemoteJWKSet(new URL(jwks_uri)) };
}

const refuse = (refusal: 'unauthenticated' | 'forbidden', challenge: string): Authorized => ({
  ok: false,
  refusal,
  challenge,
});

export function authorizerFor({ issuer, audience, tenantClaim, keys }: Issuer): Authorizer {
  const verified = remembering(async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      algorithms: ['RS256', 'RS384', 'RS512'],
      requiredClaims: ['exp'],
    });
    return payload;
  });
  return async (header, scope) => {
    if (header === undefined) return refuse('unauthenticated', 'Bearer');
    try {
      const payload = await verified(header.replace(/^bearer /i, '').trim());
      if (!isFor(payload, audience)) {
        return refuse(
          'unauthenticated',
          'Bearer error="invalid_token", error_description="the token is for another audience"',
        );
      }
      const scopes = scopesOf(payload);
      if (!spellings(scope).some((spelling) => scopes.includes(spelling)))
        return refuse('forbidden', `Bearer error="insufficient_scope", scope="${scope}"`);
      return { ok: true, authorization: { claims: claimsOf(payload, tenantClaim), scopes: [...scopes] } };
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
      const why = error instanceof errors.JWTExpired ? 'the token has expired' : 'the token is not valid';
      return refuse('unauthenticated', `Bearer error="invalid_token", error_description="${why}"`);
    }
  };
}

/** A token that was verified need not be verified again for a while: not beyond its own time, nor so long that a key withdrawn still counts. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_TOKENS = 1_000;

function remembering(verify: (token: string) => Promise<JWTPayload>): (token: string) => Promise<JWTPayload> {
  const known = new Map<string, { readonly payload: JWTPayload; readonly until: number }>();
  return async (token) => {
    const before = known.get(token);
    if (before !== undefined && Date.now() < before.until) return before.payload;
    const payload = await verify(token);
    if (known.size >= REMEMBERED_TOKENS) known.clear();
    known.set(token, { payload, until: Math.min((payload.exp ?? 0) * 1_000, Date.now() + REMEMBERED_MS) });
    return payload;
  };
}

/** The audience, or where there is none the client the token was issued to. */
function isFor({ aud, client_id }: JWTPayload, audience: string): boolean {
  return aud === undefined ? client_id === audience : [aud].flat().includes(audience);
}

function scopesOf({ scope, scp }: JWTPayload): readonly string[] {
  const given = scope ?? scp;
  if (Array.isArray(given)) return given.map(String);
  return typeof given === 'string' ? given.split(' ').filter((name) => name !== '') : [];
}

/**
 * Claims as the event carries them: every value a string, lists as `[a b]`. A tenant that is no text is left out: as one, `null`
 * would be a tenant that everybody without one shares.
 */
function claimsOf(payload: JWTPayload, tenantClaim: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload)
      .filter(([name, value]) => name !== tenantClaim || typeof value === 'string')
      .map(([name, value]) => [name, shown(value)]),
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(' ')}]`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
