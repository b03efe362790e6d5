/** The function that gives a document back with comments. */
import { byRoute } from '../http/by-route.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { PaperStore } from '../papers/paper-store.ts';
import type { BatchSettings } from '../settings.ts';
import { ObjectStore } from '../store/object-store.ts';
import { tableClient } from '../store/table-client.ts';
import { TableReportWriter } from '../store/table-report-writer.ts';
import type { Commenter } from './comment.ts';
import { documentTypes, readDocument } from './read-document.ts';

export function documentFunction(settings: BatchSettings, commenter: Commenter): Endpoint {
  const client = tableClient(settings);
  const { tableName, resultsBucket, tenantClaim } = settings;
  const services = {
    reports: new TableReportWriter({ client, tableName }),
    papers: new PaperStore(client, tableName),
    objects: new ObjectStore(settings.objects),
    resultsBucket,
    commenter,
    tenantClaim,
  };
  return endpoint(byRoute({ 'GET /v1/reports/{id}/document': readDocument(services) }), {
    mediaTypes: () => documentTypes,
  });
}
