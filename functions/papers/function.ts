/** The function that takes papers in, has them read, and shows what was read. */
import { byRoute } from '../http/by-route.ts';
import type { CursorKey } from '../http/cursor.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import type { BatchSettings } from '../settings.ts';
import { ItemList } from '../store/item-list.ts';
import { ObjectStore } from '../store/object-store.ts';
import { tableClient } from '../store/table-client.ts';
import { createPaper } from './create-paper.ts';
import { deletePaper } from './delete-paper.ts';
import { listPapers } from './list-papers.ts';
import { putCorrections, readCorrections } from './paper-corrections.ts';
import { PaperStore } from './paper-store.ts';
import { readReading } from './read-reading.ts';
import type { Reader } from './reader.ts';
import type { PaperServices } from './services.ts';
import { startReading } from './start-reading.ts';

export function papersFunction(settings: BatchSettings, reader: Reader, cursorKey: CursorKey): Endpoint {
  const client = tableClient(settings);
  const services: PaperServices = {
    papers: new PaperStore(client, settings.tableName),
    list: new ItemList(client, settings.tableName),
    objects: new ObjectStore(settings.objects),
    uploadsBucket: settings.uploadsBucket,
    resultsBucket: settings.resultsBucket,
    reader,
    tenantClaim: settings.tenantClaim,
    cursorKey,
    retentionDays: settings.retentionDays,
    now: Date.now,
  };
  return endpoint(
    byRoute({
      'POST /v1/papers': createPaper(services),
      'GET /v1/papers': listPapers(services),
      'POST /v1/papers/{id}/reading': startReading(services),
      'GET /v1/papers/{id}/reading': readReading(services),
      'GET /v1/papers/{id}/corrections': readCorrections(services),
      'PUT /v1/papers/{id}/corrections': putCorrections(services),
      'DELETE /v1/papers/{id}': deletePaper(services),
    }),
  );
}
