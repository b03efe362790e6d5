/** The paper a request is about: one of the caller's own tenant. */
import { REPORT_ID } from '../check/report-id.ts';
import type { ApiEvent } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { tenantOf } from '../http/tenant.ts';
import type { PaperItem } from './paper-item.ts';
import type { PaperServices } from './services.ts';

/** @throws Problem not-found where there is none, or it is another tenant's. */
export async function ownPaper(
  event: ApiEvent,
  { papers, tenantClaim }: Pick<PaperServices, 'papers' | 'tenantClaim'>,
): Promise<PaperItem> {
  const tenant = tenantOf(event, tenantClaim);
  const id = event.pathParameters?.id ?? '';
  const paper = REPORT_ID.test(id) ? await papers.get(tenant, id) : undefined;
  if (paper === undefined) throw new Problem('not-found');
  return paper;
}
