/** What the verified token is granted, where one route asks for more than the gateway has checked. */
import type { Scope } from '../declared/routes.ts';
import type { ApiEvent } from './answer.ts';
import { claimsOf } from './claims.ts';

/** Scopes stand in `scope` or `scp`, separated by blanks; lists arrive as `[a b]` (API Gateway, JWT authorizers). */
export function granted(event: ApiEvent, scope: Scope): boolean {
  const { scope: given, scp } = claimsOf(event) ?? {};
  if (!isTextOrMissing(given) || !isTextOrMissing(scp)) return false;
  return (given ?? scp ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .includes(scope);
}

function isTextOrMissing(claim: unknown): claim is string | undefined {
  return claim === undefined || typeof claim === 'string';
}
