/** What the verified token is granted, where one route asks for more than the gateway has checked. */
import * as z from 'zod';
import type { Scope } from '../../infra/declared/routes.ts';
import type { ApiEvent } from './answer.ts';

const claims = z.object({
  authorizer: z.object({
    jwt: z.object({ claims: z.object({ scope: z.string().optional(), scp: z.string().optional() }) }),
  }),
});

/** Scopes stand in `scope` or `scp`, separated by blanks; lists arrive as `[a b]` (API Gateway, JWT authorizers). */
export function granted(event: ApiEvent, scope: Scope): boolean {
  const verified = claims.safeParse(event.requestContext);
  if (!verified.success) return false;
  const { scope: given, scp } = verified.data.authorizer.jwt.claims;
  return (given ?? scp ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/)
    .includes(scope);
}
