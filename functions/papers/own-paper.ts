/** The paper a request is about: one of the caller's own tenant. */
import type { ApiEvent } from '../http/answer.ts';
import { owned } from '../http/owned.ts';
import type { PaperItem } from './paper-item.ts';
import type { PaperServices } from './services.ts';

/** @throws Problem not-found where there is none, or it is another tenant's. */
export function ownPaper(
  event: ApiEvent,
  { papers, tenantClaim }: Pick<PaperServices, 'papers' | 'tenantClaim'>,
): Promise<PaperItem> {
  return owned(event, tenantClaim, (tenant, id) => papers.get(tenant, id));
}
