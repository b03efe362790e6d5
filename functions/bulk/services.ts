/** What the steps of a batch work with. */
import { ruleSet } from '../../rules/catalogue/installed.ts';
import { BatchStore } from '../batches/batch-store.ts';
import { KnownColumns } from '../batches/known-columns.ts';
import type { BatchSettings } from '../settings.ts';
import { ObjectStore } from '../store/object-store.ts';
import { ReportPacks } from '../store/report-packs.ts';
import { RowReports } from '../store/row-reports.ts';
import { tableClient } from '../store/table-client.ts';
import { TableReportWriter } from '../store/table-report-writer.ts';

export function stepServices(settings: BatchSettings) {
  const { tableName, uploadsBucket, resultsBucket, retentionDays } = settings;
  const client = tableClient(settings);
  return {
    batches: new BatchStore(client, tableName),
    columns: new KnownColumns(client, tableName),
    reports: new RowReports({ client, tableName, retentionDays, single: new TableReportWriter({ client, tableName }) }),
    packs: new ReportPacks(client, tableName),
    objects: new ObjectStore(settings.objects),
    uploadsBucket,
    resultsBucket,
    ruleSet,
    now: Date.now,
  };
}
