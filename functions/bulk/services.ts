/** What the steps of a batch work with. */
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { BatchStore } from '../batches/batch-store.ts';
import { KnownColumns } from '../batches/known-columns.ts';
import type { BatchSettings } from '../settings.ts';
import { ObjectStore } from '../store/object-store.ts';
import { tableClient } from '../store/table-client.ts';
import { TableReportStore } from '../store/table-report-store.ts';

export function stepServices(settings: BatchSettings) {
  const { tableName, uploadsBucket, resultsBucket, retentionDays } = settings;
  const client = tableClient(settings);
  return {
    batches: new BatchStore(client, tableName),
    columns: new KnownColumns(client, tableName),
    reports: new TableReportStore({ client, tableName, retentionDays: () => retentionDays, bulk: true }),
    objects: new ObjectStore(settings.objects),
    uploadsBucket,
    resultsBucket,
    ruleSet,
    now: Date.now,
  };
}
