/** Whose request it is: the tenant that the verified token names, never anything in the request itself. */
import * as z from 'zod';
import type { ApiEvent } from './answer.ts';
import { Problem } from './problem.ts';

const authorized = z.object({ authorizer: z.object({ jwt: z.object({ claims: z.record(z.string(), z.unknown()) }) }) });
/** What a tenant may be called: safe inside a key, whose parts are joined by `#`. */
export const tenantName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

/**
 * @param claim name of the claim that holds the tenant.
 * @throws Problem unauthenticated without a verified token, forbidden where it names no valid tenant.
 */
export function tenantOf(event: ApiEvent, claim: string): string {
  const verified = authorized.safeParse(event.requestContext);
  if (!verified.success) throw new Problem('unauthenticated', { headers: { 'www-authenticate': 'Bearer' } });
  const tenant = tenantName.safeParse(verified.data.authorizer.jwt.claims[claim]);
  if (!tenant.success) throw new Problem('forbidden');
  return tenant.data;
}
