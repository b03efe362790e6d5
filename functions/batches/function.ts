/** The function that takes batches in and shows how far they are. */

import { byRoute } from '../http/by-route.ts';
import type { CursorKey } from '../http/cursor.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import type { BatchSettings } from '../settings.ts';
import { ItemList } from '../store/item-list.ts';
import { ObjectStore } from '../store/object-store.ts';
import { tableClient } from '../store/table-client.ts';
import { batchFindings } from './batch-findings.ts';
import { batchResults } from './batch-results.ts';
import { BatchStore } from './batch-store.ts';
import { batchSummary } from './batch-summary.ts';
import { cancelBatch } from './cancel-batch.ts';
import { createBatch } from './create-batch.ts';
import { executionsOf, type StateMachinePlace } from './executions.ts';
import { KnownColumns } from './known-columns.ts';
import { listBatches } from './list-batches.ts';
import { readBatch } from './read-batch.ts';
import { restartBatch } from './restart-batch.ts';
import type { BatchServices } from './services.ts';
import { startBatch } from './start-batch.ts';

export function batchesFunction(
  settings: BatchSettings,
  stateMachine: StateMachinePlace,
  cursorKey: CursorKey,
): Endpoint {
  const client = tableClient(settings);
  const services: BatchServices = {
    batches: new BatchStore(client, settings.tableName),
    columns: new KnownColumns(client, settings.tableName),
    list: new ItemList(client, settings.tableName),
    objects: new ObjectStore(settings.objects),
    uploadsBucket: settings.uploadsBucket,
    resultsBucket: settings.resultsBucket,
    executions: executionsOf(stateMachine),
    tenantClaim: settings.tenantClaim,
    cursorKey,
    retentionDays: settings.retentionDays,
    now: Date.now,
  };
  return endpoint(
    byRoute({
      'POST /v1/batches': createBatch(services),
      'GET /v1/batches': listBatches(services),
      'GET /v1/batches/{id}': readBatch(services),
      'POST /v1/batches/{id}/start': startBatch(services),
      'POST /v1/batches/{id}/cancel': cancelBatch(services),
      'POST /v1/batches/{id}/restart': restartBatch(services),
      'GET /v1/batches/{id}/findings': batchFindings(services),
      'GET /v1/batches/{id}/summary': batchSummary(services),
      'GET /v1/batches/{id}/results': batchResults(services),
    }),
  );
}
