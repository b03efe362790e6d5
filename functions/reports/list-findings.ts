/** `GET /v1/findings`: breaches across the tenant's reports, newest first. */
import * as z from 'zod';
import { json, type Work } from '../http/answer.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { readQuery } from '../http/read-query.ts';
import { tenantOf } from '../http/tenant.ts';
import { endOf, moment, startOf } from './moment.ts';
import type { ReportServices } from './services.ts';

export const findingsQuery = z.strictObject({
  rule: z.string().min(1).max(200).optional(),
  severity: z.enum(['violation', 'warning', 'advice', 'preview']).optional(),
  from: moment.optional(),
  to: moment.optional(),
  ...pageParameters,
});

export function listFindings({ store, tenantClaim, cursorKey }: ReportServices): Work {
  return async (event) => {
    const tenant = tenantOf(event, tenantClaim);
    const query = readQuery(event, findingsQuery);
    const page = await paged(query, { key: cursorKey, tenant, list: 'findings' }, (page) =>
      store.findings(
        tenant,
        { ...query, from: query.from && startOf(query.from), to: query.to && endOf(query.to) },
        page,
      ),
    );
    return json(200, page, { 'cache-control': 'private, no-cache' });
  };
}
