/** The batch a request is about: one of the caller's own tenant. */
import { REPORT_ID } from '../check/report-id.ts';
import type { ApiEvent } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { tenantOf } from '../http/tenant.ts';
import type { Batch } from './batch.ts';
import type { BatchServices } from './services.ts';

/** @throws Problem not-found where there is none, or it is another tenant's. */
export async function ownBatch(event: ApiEvent, { batches, tenantClaim }: BatchServices): Promise<Batch> {
  const tenant = tenantOf(event, tenantClaim);
  const id = event.pathParameters?.id ?? '';
  const batch = REPORT_ID.test(id) ? await batches.get(tenant, id) : undefined;
  if (batch === undefined) throw new Problem('not-found');
  return batch;
}
