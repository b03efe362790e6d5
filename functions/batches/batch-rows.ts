/** How far a batch is: what was counted at its end, or else the sum of the groups of lines that were judged so far. */
import type { Batch, RowCounts } from './batch.ts';
import type { BatchStore } from './batch-store.ts';

export async function rowsOf(batches: BatchStore, { tenant, id, attempt, rows, linesRead }: Batch): Promise<RowCounts> {
  if (rows !== undefined) return rows;
  const sum = { read: linesRead ?? 0, judged: 0, refused: 0, breached: 0, failed: 0 };
  if (attempt === 0) return sum;
  for await (const { judged, refused, breached, failed } of batches.groups(tenant, id)) {
    sum.judged += judged;
    sum.refused += refused;
    sum.breached += breached;
    sum.failed += failed;
  }
  return sum;
}
