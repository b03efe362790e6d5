/** The batch a request is about: one of the caller's own tenant. */
import type { ApiEvent } from '../http/answer.ts';
import { owned } from '../http/owned.ts';
import type { Batch } from './batch.ts';
import type { BatchServices } from './services.ts';

/** @throws Problem not-found where there is none, or it is another tenant's. */
export function ownBatch(event: ApiEvent, { batches, tenantClaim }: BatchServices): Promise<Batch> {
  return owned(event, tenantClaim, (tenant, id) => batches.get(tenant, id));
}
