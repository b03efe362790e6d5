/** What the verified token is granted, where one route asks for more than the gateway has checked. */
import { type Scope, spellings } from '../declared/routes.ts';
import type { ApiEvent } from './answer.ts';
import { claimsOf } from './claims.ts';

/** Scopes stand in `scope` or `scp`, separated by blanks; lists arrive as `[a b]` (API Gateway, JWT authorizers). */
export function granted(event: ApiEvent, scope: Scope): boolean {
  const { scope: given, scp } = claimsOf(event) ?? {};
  if (!isTextOrMissing(given) || !isTextOrMissing(scp)) return false;
  const all = (given ?? scp ?? '').replace(/^\[|\]$/g, '').split(/[\s,]+/);
  return spellings(scope).some((spelling) => all.includes(spelling));
}

function isTextOrMissing(claim: unknown): claim is string | undefined {
  return claim === undefined || typeof claim === 'string';
}
