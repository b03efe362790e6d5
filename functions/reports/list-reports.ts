/** `GET /v1/reports`: the tenant's reports, newest first. */
import * as z from 'zod';
import { verdicts } from '../../rules/engine/verdict.ts';
import { kindNames } from '../../rules/facts/kinds.ts';
import { json, type Work } from '../http/answer.ts';
import { paged, pageParameters } from '../http/paged.ts';
import { readQuery, region } from '../http/read-query.ts';
import { tenantOf } from '../http/tenant.ts';
import { endOf, moment, startOf } from './moment.ts';
import type { ReportServices } from './services.ts';

export const reportsQuery = z.strictObject({
  kind: z.enum(kindNames).optional(),
  region: region.optional(),
  verdict: z.enum(verdicts).optional(),
  reference: z.string().min(1).max(200).optional(),
  from: moment.optional(),
  to: moment.optional(),
  ...pageParameters,
});

export function listReports({ store, tenantClaim, cursorKey }: ReportServices): Work {
  return async (event) => {
    const tenant = tenantOf(event, tenantClaim);
    const query = readQuery(event, reportsQuery);
    const page = await paged(query, { key: cursorKey, tenant, list: 'reports' }, (page) =>
      store.reports(
        tenant,
        { ...query, from: query.from && startOf(query.from), to: query.to && endOf(query.to) },
        page,
      ),
    );
    return json(200, page, { 'cache-control': 'private, no-cache' });
  };
}
