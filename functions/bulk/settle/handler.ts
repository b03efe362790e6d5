/** What Lambda calls. */
import { BatchStore } from '../../batches/batch-store.ts';
import { tableSettings } from '../../settings.ts';
import { tableClient } from '../../store/table-client.ts';
import { settleStep } from './settle.ts';

const settings = tableSettings(process.env);

export const handler = settleStep({
  batches: new BatchStore(tableClient(settings), settings.tableName),
  now: Date.now,
});
