/** Whose request it is: the tenant that the verified token names, never anything in the request itself. */
import type { ApiEvent } from './answer.ts';
import { claimsOf } from './claims.ts';
import { Problem } from './problem.ts';

const TENANT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** What a claim that is no text looks like once the gateway has made every claim a text. */
const NO_TENANT = new Set(['null', 'undefined', 'true', 'false', 'nan']);

/** What a tenant may be called: safe inside a key, whose parts are joined by `#`, and not what stands for no tenant at all. */
export function isTenantName(value: unknown): value is string {
  return typeof value === 'string' && TENANT.test(value) && !NO_TENANT.has(value.toLowerCase());
}

/**
 * The tenant of all whom an issuer knows: the last part of its address (`https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbC` is
 * `eu-west-1_AbC`), or its host where it has no path.
 */
function tenantOfIssuer(issuer: unknown): string | undefined {
  const url = typeof issuer === 'string' ? URL.parse(issuer) : null;
  return url?.pathname.split('/').findLast((part) => part !== '') ?? url?.hostname;
}

/**
 * @param claim name of the claim that holds the tenant; `iss` where all whom the issuer knows are one tenant.
 * @throws Problem unauthenticated without a verified token, forbidden where it names no valid tenant.
 */
export function tenantOf(event: ApiEvent, claim: string): string {
  const claims = claimsOf(event);
  if (claims === undefined) throw new Problem('unauthenticated', { headers: { 'www-authenticate': 'Bearer' } });
  const told = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  const tenant = claim === 'iss' ? tenantOfIssuer(told) : told;
  if (!isTenantName(tenant)) throw new Problem('forbidden');
  return tenant;
}
