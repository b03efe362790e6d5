/** `GET /v1/reports/{id}`: one report as it was stored. */

import { changesLink } from '../check/changes-link.ts';
import { REPORT_ID } from '../check/report-id.ts';
import { json, type Work } from '../http/answer.ts';
import { Problem } from '../http/problem.ts';
import { tenantOf } from '../http/tenant.ts';
import type { ReportServices } from './services.ts';

export function readReport({ store, tenantClaim }: ReportServices): Work {
  return async (event) => {
    const tenant = tenantOf(event, tenantClaim);
    const id = event.pathParameters?.id ?? '';
    const stored = REPORT_ID.test(id) ? await store.get(tenant, id) : undefined;
    if (stored === undefined) throw new Problem('not-found');
    return json(200, stored.report, {
      'cache-control': 'private, no-cache',
      link: changesLink(stored.report),
    });
  };
}
