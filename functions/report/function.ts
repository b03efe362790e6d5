/** The function that gives one report, in whatever form it is asked for, with its letter and its calendar. */
import { byRoute } from '../http/by-route.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import type { TableSettings } from '../settings.ts';
import { tableClient } from '../store/table-client.ts';
import { TableReportWriter } from '../store/table-report-writer.ts';
import { CALENDAR, documentForms, reportForms } from './forms.ts';
import { readReport } from './read-report.ts';
import type { ReportServices } from './services.ts';
import type { Writer } from './write.ts';

/** By route: the forms it can be had in. */
const forms: Readonly<Record<string, readonly string[]>> = {
  'GET /v1/reports/{id}/letter': [documentForms.docx],
  'GET /v1/reports/{id}/calendar.ics': [CALENDAR],
};

export function reportFunction(settings: TableSettings, writer: Writer): Endpoint {
  const { tableName, tenantClaim } = settings;
  const services: ReportServices = {
    store: new TableReportWriter({ client: tableClient(settings), tableName }),
    writer,
    tenantClaim,
  };
  return endpoint(
    byRoute({
      'GET /v1/reports/{id}': readReport(services),
      // What writes them is loaded with the first of them: most callers want the report as data.
      'GET /v1/reports/{id}/letter': async (event, context) => {
        const { readLetter } = await import('./read-letter.ts');
        return readLetter(services)(event, context);
      },
      'GET /v1/reports/{id}/calendar.ics': async (event, context) => {
        const { readReportCalendar } = await import('./read-calendar.ts');
        return readReportCalendar(services)(event, context);
      },
    }),
    {
      mediaTypes: ({ routeKey }) => forms[routeKey] ?? reportForms,
      // What is no page brings none of its own.
      contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
    },
  );
}
