/** The function that lists stored reports and their breaches. */
import { byRoute } from '../http/by-route.ts';
import type { CursorKey } from '../http/cursor.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { CALENDAR } from '../report/forms.ts';
import type { TableSettings } from '../settings.ts';
import { tableClient } from '../store/table-client.ts';
import { TableReportStore } from '../store/table-report-store.ts';
import { listFindings } from './list-findings.ts';
import { listPeriods } from './list-periods.ts';
import { listReports } from './list-reports.ts';

export function reportsFunction(settings: TableSettings, cursorKey: CursorKey): Endpoint {
  const store = new TableReportStore({ client: tableClient(settings), tableName: settings.tableName });
  const services = { store, tenantClaim: settings.tenantClaim, cursorKey };
  return endpoint(
    byRoute({
      'GET /v1/reports': listReports(services),
      'GET /v1/findings': listFindings(services),
      'GET /v1/periods': listPeriods(services),
    }),
    {
      mediaTypes: ({ routeKey }) =>
        routeKey === 'GET /v1/periods' ? ['application/json', CALENDAR] : ['application/json'],
    },
  );
}
