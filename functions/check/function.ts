/** The function that judges. Its dependencies come in, so that AWS and one machine run the same code. */
import { installedRuleSets } from '../../rules/catalogue/installed-by-kind.ts';
import { byRoute } from '../http/by-route.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { recheckReport } from '../recheck/recheck-report.ts';
import type { TableSettings } from '../settings.ts';
import { tableClient } from '../store/table-client.ts';
import { TableReportWriter } from '../store/table-report-writer.ts';
import { createCheck } from './create-check.ts';
import type { Once } from './once.ts';
import type { PaperCases } from './paper-check.ts';

export function checkFunction(settings: TableSettings): Endpoint {
  const client = tableClient(settings);
  const store = new TableReportWriter({
    client,
    tableName: settings.tableName,
    retentionDays: () => settings.retentionDays,
  });
  const { tenantClaim } = settings;
  // Loaded with the first Idempotency-Key, since most requests have none.
  const once: Once = async (request, context, work) => {
    const { onceOver } = await import('./once.ts');
    return onceOver(client, settings.tableName)(request, context, work);
  };
  // Loaded with the first case that came from a paper.
  const papers: PaperCases = async (tenant, body) => {
    const { paperCases } = await import('./paper-check.ts');
    return paperCases(client, settings.tableName, installedRuleSets)(tenant, body);
  };
  const services = { ruleSets: installedRuleSets, store, once, paperCases: papers, tenantClaim, now: Date.now };
  return endpoint(
    byRoute({
      'POST /v1/checks': createCheck(services),
      'POST /v1/reports/{id}/recheck': recheckReport(services),
      // Loaded with the first comparison.
      'GET /v1/reports/{id}/law-comparison': async (event, context) => {
        const { readLawComparison } = await import('../law-comparison/read-law-comparison.ts');
        return readLawComparison(services)(event, context);
      },
    }),
  );
}
