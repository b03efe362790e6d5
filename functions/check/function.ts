/** The function that judges. Its dependencies come in, so that AWS and one machine run the same code. */
import { ruleSet } from '../../rules/installed.ts';
import { byRoute } from '../http/by-route.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { recheckReport } from '../recheck/recheck-report.ts';
import type { TableSettings } from '../settings.ts';
import { tableClient } from '../store/table-client.ts';
import { TableReportStore } from '../store/table-report-store.ts';
import { createCheck } from './create-check.ts';
import { onceOver } from './once.ts';

export function checkFunction(settings: TableSettings): Endpoint {
  const client = tableClient(settings);
  const store = new TableReportStore({
    client,
    tableName: settings.tableName,
    retentionDays: () => settings.retentionDays,
  });
  const { tenantClaim } = settings;
  const services = { ruleSet, store, once: onceOver(client, settings.tableName), tenantClaim, now: Date.now };
  return endpoint(
    byRoute({
      'POST /v1/checks': createCheck(services),
      'POST /v1/reports/{id}/recheck': recheckReport(services),
    }),
  );
}
