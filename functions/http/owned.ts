/** What a request names by the id in its path: one of the caller's own tenant. */
import { REPORT_ID } from '../check/report-id.ts';
import type { ApiEvent } from './answer.ts';
import { Problem } from './problem.ts';
import { tenantOf } from './tenant.ts';

/**
 * @param get finds it among what the tenant has; not called for what is no id.
 * @throws Problem not-found where there is none, or it is another tenant's.
 */
export async function owned<T>(
  event: ApiEvent,
  tenantClaim: string,
  get: (tenant: string, id: string) => Promise<T | undefined>,
): Promise<T> {
  const tenant = tenantOf(event, tenantClaim);
  const id = event.pathParameters?.id ?? '';
  const found = REPORT_ID.test(id) ? await get(tenant, id) : undefined;
  if (found === undefined) throw new Problem('not-found');
  return found;
}
